import type { TableKey, CellValue } from "../../domain/schema";
import type { TargetKind } from "../../domain/importing";
import type { Rule } from "../../domain/schema/rule";
import type { Language, Text } from "../../messages";
import type { ListId, RowData } from "../content";
import type { CellWords, ColumnDefinition, ColumnKind, RowWords } from "../definition/definition";
import type { SheetKey } from "../meta";
import type { StyleKey } from "../styles";
import type { Formula, ValidationRule } from "../types";
import type { Control } from "./control";

export type KindName = ColumnKind["is"];

export type KindNamed<Name extends KindName> = Extract<ColumnKind, { is: Name }>;

/** A column of that kind. */
export type ColumnOf<Own extends ColumnKind> = ColumnDefinition & { readonly kind: Own };

/**
 * Everything that follows from what a column holds, in one object a kind: what is asked of it, how it is written and how it is read,
 * so that these cannot drift apart. What may be left out is what few kinds have.
 */
export interface Kind<Own extends ColumnKind> {
  /** What a check asks of the column, beside whether it may be empty. */
  rules: (column: ColumnOf<Own>) => Rule[];
  /** What Excel itself says while people type, by the bounds of the rules; undefined where nobody types or anything may stand. */
  entry: ((column: ColumnOf<Own>, words: EntryWords) => EntryHelp) | undefined;
  style: StyleKey;
  /** What its cells say of a text in a row of content. */
  write: (text: string, kind: Own, words: WritingWords) => string;
  /** What a text that somebody typed, spaces around it gone and never empty, becomes in its cell. What cannot be read stays the text that it is. */
  read: (text: string, kind: Own, reading: EntryReading) => Typed;
  /** With what a form fills it in; undefined where no form asks for it. */
  control: ((kind: Own) => Control) | undefined;
  /** What a list that people have can bring into it; undefined where nothing, for it follows by itself. */
  target: ((kind: Own, names: ItemNames) => TargetKind) | undefined;
  /** How an own template keeps it: in words of at most so many characters, as an item of a list, or as a key that code knows; undefined: it belongs to one network. */
  kept: ((kind: Own) => Kept) | undefined;
  /** By it people or code know the row. */
  isKey?: true;
  /** Where it must stand in its table: other sheets name rows by the first column, and merging looks for the last one. */
  stands?: "first" | "last";
  /** Another column of the table that it speaks of. */
  speaksOf?: (kind: Own) => string | undefined;
  /** The list of which it holds an item. */
  list?: (kind: Own) => ListId;
  /** Says nothing by itself: a row that holds nothing else counts as blank. */
  isSilent?: true;
  /** Excel calculates it. */
  formula?: (kind: Own, words: RowWords) => Formula;
  /** Where its cells show numbers in another way than its style has them. */
  numberFormat?: (kind: Own) => string | undefined;
  /** Lines that its text takes in a row, where that does not follow from the text itself. */
  lines?: (kind: Own, row: RowData) => number | undefined;
  /** Keeps the height of its rows, whatever is typed. */
  keepsRoom?: (kind: Own) => boolean;
  /** A bar in the cell, from nothing to all. */
  hasBar?: true;
  /** The sheet that a text in a row of content leads to. */
  leadsTo?: (text: string) => SheetKey;
}

/** What Excel says of an entry. */
export interface EntryHelp {
  rule: ValidationRule;
  /** None: Excel accepts whatever is typed. */
  refusal?: { style: "stop" | "warning" | "information"; message: Text };
}

/** What a validation can speak of. */
export interface EntryWords extends Pick<CellWords, "cell" | "named"> {
  /** The table that the column is of. */
  table: TableKey;
}

/** What the text of a cell can speak of. */
export interface WritingWords {
  /** What people see for an item of a list. */
  item: (list: ListId, id: string) => string;
  /** The title of a sheet. */
  sheet: (key: SheetKey) => string;
}

export interface EntryReading {
  language: Language;
  /** Days that the workbook's dates lag behind the calendar of 1900. */
  lag: number;
}

/** What a typed text becomes in a cell. */
export interface Typed {
  value: CellValue;
  /** The text can mean nothing else; otherwise show what it is taken for. */
  sure: boolean;
}

/** By what the items of a list can be called in somebody's list, by their ids. */
export type ItemNames = (list: ListId) => Readonly<Record<string, readonly string[]>>;

/** How an own template keeps what stands in a column. */
export type Kept = { as: "words"; max: number } | { as: "item"; list: ListId } | { as: "id" | "sheet" };

/** A text that is what it is. */
export const asItIs = (text: string): string => text;

/** A typed text that stays what it is. */
export const asTyped = (text: string): Typed => ({ value: text, sure: true });
