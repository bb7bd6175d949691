import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { examine } from "../../src/cli/examine";
import { runUpdate } from "../../src/cli/runUpdate";
import { serial } from "../../src/domain/quarter";
import { readBook } from "../../src/file/read";
import { cells } from "../../src/workbook/comparable";

/** A workbook of an earlier version is brought up on the command line. */
const older = join(__dirname, "../older/formulieren.xlsx");
let folder: string;
beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), "netwerkplan-")); });
afterAll(() => rm(folder, { recursive: true }));

async function update(...args: string[]) {
  const [lines, errors]: [string[], string[]] = [[], []];
  const code = await runUpdate(args, { log: (line: string) => lines.push(line), error: (line: string) => errors.push(line) });
  return { code, lines, errors };
}

const textsOf = async (path: string) => {
  const read = await readBook(new Uint8Array(await readFile(path)));
  if (!read.ok) throw new Error(read.problem.code);
  return read.value.sheets.filter(({ tables, visibility }) => visibility === "visible" && tables.length > 0)
    .flatMap((sheet) => Object.values(cells(sheet)).filter((value) => typeof value === "string" && value !== "").map((value) => `${sheet.name}: ${String(value)}`));
};

test("a workbook of an earlier version comes up in three requests, keeps what people typed, and is sound; the file itself stays", async () => {
  const out = join(folder, "nieuw.xlsx");
  const before = await readFile(older);
  const { code, lines, errors } = await update(older, "--out", out, "--today", "2026-11-28");
  expect([code, errors]).toEqual([0, []]);
  expect(JSON.parse(lines[0] ?? "")).toMatchObject({ requests: 3, kept: ["Dashboard (oud)"] });
  expect((await readFile(older)).equals(before)).toBe(true);
  const examined = await examine({ bytes: new Uint8Array(await readFile(out)), today: serial(2026, 11, 28) });
  if (!examined.ok) throw new Error(examined.problem.code);
  expect(examined.value.findings.filter(({ code: found, severity }) => severity === "error" || found === "schemaOlder")).toEqual([]);
  const now = new Set(await textsOf(out));
  const typed = (await textsOf(older)).filter((text) => /^(Stakeholders|Afspraken|Actieplan|Indicatoren|Metingen): /.test(text));
  // Headings that read otherwise since are the only texts that went.
  expect(typed.filter((text) => !now.has(text))).toEqual(["Afspraken: Eigenaar", "Indicatoren: Bron"]);

  const again = await update(out, "--out", join(folder, "nog-eens.xlsx"));
  expect(again).toEqual({ code: 2, lines: [], errors: [expect.stringContaining("al van deze versie")] });
});

test("what is no workbook of ours, no file or no option is told in one sentence", async () => {
  const other = join(folder, "tekst.xlsx");
  await writeFile(other, "geen werkboek");
  for (const args of [[], [older], ["niets.xlsx", "--out", join(folder, "x.xlsx")], [other, "--out", join(folder, "x.xlsx")], [older, "--aan"], [older, "--out", join(folder, "x.xlsx"), "--today", "morgen"]]) {
    const { code, errors, lines } = await update(...args);
    expect([code, errors.length, lines]).toEqual([2, 1, []]);
  }
  const help = await update("--help", "--language", "en");
  expect([help.code, help.lines.length]).toEqual([0, 1]);
});
