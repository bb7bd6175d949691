import type { Finding } from "../../domain/finding";
import { isColumnOf, type AnyColumn } from "../../domain/schema";
import { area, cell, columnLetters } from "../address";
import { isBroken } from "../broken";
import type { ColumnDefinition, TableDefinition } from "../definition/definition";
import { isValidated, kindOf } from "../kinds";
import { listPlaces, rowLists } from "../lists";
import { anchorName, schemaVersion, type SheetKey } from "../meta";
import type { ReadTable } from "../readTable";
import { allSheets } from "../sheets";
import { columnSignals } from "../signals";
import { finding, type FindingPlace } from "./finding";
import { leftOut } from "./leftOut";
import { listFindings } from "./lists";
import { columnOutOfOrder, ownSheet, renamedSheets, sheetsOutOfOrder } from "./moved";
import { ownFormula } from "./ownFormula";
import type { ReadWorkbook, StandingParts } from "./readWorkbook";

/** What is wrong with the workbook's sheets, tables, headings, names and lists: found before its rows are looked at. */
export function structure(read: ReadWorkbook, definitions: readonly TableDefinition[]): Finding[] {
  return [
    ...version(read),
    ...calendar(read),
    ...sheets(read),
    ...renamedSheets(read).map(({ was, name }) => finding("sheetRenamed", { sheet: name, cell: "A1", details: { was } })),
    ...order(read),
    ...names(read),
    ...definitions.flatMap((definition) => {
      const name = read.known.find(({ key }) => key === definition.key)?.table ?? definition.name;
      const table = read.tables.find((one) => one.name === name);
      if (!table && cameLater(read, definition.key)) return [];
      return table ? tableFindings(read, definition, table) : [finding("tableMissing", { tableName: name, table: definition.key, details: { name } })];
    }),
    ...listFindings(read),
    ...leftOut(read),
  ];
}

function version({ schema }: ReadWorkbook): Finding[] {
  if (schema > schemaVersion) return [finding("schemaNewer", {})];
  return schema < schemaVersion ? [finding("schemaOlder", {})] : [];
}

/** Days that are counted from 1904. */
function calendar({ standing }: ReadWorkbook): Finding[] {
  return standing.countsFrom1904 ? [finding("calendar1904", {})] : [];
}

/** A workbook of an earlier version has not lost what came later; that it can be brought up is told once. */
function cameLater({ schema, titles }: ReadWorkbook, key: SheetKey): boolean {
  return schema < schemaVersion && !titles.has(key);
}

/** A sheet is known by the name that is pinned to it, whatever it is called. */
function sheets(read: ReadWorkbook): Finding[] {
  const { sheets: belonging, standing, language } = read;
  return belonging.filter((key) => !cameLater(read, key)).flatMap((key) => {
    const anchor = standing.names.find(({ name }) => name.toLowerCase() === anchorName(key).toLowerCase());
    if (anchor && !isBroken(anchor.formula)) return [];
    const name = allSheets.find((sheet) => sheet.key === key)?.name[language] ?? key;
    return [finding("sheetMissing", { details: { name } })];
  });
}

/** The names by which lists are chosen from, and the table of each list that has one of its own. */
const ourNames: readonly { name: string; table?: string }[] = [...Object.values(rowLists).map((name) => ({ name })), ...Object.values(listPlaces)];

function order(read: ReadWorkbook): Finding[] {
  const titles = sheetsOutOfOrder(read);
  return titles ? [finding("sheetsMoved", { details: { order: titles.join(", ") } })] : [];
}

/** Each name that lists are chosen by is there and leads somewhere. A workbook made before a list existed does without its name. */
function names({ standing, renamed, schema, lists }: ReadWorkbook): Finding[] {
  const formulas = new Map(standing.names.map(({ name, formula }) => [name.toLowerCase(), formula]));
  const own = (name: string) => renamed.get(name) ?? name;
  const isExpected = (table?: string) => schema === schemaVersion && (table === undefined || lists.some(({ name }) => name === own(table)));
  return ourNames
    .filter(({ name, table }) => { const formula = formulas.get(own(name).toLowerCase()); return formula === undefined ? isExpected(table) : isBroken(formula); })
    .map(({ name }) => finding("nameBroken", { details: { name: own(name) } }));
}

