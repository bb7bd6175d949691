import { readdirSync } from "node:fs";
import { join } from "node:path";
import { countedId } from "../../src/domain/id";
import { serial } from "../../src/domain/quarter";
import { demonstration, templates } from "../../src/templates";
import { area, cell as address } from "../../src/workbook/address";
import { cells } from "../../src/workbook/comparable";
import { isOptional, sheetKeys, type Plan, type SheetKey } from "../../src/workbook/meta";
import { planDemonstration } from "../../src/workbook/plan";
import type { Sheet } from "../../src/workbook/types";
import { choices, combinations, everyTemplate, planOf } from "./network";

function sheet(plan: Plan, key: SheetKey): Sheet {
  const found = plan.book.sheets.find((one) => one.key === key);
  if (!found) throw new Error(`no sheet ${key}`);
  return found;
}

/** How many rows the table of this sheet has, or another table there. */
function rows(plan: Plan, key: SheetKey, name?: string): number {
  const { tables } = sheet(plan, key);
  const { top, bottom } = area((name === undefined ? tables[0]! : tables.find((table) => table.name === name)!).address);
  return bottom - top;
}

/** All formulas of a plan with where they stand. */
function formulas(plan: Plan): [string, string][] {
  return plan.book.sheets.flatMap((one) => Object.entries(cells(one)).flatMap(([at, content]): [string, string][] =>
    content !== null && typeof content === "object" ? [[`${one.name}!${at}`, content.formula]] : []));
}

