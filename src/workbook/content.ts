import type { ColumnId, CommonList, ItemId, KindOf, ListId, TableKey } from "../domain/schema";
import type { TemplateList } from "../domain/schema/lists";
import type { Text } from "../messages";
import type { OptionalSheetKey, SheetKey } from "./meta";

/** One value of a list; its id is what code and rows refer to, its text is what people see. */
export interface ListItem<Id extends string = string> {
  id: Id;
  text: Text;
}

export type { CommonList, ListId, TableKey, TemplateList };

/**
 * The value of one column in one row: a text (in one or both languages), a number (dates are Excel serials, percentages fractions),
 * a list item's id where the column takes a list, or several party names where the column takes more than one. Absent is empty.
 */
export type Value = string | number | Text | readonly (string | Text)[];

/** A row by column id, whatever its table. */
export type RowData = Readonly<Record<string, Value>>;

/** What a column takes in a row of content. */
type ValueOf<Kind> =
  Kind extends { is: "list"; list: infer List extends ListId } ? ItemId<List>
  : Kind extends { is: "date" | "number" | "progress" } ? number
  : Kind extends { is: "parties" } ? Words | readonly Words[]
  : Kind extends { is: "entry" } ? number | Words
  : Kind extends { is: "sheet" } ? SheetKey
  : Kind extends { is: "id" } ? string
  : Words;

/** A text in both languages, or one that is the same in both. */
type Words = string | Text;

/** A row of a table by the columns that are no formula: one that the table does not have, or an item that its list does not have, does not compile. */
export type RowOf<Table extends TableKey> = {
  readonly [Column in ColumnId<Table> as KindOf<Table, Column> extends { is: "formula" } ? never : Column]?: ValueOf<KindOf<Table, Column>>
};

export type Rows = { readonly [Table in TableKey]?: readonly RowOf<Table>[] };

/** An indicator that a template offers: what it counts, where the figure comes from, how it is measured, and who delivers it by kind of party. */
export interface ExampleIndicator extends RowOf<"indicators"> {
  readonly definition: Text;
  readonly source: Text;
  readonly method: Text;
  /** Ids of parties of the template; in a workbook their place is taken by the names of the organisations that are such a party. */
  readonly reporters: readonly string[];
}

/** One step of a step plan. */
export interface TemplateStep {
  id: string;
  /** From 1, as in the source. */
  number: number;
  name: Text;
  /** The phase it belongs to, where the source has phases. */
  phase?: Text;
  /** What to do, in a sentence or two of our own. */
  ask: Text;
  /** What shows that the step is done. */
  result: Text;
  /** Where in the workbook it happens: the first of these sheets that the workbook has. The last one is in every workbook. */
  sheets: readonly [...OptionalSheetKey[], SheetKey];
  /** The forms that it needs beside those, offered when it begins: a workbook begins without them. */
  forms?: readonly OptionalSheetKey[];
  /** What it asks of each organisation and of the network, where the source tells them apart: a step that names the organisation alone asks nothing of the network. Absent, all of it is the network's. */
  levels?: Partial<Record<"organisation" | "network", { ask: Text; result: Text }>>;
  /** What helps, each in a sentence. */
  tips?: readonly Text[];
  /** Who takes part in it. */
  involved?: Text;
  /** Id of the step plan that it comes from, where a workbook follows more than one. */
  origin?: string;
  /** Name of the step plan that it comes from, where a workbook follows more than one. */
  plan?: Text;
}

/** A way of working together in a meeting or a talk, as one page to prepare, to hold and to write on. */
export interface Workshop {
  id: string;
  name: Text;
  /** How long it takes in all. */
  minutes: number;
  /** What it brings. */
  aim: Text;
  /** With whom, how many and who leads; how often, where it comes back. */
  who: Text;
  /** What to see to beforehand, each in a sentence or two. */
  prepare: readonly Text[];
  parts: readonly WorkshopPart[];
}

export interface WorkshopPart {
  id: string;
  minutes?: number;
  name: Text;
  /** What to do, and the questions. */
  ask: readonly Text[];
  /** The sheet on which the outcome becomes rows. */
  place: TableKey;
}

/** A party that the source names, offered when the workbook is made. */
export interface Party {
  id: string;
  name: Text;
  /** Id in the template's domain list. */
  domain: string;
}

/** The content of a step plan, as data: what a workbook is filled with. */
export interface Template {
  id: string;
  name: Text;
  /** For whom it is, in a sentence. */
  description: Text;
  /** The published source that it follows, with its publisher. */
  source: Text;
  /** The joint ambition that the source suggests as a beginning, in our own words. */
  ambition: Text;
  steps: readonly TemplateStep[];
  /** The sheets that it offers beside those of every workbook: `usual` ones are chosen unless the coordinator says otherwise. */
  sheets: { usual: readonly OptionalSheetKey[]; more: readonly OptionalSheetKey[] };
  lists: Readonly<Record<TemplateList, readonly ListItem[]>>;
  /** Lists that are otherwise the same in every workbook, as a network changed them; every item that code knows is still in it. */
  changedLists?: Readonly<Partial<Record<CommonList, readonly ListItem[]>>>;
  parties: readonly Party[];
  /** Example rows that a coordinator may take along: agreements, actions and indicators, never measurements. */
  examples: Rows;
  /** Columns that are otherwise not needed at first, by table, and that its step plan begins with. */
  columns?: { readonly [Table in TableKey]?: readonly ColumnId<Table>[] };
  /** The ways of working together that the source has. */
  workshops?: readonly Workshop[];
  /** Rows that a sheet cannot do without, such as the questions of a checklist. Each has an id, the same in every workbook. */
  rows: Rows;
}

/** A whole fictitious network: what was chosen and every row, to be shown as an example. */
export interface Demonstration {
  template: string;
  /** The optional sheets that it shows. */
  sheets: readonly OptionalSheetKey[];
  name: string;
  region: string;
  coordinator: string;
  ambition: Text;
  from: string;
  quarters: number;
  rows: Rows;
}
