import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { story } from "../../src/domain/board/story";
import type { CheckedWorkbook } from "../../src/domain/checked";
import { validate } from "../../src/domain/checking/validate";
import { countedId } from "../../src/domain/id";
import { preview, type Given } from "../../src/domain/importing";
import { figures } from "../../src/domain/indicators/figures";
import { writeBook } from "../../src/file/write";
import { directory, unpack } from "../../src/file/zip";
import { finish } from "../../src/domain/steps";
import { toNetwork } from "../../src/domain/toNetwork";
import { readList } from "../../src/file/lists";
import { opening } from "../../src/taskpane/lists/opening";
import { takeOver } from "../../src/workbook/importing/takeOver";
import { toChecked } from "../../src/workbook/check/toChecked";
import { workbookOf } from "../domain/rules/workbook";
import { readOf } from "../workbook/check/books";
import { planOf } from "../workbook/network";
import { day, type Sheet, type Typed } from "./case";
import { today } from "./goodRows";

/** Lists that people planned and measured with elsewhere, as they were given, each with what is right. What is said of one stands for its kind. */
const folder = join(__dirname, "given");

/** Parties and indicators that the lists speak of. */
const parties: Typed[] = ["GGD Noord", "GGD Zuid", "Politie"].map((Organisatie) => ({ Organisatie, Status: "Doet mee" }));

/** The lists begin in the last quarter of 2025. */
const quarters = ["2025-K4", "2026-K1", "2026-K2", "2026-K3", "2026-K4", "2027-K1"].map((text) => ({ id: text, text }));

/** A given list, read and understood for a workbook with these rows, as the pane does. */
async function opened(name: string, rows: Partial<Record<Sheet, readonly Typed[]>> = {}) {
  return understood(name, await readFile(join(folder, name)), rows);
}

/** The same of a list that is written in the test. */
const openedText = (text: string, rows: Partial<Record<Sheet, readonly Typed[]>> = {}) => understood("lijst.csv", new TextEncoder().encode(text), rows);

async function understood(name: string, bytes: Uint8Array, rows: Partial<Record<Sheet, readonly Typed[]>>) {
  const made = workbookOf({ Stakeholders: parties, ...rows });
  const book = { ...made, lists: { ...made.lists, quarter: quarters } };
  const grids = await readList(bytes);
  if (!grids.ok) throw new Error(grids.problem.code);
  const outcome = finish(opening(book, { name, grids: grids.value }));
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return { book, ...outcome.value };
}

/** The workbook after the whole list came in, rows with errors too. */
function after(book: CheckedWorkbook, given: Given): CheckedWorkbook {
  const taken = takeOver(book, { ...given, accepted: new Set(preview(book, given)?.rows.map(({ number }) => number)) }, countedId("n"));
  if (!taken.ok) throw new Error(taken.problem.code);
  return {
    ...book, tables: book.tables.map((table) => {
      const added = taken.value.changes.flatMap((change) => (change.is === "add" && change.table === table.key ? change.rows : []));
      return { ...table, rows: [...table.rows, ...added.map((cells, i) => ({ index: table.rows.length + i, values: table.columns.map(({ id = "" }) => cells[id] ?? null) }))] };
    }),
  };
}

const codes = (book: CheckedWorkbook, wanted: readonly string[]) => validate(book).filter(({ code }) => wanted.includes(code)).map(({ code, severity, fix }) => [code, severity, fix]);
const indicator: Typed = { Indicator: "Deel", Soort: "Percentage", Richting: "Hoger is beter", Samenvoegen: "Gemiddelde", Meetfrequentie: "Kwartaal", Streefwaarde: 60 };

test("01: a value of “> 4 weken” is not booked on “< 4 weken”", async () => {
  const { book, given, preview: { rows } } = await opened("01-measurements.csv", { Indicatoren: [{ ...indicator, Indicator: "Wachttijd < 4 weken" }] });
  expect(rows).toMatchObject([{ is: "new", cells: { indicator: "Wachttijd > 4 weken", value: 77 }, findings: [{ code: "referenceNear", severity: "error" }] }]);
  expect(rows[0]?.findings[0]).not.toHaveProperty("fix");
  expect(figures(toNetwork(after(book, given)))[0]?.quarters.map(({ value }) => value)).not.toContain(77);
});

test("02: six indicators that differ in a sign are six", async () => {
  const { preview: { rows } } = await opened("02-indicators.csv");
  expect(rows.map(({ is, cells: { name } }) => [is, name])).toEqual(["Wachttijd < 4 weken", "Wachttijd > 4 weken", "Jongeren 18+", "Jongeren 18-", "Doel 1.1", "Doel 11"].map((name) => ["new", name]));
});

test("04: an action of “Team 18-” is not turned into one of “Team 18+”", async () => {
  const { book, given } = await opened("04-actions.csv", { Stakeholders: [{ Organisatie: "Team 18+", Status: "Doet mee" }] });
  expect(codes(after(book, given), ["referenceNear", "referenceSpelling", "referenceUnknown"])).toEqual([["referenceNear", "error", undefined]]);
});

