import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { runAudience } from "../../src/cli/runAudience";
import { runCopies } from "../../src/cli/runCopies";
import { runMerge } from "../../src/cli/runMerge";
import { serial } from "../../src/domain/quarter";
import { readForCheck } from "../../src/file/readForCheck";
import { party } from "../../src/templates/demo/parties";
import { definitions } from "../../src/workbook/check/tables";
import type { Book, Content } from "../../src/workbook/types";
import { planOf } from "../workbook/network";
import { demo } from "./demo";
import { edited, merged, openBook, saveBook, sent, stripped, tableIn, type Shared } from "./copies";

let shared: Shared;
beforeAll(async () => { shared = await sent(demo(), "--today", "2026-11-28", "--deadline", "2026-12-06"); });
afterAll(() => rm(shared.folder, { recursive: true }));

const copyFor = (organisation: string) => shared.copies.find((one) => one.organisation === organisation) as Shared["copies"][number];

/** Saves a changed copy beside the one that went out. */
async function back(organisation: string, change: (book: Book) => Book, name = `${organisation}.xlsx`): Promise<string> {
  return saveBook(change(await openBook(copyFor(organisation).path)), join(shared.folder, name));
}

const typed = (rows: Content[][]) => rows.filter((row) => row.some((value, i) => value !== null && typeof value !== "object" && i < 3));

test("every party that takes part gets a small workbook that says what is asked, by when and whom to send it to", async () => {
  expect(shared.copies.length).toBeGreaterThan(8);
  for (const { path, organisation, sendId, bytes, file } of shared.copies) {
    const start = (await openBook(path)).sheets[0];
    const texts = (start?.blocks ?? []).flatMap(({ content }) => content.flat()).filter((value): value is string => typeof value === "string");
    expect(start?.name).toBe("Start");
    expect(texts).toContain(organisation);
    expect(texts).toContain("Graag terug vóór 6-12-2026");
    expect(texts).toContain(`Kenmerk: ${sendId}`);
    expect(file).toContain(sendId);
    expect(sendId).toMatch(/[a-z]$/);
    expect(bytes).toBeLessThan(150_000);
  }
});

test("what is printed of a copy has these keys and no others, the names of its tables with how many rows each", () => {
  for (const { path: _path, ...line } of shared.copies) {
    expect(Object.keys(line)).toEqual(["file", "organisation", "sendId", "tables", "bytes"]);
    expect(Object.entries(line.tables).every(([name, rows]) => /^tbl[A-Z]/.test(name) && Number.isInteger(rows))).toBe(true);
    expect(line.tables).toHaveProperty("tblActieplan");
  }
});

test("a copy has the lists, prompts and colours of the plan, and twenty-five blank rows that have an id", async () => {
  const book = await openBook(copyFor(party.housing).path);
  const sheet = book.sheets.find(({ tables }) => tables.some(({ name }) => name === "tblActieplan"));
  expect(sheet?.validations.some(({ rule }) => rule.kind === "list")).toBe(true);
  expect(sheet?.validations.some(({ prompt }) => prompt !== undefined)).toBe(true);
  expect(sheet?.conditionals.length).toBeGreaterThan(0);
  const { rows, headings } = tableIn(book, "tblActieplan");
  const id = headings.indexOf("ID");
  expect(rows.slice(-25).every((row) => row[0] === null && /[a-z]$/.test(String(row[id])))).toBe(true);
  expect(book.sheets.every((one) => one.visibility !== "visible" || one.tables.length + one.blocks.length > 0)).toBe(true);
});

/** All that the parts of a file say. */
async function saidIn(path: string): Promise<string> {
  return Object.entries(unzipSync(await readFile(path))).map(([name, bytes]) => `${name}\n${new TextDecoder().decode(bytes)}`).join("\n");
}

