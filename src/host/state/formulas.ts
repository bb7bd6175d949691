import { absolute, address, type Area, quoted } from "../../workbook/address";
import { invalid } from "../refusal";
import type { Sheet } from "./sheet";
import type { Table } from "./table";
import { englishNames } from "../formula/dutch";
import { parseReference } from "../formula/reference";
import { parseStructured } from "../formula/structured";
import { parseFormula } from "../formula/syntax";
import { joined, type Token, tokens } from "../formula/tokens";

/** A cell, such as the one in which a formula is to stand. */
export interface CellPlace {
  sheet: Sheet;
  row: number;
  column: number;
}

/** What names the row in which the formula stands. */
const ofOwnRow = /#this row|@/i;

const dutchFunctions = new Set(Object.keys(englishNames));

/**
 * Reads a formula for a cell as Excel's `formulas` does and refuses (InvalidArgument) what it refuses: wrong notation,
 * Dutch function names, sheets, tables and columns that are not there. A name that is not there is no error: the
 * cell then says #NAME?.
 * @returns the formula as Excel keeps it, function names in capitals.
 */
export function checkFormula(formula: string, place: CellPlace): `=${string}` {
  const parts = parseFormula(formula).map((token) => {
    if (token.kind === "function") return checkFunction(token);
    if (token.kind === "structured") return checkStructured(token, place);
    if (token.kind === "reference" || token.kind === "name") checkSheet(token, place.sheet);
    return token;
  });
  return joined(parts) as `=${string}`;
}

/** Refuses what a validation or a conditional format does not take beside what no formula takes: structured references. */
export function checkRuleFormula(formula: string, place: CellPlace): `=${string}` {
  const structured = parseFormula(formula).find((token) => token.kind === "structured");
  if (structured) invalid(`${structured.text} cannot stand in a validation or conditional format: use a defined name`);
  return checkFormula(formula, place);
}

function checkFunction(token: Token): Token {
  const name = token.text.toUpperCase();
  if (dutchFunctions.has(name)) invalid(`${name} is a Dutch function name; formulas take ${englishNames[name]}`);
  return { ...token, text: name };
}

function checkSheet(token: Token, own: Sheet): void {
  const bang = token.text.lastIndexOf("!");
  if (bang < 0) return;
  const written = token.text.slice(0, bang);
  const name = written.startsWith("'") ? written.slice(1, -1).replace(/''/g, "'") : written;
  if (!own.workbook.sheet(name)) invalid(`there is no sheet "${name}" for ${token.text}`);
}

function checkStructured(token: Token, place: CellPlace): Token {
  const parsed = parseStructured(token.text);
  if (!parsed) return invalid(`${token.text} is no structured reference`);
  const table = parsed.table === "" ? place.sheet.tableAt(place.row, place.column) : place.sheet.workbook.table(parsed.table);
  if (!table) return invalid(`there is no table for ${token.text}`);
  for (const column of parsed.columns) {
    if (table.columnIndex(column) < 0) invalid(`the table ${table.name} has no column "${column}"`);
  }
  for (const item of parsed.items) {
    if (!["#this row", "#headers", "#data", "#all", "#totals"].includes(item.toLowerCase())) invalid(`${item} is no part of a table`);
  }
  const thisRow = parsed.items.some((item) => item.toLowerCase() === "#this row");
  if (thisRow && !onRow(table, place)) return invalid(`${token.text} stands outside the rows of ${table.name}`);
  return token;
}

function onRow(table: Table, { sheet, row }: CellPlace): boolean {
  return sheet === table.sheet && row >= table.body.top && row <= table.body.bottom;
}

/**
 * The formula as the engine takes it: structured references go by their cells, for Univer loses the sheet of a table
 * where INDEX picks from it, and would read a formula anew whenever a table changes.
 */
export function engineFormula(formula: string, place: CellPlace, known: KnownAreas): string {
  return joined(tokens(formula).map((token) => {
    const referred = token.kind === "structured" ? areaOfStructured(token.text, place, known) : undefined;
    if (!referred) return token;
    // The row of the formula itself stays relative, so that the formulas of a column are copies of one another.
    const cells = ofOwnRow.test(token.text) ? absolute(address(referred.area)).replace(/\$(?=\d)/g, "") : absolute(address(referred.area));
    return { ...token, text: referred.sheet === place.sheet ? cells : `${quoted(referred.sheet.name)}!${cells}` };
  }));
}

/** Sheet and area that a formula of one plain reference stands for: "=Lijsten!$B$4:$B$9" or "=tblA[Status]". */
export function referredArea(formula: string, from: Sheet): { sheet: Sheet; area: Area } | undefined {
  const text = formula.replace(/^=/, "").trim();
  const reference = parseReference(text);
  if (reference) {
    const sheet = reference.sheet === undefined ? from : from.workbook.sheet(reference.sheet);
    return sheet && { sheet, area: reference.area };
  }
  if (text.endsWith("]")) return areaOfStructured(text, { sheet: from, row: -1, column: -1 });
  const table = from.workbook.table(text);
  return table && { sheet: table.sheet, area: table.body };
}

/** Where structured references lead that lead there from any cell, by their text: as long as no table changes. */
export type KnownAreas = Map<string, { sheet: Sheet; area: Area } | undefined>;

/** Sheet and area that a structured reference in a cell stands for; undefined where a table or column is not there, or not on this row. */
export function areaOfStructured(text: string, place: CellPlace, known: KnownAreas = new Map()): { sheet: Sheet; area: Area } | undefined {
  // Without a table's name it is the one in which the formula stands.
  if (text.startsWith("[") || ofOwnRow.test(text)) return foundFrom(text, place);
  if (!known.has(text)) known.set(text, foundFrom(text, place));
  return known.get(text);
}

function foundFrom(text: string, place: CellPlace): { sheet: Sheet; area: Area } | undefined {
  const parsed = parseStructured(text);
  const table = parsed && (parsed.table ? place.sheet.workbook.table(parsed.table) : place.sheet.tableAt(place.row, place.column));
  const rows = table && rowsOf(table, parsed.items.map((item) => item.toLowerCase()), place);
  if (!rows) return undefined;
  const indexes = parsed.columns.map((column) => table.columnIndex(column));
  if (indexes.some((index) => index < 0)) return undefined;
  const [first, last = first] = indexes;
  if (first === undefined || last === undefined) return { sheet: table.sheet, area: rows };
  return { sheet: table.sheet, area: { ...rows, left: table.area.left + Math.min(first, last), right: table.area.left + Math.max(first, last) } };
}

/** The rows of a table that are meant: its body, its own parts by name (several in a row: "#Headers,#Data"), or the row of the formula. */
function rowsOf(table: Table, items: string[], place: CellPlace): Area | undefined {
  if (items.includes("#this row")) return onRow(table, place) ? { ...table.body, top: place.row, bottom: place.row } : undefined;
  const parts = (items.length > 0 ? items : ["#data"]).map((item) =>
    item === "#all" ? table.area : item === "#headers" ? table.header : item === "#totals" ? table.total : table.body);
  return { ...table.area, top: Math.min(...parts.map(({ top }) => top)), bottom: Math.max(...parts.map(({ bottom }) => bottom)) };
}