test("05: a list of one column stays one, whatever commas are in it", async () => {
  const { preview: { rows } } = await opened("05-parties.csv");
  expect(rows.map(({ is, cells: { organisation } }) => [is, organisation])).toEqual([["new", "Stichting Jeugd, Noord"], ["new", "Stichting Zorg, Zuid"], ["new", "Stichting Wonen, Oost"]]);
});

test("07: a list with the month first in one column has it first in all", async () => {
  const { preview: { rows } } = await opened("07-actions.csv");
  expect(rows.map(({ cells: { start, end } }) => [start, end])).toEqual([[day(2026, 7, 11), day(2026, 7, 31)], [day(2026, 8, 1), day(2026, 11, 7)]]);
});

test("10: the last of several is the same however its rows are sorted", () => {
  const rows = [10, 11, 12].map((Waarde, i): Typed => ({ Indicator: "Deel", Organisatie: parties[i]?.Organisatie ?? "", Kwartaal: "2026-K1", Waarde, ID: `n${i}` }));
  const told = (order: readonly Typed[]) => {
    const network = toNetwork(workbookOf({
      Stakeholders: parties, Indicatoren: [{ ...indicator, Samenvoegen: "Laatste" }], Metingen: order, Kwartalen: [{ Kwartaal: "2026-K1", Stand: "Gesloten" }],
      Vastgelegd: [{ Kwartaal: "2026-K1", Indicator: "Deel", "ID van de indicator": "idtblIndicatoren0", Soort: "Percentage", Samenvoegen: "Laatste", Waarde: 12, Gemeten: 3, Gevraagd: 3 }],
      "Vastgelegde metingen": rows.map((row) => ({ "ID van de meting": row.ID ?? "", Indicator: "Deel", Organisatie: row.Organisatie ?? "", Kwartaal: "2026-K1", Waarde: row.Waarde ?? null })),
    }));
    return figures(network)[0]?.quarters.find(({ quarter }) => quarter === "2026-K1")?.value;
  };
  expect([told(rows), told([...rows].reverse()), told([rows[1]!, rows[2]!, rows[0]!])]).toEqual([12, 12, 12]);
});

test("11: beside a target of 60 % a value of 59.96 % is told as it is, as behind as its verdict says", () => {
  const network = toNetwork(workbookOf({ Stakeholders: parties.slice(0, 1), Indicatoren: [indicator], Metingen: [{ Indicator: "Deel", Organisatie: "GGD Noord", Kwartaal: "2026-K1", Waarde: 59.96 }] }));
  const board = story(network, "2026-K1", { name: "Noord", region: "" });
  if (!board.ok) throw new Error(board.problem.code);
  const said = JSON.stringify(board.value);
  expect(said).toContain("59.96");
  expect(figures(network)[0]?.quarters.find(({ value }) => value !== undefined)?.status).toBe("attention");
});

test("12: a percentage of which every value is a fraction is said", async () => {
  const { book, given } = await opened("12-measurements.csv", { Indicatoren: [indicator] });
  expect(codes(after(book, given), ["fractionTyped"])).toHaveLength(3);
});

test("12, its kin: where some percentages of a list have their sign, 0,4 without it is not taken for either, and it is said", async () => {
  const { preview: { rows, mixed } } = await openedText("Indicator;Organisatie;Kwartaal;Waarde\nDeel;GGD Noord;2026-K1;35%\nDeel;GGD Zuid;2026-K1;0,4\nDeel;Politie;2026-K1;40\nUren;Politie;2026-K1;0,4\n", {
    Indicatoren: [indicator, { ...indicator, Indicator: "Uren", Soort: "Gemiddelde", Streefwaarde: 2 }],
  });
  expect(rows.map(({ cells: { value }, findings }) => [value, findings.some(({ severity, column }) => severity === "error" && column === "value")])).toEqual([[35, false], ["0,4", true], [40, false], [0.4, false]]);
  expect(mixed).toEqual([{ column: "value", is: "shares" }]);
});

test("12, its kin: a fraction of one party beside percentages of another is said, and a target that was typed as “60%” too", () => {
  const row = (Organisatie: string, Waarde: number): Typed => ({ Indicator: "Deel", Organisatie, Kwartaal: "2026-K1", Waarde });
  const found = (target: number, ...values: number[]) => codes(workbookOf({ Stakeholders: parties, Indicatoren: [{ ...indicator, Streefwaarde: target }], Metingen: values.map((value, i) => row(String(parties[i]?.Organisatie), value)) }), ["fractionTyped", "fractionMixed"]).map(([code]) => code);
  expect([found(60, 35, 0.4, 52), found(0.6, 35, 52), found(60, 35, 40, 52), found(60, 35, 0.4, 0.52)]).toEqual([["fractionMixed"], ["fractionMixed"], [], ["fractionMixed", "fractionMixed"]]);
});

