/**
 * Nothing of a workbook ends where it ended when it was made: a workbook is made empty, and then a whole network comes, through the pane and typed
 * without it. All that has a reach covers every row, or the page says in its own numbers that it shows less.
 */
import { addRows, makeRoom } from "../../src/excel";
import type { Headless } from "../../src/host/headless";
import { area, cell } from "../../src/workbook/address";
import { roomShort } from "../../src/workbook/check/leftOut";
import type { Book, Formula } from "../../src/workbook/types";
import type { TableKey } from "../../src/domain/schema";
import type { Cells } from "../../src/workbook/changes/change";
import { readOf } from "../workbook/check/books";
import { planOf } from "../workbook/network";
import { openExcel, sheetNow } from "./opened";

const plan = planOf("empty", { examples: false, organisations: ["Partij 1"], quarters: 2 });
const [parties, indicators, actions, themes, subjects] = [40, 60, 200, 12, 25];
const many = <T>(count: number, of: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => of(i));
const party = (i: number) => `Partij ${1 + (i % parties)}`;
const theme = (i: number) => `Thema ${1 + (i % themes)}`;

/** A whole network, with a quarter that everybody delivers. Its rows have no ids, as those that people type. */
const rows: { readonly [Table in TableKey]?: readonly Cells[] } = {
  stakeholders: many(parties - 1, (i) => ({ organisation: party(i + 1), circle: "Kerngroep", status: "Doet mee" })),
  indicators: many(indicators, (i) => ({ name: `Indicator ${i + 1}`, theme: theme(i), kind: "Aantal", direction: "Hoger is beter", frequency: "Kwartaal", aggregation: "Som", baseline: 0, target: 100 })),
  actions: many(actions, (i) => ({ action: `Actie ${i + 1}`, goal: "Doel", responsible: party(i), start: 46_050, end: 46_060 + i, level: "Netwerk", theme: theme(i), status: "Loopt", progress: 0.2 })),
  agreements: many(60, (i) => ({ subject: `Onderwerp ${1 + (i % subjects)}`, agreement: `Afspraak ${i + 1}`, owner: party(i), review: 46_500, status: "Afgesproken" })),
  relations: many(60, (i) => ({ first: party(i), second: party(i + 1 + Math.floor(i / parties)), moment: "2026-H1", quality: "Sterk" })),
  findings: many(100, (i) => ({ organisation: party(i), improvement: `Punt ${i + 1}`, theme: theme(i) })),
  measurements: many(120, (i) => ({ indicator: `Indicator ${1 + (i % indicators)}`, organisation: party(i), quarter: "2026-K1", value: 50 })),
  successes: many(30, (i) => ({ success: `Succes ${i + 1}`, date: 46_060 })),
};

let excel: Headless;
let before: Record<string, string[][]>;
let after: Record<string, string[][]>;
const pages = ["Dashboard", "Kwartaalrapport", "Netwerkkaart", "Afspraken", "Bevindingen", "Naastencheck", "Cijfers", "Ondertekening"];

/** Types words below a list, as people do. */
async function typeBelow(table: string, words: readonly string[]): Promise<void> {
  const { tables } = sheetNow(excel.host, "Lijsten");
  const { top, bottom, left } = area(tables.find(({ name }) => name === table)?.address ?? "");
  const empty = table === "tblLijstThema";
  for (const [i, word] of words.entries()) expect(await excel.host.type("Lijsten", cell((empty ? top + 1 : bottom + 1) + i, left), word)).toMatchObject({ accepted: true });
}

async function shown(): Promise<Record<string, string[][]>> {
  return Excel.run(async (context) => {
    const ranges = pages.map((name) => context.workbook.worksheets.getItem(name).getUsedRange().load("text"));
    await context.sync();
    return Object.fromEntries(ranges.map((range, i) => [pages[i], range.text as string[][]]));
  });
}

