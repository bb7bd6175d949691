import { undosKept, readUndos, withUndo, writeUndos } from "../../../src/workbook/undo/kept";
import { takeBackUndo, undoOf, type Undo } from "../../../src/workbook/undo/undo";
import { keptTables } from "../../../src/workbook/check/kept";
import { toChecked } from "../../../src/workbook/check/toChecked";
import { planOf } from "../network";
import { readOf } from "../check/books";

const book = toChecked(readOf(planOf("leidraad").book), 46_000);
const table = book.tables.find(({ key }) => key === "actions")!;
const [row] = table.rows;
const at = (id: string) => row!.values[table.columns.findIndex((column) => column.id === id)] ?? null;
const one = (id: string): Undo => ({ id, what: "form", day: 46_000, tables: [{ table: "actions", added: [[id, "print"]], set: [] }] });
const cells = (undos: readonly Undo[]) => [[...keptTables.undos.headings], ...writeUndos(undos)];

test("what is kept comes back as it was, also where it takes more than a cell holds", () => {
  const large: Undo = { ...one("groot"), tables: [{ table: "actions", added: Array.from({ length: 3000 }, (_, i) => [`r${i}`, "12345678"] as const), set: [{ id: "a", before: { action: "Was =1+1" }, after: { action: null } }] }] };
  expect(writeUndos([large]).length).toBeGreaterThan(1);
  expect(readUndos(cells([one("a"), large]))).toEqual([one("a"), large]);
});

test("the last ones are kept, as far as there is room, and one that is tried again once", () => {
  const all = Array.from({ length: 40 }, (_, i) => one(`r${i}`)).reduce<Undo[]>(withUndo, []);
  expect(all).toHaveLength(undosKept);
  expect(all.at(-1)?.id).toBe("r39");
  expect(withUndo(all, one("r39")).map(({ id }) => id)).toEqual(all.map(({ id }) => id));
  const huge: Undo = { ...one("enorm"), tables: [{ table: "actions", added: [["x", "y".repeat(1_000_000)]], set: [] }] };
  expect(withUndo(all, huge).map(({ id }) => id)).not.toContain("enorm");
});

test.each(["", "[", "{}", "[{}]", '[{"table":"weg","added":[],"set":[]}]', '[{"table":"actions","added":[1],"set":[]}]'])("what nobody can read is left out: %s", (text) => {
  expect(readUndos([[...keptTables.undos.headings], ["a", "form", "1", "0", text]])).toEqual([]);
});

test("of a cell that seems to hold something of a person nothing is kept", () => {
  const change = (before: string) => [{ is: "set", table: "actions", row: row!.index, before: { note: before }, after: { note: null } } as const];
  expect(undoOf(book, change("Besproken"), { id: "a", what: "form" })?.tables).toEqual([{ table: "actions", added: [], set: [{ id: at("id"), before: { note: "Besproken" }, after: { note: null } }] }]);
  expect(undoOf(book, change("Moeder 34 en haar zoontje zijn in behandeling"), { id: "a", what: "form" })).toBeUndefined();
  expect(undoOf(book, [{ is: "set", table: "actions", row: row!.index, before: { note: null }, after: { note: "Dossier 111222333" } }], { id: "a", what: "answer" })).toBeUndefined();
});

test("a cell that holds something else by now is left", () => {
  const undo: Undo = { ...one("a"), tables: [{ table: "actions", added: [], set: [{ id: String(at("id")), before: { action: "Eerst" }, after: { action: at("action") } }] }] };
  expect(takeBackUndo(book, undo)).toMatchObject({ ok: true, value: { told: { done: 1, left: 0 }, changes: [{ is: "set", after: { action: "Eerst" } }] } });
  const other: Undo = { ...undo, tables: [{ table: "actions", added: [], set: [{ id: String(at("id")), before: { action: "Eerst" }, after: { action: "Iets anders" } }] }] };
  expect(takeBackUndo(book, other)).toMatchObject({ ok: true, value: { told: { done: 0, left: 1 }, changes: [] } });
});
