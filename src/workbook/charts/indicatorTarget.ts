import { literal } from "../planning/words";
import type { Setting } from "../planning/setting";
import { chartColours } from "../styles";
import type { Content } from "../types";
import { chosenIndicator, factCell } from "./chosenIndicator";
import type { ChartDefinition } from "./definition";

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
    { formula: `=${factCell("target")}` },
    { formula: `=${factCell("baseline")}` },
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
  const is = (id: string) => `${factCell("aggregation")}=${literal(setting.item("aggregation", id))}`;
  const sum = `SUMPRODUCT(${rows},${value})`;
  const mean = `${sum}/SUMPRODUCT(${rows}*1)`;
  const weight = `SUMPRODUCT(${rows},${column("denominator")})`;
  // A percentage is the number before its sign; any other weighted mean is the plain quotient.
  const scale = `IF(${factCell("kind")}=${literal(setting.item("indicatorKind", "percentage"))},100,1)`;
  const weighted = `IF(${weight}>0,${scale}*SUMPRODUCT(${rows},${column("numerator")})/${weight},${mean})`;
  const firstRow = `ROW(INDEX(${value},1))`;
  const last = `INDEX(${value},SUMPRODUCT(MAX(${rows}*(ROW(${value})-${firstRow}+1))))`;
  return `IF(${is("sum")},${sum},IF(${is("last")},${last},IF(${is("weighted")},${weighted},${mean})))`;
}

function columns(setting: Setting): (id: string) => string {
  const table = setting.table("measurements");
  return (id) => table.column(id).reference;
}