beforeAll(async () => {
  excel = await openExcel({}, plan.book);
  await typeBelow("tblLijstThema", many(themes, theme));
  await typeBelow("tblLijstOnderwerp", many(subjects, (i) => `Onderwerp ${i + 1}`));
  await typeBelow("tblLijstFaseNaasten", ["Fase erbij", "Nog een fase"]);
  for (const [key, cells] of Object.entries(rows)) expect(await addRows(key as TableKey, cells, 46_100)).toMatchObject({ ok: true });
  // And without the pane: a row right below each of these tables.
  for (const [title, word] of [["Stakeholders", `Partij ${parties + 1}`], ["Indicatoren", `Indicator ${indicators + 1}`], ["Actieplan", "Actie zonder paneel"]] as const) {
    const { bottom, left } = area(sheetNow(excel.host, title).tables[0]?.address ?? "");
    expect(await excel.host.type(title, cell(bottom + 1, left), word)).toMatchObject({ accepted: true });
  }
  before = await shown();
  const short = roomShort(readOf(excel.host.toBook()));
  expect(await makeRoom(short.flatMap(({ growths }) => growths))).toEqual({ ok: true, value: undefined });
  after = await shown();
});
afterAll(() => excel.close());

/** What reaches over some of the rows of a table and not over the last of them. */
function short({ sheets }: Book): string[] {
  return sheets.flatMap((sheet) => sheet.tables.flatMap((table) => {
    const whole = area(table.address);
    const endsInside = (address: string) => {
      const one = area(address);
      return one.left >= whole.left && one.right <= whole.right && one.top > whole.top && one.bottom < whole.bottom && one.bottom >= whole.top;
    };
    const reaches = [...sheet.validations, ...sheet.conditionals, ...sheet.formats].map(({ address }) => address).filter(endsInside);
    const printed = sheet.print?.area === undefined || sheet.visibility !== "visible" || area(sheet.print.area).bottom >= whole.bottom ? [] : [`print ${sheet.print.area}`];
    // The settings each have a rule of their own.
    return table.name === "tblInstellingen" ? [] : [...reaches, ...printed].map((one) => `${table.name} ${table.address}: ${one}`);
  }));
}

test("rules, looks and print areas reach over every row that came, by the pane and typed", () => {
  const book = excel.host.toBook();
  expect(book.sheets.flatMap(({ tables }) => tables).filter(({ address }) => area(address).bottom - area(address).top > 25).length).toBeGreaterThanOrEqual(8);
  expect(short(book)).toEqual([]);
});

test("every list that people choose from reaches to its last row", async () => {
  const lists = excel.host.toBook().names.filter(({ formula }) => (formula as Formula).includes(":INDEX("));
  const lengths = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.add("Lengtes").getRangeByIndexes(0, 0, lists.length, 1);
    range.formulas = lists.map(({ name }) => [`=ROWS(${name})`]);
    range.load("values");
    await context.sync();
    return Object.fromEntries(lists.map(({ name }, i) => [name, (range.values as unknown[][])[i]?.[0]]));
  });
  expect(lengths).toMatchObject({
    lijst_Organisaties: parties + 1, lijst_Indicatoren: indicators + 1, lijst_SoortPerIndicator: indicators + 1, lijst_Thema: themes, lijst_Onderwerp: 13 + subjects, lijst_FaseNaasten: 6,
    // Of six panels each.
    Dashboard_Reeksen: Math.ceil((indicators + 1) / 6),
  });
});

