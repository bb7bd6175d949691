import type { ReadWorkbook } from "../../src/workbook/check/readWorkbook";
import { schemaVersion } from "../../src/workbook/meta";
import type { ReadTable } from "../../src/workbook/readTable";
import type { Formula } from "../../src/workbook/types";
import type { Case } from "./case";

/** What happened to the workbook as a whole: what is told, what is nearly the same and right. */
export interface StructureCase extends Pick<Case, "code" | "severity"> {
  what: string;
  /** Where it is told: sheet and cell, or nothing where it is about the whole workbook. */
  at: string;
  wrong: (book: ReadWorkbook) => ReadWorkbook;
  right: (book: ReadWorkbook) => ReadWorkbook;
}

type Change = (book: ReadWorkbook) => ReadWorkbook;

const table = "tblActieplan";
const asItIs: Change = (book) => book;
const schema = (more: number): Change => (book) => ({ ...book, schema: schemaVersion + more });
const standing = (change: Partial<ReadWorkbook["standing"]>): Change => (book) => ({ ...book, standing: { ...book.standing, ...change } });
const name = (wanted: string, formula: Formula): Change => (book) => standing({ names: book.standing.names.map((one) => (one.name === wanted ? { ...one, formula } : one)) })(book);
const without = (wanted: string): Change => (book) => standing({ names: book.standing.names.filter((one) => one.name !== wanted) })(book);
const actions = (change: (found: ReadTable) => ReadTable): Change => (book) => ({ ...book, tables: book.tables.map((one) => (one.name === table ? change(one) : one)) });
const columns = (change: (found: ReadTable["columns"]) => ReadTable["columns"]): Change => actions((found) => ({ ...found, columns: change(found.columns) }));
const sheets = (order: readonly string[]): Change => standing({ sheets: order });
const items = (list: string, change: (rows: ReadTable["rows"]) => ReadTable["rows"]): Change => (book) => ({ ...book, lists: book.lists.map((one) => (one.name === list ? { ...one, rows: change(one.rows) } : one)) });
/** Another word at a place of the list with the statuses of a party, from 0. */
const item = (place: number, text: string | null): Change => items("tblLijstStatusPartij", (rows) => rows.map((row) => (row.index === place ? { ...row, values: [text, row.values[1] ?? null] } : row)));
/** Something that people typed below the themes. */
const theme = (text: string, more = 0): Change => items("tblLijstThema", (rows) => [...rows, { index: rows.length + more, values: [text, null] }]);
/** A row with a mistake: an action without anything else. */
const typed: Change = actions((found) => ({ ...found, rows: [{ index: 0, values: found.columns.map(({ id }) => (id === "action" ? "Bellen" : null)) }] }));
/** So many rows of indicators, of which the first ones may be blank. */
const indicators = (count: number, blank = 0): Change => (book) => ({
  ...book, tables: book.tables.map((one) => (one.name === "tblIndicatoren" ? { ...one, rows: Array.from({ length: count - blank }, (_, i) => ({ index: blank + i, values: one.columns.map(({ id }) => (id === "name" ? `Indicator ${i + 1}` : null)) })) } : one)),
});
/** So many rows of parties. */
const parties = (count: number): Change => (book) => ({
  ...book, tables: book.tables.map((one) => (one.name === "tblStakeholders" ? { ...one, rows: Array.from({ length: count }, (_, i) => ({ index: i, values: one.columns.map(({ id }) => (id === "organisation" ? `Partij ${i + 1}` : null)) })) } : one)),
});
const unseen = (rows: number[], hidden: number[], filtered: boolean): Change => (book) => standing({ unseen: [{ table, rows, columns: hidden, filtered }] })(typed(book));

/** The tabs as they are made, the visible ones. */
const tabs = ["Start", "Stakeholders", "Afspraken", "Actieplan", "Indicatoren", "Metingen", "Dashboard"];

