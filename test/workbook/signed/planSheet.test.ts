import { isAsMade } from "../../../src/workbook/signed/mark";
import { planPaper } from "../../../src/workbook/signed/planPaper";
import { planSheet } from "../../../src/workbook/signed/planSheet";
import { signedWords } from "../../../src/workbook/signed/words";
import type { Content } from "../../../src/workbook/types";
import { area } from "../../../src/workbook/address";
import { styles } from "../../../src/workbook/styles";
import { party } from "../../domain/board/network";
import { toldPlan } from "./onPaper";

/** The plan that boards sign, as a sheet of values. */
const rowsOf = (told = toldPlan()): Content[][] => planSheet(told).blocks[0]!.content;
const row = (first: string, rows = rowsOf()) => rows.find((cells) => cells.includes(first));

test("it says all that the document says: every part in order, and every text of every table", () => {
  const told = toldPlan();
  const cells = rowsOf(told).flat().filter((one) => one !== null).map(String);
  const { parts } = planPaper(told, signedWords("nl", told.bound));
  expect(parts).toHaveLength(14);
  expect(cells.filter((one) => /^\d+\. /.test(one))).toEqual(parts.map(({ heading }) => heading));
  const all = cells.join("\n");
  for (const { text, shown } of parts) {
    expect(all).toContain(text);
    for (const one of shown) for (const said of one.is === "table" ? [...one.columns.map(({ heading }) => heading), ...(one.group ? [one.group.heading, one.group.text] : []), ...one.rows.flat(2)] : [one.text]) expect(all).toContain(said);
  }
});

test("parties have role, mandate and contribution; actions their means; indicators their target and how they are measured; every party a place to sign", () => {
  expect(row("Beslist over het projectbudget")).toEqual(["Gemeente", "Beslist over het projectbudget", "Besluitvormend, Kerngroep", null, null]);
  expect(row("Coördinator, 16 uur per week")).toEqual(["Gemeente", "Coördinator, 16 uur per week", null, null, null]);
  expect(row("Scholing geven\nIedereen herkent signalen")).toEqual(["GGD", "Scholing geven\nIedereen herkent signalen", "Twee trainers en een zaal", "5-1-2026 tot 30-6-2026", null]);
  expect(row("Wachttijd")).toEqual(["Wachttijd", "Tel de dagen tot het eerste gesprek. Kwartaal", "40 dagen", "14 dagen", "GGD"]);
  expect(row("Concept: Wij delen alleen wat nodig is")).toEqual(["Privacy", "Concept: Wij delen alleen wat nodig is", "Alle partijen", "GGD", "31-1-2027"]);
  const { blocks: [block], rows } = planSheet(toldPlan());
  for (const party of ["Gemeente", "GGD"]) {
    const place = block!.content.findLastIndex(([first]) => first === party);
    expect(rows[place]!.height).toBeGreaterThanOrEqual(44);
  }
});

test("agreements are one table by subject: its headings once, and each subject once", () => {
  const agreement = (subject: string, text: string) => ({ id: text, place: { table: "agreements", row: 0 } as const, subject, agreement: text, parties: [], owner: "", start: undefined, review: undefined, status: "agreed" as const, confirmedBy: [] });
  const rows = rowsOf(toldPlan({ agreements: [agreement("Scholing", "Een"), agreement("Scholing", "Twee"), agreement("Tolken", "Drie")] }));
  const from = rows.findIndex(([first]) => first === "Onderwerp");
  expect(rows.slice(from, from + 4).map(([subject, said]) => [subject, said])).toEqual([["Onderwerp", "Afspraak"], ["Scholing", "Een"], [null, "Twee"], ["Tolken", "Drie"]]);
});

test("it is values alone, and a text that looks like a formula is that text", () => {
  const sheet = planSheet(toldPlan());
  expect(sheet.blocks.flatMap(({ content }) => content.flat()).filter((one) => typeof one === "object" && one !== null)).toEqual([]);
  expect(row("=Te veel kinderen wachten.")).toBeDefined();
  expect(sheet.print).toMatchObject({ paper: "a4", wide: 1, area: `A1:E${sheet.rows.length}` });
});

test("no row is higher than Excel lets it be: what is longer goes on in the next one, and no word gets lost", () => {
  const words = Array.from({ length: 900 }, (_, i) => `woord${i}`);
  const told = toldPlan({ approach: [{ id: "approach.reason", place: { table: "approach", row: 0 }, part: "reason", text: words.join(" ") }] });
  const sheet = planSheet(told);
  expect(Math.max(...sheet.rows.map(({ height }) => height))).toBeLessThanOrEqual(409);
  const texts = sheet.blocks[0]!.content.flat().filter((one) => typeof one === "string").join(" ");
  expect(texts.match(/woord\d+/g)).toEqual(words);
  expect(sheet.blocks[0]!.content.filter((cells) => /woord/.test(String(cells[1]))).length).toBeGreaterThan(1);
});

test("every heading stands on the page of what it is about, and no page holds more than A4 on its side", () => {
  const told = toldPlan({ stakeholders: Array.from({ length: 30 }, (_, i) => ({ ...party(`Partij ${i + 1}`), mandate: "Beslist over de inzet. ".repeat(i % 7), contribution: "Uren. ".repeat(i * 3) })) });
  const sheet = planSheet(told);
  const { breaks = [] } = sheet.print!;
  expect(breaks.length).toBeGreaterThan(3);
  const looks = new Map(sheet.formats.map(({ address, style }) => [area(address).top, style]));
  const headings = [styles.subtitle, styles.heading, styles.label].map(({ name }) => name);
  const lastOnPage = [...breaks, sheet.rows.length].map((next) => next - 1);
  expect(lastOnPage.filter((row) => headings.includes(looks.get(row) as never) || sheet.blocks[0]!.content[row]!.every((one) => one === null))).toEqual([]);
  const scale = Math.min(1, 741 / sheet.columns.reduce((sum, { width }) => sum + width, 0));
  const pages = [0, ...breaks].map((from, i) => sheet.rows.slice(from, breaks[i]).reduce((sum, { height }) => sum + height, 0) * scale);
  expect(Math.max(...pages)).toBeLessThanOrEqual(487);
});

test("its mark tells whether anybody typed there, wherever that was", () => {
  const made = rowsOf();
  expect(isAsMade(made)).toBe(true);
  expect(isAsMade([...made.map((cells) => [...cells, ""]), ["", ""]])).toBe(true);
  expect(isAsMade([...made, [null, "Toegevoegd"]])).toBe(false);
  for (const [r, c] of [[0, 0], [5, 1], [made.length - 1, 1]] as const) {
    expect(isAsMade(made.map((cells, i) => (i === r ? cells.with(c, "Getypt") : cells)))).toBe(false);
  }
  expect(isAsMade(made.toSpliced(4, 0, []))).toBe(false);
  expect(isAsMade([])).toBe(false);
});
