import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/cli/run";
import { readBook } from "../../src/file/read";
import { isOptional, sheetKeys } from "../../src/workbook/meta";
import { templates } from "../../src/templates";
import { templateFrom, writeTemplate } from "../../src/templates/own";
import { readOf } from "../workbook/check/books";
import { planOf } from "../workbook/network";

/** The whole place of a test, and in it the folder that the command works in: nobody else writes in either. */
let place = "";
let folder = "";
let parties = "";
let out = "";

beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), "netwerkplan-"));
  folder = join(place, "work");
  await mkdir(folder);
  [parties, out] = [join(folder, "parties.txt"), join(folder, "plan.xlsx")];
  await writeFile(parties, "Gemeente Noord\r\n  Veilig Thuis\t\r\n\r\n=1+1\r\n");
});
afterEach(() => rm(place, { recursive: true }));

/** Runs the command with a space between its arguments; "_" stands for a space in one. */
async function generate(line: string): Promise<{ code: number; printed: string[]; errors: string[] }> {
  const [printed, errors]: [string[], string[]] = [[], []];
  const args = line.split(" ").map((arg) => arg.replaceAll("_", " ").replace("PARTIES", parties).replace("OUT", out));
  const code = await run(args, { log: (text: string) => printed.push(text), error: (text: string) => errors.push(text) });
  return { code, printed, errors };
}

const whole = "--template leidraad --name Netwerk_Noord --region Noord --coordinator Gemeente --from 2026-K1 --quarters 8 --organisations PARTIES --sheets none --examples --out OUT";

test("makes a workbook and says in one line what is in it", async () => {
  const { code, printed, errors } = await generate(whole);
  expect([code, errors, printed.length]).toEqual([0, [], 1]);
  const file = await readFile(out);
  expect(JSON.parse(printed[0] ?? "")).toMatchObject({ sheets: sheetKeys.filter((key) => !isOptional(key)).length, charts: 9, requests: 0, bytes: file.length });
  const book = await readBook(file);
  expect(book).toMatchObject({ ok: true, value: { title: "Netwerk Noord" } });
});

test("an organisation that begins like a formula stays the text it is", async () => {
  await generate(whole);
  const book = await readBook(await readFile(out));
  const contents = book.ok ? book.value.sheets.flatMap(({ blocks }) => blocks.flatMap(({ content }) => content.flat())) : [];
  expect(contents).toContain("=1+1");
});

describe("a template of one's own", () => {
  const own = () => join(folder, "sjabloon.json");
  const asked = () => whole.replace("--template leidraad", `--template ${own()}`);

  test("is read from its file, and the workbook says which step plan it follows", async () => {
    const { follows, template } = templateFrom(readOf(planOf("kompas").book), { base: templates.kompas!, follows: ["kompas"], name: "Zo doen wij het" });
    const theme = [{ id: "housing", text: { nl: "Wonen", en: "Housing" } }, ...template.lists.theme];
    await writeFile(own(), writeTemplate({ follows, template: { ...template, lists: { ...template.lists, theme } } }));
    expect(await generate(asked())).toMatchObject({ code: 0, errors: [] });
    const book = await readBook(await readFile(out));
    const contents = book.ok ? book.value.sheets.flatMap(({ blocks }) => blocks.flatMap(({ content }) => content.flat())) : [];
    expect(contents).toEqual(expect.arrayContaining(["Wonen", "kompas"]));
  });

  test("that is broken is refused, with the place in the file", async () => {
    await writeFile(own(), JSON.stringify({ format: "netwerkplan-template", version: 1, follows: ["Leid raad"] }));
    expect(await generate(asked())).toMatchObject({ code: 2, errors: [expect.stringMatching(/^--template: In het sjabloonbestand hoort bij follows\[0\] een ID te staan/)] });
    await rm(own());
    expect(await generate(asked())).toMatchObject({ code: 2, errors: [expect.stringMatching(/^--template: Het sjabloonbestand .* kan niet worden gelezen/)] });
  });
});

test("makes the example in English", async () => {
  expect(await generate("--demo --language en --out OUT")).toMatchObject({ code: 0 });
  expect(await readdir(folder)).toEqual(["parties.txt", "plan.xlsx"]);
});