export const structure: readonly StructureCase[] = [
  { code: "schemaNewer", severity: "fout", what: "a newer version", at: "", wrong: schema(1), right: asItIs },
  { code: "schemaOlder", severity: "tip", what: "an older version", at: "", wrong: schema(-1), right: asItIs },
  { code: "calendar1904", severity: "waarschuwing", what: "days counted from 1904", at: "", wrong: standing({ countsFrom1904: true }), right: standing({ countsFrom1904: false }) },
  { code: "sheetMissing", severity: "fout", what: "a sheet that was deleted", at: "", wrong: name("np_dashboard", "=#REF!$A$1"), right: name("np_dashboard", "=Overzicht!$A$1") },
  { code: "sheetRenamed", severity: "tip", what: "a sheet with another title", at: "Overzicht!A1", wrong: name("np_dashboard", "=Overzicht!$A$1"), right: name("np_dashboard", "='Dashboard'!$A$1") },
  { code: "sheetsMoved", severity: "tip", what: "tabs in another order", at: "", wrong: sheets(["Metingen", ...tabs.filter((tab) => tab !== "Metingen")]), right: sheets(["Van ons", ...tabs]) },
  { code: "tableMissing", severity: "fout", what: "a table that was deleted", at: "", wrong: (book) => ({ ...book, tables: book.tables.filter((one) => one.name !== table) }), right: asItIs },
  { code: "tableMoved", severity: "waarschuwing", what: "a table on another sheet", at: "Blad1!A4", wrong: actions((found) => ({ ...found, sheet: "Blad1" })), right: (book) => name("np_actions", "=Plan!$A$1")(actions((found) => ({ ...found, sheet: "Plan" }))(book)) },
  { code: "columnMissing", severity: "fout", what: "a column that was deleted", at: "Actieplan!A4", wrong: columns((found) => found.filter(({ id }) => id !== "goal")), right: columns((found) => [...found, { heading: "Van ons" }]) },
  {
    code: "columnMissing", severity: "fout", what: "a column that was deleted, and not one that came with a later version", at: "Actieplan!A4", wrong: columns((found) => found.filter(({ id }) => id !== "goal")),
    right: (book) => columns((found) => found.filter(({ id }) => id !== "goal"))({ ...book, known: book.known.filter((one) => one.table !== table || one.column !== "goal") }),
  },
  { code: "columnMoved", severity: "tip", what: "a column in another place", at: "Actieplan!A4", wrong: columns(([first, second, ...rest]) => [second!, first!, ...rest]), right: columns(([first, ...rest]) => [first!, { heading: "Van ons" }, ...rest]) },
  { code: "headingChanged", severity: "waarschuwing", what: "another heading", at: "Actieplan!B4", wrong: columns((found) => found.map((column) => (column.id === "goal" ? { ...column, heading: "Waarom", was: "Doel" } : column))), right: columns((found) => found.map((column) => (column.id === "goal" ? { ...column, heading: "doel" } : column))) },
  { code: "nameBroken", severity: "fout", what: "a name of a list that lost it", at: "", wrong: name("lijst_Thema", "=#REF!"), right: name("lijst_Thema", "=Lijsten!$A$1") },
  { code: "nameBroken", severity: "fout", what: "a name of a list that was deleted", at: "", wrong: without("lijst_Thema"), right: (book) => without("lijst_Thema")(schema(-1)(book)) },
  { code: "formulaOverwritten", severity: "waarschuwing", what: "a value over a formula", at: "Actieplan!K5", wrong: standing({ typedOver: [{ table, column: 10, row: 0 }] }), right: standing({ typedOver: [] }) },
  { code: "validationLost", severity: "waarschuwing", what: "a cell without its list", at: "Actieplan!I7", wrong: standing({ unguarded: [{ table, column: 8, row: 2 }] }), right: standing({ unguarded: [{ table, column: 10, row: 2 }] }) },
  { code: "formatLost", severity: "tip", what: "a cell without its colours", at: "Actieplan!I7", wrong: standing({ uncoloured: [{ table, column: 8, row: 2 }] }), right: standing({ uncoloured: [{ table, column: 5, row: 2 }] }) },
  { code: "mergedCells", severity: "waarschuwing", what: "merged cells", at: "Actieplan!A6", wrong: standing({ merged: [{ table, cell: "A6" }] }), right: standing({ merged: [] }) },
  { code: "rowBelow", severity: "waarschuwing", what: "a row below the table", at: "Actieplan!A9", wrong: standing({ below: [{ table, cell: "A9" }] }), right: standing({ below: [] }) },
  { code: "filterHides", severity: "tip", what: "a filter over a row with a mistake", at: "Actieplan!A4", wrong: unseen([0], [], true), right: unseen([1], [], true) },
  { code: "rowsHide", severity: "tip", what: "a hidden row with a mistake", at: "Actieplan!A4", wrong: unseen([0], [], false), right: unseen([1], [], false) },
  { code: "rowsHide", severity: "tip", what: "a hidden column with a mistake", at: "Actieplan!A4", wrong: unseen([], [2], false), right: unseen([], [6], false) },
  { code: "partiesLeftOut", severity: "waarschuwing", what: "more parties than the pages have room for that say who has delivered", at: "Stakeholders!A45", wrong: parties(41), right: parties(40) },
  { code: "partiesOffMap", severity: "waarschuwing", what: "more parties than the network map has room for", at: "Stakeholders!A21", wrong: parties(17), right: parties(16) },
  { code: "indicatorsLeftOut", severity: "waarschuwing", what: "more indicators than the figures have room for", at: "Indicatoren!A29", wrong: indicators(25), right: indicators(24) },
  {
    code: "indicatorsLeftOut", severity: "waarschuwing", what: "an indicator below blank rows, where the figures no longer look", at: "Indicatoren!A29", wrong: indicators(25, 24),
    right: (book) => name("Cijfers_Rijen", "=#REF!")(indicators(25)(book)),
  },
  { code: "notLookedAt", severity: "waarschuwing", what: "a sheet that holds too much", at: "Kladblok!A401", wrong: (book) => ({ ...book, unread: [{ sheet: "Kladblok", cell: "A401" }] }), right: (book) => ({ ...book, unread: [] }) },
  { code: "listTwice", severity: "fout", what: "a value of a list that stands there already", at: "Lijsten!AB7", wrong: item(1, "Doet mee"), right: item(1, "Wil meedoen") },
  { code: "listTwice", severity: "fout", what: "a value of a list that stands there in another spelling", at: "Lijsten!A10", wrong: (book) => theme(` ${String(themes(book)[0]).toUpperCase()}`)(book), right: theme("Team 18+") },
  { code: "listTwice", severity: "fout", what: "one value twice, where another sign makes it another", at: "Lijsten!A12", wrong: (book) => theme("Team 18+", 1)(theme("Team 18+")(book)), right: (book) => theme("Team 18-", 1)(theme("Team 18+")(book)) },
  { code: "listSpaces", severity: "waarschuwing", what: "a blank behind a value of a list", at: "Lijsten!AB7", wrong: item(2, "Doet mee "), right: item(2, "Doet mee") },
  { code: "listRenamed", severity: "waarschuwing", what: "another word for a value that code knows", at: "Lijsten!AB8", wrong: item(3, "Weg"), right: (book) => item(3, "Weg")({ ...book, words: new Map([["partyStatus.left", "Weg"]]) }) },
  { code: "listEmptied", severity: "fout", what: "a value that code knows and that was emptied", at: "Lijsten!AB8", wrong: item(3, null), right: item(3, "Gestopt") },
  { code: "listGap", severity: "tip", what: "a blank place within a list", at: "Lijsten!A10", wrong: theme("Sport", 1), right: theme("Sport") },
  { code: "listSeparator", severity: "tip", what: "a value with a semicolon", at: "Lijsten!A10", wrong: theme("Wonen; werken"), right: theme("Wonen, werken") },
  { code: "formulaSign", severity: "waarschuwing", what: "a value that begins as a formula does", at: "Lijsten!A10", wrong: theme("=Wonen"), right: theme("Wonen = thuis") },
  { code: "invisible", severity: "waarschuwing", what: "a sign in a list that nobody sees", at: "Lijsten!A10", wrong: theme("Wonen\u00a0en werken"), right: theme("Wonen en werken") },
];

function themes(book: ReadWorkbook) {
  return book.lists.find(({ name }) => name === "tblLijstThema")?.rows.map(({ values }) => values[0] ?? null) ?? [];
}
