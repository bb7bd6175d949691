import type { TableKey } from "../../domain/schema";
import type { Given, Preview, TargetColumn } from "../../domain/importing";
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
  | { withErrors: boolean }
  | { fill: boolean };

/** The rows that come in as things are chosen now, by their numbers in the list. */
export function accepted({ preview, withErrors, fill }: Pick<Opened, "preview" | "withErrors" | "fill">): number[] {
  return preview.rows.filter((row) => (
    (row.is === "new" || (row.is === "fills" && fill)) && (withErrors || !hasError(row))
  )).map(({ number }) => number);
}

/** Whether something would not work, or may not be there, if the row came in. */
export function hasError({ findings }: Pick<Preview["rows"][number], "findings">): boolean {
  return findings.some(({ severity }) => severity === "error");
}