describe.each([...everyTemplate, ...combinations])("a workbook from %s in %s", (template, language) => {
  const plan = planOf(template, { language });

  test("has the sheets of every workbook and those that were chosen, in order, each with a name that Excel takes", () => {
    const { sheets } = choices(template);
    expect(plan.book.sheets.map((one) => one.key)).toEqual(sheetKeys.filter((key) => !isOptional(key) || sheets.includes(key)));
    for (const { name } of plan.book.sheets) expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/);
  });

  test("its tables have the headings that stand in their cells, and an id for every row", () => {
    for (const one of plan.book.sheets) {
      const filled = cells(one);
      for (const table of one.tables) {
        const { top, left, bottom, right } = area(table.address);
        const row = (r: number) => Array.from({ length: right - left + 1 }, (_, c) => filled[address(r, left + c)]);
        expect(row(top)).toEqual(table.columns.map((column) => column.heading));
        expect(new Set(table.columns.map((column) => column.heading.toLowerCase())).size).toBe(table.columns.length);
        if (!table.name.startsWith("tbl") || table.name.startsWith("tblLijst")) continue;
        for (let r = top + 1; r <= bottom; r++) {
          const first = row(r)[0];
          expect(Boolean(row(r)[right - left])).toBe(first !== undefined);
        }
      }
    }
  });

  test("no two tables, names or blocks get in each other's way", () => {
    const names = [...plan.book.names.map((one) => one.name), ...plan.book.sheets.flatMap((one) => one.tables.map((table) => table.name))];
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const one of plan.book.sheets) {
      for (const { content } of one.blocks) expect(new Set(content.map((row) => row.length)).size).toBe(1);
      const contents = one.blocks.reduce((count, block) => count + block.content.flat().filter((content) => content !== null).length, 0);
      expect(Object.keys(cells(one))).toHaveLength(contents);
    }
  });

  test("a formula speaks only of tables, columns and names that exist", () => {
    const columns = new Map(plan.book.sheets.flatMap((one) => one.tables.map((table) => [table.name, table.columns.map((column) => column.heading)] as const)));
    const names = new Set(plan.book.names.map((one) => one.name));
    const found = formulas(plan);
    expect(found.length).toBeGreaterThan(50);
    for (const [at, formula] of found) {
      for (const [, table = "", column = ""] of formula.matchAll(/(tbl\w+)\[(?:\[#This Row\],\[)?([^[\]]+)\]/g)) {
        if (!columns.get(table)?.includes(column)) expect({ at, table, column }).toBe("a column that exists");
      }
      for (const [name] of formula.matchAll(/\b(Netwerk|Dashboard|Instelling|lijst)_\w+/g)) if (!names.has(name)) expect({ at, name }).toBe("a name that exists");
      if (formula.length >= 8192) expect({ at, length: formula.length }).toBe("below 8192");
    }
  });

  test("every format has a style of the book and every chart has figures", () => {
    const styles = new Set(plan.book.styles.map((style) => style.name));
    for (const one of plan.book.sheets) {
      for (const format of one.formats) expect(styles).toContain(format.style);
      const filled = cells(one);
      for (const series of one.charts.flatMap((chart) => chart.series)) {
        const { top, left, bottom } = area(series.values);
        for (let r = top; r <= bottom; r++) expect(filled).toHaveProperty([address(r, left)]);
      }
    }
    // A panel for each indicator in lines of three, six at least and twelve at most; two of actions, and the timeline.
    const indicators = rows(plan, "indicators");
    expect(sheet(plan, "dashboard").charts).toHaveLength(Math.min(12, Math.max(6, Math.ceil(indicators / 3) * 3)) + 3);
  });

  test("what Excel says while typing fits: 32 characters for a title, 255 for a text", () => {
    for (const { prompt, error } of plan.book.sheets.flatMap((one) => one.validations)) {
      for (const text of [prompt, error]) {
        expect(text?.title.length ?? 1).toBeGreaterThan(0);
        expect(text?.title.length ?? 0).toBeLessThanOrEqual(32);
        expect(text?.message.length ?? 0).toBeLessThanOrEqual(255);
      }
    }
  });

  test("the same choices give the same workbook", () => {
    expect(planOf(template, { language })).toEqual(plan);
  });
});

test("every template has its outline in a file of its own", () => {
  const files = readdirSync(join(__dirname, "outline")).flatMap((file) => /^(\w+)\.test\.ts$/.exec(file)?.[1] ?? []);
  expect(files.sort()).toEqual([...Object.keys(templates), "together"].sort());
});

test("without examples the plan, agreements and indicators are empty and the organisations are there", () => {
  const plan = planOf("kompas", { examples: false });
  expect(rows(plan, "actions")).toBe(1);
  expect(Object.values(cells(sheet(plan, "stakeholders")))).toEqual(expect.arrayContaining(["Gemeente Noord", "GGD Noord", "Jeugdzorg Plus"]));
});

test("what people type is text, never a formula", () => {
  const plan = planOf("leidraad", { name: "=1+1", region: "@SUM(A1)", organisations: ["=HYPERLINK(\"x\")", "+31 6"] });
  expect(cells(sheet(plan, "stakeholders"))).toMatchObject({ A5: "=HYPERLINK(\"x\")", A6: "+31 6" });
  expect(Object.values(cells(sheet(plan, "start")))).toEqual(expect.arrayContaining(["=1+1", "@SUM(A1)"]));
});

test("an ampersand in the network's name is printed as one", () => {
  expect(sheet(planOf("leidraad"), "actions").print?.footer?.left).toBe("Netwerk Noord && Co");
});

test("where a sheet's or table's name is taken, another one is used everywhere", () => {
  const plan = planOf("leidraad", {}, { rename: { Actieplan: "Actieplan (2)", tblActieplan: "tblActieplan2" } });
  expect(sheet(plan, "actions")).toMatchObject({ name: "Actieplan (2)", tables: [{ name: "tblActieplan2" }] });
  expect(formulas(plan).filter(([, formula]) => /tblActieplan\b/.test(formula))).toEqual([]);
  expect(plan.book.names).toContainEqual({ name: "np_actions", formula: "='Actieplan (2)'!$A$1" });
});

test("one hundred organisations and twenty quarters fit", () => {
  const organisations = Array.from({ length: 100 }, (_, i) => `Organisatie met een lange naam voor jeugdgezondheidszorg ${i + 1}`);
  const plan = planOf("kompas", { organisations, quarters: 20 });
  expect(rows(plan, "stakeholders")).toBe(100);
  expect(rows(plan, "lists", "tblLijstKwartaal")).toBe(20);
});

describe("the demonstration network", () => {
  const shown = demonstration(serial(2026, 11, 21));
  const plan = planDemonstration(templates[shown.template]!, shown, "nl", { newId: countedId("d") });

  test("is marked as made up on every sheet, on screen and on paper", () => {
    for (const one of plan.book.sheets.filter((each) => each.visibility === "visible")) {
      expect(Object.values(cells(one))).toContain("Voorbeeld: alles hier is verzonnen.");
      expect(one.print?.header?.center).toMatch(/^Voorbeeld/);
    }
  });

  test("has 14 organisations, 30 actions, 12 indicators and six quarters of measurements with holes", () => {
    expect(rows(plan, "stakeholders")).toBe(14);
    expect(rows(plan, "actions")).toBe(30);
    expect(rows(plan, "indicators")).toBe(12);
    expect(new Set((shown.rows.measurements ?? []).map((row) => row.quarter)).size).toBe(6);
  });
});
