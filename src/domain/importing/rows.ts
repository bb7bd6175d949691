import type { CheckedWorkbook } from "../checked";
import type { CellValue } from "../schema";
import type { RowValues } from "../checking/newRows";
import { isFraction, notationsOf } from "./notation";
import { isBlank, type ListRow } from "./ownList";
import type { Given } from "./preview";
import { readCell, type CellReading } from "./readCell";
import { perName } from "./severalNames";
import { sharesIn } from "./shares";
import type { ImportTarget, TargetKind } from "./target";
import { alike, sameName } from "../names";
import { wordsMeant } from "../strangeWords/said";
import { stepOf, weightOf, type Steps } from "../steps";

/** A row of a list as it would stand in the table; several have the number of one row of the list that names several parties. */
export interface TargetRow {
  /** Number of the row in the list, from 1. */
  number: number;
  cells: RowValues;
  /** Ids of columns whose days or percentages are left as they were typed where they can be two: the list itself contradicts what they mean. */
  unsure: ReadonlySet<string>;
}

/**
 * The rows of a list as they would stand in the table: each cell under the id of its column, what is left out left out. Rows that say
 * nothing in the columns that are taken over are left out. A few rows in each step.
 */
export function* toRows(book: CheckedWorkbook, { target, list, matching, fixed, words }: Given): Steps<TargetRow[]> {
  const item = itemFinder(book, target);
  const matched = matching.flatMap((id, place) => {
    const column = target.columns.find((one) => one.id === id);
    if (!column) return [];
    return [{ place, column }];
  });
  const notations = yield* notationsOf(matched.map(({ place }) => list.rows.map(({ cells }) => cells[place] ?? null)), matched.map(({ column }) => column.kind.is === "date"));
  const columns = matched.map(({ place, column }, i) => {
    const reading: CellReading = { language: book.language, lag: book.lag ?? 0, item, notation: notations[i] ?? { hundred: false } };
    return { place, column, reading };
  });
  const split = perName(book, target.columns);
  const filled = ({ cells }: ListRow) => columns.some(({ place, column }) => column.id !== "id" && !isBlank(cells[place]));
  // What is printed page by page has its headings again on each: they are no row.
  const isHeading = ({ cells }: ListRow) => columns.length > 1 && columns.every(({ place }) => {
    const [cell, heading] = [cells[place], list.headings[place] ?? ""];
    return typeof cell === "string" && heading !== "" && sameName(cell) === sameName(heading);
  });
  const unsureDays = columns.filter(({ reading }) => reading.notation.dayFirst === "mixed").map(({ column }) => column.id);
  const days = new Set(unsureDays);
  const isShare = sharesIn(book, target.table);
  const meant = wordsMeant(book, words);
  const asMeant = (kind: TargetKind, value: CellValue) => (kind.is === "list" ? meant(kind.list, value) : value);
  const at = (cells: ListRow["cells"], { place, column, reading }: (typeof columns)[number], more: Partial<CellReading> = {}) => (
    asMeant(column.kind, readCell(cells[place] ?? null, column.kind, { ...reading, ...more }))
  );
  const about = columns.filter(({ column: { id } }) => id === "indicator" || id === "kind");
  const read = ({ cells }: ListRow): Pick<TargetRow, "cells" | "unsure"> => {
    const share = isShare({ ...fixed, ...Object.fromEntries(about.map((one) => [one.column.id, at(cells, one)])) });
    const values = Object.fromEntries(columns.map((one) => [one.column.id, at(cells, one, { isShare: share })]));
    const shares = columns.filter(({ place, column: { id, kind } }) => (kind.is === "number" || kind.is === "progress") && typeof values[id] === "string" && isFraction(cells[place] ?? null));
    return { cells: values, unsure: shares.length > 0 ? new Set([...unsureDays, ...shares.map(({ column }) => column.id)]) : days };
  };
  const rows: TargetRow[] = [];
  const enough = stepOf(together);
  for (const row of list.rows) {
    if (filled(row) && !isHeading(row)) {
      const { cells: given, unsure } = read(row);
      for (const cells of split({ ...fixed, ...given })) rows.push({ number: row.number, cells, unsure });
    }
    if (enough(weightOf(row.cells))) yield;
  }
  return rows;
}

/** Rows that are read in one step. */
const together = 200;

/** The items of a list by the workbook's own words, as people extended them, and by what the product or people call them elsewhere. */
interface Words {
  own: ReadonlyMap<string, string>;
  others: Map<string, string>;
}

/** Finds items by what the workbook, the product in either language, or people call them; the workbook's own words go before all others. */
export function itemFinder(book: Pick<CheckedWorkbook, "lists">, { columns }: Pick<ImportTarget, "columns">): CellReading["item"] {
  const found = new Map<string, Words>();
  for (const { kind } of columns) {
    if (kind.is !== "list" || found.has(kind.list)) continue;
    const items = book.lists[kind.list] ?? [];
    const words: Words = { own: new Map(items.map(({ text }) => [sameName(text), text])), others: new Map() };
    for (const { id, text } of items) for (const word of kind.words[id] ?? []) words.others.set(alike(word), text);
    found.set(kind.list, words);
  }
  return (list, word) => found.get(list)?.own.get(sameName(word)) ?? found.get(list)?.others.get(alike(word));
}
