import { absolute } from "../../address";
import { figureBlock, figureColumn, indicatorRoom } from "../../figures/layout";
import { filterNames } from "../../filters";
import { drawZone, zoneCell, zoneColumn, zoneNumber, type DrawnZone } from "../../planning/zone";
import { literal } from "../../planning/words";
import type { Setting } from "../../planning/setting";
import type { Address, Content } from "../../types";
import { panelCount, priorityPanels } from "./grid";
import type { Shown } from "../../planning/shown";

/** The indicators in the order in which the dashboard shows them, with dollars. */
export interface Order extends DrawnZone {
  /** Rows of the sheet with figures (from 1), first what has a high priority; "" behind the last one. */
  sorted: Address;
  /** The verdict on each indicator that the filters let through, in the order of its own sheet. */
  verdicts: Address;
  /** How many indicators have a large panel: the first ones, as far as there is room. */
  above: Address;
}

/** Apart by more than there are indicators, so that the row behind it can be read back. */
const perPriority = 1000;
const column = { name: 0, key: 1, sorted: 2, verdict: 3 } as const;

/** Sorts the indicators by priority and then by their own order, without those of other themes than the chosen one. */
export function drawOrder(setting: Setting, shown: Shown, top: number): Order {
  const at = zoneCell(top + 2);
  const text = (nl: string, en: string) => setting.text({ nl, en });
  // Without dollars, so that the formulas are alike over the rows.
  const figure = (column: "name" | "theme" | "priority" | "status", row: number) => figureColumn(setting, column).cell(row, 0).replaceAll("$", "");
  const [chosenTheme, chosenQuarter] = [filterNames.theme, filterNames.quarter].map((one) => setting.named(one));
  const status = figureBlock(setting, "status");
  const is = (cell: string, id: string) => `${cell}=${literal(setting.item("priority", id))}`;
  const keys = absolute(zoneColumn(top + 2, column.key, indicatorRoom(setting)));
  const number = zoneNumber(top + 2);
  const rows = Array.from({ length: indicatorRoom(setting) }, (_, row): Content[] => {
    const [own, key] = [at(row, column.name), at(row, column.key)];
    const weight = `IF(${is(figure("priority", row), "high")},1,IF(${is(figure("priority", row), "low")},3,2))`;
    return [
      { formula: `=${figure("name", row)}&""` },
      { formula: `=IF(${own}="","",IF(${chosenTheme}="",${perPriority}*${weight}+${number},IF(${figure("theme", row)}=${chosenTheme},${perPriority}*${weight}+${number},"")))` },
      { formula: `=IF(COUNT(${keys})>=${number},MOD(SMALL(${keys},${number}),${perPriority}),"")` },
      { formula: `=IF(${key}="","",IF(${chosenQuarter}="",${figure("status", row)}&"",INDEX(${status.area},${number},${shown.quarterNumber})&""))` },
    ];
  });
  const above = `=MIN(${panelCount(priorityPanels)},COUNT(${keys}))` as const;
  const list = drawZone({
    title: text("Indicatoren op volgorde van prioriteit", "Indicators by priority"),
    headings: [text("Indicator", "Indicator"), text("Sleutel", "Key"), text("Rij", "Row"), text("Oordeel", "Verdict")],
    rows: [[text("In een groot vak", "In a large panel"), { formula: above }], [], ...rows],
  }, top);
  return {
    ...list,
    sorted: absolute(zoneColumn(top + 2, column.sorted, indicatorRoom(setting))),
    verdicts: absolute(zoneColumn(top + 2, column.verdict, indicatorRoom(setting))),
    above: absolute(zoneCell(top)(0, 1)),
  };
}

