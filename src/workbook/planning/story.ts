import type { ColumnId } from "../../domain/schema";
import { filterNames } from "../filters";
import { quarterList } from "../definition/planQuarters";
import type { Setting } from "../definition/setting";
import { shortened, shortenedInside } from "./shortened";
import type { ShownQuarter } from "./shown";
import type { Address } from "../types";

/** More than a table has rows, so that the row can be read back behind the quarter. */
const perQuarter = 10_000_000;
/** Letters of a party's name before its story: the story is what matters. */
const partyLetters = 34;

/**
 * The row of the measurements (from 1) that tells the story of an indicator: the last one with a note in the newest quarter that
 * has one, of the quarter that is shown and the year before it; "" without any.
 * @param indicator the indicator's name, as part of a formula
 * @param of "filter": of the organisation that is chosen on the dashboard; "quarter": of everybody, in that quarter alone
 */
export function storyRow(setting: Setting, indicator: string, { quarter, span, year }: Pick<ShownQuarter, "quarter" | "span" | "year">, of: "filter" | "quarter"): string {
  type Rows = ShownQuarter["span"];
  const numberIn = (rows: Rows) => `ROW(${rows("note")})-ROW(INDEX(${setting.table("measurements").column("note").reference},1))+1`;
  const toldIn = (rows: Rows) => `(${rows("indicator")}=${indicator})*(${rows("note")}<>"")`;
  if (of === "quarter") return `IFERROR(LOOKUP(2,1/(${toldIn(span)}*(${span("quarter")}=${quarter})),${numberIn(span)}),"")`;
  const organisation = setting.named(filterNames.organisation);
  const by = (rows: Rows) => `((${organisation}="")+(${rows("organisation")}=${organisation})>0)`;
  // Most have a story in the quarter itself, which is found in a fraction of the time.
  const newest = `LOOKUP(2,1/(${toldIn(span)}*(${span("quarter")}=${quarter})*${by(span)}),${numberIn(span)})`;
  const place = `MATCH(${year.span("quarter")},${quarterList(setting)},0)*${perQuarter}+${numberIn(year.span)}`;
  // 14 is LARGE and 6 leaves errors out: rows that do not count, and rows with a quarter that is not in the list.
  return `IFERROR(${newest},IFERROR(MOD(AGGREGATE(14,6,(${place})/(${toldIn(year.span)}*${year.isIn}*${by(year.span)}),1),${perQuarter}),""))`;
}

/** The story in a given row, with its quarter and party before it, cut to so many letters; "" where `row` is "". */
export function storyText(setting: Setting, row: Address, letters: number): string {
  const column = (id: ColumnId<"measurements">) => `INDEX(${setting.table("measurements").column(id).reference},${row})`;
  const whole = `${column("quarter")}&" "&${shortenedInside(column("organisation"), partyLetters)}&": "&${column("note")}`;
  return `IF(${row}="","",${shortened(whole, letters)})`;
}