test("nothing of other partners is anywhere in the bytes of a copy", async () => {
  const plan = await readForCheck(await readFile(shared.plan));
  if (!plan.ok) throw new Error(plan.problem.code);
  const words = (values: readonly Content[]) => values.filter((value): value is string => typeof value === "string" && value.length > 7);
  // What a copy says of a network in which nothing stands are words of ours.
  const empty = await sent(planOf("kompas", { examples: false, organisations: ["Alleen wij"] }).book, "--for", "Alleen wij");
  const ours = [await saidIn(empty.copies[0]?.path ?? ""), ...definitions.flatMap(({ columns }) => columns.map(({ explain }) => explain.nl))];
  await rm(empty.folder, { recursive: true });
  const everywhere = plan.value.read.lists.flatMap(({ rows }) => rows.flatMap(({ values }) => words(values)));
  const all = new Map(plan.value.read.tables.map((table) => [table.name, table]));
  for (const { path } of shared.copies) {
    const [said, book] = [await saidIn(path), await openBook(path)];
    const own = book.sheets.flatMap(({ tables }) => tables).flatMap(({ name }) => {
      const ids = new Set(tableIn(book, name).rows.flat().map(String));
      return (all.get(name)?.rows ?? []).filter(({ values }) => ids.has(String(values.at(-1)))).flatMap(({ values }) => words(values));
    });
    const known = [...own, ...everywhere, ...ours, ...book.sheets.flatMap(({ name, tables }) => [name, ...tables.flatMap((table) => tableIn(book, table.name).headings)])];
    const others = [...all.values()].flatMap(({ rows }) => rows.flatMap(({ values }) => words(values))).filter((word) => !known.some((one) => one.includes(word)));
    const xml = (word: string) => word.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
    expect(others.filter((word) => said.includes(xml(word)) || said.includes(word))).toEqual([]);
    expect(others.length).toBeGreaterThan(100);
  }
});

test("copies that come back unchanged propose nothing, and the plan itself is never changed", async () => {
  const before = await readFile(shared.recorded);
  const { code, proposals } = await merged(shared, shared.recorded, shared.copies.map(({ path }) => path), "unchanged.xlsx", "--today", "2026-12-01");
  expect({ code, proposals }).toEqual({ code: 0, proposals: [] });
  expect(await readFile(shared.recorded)).toEqual(before);
  const after = await openBook(join(shared.folder, "unchanged.xlsx"));
  expect(tableIn(after, "tblActieplan")).toEqual(tableIn(await openBook(shared.recorded), "tblActieplan"));
  expect(tableIn(after, "tblVerstuurd").rows.every((row) => row[4] === serial(2026, 12, 1))).toBe(true);
});

