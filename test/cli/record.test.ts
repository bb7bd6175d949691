import { spawnSync } from "node:child_process";
import { copyFile, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCopies } from "../../src/cli/runCopies";
import { serial } from "../../src/domain/quarter";
import { party } from "../../src/templates/demo/parties";
import type { Book } from "../../src/workbook/types";
import { merged, openBook, saveBook, tableIn } from "./copies";
import { demo } from "./demo";

let folder: string, given: string, plan: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "netwerkplan-"));
  given = await saveBook(demo(), join(folder, "given.xlsx"));
  plan = join(folder, "plan.xlsx");
});
beforeEach(() => copyFile(given, plan));
afterAll(() => rm(folder, { recursive: true }));

/** The sheets that keep what was sent and what came back, by the names of their tables. */
const ours = ["tblVerstuurd", "tblLogboek"];
const isOurs = ({ tables }: Book["sheets"][number]) => tables.some(({ name }) => ours.includes(name));

test("--record notes the sends in the plan itself, which holds all else as it did", async () => {
  const errors: string[] = [];
  const out = join(folder, "copies");
  const print = { log: () => undefined, error: (text: string) => { errors.push(text); } };
  expect(await runCopies([plan, "--out", out, "--for", party.housing, "--for", party.schools, "--today", "2026-11-28", "--record"], print)).toBe(0);
  expect(errors).toEqual([]);
  const [before, after] = [await openBook(given), await openBook(plan)];
  expect(tableIn(after, "tblVerstuurd").rows.filter(([name]) => name !== null).map(([name, , sent, , returned]) => [name, sent, returned])).toEqual([party.housing, party.schools].map((name) => [name, serial(2026, 11, 28), null]));

  const hidden = ({ visibility }: Book["sheets"][number]) => visibility === "veryHidden";
  const others = ({ sheets }: Book) => sheets.filter((sheet) => !isOurs(sheet) && !hidden(sheet));
  expect(others(after)).toEqual(others(before));
  expect(after.names).toEqual(before.names);
  expect(before.sheets.some(isOurs)).toBe(false);
  // What the hidden sheet says of the plan is what it said; what was sent came beside it.
  const said = ({ sheets }: Book) => sheets.filter(hidden).flatMap(({ tables }) => tables).map(({ name }) => name);
  expect(said(after)).toEqual(expect.arrayContaining([...said(before), "np_sent"]));
  for (const name of said(before)) expect(filled(after, name)).toEqual(filled(before, name));

  const files = await readdir(out);
  expect(files).toHaveLength(2);
  const back = await merged({ folder, plan, recorded: plan, copies: [] }, plan, files.map((file) => join(out, file)), "merged.xlsx", "--today", "2026-12-01");
  expect({ code: back.code, proposals: back.proposals, errors: back.errors }).toEqual({ code: 0, proposals: [], errors: [] });
});

function filled(book: Book, name: string) {
  const { headings, rows } = tableIn(book, name);
  return { headings, rows: rows.filter((row) => row.some((cell) => cell !== null)) };
}

(process.platform === "win32" ? test.skip : test)("--record leaves the plan as it was where the new one cannot be written to its end, and says so", async () => {
  const before = await readFile(given);
  // No file may become larger than half of the plan: the copies are smaller, and the plan breaks off half way. A block of a shell's is half a KB.
  const most = Math.floor(before.length / 2 / 512);
  const run = ["--import", "tsx", "src/cli/copies.ts", plan, "--out", join(folder, "broken off"), "--for", party.housing, "--record"];
  const { status, stdout, stderr } = spawnSync("sh", ["-c", `ulimit -f ${most} && exec "$0" "$@"`, process.execPath, ...run], { encoding: "utf8", cwd: join(__dirname, "../..") });
  expect({ status, copies: stdout.trim().split("\n").length }).toEqual({ status: 1, copies: 1 });
  expect(stderr.trim()).toMatch(/^[^\n]*plan\.xlsx[^\n]*$/);
  expect(await readFile(plan)).toEqual(before);
  // Nothing that was begun stays beside it.
  expect((await readdir(folder)).filter((name) => name.startsWith("plan.xlsx"))).toEqual(["plan.xlsx"]);
});
