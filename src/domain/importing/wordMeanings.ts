import type { CheckedWorkbook } from "../checked";
import type { RowValues } from "../checking/newRows";
import { sameName } from "../names";
import type { CellValue } from "../schema";
import { stepOf, type Steps } from "../steps";
import type { TargetColumn } from "./target";

/** What words of a list mean that the workbook does not know: by the id of the column, and by the word as `sameName` reads it. */
export type WordMeanings = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A word of somebody's list that is no item of the list that its column takes. */
export interface UnknownWord {
  column: TargetColumn;
  word: string;
  /** In how many rows it stands. */
  count: number;
  /** What it can mean. */
  choices: readonly string[];
}

/** A value as it was read, or what somebody said that it means. */
export function meantBy(words: WordMeanings, { id }: Pick<TargetColumn, "id">, value: CellValue): CellValue {
  const meant = typeof value === "string" ? words[id]?.[sameName(value)] : undefined;
  return meant === undefined ? value : meant || null;
}

/** The words in columns of lists that the workbook does not know, in the order of the columns and then of the rows, each once. Some rows in each step. */
export function* unknownWords({ lists }: Pick<CheckedWorkbook, "lists">, columns: readonly TargetColumn[], rows: readonly { cells: RowValues }[]): Steps<UnknownWord[]> {
  const all: UnknownWord[] = [];
  const enough = stepOf(together);
  for (const column of columns) {
    if (column.kind.is !== "list") continue;
    const choices = (lists[column.kind.list] ?? []).map(({ text }) => text);
    const known = new Set(choices.map(sameName));
    const found = new Map<string, UnknownWord>();
    for (const { cells } of rows) {
      if (enough()) yield;
      const word = cells[column.id];
      if (typeof word !== "string" || known.has(sameName(word))) continue;
      const before = found.get(sameName(word));
      found.set(sameName(word), { column, word: before?.word ?? word, count: (before?.count ?? 0) + 1, choices });
    }
    all.push(...found.values());
  }
  return all;
}

/** Cells that are looked at in one step. */
const together = 2000;