test.each([
  ["--frm 2026-K1", "De optie --frm bestaat niet. Met --help zie je welke er zijn."],
  ["Netwerk --out OUT", "“Netwerk” hoort bij geen optie. Zet een tekst met spaties tussen aanhalingstekens."],
  ["--name --out OUT", "Achter --name hoort een waarde. Met --help zie je een voorbeeld."],
  ["--demo", "Geef ook --out op. Met --help zie je een voorbeeld."],
  [whole.replace("--name Netwerk_Noord ", ""), "Geef ook --name op. Met --help zie je een voorbeeld."],
  [whole.replace("2026-K1", "2026-K5"), "--from: “2026-K5” is geen kwartaal. Schrijf het jaar en dan K1, K2, K3 of K4, bijvoorbeeld 2026-K1."],
  [whole.replace("2026-K1", "K1_2026"), "--from: “K1 2026” is geen kwartaal. Schrijf het jaar en dan K1, K2, K3 of K4, bijvoorbeeld 2026-K1."],
  [whole.replace("--quarters 8", "--quarters acht"), "--quarters: Kies een aantal kwartalen van 1 tot en met 20."],
  [whole.replace("leidraad", "Leiddraad"), "--template: Het sjabloon “Leiddraad” bestaat niet. Kies uit: leidraad, kompas, jeugdzorgPlus, naasten, empty."],
  [whole.replace("leidraad", "toString"), "--template: Het sjabloon “toString” bestaat niet. Kies uit: leidraad, kompas, jeugdzorgPlus, naasten, empty."],
  [whole.replace("PARTIES", "weg.txt"), "Het bestand weg.txt met organisaties kan niet worden gelezen. Zet één organisatie op elke regel."],
  ["--demo --language fr --out OUT", "--language: De taal “fr” bestaat niet. Kies nl of en."],
  ["--demo --via fax --out OUT", "“fax” is geen weg. Kies bij --via excel of file."],
  ["--demo --via fax --language en --out OUT", "“fax” is no way. Choose excel or file for --via."],
])("a wrong option is told in one sentence and makes nothing: %s", async (line, sentence) => {
  expect(await generate(line)).toEqual({ code: 2, printed: [], errors: [sentence] });
  expect(await readdir(folder)).toEqual(["parties.txt"]);
});

test("a list of organisations may be as Windows saves it", async () => {
  await copyFile(join(__dirname, "..", "cases", "files", "organisations-cp1252.txt"), parties);
  expect(await generate(whole)).toMatchObject({ code: 0 });
  const book = await readBook(await readFile(out));
  const texts = book.ok ? book.value.sheets.flatMap(({ blocks }) => blocks.flatMap(({ content }) => content.flat())) : [];
  expect(texts).toContain("Café Zorg");
  expect(texts.filter((text) => typeof text === "string" && text.includes("\uFFFD"))).toEqual([]);
});

test("a list of organisations without any, or with one twice, is told", async () => {
  await writeFile(parties, "\n \n");
  expect(await generate(whole)).toMatchObject({ code: 2, errors: ["--organisations: Voeg minstens één organisatie toe."] });
  await writeFile(parties, "Veilig Thuis\nveilig  thuis\n");
  expect(await generate(whole)).toMatchObject({ code: 2, errors: [expect.stringContaining("staat er twee keer in")] });
});

test("a file that cannot be written leaves nothing behind, and what stood there stays", async () => {
  const { code, errors } = await generate("--demo --out OUT/plan.xlsx".replace("OUT", "nergens"));
  expect([code, errors]).toEqual([1, ["Het bestand nergens/plan.xlsx kon niet worden geschreven. Controleer of de map bestaat en of je er mag schrijven."]]);
  // A folder cannot be replaced by a file: the last step fails, when everything has been written beside it.
  expect(await generate(`--demo --out ${folder}`)).toMatchObject({ code: 1 });
  expect(await readdir(folder)).toEqual(["parties.txt"]);
  expect(await readdir(place)).toEqual(["work"]);
});

test("--help tells every option in both languages", async () => {
  const [dutch, english] = await Promise.all([generate("--help"), generate("--help --language en")]);
  for (const { code, printed } of [dutch, english]) {
    expect(code).toBe(0);
    for (const option of ["template", "name", "region", "coordinator", "from", "quarters", "organisations", "examples", "demo", "language", "via", "out"]) {
      expect(printed[0]).toContain(`--${option} `);
    }
  }
});
