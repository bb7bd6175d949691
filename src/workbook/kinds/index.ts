import type { Rule } from "../../domain/schema/rule";
import type { ColumnDefinition, ColumnKind, RowWords } from "../definition/definition";
import { styles } from "../styles";
import type { Formula, Style } from "../types";
import { date } from "./date";
import { entry } from "./entry";
import { formula } from "./formula";
import { id } from "./id";
import type { Kind, KindName, KindNamed, EntryReading, Typed } from "./kind";
import { list } from "./list";
import { name } from "./name";
import { number } from "./number";
import { parties } from "./parties";
import { progress } from "./progress";
import { reference } from "./reference";
import { sheet } from "./sheet";
import { text } from "./text";

/** Every kind with what follows from it: a kind without a line here does not compile. */
const kinds: { readonly [Name in KindName]: Kind<KindNamed<Name>> } = { text, name, list, reference, parties, date, number, progress, entry, sheet, formula, id };

/** What follows from the kind of a column. */
export function kindOf<Own extends ColumnKind>({ is }: Own): Kind<Own> {
  // The table above ties each kind to its own object; the compiler cannot follow that through a lookup.
  return kinds[is] as unknown as Kind<Own>;
}

/** What a check asks of one column. */
export function columnRules(definition: ColumnDefinition): Rule[] {
  const { id: column, required, kind } = definition;
  const first: Rule[] = required ? [{ is: "required", column, waits: required !== true, ...(required === true ? {} : { unless: required.unless }) }] : [];
  const own = kindOf(kind).rules(definition);
  // What tells of a person can be typed anywhere, also where only a date or a value of a list belongs.
  const looks = isSilent(definition) || own.some(({ is }) => is === "personal");
  return [...first, ...own, ...(looks ? [] : [{ is: "personal", column, contact: kind.is === "reference" || kind.is === "parties" } as const])];
}

/** Whether Excel itself says what may stand in the column, while people type. */
export function isValidated({ kind, given }: ColumnDefinition): boolean {
  return !given && kindOf(kind).entry !== undefined;
}

/** Whether other sheets name the rows of its table by the column. */
export function namesRows({ kind }: ColumnDefinition): boolean {
  return kindOf(kind).stands === "first";
}

/** Whether Excel calculates the column. */
export function isCalculated({ kind }: ColumnDefinition): boolean {
  return kindOf(kind).formula !== undefined;
}

/** Whether the column says nothing by itself: it is calculated or an id. */
export function isSilent({ kind }: ColumnDefinition): boolean {
  return kindOf(kind).isSilent === true;
}

/** What the cells of a calculated column hold, in the words of a workbook; undefined where Excel does not calculate it. */
export function formulaOf({ kind }: ColumnDefinition, words: RowWords): Formula | undefined {
  return kindOf(kind).formula?.(kind, words);
}

/** How the column shows numbers, as Excel writes it. */
export function numberFormatOf({ kind }: ColumnDefinition): string {
  const own = kindOf(kind);
  const style: Pick<Style, "name" | "numberFormat"> = styles[own.style];
  return own.numberFormat?.(kind) ?? style.numberFormat ?? "General";
}

/**
 * What a text that somebody typed for a column becomes in its cell: a date a serial number, a number a number, several parties names with
 * "; " between them. What cannot be read stays the text that it is, so that the check says what is wrong with it. Nothing but spaces is empty.
 */
export function typedValue(kind: ColumnKind, text: string, reading: EntryReading): Typed {
  const typed = text.trim();
  return typed === "" ? { value: null, sure: true } : kindOf(kind).read(typed, kind, reading);
}
