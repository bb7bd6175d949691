import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { demonstration, templates } from "../../src/templates";
import { commonLists } from "../../src/workbook/lists";
import { allSheets } from "../../src/workbook/sheets";
import { textsIn } from "./words";

/** One word a thing: what we do not write, and what we write instead. */
const banned: readonly (readonly [wrong: RegExp, right: string])[] = [
  [/\bTrekker\b|Wie trekt dit|Wie pakt (het|dit) op\b(?!,)/, "Verantwoordelijke"],
  [/\b[Ee]igenaar\b/, "verantwoordelijke"],
  [/(?<![{.])\bstakeholders?\b(?![:}"])/, "partij: Stakeholders heet alleen het blad"],
  [/Bron van de (bevinding|cijfers)|heading: \{ nl: "Bron van/, "Bron is waar een actie uit komt; een bevinding is gevonden in, een cijfer heeft een gegevensbron"],
  [/\bVul je ze\b|Dank je wel/, "jullie: een herinnering gaat naar een organisatie"],
  [/\bMeetmoment\b|Ingevuld in\b/, "Moment"],
  [/Naasten check/, "Naastencheck"],
  [/blad Nulmeting/, "blad Bevindingen"],
  [/wat mist\b/, "wat ontbreekt"],
  [/bevoegdheid die past\b/, "bevoegdheid die passen"],
  [/kost zoveel dat/, "kost zo veel tijd dat"],
  [/Wie gebruiken ze/, "Door wie worden ze gebruikt"],
  [/Tegen vorige keer/, "Vergeleken met vorige keer"],
  [/Wat hangt hieraan/, "Wat hoort hierbij"],
  [/\bHerinner \{/, "Stuur … een herinnering"],
  [/ding(en)? in de weg/, "Los eerst nog … op"],
  [/bestuur beslist over \{/, "vragen we het bestuur om een besluit"],
  [/niet getekend: /, "niet in de grafiek: "],
  [/\b(zie|ziet|zien|weet|weten|vertelt?|zegt?|over|van|op) wat kan beter/, "wat beter kan"],
  [/\bstreef [\d{"]/, "streefwaarde"],
  [/\b[Hh]aar\b|\bhem\b/, "die, of de eigen"],
];

/** The same in English. */
const bannedInEnglish: readonly (readonly [wrong: RegExp, right: string])[] = [
  [/\bOwner\b|\ban owner\b/, "Responsible"],
  [/\bMeasuring moment\b|Filled in in\b/, "Moment"],
  [/(?<![{.])\bstakeholders?\b(?![:}"])/, "party: Stakeholders is the name of the sheet alone"],
  [/Customer journey/, "Client journey"],
];

/** Dutch that somebody reads: content, sheets, and the sentences of the pane. */
const content = textsIn({ templates, demonstration: demonstration(46_023), commonLists, allSheets });
const sentences = (language: "nl" | "en") => {
  const folder = join(__dirname, "..", "..", "src", "messages", language);
  return readdirSync(folder).flatMap((file) => readFileSync(join(folder, file), "utf8").split("\n").map((text, line) => ({ at: `${file}:${line + 1}`, text })));
};
const read = (language: "nl" | "en") => [...content.map(({ at, text }) => ({ at, text: text[language] })), ...sentences(language)];

test.each(banned)("nobody reads %s: it is called “%s”", (wrong) => {
  expect(read("nl").filter(({ text }) => wrong.test(text)).map(({ at, text }) => `${at}: ${text}`)).toEqual([]);
});

test.each(bannedInEnglish)("nor %s in English: it is called “%s”", (wrong) => {
  expect(read("en").filter(({ text }) => wrong.test(text)).map(({ at, text }) => `${at}: ${text}`)).toEqual([]);
});

/** The documents speak of the same things: what users read of it, the manual and its chapters, and what is new. */
const root = join(__dirname, "..", "..");
const documents = ["CHANGELOG.md", ...readdirSync(join(root, "docs")).filter((file) => file.endsWith(".md")).map((file) => `docs/${file}`)];
/** What is new names the words that were used before, once; what people typed themselves stands between “ and ”, and a file by its name in grave accents. */
const theirOwn = /“[^”]*”|`[^`]*`/g;
const lines = documents.flatMap((file) => readFileSync(join(root, file), "utf8").split("\n").map((line, i) => ({ at: `${file}:${i + 1}`, line })))
  .filter(({ line }) => !line.startsWith("- **Andere woorden**")).map(({ at, line }) => ({ at, line: line.replace(theirOwn, "") }));

test("the documents are all there", () => {
  expect(documents.length).toBeGreaterThanOrEqual(10);
  expect(lines.length).toBeGreaterThan(800);
});

// The sheet is called Stakeholders, and the documents for developers and in English speak of stakeholders as code does.
test.each(banned.filter(([wrong]) => !/stakeholder/.test(wrong.source)))("nor in a document %s: it is called “%s”", (wrong) => {
  expect(lines.filter(({ line }) => wrong.test(line)).map(({ at, line }) => `${at}: ${line}`)).toEqual([]);
});

test("one heading means one thing: where a column says how good a figure is it is a verdict, and a status says how far something is", () => {
  const headings = allSheets.flatMap(({ table }) => (table && !table.kept ? table.columns.map(({ id, heading }) => ({ at: `${table.key}.${id}`, heading: heading.nl })) : []));
  const at = (heading: string) => headings.filter((one) => one.heading === heading).map((one) => one.at);
  expect(at("Bron")).toEqual(["actions.source"]);
  expect(at("Oordeel")).toEqual([]);
  expect(new Set(at("Status").map((one) => one.split(".")[1]))).toEqual(new Set(["status"]));
  expect(at("Verantwoordelijkheid")).toEqual(["actions.responsible"]);
  expect(new Set(at("Moment").map((one) => one.split(".")[1]))).toEqual(new Set(["moment"]));
});

test("a column is called Organisatie where it is about the place where people work, and Partij where somebody promises or signs", () => {
  const called = (word: string) => allSheets.filter(({ table }) => table?.columns.some(({ heading }) => heading.nl === word)).map(({ key }) => key);
  expect(called("Organisatie").sort()).toEqual(["closedValues", "corrections", "findings", "measurements", "relatives", "stakeholders"]);
  expect(called("Partij")).toContain("signatures");
});
