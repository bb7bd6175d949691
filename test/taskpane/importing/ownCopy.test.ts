import { countedId } from "../../../src/domain/id";
import { serial } from "../../../src/domain/quarter";
import { readList } from "../../../src/file/lists";
import { writeBook } from "../../../src/file/write";
import { demonstration, templates } from "../../../src/templates";
import { open } from "../../../src/taskpane/lists";
import { toChecked } from "../../../src/workbook/check/toChecked";
import { planDemonstration } from "../../../src/workbook/plan";
import { readOf } from "../../workbook/check/books";

const today = serial(2026, 5, 20);
const shown = demonstration(today);
const { book } = planDemonstration(templates[shown.template]!, shown, "nl", { newId: countedId("d") });
const checked = toChecked(readOf(book), today);

test("a copy of the workbook that a partner sends back is understood sheet by sheet, and everything in it is there already", async () => {
  const file = await writeBook(book);
  const grids = file.ok ? await readList(file.value) : file;
  if (!grids.ok) throw new Error(grids.problem.code);
  const source = { name: "terug.xlsx", grids: grids.value };
  const first = await open(checked, source);
  if (!first.ok) throw new Error(first.problem.code);
  const tables = first.value.tables.filter(({ key }) => ["stakeholders", "relations", "agreements", "actions", "indicators", "measurements"].includes(key));
  expect(tables).toHaveLength(6);
  for (const { key, sheet } of tables) {
    const at = source.grids.findIndex(({ name }) => name === sheet);
    const there = await open(checked, { ...source, grids: source.grids.slice(at, at + 1) });
    if (!there.ok) throw new Error(there.problem.code);
    const { given, preview } = there.value;
    expect(given.target.table).toBe(key);
    expect([key, given.matching.filter((id) => id !== undefined).length]).toEqual([key, given.target.columns.length]);
    expect([key, new Set(preview.rows.map(({ is }) => is))]).toEqual([key, new Set(["present"])]);
  }
});
