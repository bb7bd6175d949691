import { filterNames } from "../filters";
import { quarterList } from "./planQuarters";
import type { Setting } from "./setting";
import { shortened, shortenedInside } from "./shortened";
import type { Address } from "../types";

/** More than a table has rows, so that the row can be read back behind the quarter. */
const perQuarter = 10_000_000;
/** Letters of a party's name before its story: the story is what matters. */
const partyLetters = 34;

/**
 * The row of the measurements (from 1) that tells the story of an indicator: the last one with a note in the newest quarter that
 * has one, up to the quarter that is shown; "" without any.
 * @param indicator the indicator's name, as part of a formula
 * @param of "filter": of the organisation that is chosen on the dashboard; "quarter": of everybody, in that quarter alone
 */
export function storyRow(setting: Setting, indicator: string, quarter: Address, of: "filter" | "quarter"): string {
  const column = (id: string) => setting.table("measurements").column(id).reference;
  const list = quarterList(setting);
  const organisation = setting.named(filterNames.organisation);
  const own = of === "filter" ? `*((${organisation}="")+(${column("organisation")}=${organisation})>0)` : "";
  const told = `(${column("indicator")}=${indicator})*(${column("note")}<>"")*(${column("quarter")}${of === "filter" ? "<=" : "="}${quarter})${own}`;
  const place = `MATCH(${column("quarter")},${list},0)*${perQuarter}+ROW(${column("note")})-ROW(INDEX(${column("note")},1))+1`;
  // 14 is LARGE and 6 leaves errors out: rows that do not count, and rows with a quarter that is not in the list.
  return `IFERROR(MOD(AGGREGATE(14,6,(${place})/(${told}),1),${perQuarter}),"")`;
}

/** The story in a given row, with its quarter and party before it, cut to so many letters; "" where `row` is "". */
export function storyText(setting: Setting, row: Address, letters: number): string {
  const column = (id: string) => `INDEX(${setting.table("measurements").column(id).reference},${row})`;
  const whole = `${column("quarter")}&" "&${shortenedInside(column("organisation"), partyLetters)}&": "&${column("note")}`;
  return `IF(${row}="","",${shortened(whole, letters)})`;
}
