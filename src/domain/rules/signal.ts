import { escaped } from "../criterion";
import type { ItemId, ListId } from "../schema";
import type { LookName } from "../signals/decision";

/** When a cell of a column looks different, without the add-in. */
export interface RuleSignal {
  /** The column's id. */
  column: string;
  look: LookName;
  /** A formula that Excel calculates for the first row of data, and likewise for the others. */
  when: (words: SignalWords) => `=${string}`;
}

/** What such a formula can speak of. */
export interface SignalWords {
  /** The row's cell in a column: "$J5". */
  cell(column: string): string;
  /** What an item of a list reads, as a text literal. */
  item<List extends ListId>(list: List, id: ItemId<List>): string;
  /** All values of a list. */
  list(list: ListId): string;
  /** The names of all indicators, or the kind of each. */
  rows(of: "indicators" | "indicatorKinds"): string;
}

/** What kind of number an indicator is; an unknown one gives an error, which colours nothing. */
export function indicatorKind({ cell, rows }: SignalWords, indicator: string): string {
  return `INDEX(${rows("indicatorKinds")},MATCH(${escaped(cell(indicator))},${rows("indicators")},0))`;
}

/** Part of a formula: a column's cell reads none of these items of its list. */
export function notIn<List extends ListId>({ cell, item }: SignalWords, column: string, list: List, items: readonly ItemId<List>[]): string {
  return items.map((one) => `${cell(column)}<>${item(list, one)}`).join(",");
}