describe("three copies come back changed", () => {
  const newAction = "Nieuwe woning voor wie weg moet";
  let files: string[];
  beforeAll(async () => {
    files = [
      // Sorted the other way round, one note more.
      await back(party.welfare, (book) => edited(book, "tblActieplan", (rows, at) => typed(rows).reverse().map((row, i) => (i === 0 ? row.with(at("Toelichting"), "Besproken op 3 december") : row)))),
      // A row in a blank one, and a copy of the first row with other words, above it.
      await back(party.housing, (book) => edited(book, "tblActieplan", (rows, at) => {
        const own = typed(rows);
        const blank = rows.find((row) => row[0] === null) as Content[];
        const copy = own[0]?.with(at("Actie"), "Dezelfde actie in de andere wijk") as Content[];
        return [copy, ...own, blank.with(at("Actie"), newAction).with(at("Verantwoordelijkheid"), party.housing)];
      })),
      // Days pasted as text.
      await back(party.schools, (book) => edited(book, "tblActieplan", (rows, at) => rows.map((row, i) => (i === 0 ? row.with(at("Tijdspad einde"), "31-03-2027").with(at("Tijdspad start"), "1-12-2026") : row)))),
    ];
  });

  test("all of it is in the plan, logged, and is not proposed again", async () => {
    const first = await merged(shared, shared.recorded, files, "three.xlsx", "--today", "2026-12-01");
    expect(first.errors).toEqual([]);
    expect(first.proposals.map(({ organisation, kind, ticked }) => `${organisation} ${kind} ${ticked}`).sort()).toEqual([
      `${party.housing} new true`, `${party.housing} new true`, `${party.schools} change true`, `${party.welfare} change true`,
    ].sort());
    expect(first.code).toBe(0);
    for (const proposal of first.proposals) {
      const { said: _said, found: _found, ...always } = proposal as typeof proposal & { said?: unknown };
      expect(Object.keys(always)).toEqual(["file", "organisation", "table", "row", "rowName", "columns", "kind", "sent", "mine", "theirs", "ticked", "id"]);
      expect(always.table).toBe("tblActieplan");
    }
    const book = await openBook(first.path);
    const { rows, headings } = tableIn(book, "tblActieplan");
    const column = (heading: string) => rows.map((row) => row[headings.indexOf(heading)]);
    expect(column("Toelichting")).toContain("Besproken op 3 december");
    expect(column("Actie")).toEqual(expect.arrayContaining([newAction, "Dezelfde actie in de andere wijk"]));
    expect(column("Tijdspad einde")).toContain(serial(2027, 3, 31));
    const ids = column("ID").filter((id) => id !== null);
    expect(new Set(ids).size).toBe(ids.length);
    const log = tableIn(book, "tblLogboek").rows;
    expect(log.map((row) => row[4])).toEqual(expect.arrayContaining(["Nieuwe rij", "Toelichting", "Tijdspad einde"]));
    const again = await merged(shared, first.path, files, "again.xlsx", "--today", "2026-12-02");
    expect({ code: again.code, proposals: again.proposals }).toEqual({ code: 0, proposals: [] });
  });

  test("without tables, names and hidden sheets they still come back", async () => {
    const bare = await Promise.all(files.map(async (file, i) => saveBook(stripped(await openBook(file)), join(shared.folder, `Werkmap (${i}).xlsx`))));
    const [whole, less] = [await merged(shared, shared.recorded, files, "whole.xlsx"), await merged(shared, shared.recorded, bare, "less.xlsx")];
    const told = ({ proposals }: typeof whole) => proposals.map(({ table, row, columns, kind, theirs, ticked }) => ({ table, row, columns, kind, theirs, ticked }));
    expect(told(less)).toEqual(told(whole));
  });

  test("what is answered is taken over or stays, and what is asked stays until somebody chooses", async () => {
    const changed = (await merged(shared, shared.recorded, [files[0] as string], "which.xlsx")).proposals[0]?.row ?? "";
    const path = await saveBook(edited(await openBook(shared.recorded), "tblActieplan", (rows, at) => rows.map((row) => (row[at("ID")] === changed ? row.with(at("Toelichting"), "Zelf al gebeld") : row))), join(shared.folder, "own.xlsx"));
    const asked = await merged(shared, path, [files[0] as string], "asked.xlsx");
    expect(asked.code).toBe(1);
    expect(asked.proposals.map(({ kind, mine, theirs }) => ({ kind, mine, theirs }))).toEqual([{ kind: "choose", mine: { note: "Zelf al gebeld" }, theirs: { note: "Besproken op 3 december" } }]);
    const answers = join(shared.folder, "answers.json");
    await writeFile(answers, JSON.stringify({ [asked.proposals[0]?.id ?? ""]: "theirs" }));
    const answered = await merged(shared, path, [files[0] as string], "answered.xlsx", "--answers", answers);
    expect(answered.code).toBe(0);
    const { rows, headings } = tableIn(await openBook(answered.path), "tblActieplan");
    expect(rows.find((row) => row[headings.indexOf("ID")] === changed)?.[headings.indexOf("Toelichting")]).toBe("Besproken op 3 december");
    expect((await merged(shared, answered.path, [files[0] as string], "settled.xlsx")).proposals).toEqual([]);
  });

  test("what waits for an answer is said in sentences too, with what was sent, what stands here and what they have", async () => {
    const file = await back(party.housing, (book) => edited(book, "tblActieplan", (rows, at) => rows.map((row, i) => (i === 0 ? row.with(at("Status"), null) : i === 1 ? row.with(at("Tijdspad einde"), "na de zomer") : row))), "vragen.xlsx");
    const printed: string[] = [];
    expect(await runMerge([shared.recorded, "--out", join(shared.folder, "sentences.xlsx"), file, "--today", "2026-12-01"], { log: (text: string) => { printed.push(text); }, error: (text: string) => { printed.push(text); } })).toBe(1);
    expect(printed.find((line) => line.includes("leeggemaakt"))).toMatch(/^ {2}Actieplan, .+, Status, Voortgang: leeggemaakt\. Verstuurd: Status: .+\. Bij jou: Status: .+\. Bij Woningcorporatie Voorbeeldwonen: Status: leeg, Voortgang: \d+%\.$/);
    expect(printed.find((line) => line.includes("niet te lezen. Verstuurd"))).toMatch(/^ {2}Actieplan, .+, Tijdspad start, Tijdspad einde: niet te lezen\. .* Tijdspad einde: na de zomer\.$/);
    expect(printed.at(-1)).toMatch(/^Nog te kiezen: 1\. /);
  });

  test("a file that cannot be read stops no other one", async () => {
    const broken = join(shared.folder, "actieplan.numbers");
    await writeFile(broken, "geen werkmap");
    const { code, proposals, errors } = await merged(shared, shared.recorded, [broken, files[0] as string, files[0] as string], "some.xlsx");
    expect(code).toBe(2);
    expect(errors.join()).toContain("actieplan.numbers");
    expect(proposals.filter(({ refused }) => refused !== undefined).map((line) => Object.keys(line))).toEqual([["file", "refused", "why"]]);
    expect(proposals.filter(({ refused }) => refused === undefined).map(({ kind }) => kind)).toEqual(["change", "change"]);
  });
});

