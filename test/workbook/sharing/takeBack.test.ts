import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readPlanInFile, writePlanInFile, type PlanInFile } from "../../../src/cli/planInFile";
import { countedId } from "../../../src/domain/id";
import { party } from "../../../src/templates/demo/parties";
import type { Write } from "../../../src/workbook/changes/place";
import { lastBatch, takeBack } from "../../../src/workbook/sharing/taking/takeBack";
import type { Content } from "../../../src/workbook/types";
import { edited, merged, openBook, saveBook, sent, tableIn, type Shared } from "../../cli/copies";
import { day, demo } from "../../cli/demo";

let shared: Shared;
beforeAll(async () => { shared = await sent(demo(), "--today", "2026-11-28", "--for", party.welfare, "--for", party.housing); });
afterAll(() => rm(shared.folder, { recursive: true }));

async function plan(path: string): Promise<PlanInFile> {
  const read = await readPlanInFile(await readFile(path), day);
  if (!read.ok) throw new Error(read.problem.code);
  return read.value;
}

async function written(from: PlanInFile, writes: readonly Write[], name: string): Promise<string> {
  const made = await writePlanInFile(from, writes);
  if (!made.ok) throw new Error(made.problem.code);
  const path = join(shared.folder, name);
  await writeFile(path, made.value);
  return path;
}

/** The actions by their ids, without what is calculated. */
async function actions(path: string): Promise<Map<string, Content[]>> {
  const { headings, rows } = tableIn(await openBook(path), "tblActieplan");
  const id = headings.indexOf("ID");
  const plain = (row: Content[]) => row.map((value) => (value !== null && typeof value === "object" ? null : value));
  return new Map(rows.map(plain).filter((row) => row[0] !== null).map((row) => [String(row[id]), row]));
}

const typed = (rows: Content[][]) => rows.filter((row) => row[0] !== null);

async function changed(): Promise<{ first: string; second: string }> {
  const copy = (name: string) => shared.copies.find(({ organisation }) => organisation === name)?.path ?? "";
  const book = edited(await openBook(copy(party.welfare)), "tblActieplan", (rows, at) => {
    const [first, second, ...others] = typed(rows) as [Content[], Content[], ...Content[][]];
    const blank = rows.find((row) => row[0] === null) as Content[];
    // One changed, one taken out, one new.
    return [first.with(at("Toelichting"), "Anders gepland"), ...others, blank.with(at("Actie"), "Een nieuwe actie").with(at("Verantwoordelijkheid"), party.welfare), ...(second.length > 0 ? [] : [second])];
  });
  return { first: await saveBook(book, join(shared.folder, "welzijn.xlsx")), second: copy(party.housing) };
}

test("taking back gives every row what it held, and the files can be taken over again", async () => {
  const { first, second } = await changed();
  const asked = await merged(shared, shared.recorded, [first, second], "asked.xlsx");
  expect(asked.proposals.map(({ kind, ticked }) => `${kind} ${ticked}`).sort()).toEqual(["change true", "new true", "removed false"]);
  const answers = join(shared.folder, "answers.json");
  await writeFile(answers, JSON.stringify(Object.fromEntries(asked.proposals.map(({ id }) => [id, "theirs"]))));
  const over = await merged(shared, shared.recorded, [first, second], "over.xlsx", "--answers", answers);
  expect(over.code).toBe(0);
  expect(await actions(over.path)).not.toEqual(await actions(shared.recorded));
  const opened = await plan(over.path);
  const last = lastBatch(opened.plan);
  expect(last?.count).toBe(3);
  const made = takeBack(opened.plan, last?.batch ?? "", "Teruggedraaid", countedId("t"));
  if (!made.ok) throw new Error(made.problem.code);
  expect(made.value.told).toEqual({ done: 3, left: 0 });
  const back = await written(opened, made.value.writes, "back.xlsx");
  expect(await actions(back)).toEqual(await actions(shared.recorded));
  expect(lastBatch((await plan(back)).plan)).toBeUndefined();
  expect(tableIn(await openBook(back), "tblLogboek").rows.every((row) => row[7] === day)).toBe(true);
  const again = await merged(shared, back, [first, second], "again.xlsx", "--answers", answers);
  expect(await actions(again.path)).toEqual(await actions(over.path));
});

test("what somebody changed since stays", async () => {
  const { first } = await changed();
  const over = await merged(shared, shared.recorded, [first], "over2.xlsx");
  const own = await saveBook(edited(await openBook(over.path), "tblActieplan", (rows, at) => rows.map((row) => (row[at("Toelichting")] === "Anders gepland" ? row.with(at("Toelichting"), "Toch weer anders") : row))), join(shared.folder, "own.xlsx"));
  const opened = await plan(own);
  const made = takeBack(opened.plan, lastBatch(opened.plan)?.batch ?? "", "Teruggedraaid", countedId("t"));
  if (!made.ok) throw new Error(made.problem.code);
  expect(made.value.told).toEqual({ done: 1, left: 1 });
  const notes = [...(await actions(await written(opened, made.value.writes, "back2.xlsx"))).values()].flat();
  expect(notes).toContain("Toch weer anders");
  expect(notes).not.toContain("Een nieuwe actie");
});
