import { schema, type CellValue, type NamedTable, type SchemaKind, type TableKey, type TableSchema } from "../schema";
import { sameName, splitNames } from "../names";
import type { Unit } from "./units";

/** SharedCells of a row by the ids of their columns; one that is not named is empty. */
export type SharedCells = Readonly<Record<string, CellValue>>;

/** The id of the row that a name stands for, in today's plan; undefined where no row has that name. */
export type IdOf = (table: NamedTable, name: string) => string | undefined;

/** Numbers are the same that agree to so many digits: LibreOffice saves 15 of 17, and people round. */
const digits = 12;

/**
 * What the cells of a unit say, as a text that is the same for what is the same to people: spaces around it, the order of parties and the
 * last digits of a number do not matter, and a party is its row, whatever it is called by now. "" where all of them are empty.
 */
export function printUnit(table: TableKey, unit: Unit, cells: SharedCells, idOf: IdOf): string {
  const ofPlan = known.get(idOf) ?? new WeakMap<SharedCells, Map<Unit, string>>();
  known.set(idOf, ofPlan);
  const ofRow = ofPlan.get(cells) ?? new Map<Unit, string>();
  ofPlan.set(cells, ofRow);
  const print = ofRow.get(unit) ?? printed(table, unit, cells, idOf);
  ofRow.set(unit, print);
  return print;
}

/** What was printed of a row: rows and plans are never changed, and holding a row against the plan asks for the same units up to six times. */
const known = new WeakMap<IdOf, WeakMap<SharedCells, Map<Unit, string>>>();

function printed(table: TableKey, { columns }: Unit, cells: SharedCells, idOf: IdOf): string {
  const { columns: kinds }: TableSchema = schema[table];
  if (columns.every((column) => (cells[column] ?? null) === null)) return "";
  const prints = columns.map((column) => {
    const kind = kinds[column]?.kind;
    return kind ? printCell(kind, cells[column] ?? null, idOf) : "";
  });
  return prints.every((print) => print === "") ? "" : JSON.stringify(prints);
}

function printCell(kind: SchemaKind, value: CellValue, idOf: IdOf): string {
  if (value === null) return "";
  if (typeof value === "number") return String(Number(value.toPrecision(digits)));
  const text = String(value).replace(/\r\n?/g, "\n").trim();
  switch (kind.is) {
    case "reference": return printName(kind.to, text, idOf);
    case "parties": return splitNames(text).map((name) => printName("stakeholders", name, idOf)).sort().join(";");
    case "list": return sameName(text);
    default: return text;
  }
}

function printName(table: NamedTable, name: string, idOf: IdOf): string {
  if (name === "") return "";
  const id = idOf(table, name);
  return id === undefined ? sameName(name) : `#${id}`;
}
