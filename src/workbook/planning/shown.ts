import type { ColumnId } from "../../domain/schema";
import { absolute, cell } from "../address";
import { figureHeads } from "../figures/layout";
import { firstRowThat, firstRowWith, lastRowThat, lastRowWith, spanOf } from "../figures/span";
import { quarterList, shownQuarter } from "../definition/planQuarters";
import type { Setting } from "../definition/setting";
import { drawZone, zoneCell, type DrawnZone } from "./zone";
import { literal } from "../definition/words";
import type { Address, Content } from "../types";

/** What a page shows, worked out once; everything else refers to these cells (with dollars). */
export interface ShownQuarter extends DrawnZone {
  /** The quarter, "2026-K3": the chosen one, or else the one that is open. */
  quarter: Address;
  /** Its place among the quarters that are shown, from 1. */
  quarterNumber: Address;
  /** The rows, from 0, in which the texts of all quarters stand beside each other, and their numbers from 1. */
  quartersRow: number;
  numbersRow: number;
  /** A column of the measurements over the rows in which those of the quarter lie, as part of a formula; those of others may lie between them. */
  span(column: ColumnId<"measurements">): string;
  /** The same for the year that ends with the quarter, and a condition on each of those rows that it is of that year. */
  year: { span(column: ColumnId<"measurements">): string; isIn: string };
}

const quartersInYear = 4;

/** The column, from 0, of the first quarter in every row of figures by quarter. */
export const quartersLeft = 3;

/** The quarter that a page shows, chosen in the cell with this name, and the plan's quarters as headings of what follows. */
export function drawShown(setting: Setting, choice: string, top: number): ShownQuarter {
  const at = zoneCell(top);
  const list = quarterList(setting);
  const chosen = setting.named(choice);
  const text = (nl: string, en: string) => setting.text({ nl, en });
  const quarters = setting.lists.quarter.map((_, i): Content => ({ formula: `=${shownQuarter(setting, quarterCell(top + 3, i))}` }));
  const first = absolute(at(4, 1));
  const isIn = (column: string) => `(${column}>=${first})*(${column}<=${quarter})`;
  const yearSpan = (column: ColumnId<"measurements">) => spanOf(measured(column), absolute(at(5, 1)), absolute(at(6, 1)));
  const all = absolute(`${quarterCell(top + 2, 0)}:${quarterCell(top + 2, quarters.length - 1)}`);
  const quarter = absolute(at(0, 1));
  const measured = (column: ColumnId<"measurements">) => setting.table("measurements").column(column).reference;
  const zone = drawZone({
    title: text("Wat hier te zien is", "What is shown here"),
    headings: [text("Wat", "What"), text("Keuze", "Choice"), null, text("Kwartalen", "Quarters")],
    rows: [
      [text("Kwartaal", "Quarter"), { formula: `=IF(COUNTIF(${all},${chosen})>0,${chosen},${currentQuarter(setting, list)})` }, null, ...quarters],
      [text("Zoveelste van deze kwartalen", "Number among these quarters"), { formula: `=IFERROR(MATCH(${quarter},${all},0),1)` }, null, ...quarters.map((_, i) => i + 1)],
      [text("Eerste rij bij Metingen", "First row in Measurements"), { formula: `=${firstRowWith(measured("quarter"), quarter)}` }],
      [text("Laatste rij bij Metingen", "Last row in Measurements"), { formula: `=${lastRowWith(measured("quarter"), quarter)}` }],
      [text("Begin van het jaar tot en met dit kwartaal", "Begin of the year up to this quarter"), { formula: `=INDEX(${all},MAX(1,${absolute(at(1, 1))}-${quartersInYear - 1}))` }],
      [text("Eerste rij van dat jaar", "First row of that year"), { formula: `=${firstRowThat(isIn(measured("quarter")))}` }],
      [text("Laatste rij van dat jaar", "Last row of that year"), { formula: `=${lastRowThat(measured("quarter"), isIn(measured("quarter")))}` }],
    ],
  }, top);
  return { ...zone, quarter, quarterNumber: absolute(at(1, 1)), quartersRow: top + 2, numbersRow: top + 3, span: (column) => spanOf(measured(column), absolute(at(2, 1)), absolute(at(3, 1))), year: { span: yearSpan, isIn: isIn(yearSpan("quarter")) } };
}

/**
 * The quarter that is open; else the last one that has rows; else the first of the plan. Not the last one with a figure: all that the page
 * shows would then hang on every value that is typed.
 */
function currentQuarter(setting: Setting, list: string): string {
  const quarters = setting.table("quarters");
  const open = literal(setting.item("quarterState", "open"));
  const latest = `LOOKUP(2,1/(${figureHeads(setting, "from")}>0),${figureHeads(setting, "quarter")})`;
  return `IFERROR(INDEX(${quarters.column("quarter").reference},MATCH(${open},${quarters.column("state").reference},0)),IFERROR(${latest},INDEX(${list},1)))`;
}

/** The cell of a row (from 0) below the quarter with this index (from 0). */
export function quarterCell(row: number, index: number): Address {
  return cell(row, quartersLeft + index);
}