test("no page shows an error, before room was made and after", () => {
  for (const texts of [before, after]) {
    for (const [page, found] of Object.entries(texts)) expect([page, found.flat().filter((text) => /^#/.test(text))]).toEqual([page, []]);
  }
});

const at = (texts: Record<string, string[][]>, page: string) => texts[page]!.map((row) => row.filter((text) => text !== "").join(" | "));
const has = (texts: Record<string, string[][]>, page: string, text: string | RegExp) => at(texts, page).some((row) => (typeof text === "string" ? row.includes(text) : text.test(row)));

test("as long as there is no room, pages say over how many they tell, and never of all", () => {
  const counted = `geteld over 24 van de ${indicators + 1} indicatoren`;
  for (const page of ["Dashboard", "Kwartaalrapport"]) expect([page, has(before, page, counted), has(before, page, /^Alle /)]).toEqual([page, true, false]);
  expect(has(before, "Dashboard", `24 van 24 beoordeelde indicatoren op koers (${counted}).`)).toBe(true);
  expect(has(before, "Netwerkkaart", `de eerste 16 van ${parties + 1} partijen`)).toBe(true);
});

test("once room was made everything is there: every indicator has its figures, and every party its row and column on the map", () => {
  for (const page of ["Dashboard", "Kwartaalrapport", "Netwerkkaart"]) expect([page, has(after, page, /geteld over|de eerste \d+ van/)]).toEqual([page, false]);
  expect(many(indicators + 1, (i) => i + 1).filter((i) => !after["Cijfers"]!.some(([name]) => name === `Indicator ${i}`))).toEqual([]);
  const head = after["Netwerkkaart"]!.findIndex((row) => row[2] === "1");
  const map = after["Netwerkkaart"]!.slice(head);
  expect(map[0]!.slice(2, 2 + parties + 1)).toEqual(many(parties + 1, (i) => String(i + 1)));
  expect(map.slice(1, parties + 2).map(([, name]) => name)).toEqual(many(parties + 1, (i) => `Partij ${i + 1}`));
  // Each party works with the next one; the matrix mirrors itself.
  for (let i = 0; i < parties - 1; i++) expect([i, map[1 + i]![2 + i + 1], map[2 + i]![2 + i]]).toEqual([i, "● S", "● S"]);
  const { print, conditionals, columns } = sheetNow(excel.host, "Netwerkkaart");
  const last = { bottom: 8 + parties, right: 2 + parties };
  expect([print?.area, ...conditionals.map(({ address }) => address)].map((one) => area(one ?? "A1"))).toEqual(many(4, () => expect.objectContaining(last) as unknown));
  expect(new Set(columns.filter(({ index }) => index >= 2 && index <= last.right).map(({ width }) => width))).toEqual(new Set([columns.find(({ index }) => index === 2)?.width]));
});

test("what shows some of many says of how many", () => {
  expect(has(after, "Afspraken", `(18 van ${13 + subjects}; de andere staan op het blad Lijsten)`)).toBe(true);
  expect(has(after, "Bevindingen", /de andere staan op het blad/)).toBe(false);
  expect(has(after, "Naastencheck", "Fase (4 van 6)")).toBe(true);
  expect(has(after, "Ondertekening", `hieronder nog geen rij hebben: ${parties - 1}.`)).toBe(true);
  expect(has(after, "Dashboard", "Ook partijen met acties, niet in de grafiek: 32.")).toBe(true);
  expect(has(after, "Kwartaalrapport", `eerste 5 van ${actions}`)).toBe(true);
  expect(has(after, "Kwartaalrapport", `en nog ${indicators + 1 - 14} op het blad Cijfers`)).toBe(true);
});

test("the bars of actions by theme add up to all actions, and one stands for themes without a bar", () => {
  const found = at(after, "Dashboard");
  const from = found.lastIndexOf("Acties per thema");
  const bars = after["Dashboard"]!.slice(from + 2, from + 2 + 7);
  expect(bars.map(([label]) => label)).toEqual([...many(6, theme), "Ander (6) of geen thema"]);
  expect(bars.flatMap((row) => row.slice(1, 6).map(Number)).reduce((sum, one) => sum + one, 0)).toBe(actions + 1);
});

test("a finding that was typed, and has no id yet, names no action of another", () => {
  expect(after["Bevindingen"]!.flat().filter((text) => /^Actie \d+$/.test(text))).toEqual([]);
});
