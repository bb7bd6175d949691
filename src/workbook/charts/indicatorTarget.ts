import { literal } from "../planning/words";
import type { Setting } from "../planning/setting";
import { chartColours } from "../styles";
import type { Content } from "../types";
import type { ChartDefinition } from "./definition";

/** The defined name of the cell on the dashboard in which an indicator is chosen. */
export const chosenIndicator = "Dashboard_Indicator";

/** A property of the chosen indicator; empty where it is not filled in or nothing is chosen. */
export function chosen(setting: Setting, column: string): string {
  const indicators = setting.table("indicators");
  const found = `INDEX(${indicators.column(column).reference},MATCH(${setting.named(chosenIndicator)},${indicators.column("name").reference},0))`;
  return `IFERROR(IF(${found}="","",${found}),"")`;
}

/** The chosen indicator by quarter, all organisations together, beside its target and baseline. A quarter without a value has no column. */
export const indicatorTarget: ChartDefinition = {
  name: "np_Indicator",
  kind: "columns",
  title: { nl: "Gekozen indicator per kwartaal, naast de streefwaarde", en: "Chosen indicator by quarter, beside its target" },
  alt: {
    nl: "Staafgrafiek per kwartaal van de gekozen indicator, met de streefwaarde als streepjeslijn en de nulwaarde als dunne lijn.",
    en: "Column chart by quarter of the chosen indicator, with the target as a dashed line and the baseline as a thin one.",
  },
  category: { nl: "Kwartaal", en: "Quarter" },
  columns: [
    { heading: { nl: "Waarde", en: "Value" }, color: chartColours.middle },
    { heading: { nl: "Streefwaarde", en: "Target" }, color: chartColours.target, as: "line", dashed: true },
    { heading: { nl: "Nulwaarde", en: "Baseline" }, color: chartColours.rest, as: "line" },
    { heading: { nl: "Organisaties met een waarde", en: "Organisations with a value" } },
  ],
  rows: (setting, at) => setting.lists.quarter.map((quarter, row): Content[] => [
    setting.text(quarter.text),
    { formula: `=IF(${at(row, 4)}=0,"",${aggregated(setting, at(row, 0))})` },
    { formula: `=${chosen(setting, "target")}` },
    { formula: `=${chosen(setting, "baseline")}` },
    { formula: `=SUMPRODUCT(${measured(setting, at(row, 0))}*1)` },
  ]),
  categoryAxis: { title: { nl: "Kwartaal", en: "Quarter" } },
  valueAxis: () => ({ title: { nl: "Waarde", en: "Value" }, gridlines: true }),
  legend: "bottom",
  gap: 60,
};

/** Which rows of the measurements hold a value of the chosen indicator in the quarter that stands in a cell. */
function measured(setting: Setting, quarter: string): string {
  const column = columns(setting);
  return `(${column("indicator")}=${setting.named(chosenIndicator)})*(${column("quarter")}=${quarter})*ISNUMBER(${column("value")})`;
}

/**
 * All organisations' values as one, in the way the indicator says: sum, last row, weighted by denominator or mean.
 * Only asked for where there is a value. Products and not SUMIFS: a name with a star or a sign in front stays a name.
 */
function aggregated(setting: Setting, quarter: string): string {
  const column = columns(setting);
  const rows = measured(setting, quarter);
  const value = column("value");
  const way = chosen(setting, "aggregation");
  const is = (id: string) => `${way}=${literal(setting.item("aggregation", id))}`;
  const sum = `SUMPRODUCT(${rows},${value})`;
  const mean = `${sum}/SUMPRODUCT(${rows}*1)`;
  const weight = `SUMPRODUCT(${rows},${column("denominator")})`;
  const weighted = `IF(${weight}>0,100*SUMPRODUCT(${rows},${column("numerator")})/${weight},${mean})`;
  const firstRow = `ROW(INDEX(${value},1))`;
  const last = `INDEX(${value},SUMPRODUCT(MAX(${rows}*(ROW(${value})-${firstRow}+1))))`;
  return `IF(${is("sum")},${sum},IF(${is("last")},${last},IF(${is("weighted")},${weighted},${mean})))`;
}

function columns(setting: Setting): (id: string) => string {
  const table = setting.table("measurements");
  return (id) => table.column(id).reference;
}