test("14: a party with a semicolon in its name is refused", async () => {
  const { preview: { rows } } = await opened("14-parties.csv");
  expect(rows).toMatchObject([{ cells: { organisation: "Jeugd; Zorg BV" }, findings: expect.arrayContaining([expect.objectContaining({ code: "nameSeparator", severity: "error" })]) as unknown }]);
});

test("15: nothing of nothing is no 0 %: no verdict, and it is said", () => {
  const book = workbookOf({ Stakeholders: parties.slice(0, 1), Indicatoren: [{ ...indicator, Samenvoegen: "Gewogen gemiddelde" }], Metingen: [{ Indicator: "Deel", Organisatie: "GGD Noord", Kwartaal: "2026-K1", Waarde: 0, Teller: 0, Noemer: 0 }] });
  expect(new Set(figures(toNetwork(book))[0]?.quarters.map(({ value, status }) => `${value} ${status}`))).toEqual(new Set(["undefined noVerdict"]));
  expect(codes(book, ["shareOfNone"])).toHaveLength(1);
});

test("16: what adds up over the whole period is told as a choice, and on course by it", async () => {
  const first = await opened("16-indicator.csv");
  const rows = (Samenvoegen: string) => [{ Indicator: "Getrainde professionals", Soort: "Aantal", Eenheid: "professionals", Richting: "Hoger is beter", Samenvoegen, Meetfrequentie: "Kwartaal", Nulwaarde: 0, Streefwaarde: 120 }];
  expect(first.preview.rows).toMatchObject([{ is: "new", cells: { name: "Getrainde professionals", aggregation: "Som", target: 120 } }]);
  const statuses = async (Samenvoegen: string) => {
    const { book, given } = await opened("16-measurements.csv", { Stakeholders: parties.slice(0, 1), Indicatoren: rows(Samenvoegen) });
    const taken = after(book, given);
    return { hints: codes(taken, ["addsUp"]).length, values: figures(toNetwork(taken))[0]?.quarters.filter(({ value }) => value !== undefined).map(({ value, status }) => [value, status]) };
  };
  expect(await statuses("Som")).toMatchObject({ hints: 1 });
  expect(await statuses("Telt op over de looptijd")).toEqual({ hints: 0, values: [[30, "onCourse"], [60, "onCourse"], [90, "onCourse"], [120, "onCourse"]] });
});

test("17: a word that stands on a list twice is said, also where the second has a blank behind it", () => {
  const book = readOf(planOf("kompas", { examples: false }).book);
  const twice = (text: string) => ({ ...book, lists: book.lists.map((list) => (list.name !== "tblLijstStatusPartij" ? list : { ...list, rows: list.rows.map((row) => (row.index === 1 ? { ...row, values: [text, ...row.values.slice(1)] } : row)) })) });
  const found = (text: string) => validate(toChecked(twice(text), today)).filter(({ code }) => code.startsWith("list")).map(({ code }) => code);
  const [first = ""] = book.lists.find(({ name }) => name === "tblLijstStatusPartij")?.rows.map(({ values }) => String(values[0])) ?? [];
  expect([found(first), found(`${first} `)]).toEqual([expect.arrayContaining(["listTwice"]), expect.arrayContaining(["listTwice"])]);
});

test("18: several names between bars are a relation each", async () => {
  const { preview: { rows } } = await opened("18-connections.csv");
  expect(rows.map(({ cells: { first, second, quality } }) => [first, second, quality])).toEqual([["GGD Noord", "Politie", "Sterk"], ["GGD Noord", "GGD Zuid", "Sterk"], ["Politie", "GGD Zuid", "Kan beter"]]);
  expect(rows.flatMap(({ findings }) => findings.filter(({ column }) => column === "first" || column === "second"))).toEqual([]);
});

test("19: the same indicator with another target for another party is said, with both", async () => {
  const { preview: { rows } } = await opened("19-indicators.csv");
  expect(rows).toMatchObject([{ is: "new", cells: { target: 14 } }, { is: "repeated", differences: [{ column: "target", stands: 14, given: 30 }, { column: "reporters", stands: "GGD Noord", given: "Politie" }] }]);
});

test("21: what is printed of a table has no last row, so that rows that come later are printed too", async () => {
  const { book } = planOf("empty", { sheets: ["relations"], examples: false });
  const file = await writeBook(book);
  if (!file.ok) throw new Error(file.problem.code);
  const part = directory(file.value)?.find(({ name }) => name === "xl/workbook.xml");
  const xml = part ? new TextDecoder().decode(unpack(part)) : "";
  const areas = [...xml.matchAll(/Print_Area"[^>]*>([^<]*)</g)].map(([, area = ""]) => area);
  for (const sheet of ["Stakeholders", "Actieplan", "Indicatoren", "Metingen", "Relaties"]) expect(areas.find((area) => area.startsWith(`${sheet}!`) || area.startsWith(`'${sheet}'!`))).toMatch(/\$A\$1:\$[A-Z]+\$1048576$/);
});
