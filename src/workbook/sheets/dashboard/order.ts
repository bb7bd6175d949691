import type { ItemId } from "../../../domain/schema";
import { absolute, address, quoted } from "../../address";
import { figureBlock, figureColumn, indicatorRoom } from "../../figures/layout";
import { statusText } from "../../figures/words";
import { filterNames } from "../../filters";
import { drawZone, zoneCell, zoneColumn, zoneNumber, type DrawnZone } from "../../planning/zone";
import { literal } from "../../definition/words";
import type { Setting } from "../../definition/setting";
import type { Address, Content } from "../../types";
import { panelCount, type PageGrid } from "./grid";
import type { ShownQuarter } from "../../planning/shown";

/** The indicators in the order in which the dashboard shows them, with dollars. */
export interface Order extends DrawnZone {
  /** Rows of the sheet with figures (from 1), first what asks for most care; "" behind the last one. */
  sorted: Address;
  /** The verdict on each indicator that the filters let through, in the order of its own sheet. */
  verdicts: Address;
  /** A number for each of them, "" for others. */
  keys: Address;
  /** By what people leaf through them: "1-12", and all of them as part of a formula for other sheets. */
  firstPage: string;
  pages: string;
  /** The rows that are there for each indicator, without dollars. */
  list: Address;
}

/** Apart by more than there are indicators, so that the row behind it can be read back; verdicts lie further apart than priorities. */
const perPriority = 1000;
const perVerdict = 10 * perPriority;
const column = { name: 0, key: 1, sorted: 2, verdict: 3, page: 4 } as const;

/** Sorts the indicators by verdict, then by priority and then by their own order, without those of other themes than the chosen one. */
export function drawOrder(setting: Setting, grid: PageGrid, shown: ShownQuarter, top: number): Order {
  const perPage = panelCount(grid);
  const at = zoneCell(top);
  const text = (nl: string, en: string) => setting.text({ nl, en });
  // Without dollars, so that the formulas are alike over the rows.
  const figure = (column: "name" | "theme" | "priority" | "status", row: number) => figureColumn(setting, column).cell(row, 0).replaceAll("$", "");
  const [chosenTheme, chosenQuarter] = [filterNames.theme, filterNames.quarter].map((one) => setting.named(one));
  const status = figureBlock(setting, "status");
  const is = (cell: string, id: ItemId<"priority">) => `${cell}=${literal(setting.item("priority", id))}`;
  const keys = absolute(zoneColumn(top, column.key, indicatorRoom(setting)));
  const number = zoneNumber(top);
  const rows = Array.from({ length: indicatorRoom(setting) }, (_, row): Content[] => {
    const [own, verdict] = [at(row, column.name), at(row, column.verdict)];
    const isIn = (formula: string) => `IF(${own}="","",IF(${chosenTheme}="",${formula},IF(${figure("theme", row)}=${chosenTheme},${formula},"")))`;
    const weight = `IF(${is(figure("priority", row), "high")},1,IF(${is(figure("priority", row), "low")},3,2))`;
    const [off, attention, on] = (["offCourse", "attention", "onCourse"] as const).map((one) => `${verdict}=${literal(statusText(setting, one))}`);
    const care = `IF(${off},1,IF(${attention},2,IF(${on},3,IF(${verdict}<>"",4,5))))`;
    return [
      { formula: `=${figure("name", row)}&""` },
      { formula: `=${isIn(`${perVerdict}*${care}+${perPriority}*${weight}+${number}`)}` },
      { formula: `=IF(COUNT(${keys})>=${number},MOD(SMALL(${keys},${number}),${perPriority}),"")` },
      { formula: `=${isIn(`IF(${chosenQuarter}="",${figure("status", row)}&"",INDEX(${status.area},${number},${shown.quarterNumber})&"")`)}` },
      { formula: `=(${number}-1)*${perPage}+1&"-"&${number}*${perPage}` },
    ];
  });
  const [first, whole] = [at(0, column.page), zoneColumn(top, column.page, indicatorRoom(setting))].map(absolute) as [Address, Address];
  const here = (where: Address) => `${quoted(setting.sheet("dashboard"))}!${where}`;
  const zone = drawZone({
    title: text("Indicatoren op volgorde van zorg", "Indicators by what needs care"),
    headings: [text("Indicator", "Indicator"), text("Sleutel", "Key"), text("Rij", "Row"), text("Oordeel", "Verdict"), text("Bladeren", "Leafing")],
    rows,
  }, top);
  return {
    ...zone, keys,
    sorted: absolute(zoneColumn(top, column.sorted, indicatorRoom(setting))),
    verdicts: absolute(zoneColumn(top, column.verdict, indicatorRoom(setting))),
    firstPage: `1-${perPage}`,
    pages: `${here(first)}:INDEX(${here(whole)},MAX(1,ROUNDUP(COUNT(${here(keys)})/${perPage},0)))`,
    list: address({ top: top + 2, bottom: top + 1 + indicatorRoom(setting), left: column.name, right: column.page }),
  };
}
