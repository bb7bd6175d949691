import { absolute, cell } from "../address";
import { filterNames } from "../filters";
import { quarterList, shownQuarter } from "./planQuarters";
import type { Setting } from "./setting";
import { drawZone, zoneCell, type DrawnZone } from "./zone";
import { literal } from "./words";
import type { Address, Content } from "../types";

/** What a page shows, worked out once; everything else refers to these cells (with dollars). */
export interface Shown extends DrawnZone {
  /** The quarter, "2026-K3": the chosen one, or else the one that is open. */
  quarter: Address;
  /** Its place among the quarters that are shown, from 1. */
  quarterNumber: Address;
  /** The rows, from 0, in which the texts of all quarters stand beside each other, and their numbers from 1. */
  quartersRow: number;
  numbersRow: number;
}

/** The column, from 0, of the first quarter in every row of figures by quarter. */
export const quartersLeft = 3;

/** The quarter that a page shows, chosen in the cell with this name, and the plan's quarters as headings of what follows. */
export function drawShown(setting: Setting, choice: string, top: number): Shown {
  const at = zoneCell(top);
  const list = quarterList(setting);
  const chosen = setting.named(choice);
  const text = (nl: string, en: string) => setting.text({ nl, en });
  const quarters = setting.lists.quarter.map((_, i): Content => ({ formula: `=${shownQuarter(setting, quarterCell(top + 3, i))}` }));
  const all = absolute(`${quarterCell(top + 2, 0)}:${quarterCell(top + 2, quarters.length - 1)}`);
  const quarter = absolute(at(0, 1));
  const zone = drawZone({
    title: text("Wat hier te zien is", "What is shown here"),
    headings: [text("Wat", "What"), text("Keuze", "Choice"), null, text("Kwartalen", "Quarters")],
    rows: [
      [text("Kwartaal", "Quarter"), { formula: `=IF(COUNTIF(${all},${chosen})>0,${chosen},${currentQuarter(setting, list)})` }, null, ...quarters],
      [text("Zoveelste van deze kwartalen", "Number among these quarters"), { formula: `=IFERROR(MATCH(${quarter},${all},0),1)` }, null, ...quarters.map((_, i) => i + 1)],
    ],
  }, top);
  return { ...zone, quarter, quarterNumber: absolute(at(1, 1)), quartersRow: top + 2, numbersRow: top + 3 };
}

/** The quarter that is open; else the last one with measurements; else the first of the plan. */
function currentQuarter(setting: Setting, list: string): string {
  const quarters = setting.table("quarters");
  const open = literal(setting.item("quarterState", "open"));
  const measurements = setting.table("measurements");
  const measured = `COUNTIFS(${measurements.column("quarter").reference},${list},${measurements.column("value").reference},"<>")>0`;
  return `IFERROR(INDEX(${quarters.column("quarter").reference},MATCH(${open},${quarters.column("state").reference},0)),IFERROR(LOOKUP(2,1/(${measured}),${list}),INDEX(${list},1)))`;
}

/** What a page says of whose figures it shows. */
export function scopeFormula(setting: Setting): string {
  const organisation = setting.named(filterNames.organisation);
  return `IF(${organisation}="",${literal(setting.text({ nl: "Hele netwerk", en: "Whole network" }))},${organisation})`;
}

/** The cell of a row (from 0) below the quarter with this index (from 0). */
export function quarterCell(row: number, index: number): Address {
  return cell(row, quartersLeft + index);
}
