import { readFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { countedId } from "../../src/domain/id";
import { say } from "../../src/messages";
import { templateOf } from "../../src/templates";
import { readTemplate, templateFrom, writeTemplate, type OwnTemplate } from "../../src/templates/own";
import type { ReadWorkbook } from "../../src/workbook/check/readWorkbook";
import type { Template } from "../../src/workbook/content";
import { plan } from "../../src/workbook/plan";
import { readOf } from "../workbook/check/books";
import { choices, planOf } from "../workbook/network";

/** A template of one's own: from a workbook, through a file, into the next workbook. */
function ownOf(read: ReadWorkbook, id: string): OwnTemplate {
  return templateFrom(read, { base: templateOf(id.split(","))!, follows: id.split(","), name: "Zo doen wij het", newId: countedId("own") });
}

const throughFile = (own: OwnTemplate): OwnTemplate => {
  const read = readTemplate(writeTemplate(own));
  if (!read.ok) throw new Error(say(read.problem, "nl"));
  return read.value;
};

const workbookOf = ({ template, follows }: OwnTemplate) => plan(template, choices("leidraad", { templates: [...follows], sheets: [...template.sheets.usual] }), { newId: countedId("n") });

describe.each(["leidraad", "kompas", "naasten", "jeugdzorgPlus", "empty", "leidraad,kompas"])("%s", (id) => {
  const first = planOf(id);
  const own = throughFile(ownOf(readOf(first.book), id));
  const second = workbookOf(own);

  test("a workbook made of its own template has the same lists, steps, questions and indicators", () => {
    const texts = (book: typeof first.book, key: string) => book.sheets.find((sheet) => sheet.key === key)?.blocks;
    expect(texts(second.book, "lists")).toEqual(texts(first.book, "lists"));
    expect(texts(second.book, "steps")).toEqual(texts(first.book, "steps"));
    for (const key of ["governance", "interview", "approach", "relatives", "evaluation", "analysis", "indicators"]) {
      // Who delivers is a party of one network, and stays behind.
      const rows = (book: typeof first.book) => {
        const table = readOf(book).tables.find(({ sheet }) => sheet === book.sheets.find((one) => one.key === key)?.name);
        return table?.rows.map(({ values }) => values.filter((_, i) => !["id", "reporters"].includes(table.columns[i]?.id ?? "")));
      };
      expect([key, rows(second.book)]).toEqual([key, rows(first.book)]);
    }
  });

  test("and makes the same template again, in both languages", () => {
    expect(throughFile(ownOf(readOf(second.book), id)).template).toEqual(own.template);
    const english = plan(own.template, choices("leidraad", { templates: [...own.follows], sheets: [...own.template.sheets.usual], language: "en" }), { newId: countedId("n") });
    const lists = english.book.sheets.find(({ key }) => key === "lists")?.blocks;
    expect(lists).toEqual(planOf(id, { language: "en" }).book.sheets.find(({ key }) => key === "lists")?.blocks);
  });
});

/** A workbook of the Leidraad in which people changed things. */
function changed(): ReadWorkbook {
  const read = readOf(planOf("leidraad").book);
  const table = (name: string) => [...read.tables, ...read.lists].find((one) => one.name === name)!;
  const set = (name: string, row: number, values: Record<string, string | number>) => {
    const { columns, rows } = table(name);
    const found = rows.find(({ index }) => index === row) ?? rows[rows.push({ index: row, values: columns.map(() => null) }) - 1]!;
    found.values = columns.map(({ heading, id }, i) => values[id ?? heading] ?? values[heading] ?? found.values[i] ?? null);
  };
  set("tblLijstThema", 0, { Thema: "=Draagvlak!A1" });
  set("tblLijstThema", 8, { Thema: "Wonen" });
  set("tblLijstStatusActie", 4, { "Status van een actie": "Uitgesteld" });
  set("tblStakeholders", 0, { contact: "Jan de Vries" });
  set("tblIndicatoren", 0, { name: "Getrainde buurtteams", baseline: 12, target: 40, owner: "GGD Noord", theme: "Wonen" });
  set("tblStappen", 0, { next: "Bellen met de wethouder", ask: "Vraag het aan de raad." });
  set("tblGovernance", 0, { answer: "Wij staan aan de start" });
  return read;
}

test("what people changed of lists, steps and indicators comes along; what they filled in does not", () => {
  const own = ownOf(changed(), "leidraad");
  const text = writeTemplate(own);
  expect(own.template.lists.theme[0]).toEqual({ id: "support", text: { nl: "=Draagvlak!A1", en: "=Draagvlak!A1" } });
  expect(own.template.lists.theme.at(-1)).toEqual({ id: expect.stringMatching(/^own/), text: { nl: "Wonen", en: "Wonen" } });
  expect(own.template.changedLists?.actionStatus?.map(({ text: { nl } }) => nl)).toEqual(["Niet gestart", "Loopt", "Afgerond", "Gestopt", "Uitgesteld"]);
  expect(own.template.examples.indicators?.[0]).toMatchObject({ name: { nl: "Getrainde buurtteams" }, theme: own.template.lists.theme.at(-1)?.id });
  expect(text).toContain("Vraag het aan de raad.");
  for (const data of ["Jan de Vries", "GGD Noord", "Bellen met de wethouder", "Wij staan aan de start", "\"baseline\":", "\"target\":"]) {
    expect([data, text.includes(data)]).toEqual([data, false]);
  }
});

test("text that looks like a formula is text in the next workbook", () => {
  const { book } = workbookOf(throughFile(ownOf(changed(), "leidraad")));
  const lists = book.sheets.find(({ key }) => key === "lists")!;
  expect(lists.blocks.flatMap(({ content }) => content.flat())).toContain("=Draagvlak!A1");
});

describe("a broken file is refused, with the place", () => {
  const good = JSON.parse(writeTemplate(ownOf(readOf(planOf("leidraad").book), "leidraad"))) as Record<string, never>;
  const broken = (change: (file: any) => void) => { // eslint-disable-line @typescript-eslint/no-explicit-any -- a file that is wrong on purpose has no type
    const file = structuredClone(good);
    change(file);
    const read = readTemplate(JSON.stringify(file));
    return read.ok ? undefined : [read.problem.code, read.problem.details.path ?? ""];
  };

  test.each<[string, (file: any) => void, string, string?]>([ // eslint-disable-line @typescript-eslint/no-explicit-any -- as above
    ["another program's file", (file) => { file.format = "iets anders"; }, "templateFileUnreadable", ""],
    ["a newer version", (file) => { file.version = 2; }, "templateFileNewer", ""],
    ["a part too many", (file) => { file.parties = []; }, "templateKeyUnknown", "parties"],
    ["a hostile key", (file) => { file.lists = JSON.parse('{"__proto__": []}'); }, "templateKeyUnknown", "lists.__proto__"],
    ["a list that is missing", (file) => { delete file.lists.goal; }, "templateKeyMissing", "lists.goal"],
    ["a number for a text", (file) => { file.lists.theme[2].text = 3; }, "templateNotObject", "lists.theme[2].text"],
    ["half a text", (file) => { file.steps[1].name = { nl: "Stap" }; }, "templateKeyMissing", "steps[1].name.en"],
    ["an empty text", (file) => { file.lists.theme[0].text.nl = " "; }, "templateTextEmpty", "lists.theme[0].text.nl"],
    ["a text that is too long", (file) => { file.steps[0].tips = ["x".repeat(1001)]; }, "templateTextLong", "steps[0].tips[0]"],
    ["a sign that Excel cannot keep", (file) => { file.name = "a\u0000b"; }, "templateTextForbidden", "name"],
    ["an item twice", (file) => { file.lists.domain[1].id = file.lists.domain[0].id; }, "templateIdTwice", "lists.domain[1].id"],
    ["an id that is none", (file) => { file.lists.domain[1].id = "=A1"; }, "templateIdWrong", "lists.domain[1].id"],
    ["more than people read", (file) => { file.lists.theme = Array.from({ length: 201 }, (_, i) => ({ id: `t${i}`, text: "T" })); }, "templateTooMany", "lists.theme"],
    ["a sheet that is not ours", (file) => { file.sheets.usual = ["payroll"]; }, "templateValueUnknown", "sheets.usual[0]"],
    ["an indicator of a theme that is not there", (file) => { file.examples.indicators[0].theme = "weg"; }, "templateValueUnknown", "examples.indicators[0].theme"],
    ["data in an indicator", (file) => { file.examples.indicators[3].target = 40; }, "templateKeyUnknown", "examples.indicators[3].target"],
    ["rows of people", (file) => { file.rows.stakeholders = [{ organisation: "GGD" }]; }, "templateKeyUnknown", "rows.stakeholders"],
    ["a list without what code knows", (file) => { file.changedLists = { yesNo: [{ id: "maybe", text: "Misschien" }] }; }, "templateKeyMissing", "changedLists.yesNo: yes, no"],
  ])("%s", (_, change, code, path = "") => {
    expect(broken(change)).toEqual([code, path]);
  });

  test("no JSON, and a file of any size", () => {
    expect(readTemplate("<xml>")).toMatchObject({ problem: { code: "templateFileUnreadable" } });
    expect(readTemplate("[".repeat(100_000))).toMatchObject({ ok: false });
    expect(readTemplate(" ".repeat(1_000_001))).toMatchObject({ problem: { code: "templateFileLarge", details: { max: 1000 } } });
  });

  test("whatever stands in the place of anything, it is read or refused, and never thrown over", () => {
    const paths = Object.keys(good);
    fc.assert(fc.property(fc.constantFrom(...paths), fc.jsonValue(), (key, value) => {
      const read = readTemplate(JSON.stringify({ ...good, [key]: value }));
      if (!read.ok) expect(say(read.problem, "nl")).not.toMatch(/\{\w+\}/);
    }), { numRuns: 300 });
  });
});

test("a template without a sheet for steps keeps those of the step plan", () => {
  const read = readOf(planOf("leidraad", { sheets: [] }).book);
  expect(ownOf(read, "leidraad").template.steps).toEqual((templateOf(["leidraad"]) as Template).steps);
});

test("the example in the documentation is a template", async () => {
  const [, example = ""] = /```json\n([\s\S]*?)```/.exec(await readFile(join(__dirname, "..", "..", "docs", "sjabloon.md"), "utf8")) ?? [];
  expect(readTemplate(example)).toMatchObject({ ok: true, value: { follows: ["leidraad"] } });
});
