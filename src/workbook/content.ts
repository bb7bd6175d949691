import type { TableKey } from "../domain/checked";
import type { Text } from "../messages";
import type { OptionalSheetKey, SheetKey } from "./meta";

/** One value of a list; its id is what code and rows refer to, its text is what people see. */
export interface ListItem {
  id: string;
  text: Text;
}

/** Lists that every workbook has and lists that a template fills. Quarters, organisations and indicators come from the workbook itself. */
export const listIds = [
  "theme", "goal", "agreementSubject", "domain", "findingSubject",
  "circle", "role", "implements", "yesNo", "partyStatus", "agreementStatus", "level", "actionStatus",
  "indicatorKind", "direction", "frequency", "aggregation", "priority", "blankReason", "relationQuality",
  "stepStatus", "governanceSection", "trust", "findingSource", "journeyPhase", "relativesPhase", "presence",
  "quarterState", "correctedField", "quarter", "moment",
] as const;

export type ListId = (typeof listIds)[number];

/** The lists that a template must fill. */
export const templateLists = ["theme", "goal", "agreementSubject", "domain", "findingSubject"] as const satisfies readonly ListId[];

export type TemplateList = (typeof templateLists)[number];

/** The lists that are the same in every template, but for those that follow from the plan's period. */
export type CommonList = Exclude<ListId, TemplateList | "quarter" | "moment">;

export type { TableKey };

/**
 * The value of one column in one row: a text (in one or both languages), a number (dates are Excel serials, percentages fractions),
 * a list item's id where the column takes a list, or several party names where the column takes more than one. Absent is empty.
 */
export type Value = string | number | Text | readonly (string | Text)[];

/** A row by column id. */
export type RowData = Readonly<Record<string, Value>>;

export type Rows = Readonly<Partial<Record<TableKey, readonly RowData[]>>>;

/** One step of a step plan. */
export interface Step {
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
  /** What it asks of each organisation and of the network, where the source tells them apart; the network's part is otherwise the step's own. */
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
  steps: readonly Step[];
  /** The sheets that it offers beside those of every workbook: `usual` ones are chosen unless the coordinator says otherwise. */
  sheets: { usual: readonly OptionalSheetKey[]; more: readonly OptionalSheetKey[] };
  lists: Readonly<Record<TemplateList, readonly ListItem[]>>;
  /** Lists that are otherwise the same in every workbook, as a network changed them; every item that code knows is still in it. */
  changedLists?: Readonly<Partial<Record<CommonList, readonly ListItem[]>>>;
  parties: readonly Party[];
  /** Example rows that a coordinator may take along: agreements, actions and indicators, never measurements. */
  examples: Rows;
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