function tableFindings(read: ReadWorkbook, definition: TableDefinition, table: ReadTable): Finding[] {
  const { known, standing } = read;
  const { key, columns } = definition;
  const { top, left } = area(table.address);
  const { name, sheet } = table;
  const at = { table: key, tableName: name, sheet };
  const heading = (place: number) => cell(top, left + place);
  /** What a column is by the schema; nothing where people added it, or a later version did. */
  const named = (id = ""): AnyColumn | "" => (isColumnOf(key, id) ? id : "");
  const idAt = (place: number) => named(table.columns[place]?.id);
  const within = (place: { column: number; row: number }) => ({
    ...at, column: idAt(place.column), cell: `${columnLetters(left + place.column)}${top + 2 + place.row}`,
    details: { column: table.columns[place.column]?.heading ?? "" },
  });
  const ours = <T extends { table: string }>(places: readonly T[] = []) => places.filter((place) => place.table === name);
  const helped = (places: StandingParts["unguarded"], isHelped: (column: ColumnDefinition, definition: TableDefinition) => boolean) => ours(places).filter(({ column: place }) => {
    const column = columns.find(({ id }) => id === table.columns[place]?.id);
    return column !== undefined && !definition.kept && isHelped(column, definition);
  });
  const [own, out] = [ownSheet(definition, table, read), columnOutOfOrder(definition, table)];
  return [
    ...(own === undefined ? [] : [finding("tableMoved", { ...at, cell: heading(0), details: { table: name, was: own } })]),
    ...(out === undefined ? [] : [finding("columnMoved", { ...at, column: idAt(out), cell: heading(out), details: { column: table.columns[out]?.heading ?? "" } })]),
    // A workbook made before a column existed has not lost it.
    ...columns.filter(({ id }) => !table.columns.some((column) => column.id === id)).flatMap(({ id }) => {
      const was = known.find((column) => column.table === name && column.column === id)?.heading;
      return was === undefined ? [] : [finding("columnMissing", { ...at, column: named(id), cell: heading(0), details: { name: was, table: name } })];
    }),
    ...table.columns.flatMap(({ was }, place) => (was === undefined ? [] : [
      finding("headingChanged", { ...at, column: idAt(place), cell: heading(place), details: { was }, fix: { kind: "heading", value: was } }),
    ])),
    ...overwritten(ours(standing.typedOver), read, definition, table).map(({ place, ...again }) => finding("formulaOverwritten", { ...within(place), ...again })),
    ...helped(standing.unguarded, isValidated).map((place) => finding("validationLost", within(place))),
    ...helped(standing.uncoloured, isColoured).map((place) => finding("formatLost", within(place))),
    ...ours(standing.merged).map(({ cell: where }) => finding("mergedCells", { ...at, cell: where })),
    ...ours(standing.below).map(({ cell: where }) => finding("rowBelow", { ...at, cell: where, details: { table: name } })),
  ];
}

type CellPlace = NonNullable<StandingParts["typedOver"]>[number];

/** Of each cell that lost its formula: the id of its row, empty where that has none, and the formula that it is to have again. */
function overwritten(places: readonly CellPlace[], read: ReadWorkbook, { columns }: TableDefinition, table: ReadTable): (Pick<FindingPlace, "row" | "fix"> & { place: CellPlace })[] {
  if (places.length === 0) return [];
  const idColumn = table.columns.findIndex(({ id }) => id === "id");
  const ids = new Map(table.rows.map(({ index, values }) => [index, String(values[idColumn] ?? "")]));
  const formulas = new Map([...new Set(places.map(({ column }) => column))].map((column) => {
    const definition = columns.find(({ id }) => id === table.columns[column]?.id);
    return [column, definition && ownFormula(definition, table, read)];
  }));
  return places.map((place) => {
    const value = formulas.get(place.column);
    return { place, row: ids.get(place.row) ?? "", ...(value === undefined ? {} : { fix: { kind: "formula", value } }) };
  });
}

/** Whether cells of the column show by a colour or bar how they stand. */
function isColoured(column: ColumnDefinition, table: TableDefinition): boolean {
  return kindOf(column.kind).hasBar === true || columnSignals(table, column).length > 0;
}
