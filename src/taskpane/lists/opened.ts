import type { TableKey } from "../../domain/schema";
import type { Given, Preview, TargetColumn } from "../../domain/importing";
import type { SaidWord } from "../../domain/strangeWords/said";
import type { StrangeWord } from "../../domain/strangeWords/strangeWord";
import type { NamedGrid } from "../../file/lists";

/** Where a list comes from: a file by its name, or "" for what was pasted. */
export interface Source {
  name: string;
  grids: readonly NamedGrid[];
}

/** A list that was read, what was chosen about it, and what taking it over would do. */
export interface Opened {
  source: Source;
  /** Place of the sheet in the source, from 0. */
  sheet: number;
  /** The tables that it can go into, with the titles of their sheets. */
  tables: readonly { key: TableKey; sheet: string }[];
  /** Place of the row with the headings, from 0; undefined where there is none. */
  heading: number | undefined;
  given: Given;
  /** The columns that the list does not have and the table cannot do without, with what every row can get there. */
  missing: readonly { column: TargetColumn; choices: readonly string[] }[];
  /** The words that the workbook does not know, as the list has them: also those of which somebody said meanwhile what they mean. */
  unknown: readonly StrangeWord[];
  preview: Preview;
  /** Rows in which the rules find an error come along. */
  withErrors: boolean;
  /** Empty cells of rows that are there already are filled. */
  fill: boolean;
}

/** What can be chosen about a list, one thing at a time. A column is named by its place in the list, from 0; no id leaves it out. */
export type Revision =
  | { sheet: number }
  | { table: TableKey }
  | { heading: number | undefined }
  | { column: number; to: string | undefined }
  | { fixed: string; value: string }
  /** What somebody says of a word. */
  | { said: SaidWord }
  | { withErrors: boolean }
  | { fill: boolean };

/** The rows that come in as things are chosen now, by their numbers in the list. Of a row that names several parties all come, or none. */
export function accepted({ preview, withErrors, fill }: Pick<Opened, "preview" | "withErrors" | "fill">): number[] {
  const coming = preview.rows.filter((row) => row.is === "new" || (row.is === "fills" && fill));
  const kept = new Set(withErrors ? [] : coming.filter(hasError).map(({ number }) => number));
  return [...new Set(coming.map(({ number }) => number))].filter((number) => !kept.has(number));
}

/** What would be done: the rows that are added, the rows that are completed, and those that stay out because something in them is wrong. */
export function wouldBring(opened: Pick<Opened, "preview" | "withErrors" | "fill">): Readonly<Record<"added" | "completed" | "wrong", Preview["rows"]>> {
  const numbers = new Set(accepted(opened));
  const of = (is: "new" | "fills") => opened.preview.rows.filter((row) => row.is === is);
  const [added, completed] = [of("new"), opened.fill ? of("fills") : []];
  return {
    added: added.filter(({ number }) => numbers.has(number)), completed: completed.filter(({ number }) => numbers.has(number)),
    wrong: [...added, ...completed].filter((row) => hasError(row) || !numbers.has(row.number)),
  };
}

/** Whether something would not work, or may not be there, if the row came in. */
export function hasError({ findings }: Pick<Preview["rows"][number], "findings">): boolean {
  return findings.some(({ severity }) => severity === "error");
}
