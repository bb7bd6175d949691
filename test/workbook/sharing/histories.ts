import type { TableKey } from "../../../src/domain/schema";
import { address, area } from "../../../src/workbook/address";
import { definitions } from "../../../src/workbook/check/tables";
import type { Book, Content } from "../../../src/workbook/types";
import { edited } from "../../cli/copies";
import { planOf } from "../network";
import { withoutPages } from "../withoutPages";

/** How many histories a law of sharing is tried on that speaks of workbooks: each is a small workbook. 10,000 with HISTORIES=10000. */
export const histories = Number(process.env["HISTORIES"] ?? 1000);

/** A thousand workbooks take minutes on a busy machine. */
export const patience = 3_600_000;

export const names = ["Woonhulp", "Wijkteam Oost", "Jeugdloket"] as const;
export const begin = withoutPages(planOf("leidraad", { organisations: [...names], examples: false, sheets: ["findings", "relations"] }).book);
export const origin = { planId: "", language: "nl", name: "Netwerk", coordinator: "Coördinator", from: "2026-K1", quarters: 8 } as const;

type Typed = Readonly<Record<string, string | number | null>>;

/** The book with these rows in a table, by the ids of its columns. */
export function withRows(book: Book, table: TableKey, rows: readonly Typed[]): Book {
  const definition = definitions.find(({ key }) => key === table);
  if (!definition) throw new Error(table);
  return edited(long(book, definition.name, rows.length), definition.name, (standing, at) => {
    const heading = (id: string) => definition.columns.find((column) => column.id === id)?.heading.nl ?? id;
    const blank = (standing[0] ?? []).map((value): Content => (typeof value === "object" ? value : null));
    return rows.map((row) => Object.entries(row).reduce((cells, [id, value]) => cells.with(at(heading(id)), value), blank));
  });
}

/** The book with room for so many rows in a table. */
function long(book: Book, name: string, rows: number): Book {
  const longer = (where: string) => { const place = area(where); return address({ ...place, bottom: Math.max(place.bottom, place.top + rows) }); };
  return { ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, tables: sheet.tables.map((table) => (table.name === name ? { ...table, address: longer(table.address) } : table)) })) };
}
