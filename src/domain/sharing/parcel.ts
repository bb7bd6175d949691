import type { CheckedWorkbook } from "../checked";
import { schema, type CellValue, type TableKey, type TableSchema } from "../schema";
import { sameName, splitNames } from "../names";
import { columnsOfOwner, ownTables } from "./owners";
import { ownRows } from "./ownRows";
import type { SharedCells } from "./print";
import { tableRows, type TableRow } from "./tableRows";
import { sharedColumns } from "./units";

export type OwnTable = (typeof ownTables)[number];

/** What goes to one party. */
export interface Parcel {
  organisation: string;
  /** Id of its row. */
  party: string;
  tables: readonly ParcelTable[];
}

export interface ParcelTable {
  table: TableKey;
  /** Came along to look things up in: nothing is asked of it. */
  reading: boolean;
  columns: readonly string[];
  rows: readonly { id: string; cells: SharedCells }[];
}

/** The sheets that a party gets to write on, also where it has no rows there yet. */
const alwaysAsked: readonly OwnTable[] = ["actions", "agreements", "findings"];

/** What is to go in. */
export interface Wish {
  /** The quarter whose figures are asked for; none are where it is absent. */
  quarter?: string;
  /** The tables whose rows go along. */
  tables: readonly OwnTable[];
}

/** What a party gets to know of an indicator: what it is and how to count it, not who else delivers it or how the network stands. */
const indicatorColumns: readonly string[] = ["name", "theme", "kind", "unit", "direction", "target", "margin", "targetDate", "definition", "source", "method", "frequency"];

/**
 * The rows that a party may see, and no others: its own of the tables that were asked for, the indicators that those name, its own row of
 * the parties, and of other parties the names that stand in those rows. Undefined where the plan has no such party.
 */
export function parcelOf(book: CheckedWorkbook, organisation: string, { quarter, tables }: Wish): Parcel | undefined {
  const all = tableRows(book, "stakeholders") ?? [];
  const party = all.find(({ cells }) => sameName(String(cells["organisation"] ?? "")) === sameName(organisation));
  if (!party || party.id === "") return undefined;
  const name = String(party.cells["organisation"]);
  const own = ownTables.filter((table) => tables.includes(table)).flatMap((table): ParcelTable[] => {
    const rows = ownRows(book, table, name)?.filter(({ id, cells }) => id !== "" && (table !== "measurements" || cells["quarter"] === quarter));
    return rows && (rows.length > 0 || alwaysAsked.includes(table)) ? [{ table, reading: false, columns: sharedColumns(table), rows: rows.map((row) => picked(row, sharedColumns(table))) }] : [];
  });
  const named = namesIn(own);
  const isNamed = (table: "stakeholders" | "indicators", value: CellValue | undefined) => typeof value === "string" && named[table].has(sameName(value));
  const others = all.filter(({ id, cells }) => id !== "" && id !== party.id && isNamed("stakeholders", cells["organisation"]));
  const indicators = (tableRows(book, "indicators") ?? []).filter(({ id, cells }) => id !== "" && isNamed("indicators", cells["name"]));
  return {
    organisation: name, party: party.id,
    tables: [
      ...own,
      { table: "stakeholders", reading: true, columns: sharedColumns("stakeholders"), rows: [picked(party, sharedColumns("stakeholders")), ...others.map((row) => picked(row, columnsOfOwner("stakeholders")))] },
      { table: "indicators", reading: true, columns: indicatorColumns, rows: indicators.map((row) => picked(row, indicatorColumns)) },
    ],
  };
}

function picked({ id, cells }: TableRow, columns: readonly string[]): { id: string; cells: SharedCells } {
  return { id, cells: Object.fromEntries(columns.map((column) => [column, cells[column] ?? null])) };
}

/** The names of parties and indicators that rows speak of. */
function namesIn(tables: readonly ParcelTable[]): Record<"stakeholders" | "indicators", ReadonlySet<string>> {
  const found = { stakeholders: new Set<string>(), indicators: new Set<string>() };
  for (const { table, rows, columns } of tables) {
    const kinds: TableSchema["columns"] = schema[table].columns;
    for (const column of columns) {
      const kind = kinds[column]?.kind;
      if (kind?.is !== "reference" && kind?.is !== "parties") continue;
      const into = found[kind.is === "reference" ? kind.to : "stakeholders"];
      for (const { cells } of rows) for (const name of splitNames(String(cells[column] ?? ""))) into.add(sameName(name));
    }
  }
  return found;
}

/** The parties that get a copy unless somebody says otherwise. */
export function partiesToSend(book: CheckedWorkbook, wish: Wish): string[] {
  return (tableRows(book, "stakeholders") ?? []).flatMap(({ cells }) => {
    const name = String(cells["organisation"] ?? "").trim();
    return name !== "" && usuallyGets(book, cells, () => parcelOf(book, name, wish)) ? [name] : [];
  });
}

/** Whether a party gets a copy unless somebody says otherwise: one that takes part does, and one that stands in a row and did not leave. */
export function usuallyGets(book: CheckedWorkbook, party: SharedCells, parcel: () => Parcel | undefined): boolean {
  const is = (item: string) => party["status"] === book.lists.partyStatus?.find(({ id }) => id === item)?.text;
  if (is("left")) return false;
  const found = parcel();
  return found !== undefined && (is("confirmed") || found.tables.some(({ reading, rows }) => !reading && rows.length > 0));
}