describe("what the check finds in what comes in", () => {
  const person = "Bel de moeder van Sam: 06 12 34 56 78";
  const withNew = (cells: Readonly<Record<string, Content>>) => (book: Book) => edited(book, "tblActieplan", (rows, at) => {
    const blank = rows.findIndex((row) => row[0] === null);
    return rows.map((row, i) => (i === blank ? Object.entries(cells).reduce((own, [heading, value]) => own.with(at(heading), value), row.with(at("Verantwoordelijkheid"), party.housing)) : row));
  });
  let file: string;
  beforeAll(async () => {
    file = await back(party.housing, (book) => {
      const told = withNew({ Actie: "Een tweede ouderavond", Toelichting: person })(withNew({ Actie: "Eindigt eerder", "Tijdspad start": serial(2027, 3, 1), "Tijdspad einde": serial(2027, 1, 1) })(book));
      return withNew({ Actie: "Zonder bijzonderheden" })(told);
    }, "gevonden.xlsx");
  });

  test("is told by row; a row with an error or something of a person stays out until somebody says so, and nothing else does", async () => {
    const { code, path, proposals } = await merged(shared, shared.recorded, [file], "found.xlsx", "--today", "2026-12-01");
    expect(proposals.map(({ rowName, kind, ticked, found = [] }) => [rowName, kind, ticked, ...found.map(({ code, severity }) => `${code} ${severity}`)]).sort()).toEqual([
      ["Een tweede ouderavond", "new", false, "partyNotConfirmed warning", "birthDate error", "caseWords warning", "privatePhone warning"],
      ["Eindigt eerder", "new", false, "partyNotConfirmed warning", "endBeforeStart error"], ["Zonder bijzonderheden", "new", true, "partyNotConfirmed warning"],
    ]);
    expect(code).toBe(1);
    for (const { message } of proposals.flatMap(({ found = [] }) => found)) { expect(message).not.toBe(""); expect(message).not.toContain("06 12"); }
    const { rows, headings } = tableIn(await openBook(path), "tblActieplan");
    const actions = rows.map((row) => row[headings.indexOf("Actie")]);
    expect(actions).toContain("Zonder bijzonderheden");
    for (const held of ["Een tweede ouderavond", "Eindigt eerder"]) expect(actions).not.toContain(held);
  });

  test("is taken over where somebody answered so", async () => {
    const asked = await merged(shared, shared.recorded, [file], "found.xlsx", "--today", "2026-12-01");
    const answers = join(shared.folder, "found.json");
    await writeFile(answers, JSON.stringify(Object.fromEntries(asked.proposals.filter(({ ticked }) => !ticked).map(({ id, rowName }) => [id, rowName === "Eindigt eerder" ? "theirs" : "mine"]))));
    const { code, path } = await merged(shared, shared.recorded, [file], "answered found.xlsx", "--today", "2026-12-01", "--answers", answers);
    expect(code).toBe(0);
    const { rows, headings } = tableIn(await openBook(path), "tblActieplan");
    const actions = rows.map((row) => row[headings.indexOf("Actie")]);
    expect(actions).toContain("Eindigt eerder");
    expect(actions).not.toContain("Een tweede ouderavond");
  });

  test("is said in sentences too, a row that seems to tell of a person without its name", async () => {
    const printed: string[] = [];
    const code = await runMerge([shared.recorded, "--out", join(shared.folder, "told.xlsx"), file, "--today", "2026-12-01"], { log: (text: string) => { printed.push(text); }, error: (text: string) => { printed.push(text); } });
    expect(code).toBe(1);
    expect(printed[0]).toMatch(/^Woningcorporatie Voorbeeldwonen \(gevonden\.xlsx\), cellen: \d+ overgenomen, \d+ nog te kiezen/);
    const held = printed.filter((line) => line.includes("Niet vanzelf overgenomen: antwoord erop met --answers"));
    expect(held.map((line) => /^ {2}(.+?: (?:fout|waarschuwing))\. /.exec(line)?.[1]).sort()).toEqual(["Actieplan, Eindigt eerder: fout", "Actieplan: fout", "Actieplan: waarschuwing", "Actieplan: waarschuwing"]);
    expect(printed.filter((line) => line.startsWith("  Actieplan, Zonder bijzonderheden: waarschuwing."))).toHaveLength(1);
    expect(printed.join()).not.toContain("ouderavond");
  });
});

