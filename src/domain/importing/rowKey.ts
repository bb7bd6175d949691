import type { CellValue } from "../schema";
import type { RowValues } from "../checking/newRows";
import type { Rule, RuleOf } from "../schema/rule";
import type { TargetColumn } from "./target";
import { sameName } from "../names";

/** By which columns a row is the same row, whatever its id. */
export interface NaturalKey {
  columns: readonly string[];
  /** How many of the first columns may stand in any order: two parties of a relation. */
  anyOrder: number;
}

/**
 * What makes a row of a table the same as another, as its own rules have it: its name; a pair; what may not be there twice. Where they
 * say nothing it is what the row means nothing without, if that is a text of its own; and else all that the list gives.
 */
export function naturalKey(rules: readonly Rule[], columns: readonly TargetColumn[], given: readonly string[]): NaturalKey {
  const inOrder = (ids: readonly string[]): NaturalKey => ({ columns: ids, anyOrder: 0 });
  const name = columns.find(({ kind }) => kind.is === "name");
  if (name) return inOrder([name.id]);
  const pair = rules.find((rule): rule is RuleOf<"pair"> => rule.is === "pair");
  if (pair) return { columns: [pair.first, pair.second, pair.within], anyOrder: 2 };
  const twice = rules.find((rule): rule is RuleOf<"twice"> => rule.is === "twice");
  if (twice) return inOrder(twice.columns);
  const required = columns.filter((column) => column.required);
  return inOrder(required.some(({ kind }) => kind.is === "text") ? required.map(({ id }) => id) : given);
}

/** The same for rows that are the same; where nothing stands in the first column of the key, rows are the same that say all the same. */
export function rowKey(row: RowValues, key: NaturalKey, given: readonly string[]): string {
  const parts = key.columns.map((id) => spelled(row[id] ?? null));
  if (parts[0] === "") return JSON.stringify(["", ...given.map((id) => spelled(row[id] ?? null))]);
  return JSON.stringify([...parts.slice(0, key.anyOrder).sort(), ...parts.slice(key.anyOrder)]);
}

/** Whether two values are the same to people: in another spelling where they name something, with other spaces where they say something. */
export function sameValue(a: CellValue, b: CellValue, { kind }: Pick<TargetColumn, "kind">): boolean {
  if (typeof a === "number" && typeof b === "number") return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
  const isFreeText = kind.is === "text" || kind.is === "entry";
  const form = (value: CellValue) => (isFreeText ? String(value ?? "").replace(/\s+/g, " ").trim() : spelled(value));
  return form(a) === form(b);
}

function spelled(value: CellValue): string {
  return value === null ? "" : sameName(String(value));
}