test("a file that is being read is never written over", async () => {
  const copy = copyFor(party.housing).path;
  const before = await Promise.all([shared.recorded, copy].map((path) => readFile(path)));
  const errors: string[] = [];
  const print = { log: () => undefined, error: (text: string) => { errors.push(text); } };
  for (const out of [shared.recorded, join(shared.folder, "copies", "..", "recorded.xlsx"), copy]) expect(await runMerge([shared.recorded, "--out", out, copy], print)).toBe(2);
  expect(await runAudience([shared.recorded, "--for", "board", "--out", shared.recorded], print)).toBe(2);
  expect(errors).toHaveLength(4);
  for (const sentence of errors) expect(sentence).toContain("Geef bij --out een andere naam");
  expect(await Promise.all([shared.recorded, copy].map((path) => readFile(path)))).toEqual(before);
});

test("what goes out without being noted is said to be so, when it goes and when it comes back", async () => {
  const [printed, errors]: [string[], string[]] = [[], []];
  const print = { log: (text: string) => { printed.push(text); }, error: (text: string) => { errors.push(text); } };
  const out = join(shared.folder, "not noted");
  expect(await runCopies([shared.plan, "--out", out, "--for", party.housing, "--today", "2026-11-28"], print)).toBe(0);
  expect(errors.join()).toContain("Gebruik --record");
  const { file } = JSON.parse(printed[0] ?? "{}") as { file: string };
  expect(await runMerge([shared.plan, "--out", join(shared.folder, "merged.xlsx"), join(out, file)], print)).toBe(0);
  expect(printed.at(-1)).toContain("kijk de veranderingen na");
});

test("a wrong option, a party that is not there and a day that is none each give one sentence and exit code 2", async () => {
  for (const more of [["--for", "Niemand"], ["--quarter", "2031-K1"], ["--deadline", "6 december"]]) {
    await expect(sent(demo(), ...more)).rejects.toThrow(/^[^\n]+$/);
  }
});
