import fc from "fast-check";
import { checkChoices, type Choices } from "../../../src/domain/choices";
import { validate } from "../../../src/domain/checking/validate";
import { figures } from "../../../src/domain/indicators/figures";
import { sameName } from "../../../src/domain/names";
import { serial } from "../../../src/domain/quarter";
import { finish } from "../../../src/domain/steps";
import { toNetwork } from "../../../src/domain/toNetwork";
import { readText } from "../../../src/file/lists";
import { opening } from "../../../src/taskpane/lists/opening";
import { readParties } from "../../../src/taskpane/making/state/organisations";
import type { Sheet, Typed } from "../../cases/case";
import { workbookOf } from "../../domain/rules/workbook";

/** What comes in by one door is what came in by another: names whatever signs they hold, and days and numbers as the list writes them. */

/** Names of a few signs each, so that two are often nearly the same; a semicolon, which no door takes, has tests of its own. */
const name = fc.array(fc.constantFrom(..."aAéZ17<>≤≥=+-–.,:%&/()*?~!#@\"²½ "), { minLength: 1, maxLength: 6 }).map((signs) => signs.join("").replace(/\s+/g, " ").trim())
  // An apostrophe, or a sign that begins a formula, is not tried at the front here: a list may carry an apostrophe before it.
  .filter((text) => text !== "" && !text.startsWith("'"));
const pair = fc.tuple(name, name);
/** Two names in one spelling each, and sometimes one name in two. */
const names = fc.oneof(pair, name.map((one): [string, string] => [one, ` ${one.toUpperCase()}`.trim()]));

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** A list of text, read and understood as the pane does it. */
async function brought(rows: Partial<Record<Sheet, readonly Typed[]>>, text: string) {
  const grid = await readText(text);
  if (!grid.ok) throw new Error(grid.problem.code);
  const opened = finish(opening(workbookOf(rows), { name: "", grids: [{ name: "", grid: grid.value }] }));
  if (!opened.ok) throw new Error(opened.problem.code);
  return opened.value.preview.rows;
}

const party = (Organisatie: string): Typed => ({ Organisatie, Status: "Doet mee" });
const choices = (organisations: string[]): Choices => ({ language: "nl", name: "Noord", region: "", coordinator: "", from: "2026-K1", quarters: 4, organisations } as unknown as Choices);

test("names with any signs are two by every door, or one by every door", async () => {
  await fc.assert(fc.asyncProperty(names, async ([one, other]) => {
    const isOne = sameName(one) === sameName(other);
    // Typed when the workbook is made, and read from its field.
    expect(checkChoices(choices([one, other])).organisations === undefined).toBe(!isOne);
    expect(readParties(`${one}\n${other}`).parties).toEqual(isOne ? [one] : [one, other]);
    // A list with semicolons, and what is pasted.
    for (const between of [";", "\t"]) {
      const rows = await brought({}, ["Organisatie", one, other].map((text) => `${quoted(text)}${between}x`).join("\n"));
      expect(rows.map(({ is, cells }) => [is, cells["organisation"]])).toEqual([["new", one], [isOne ? "repeated" : "new", other]]);
    }
    // Held against what stands on the sheet.
    const [row] = await brought({ Stakeholders: [party(one)] }, `Organisatie;Functie\n${quoted(other)};x`);
    expect(row?.is === "new").toBe(!isOne);
    // Repaired: only a spelling, and into the name that stands there.
    const fixes = validate(workbookOf({ Stakeholders: [party(one)], Afspraken: [{ Afspraak: "Bellen", Verantwoordelijke: other }] })).flatMap(({ column, fix }) => (column === "owner" && fix && "value" in fix ? [fix.value] : []));
    expect(fixes.every((value) => isOne && value === one)).toBe(true);
    // Delivered: a value is booked on its own indicator alone.
    const network = toNetwork(workbookOf({
      Stakeholders: [party("GGD")], Indicatoren: [{ Indicator: one, Soort: "Aantal", Samenvoegen: "Som", Meetfrequentie: "Kwartaal" }],
      Metingen: [{ Indicator: other, Organisatie: "GGD", Kwartaal: "2026-K1", Waarde: 77 }],
    }));
    expect(figures(network)[0]?.quarters[0]?.value).toBe(isOne ? 77 : undefined);
  }), { numRuns: 120 });
});

test("a semicolon is refused by every door, wherever in a name it stands", async () => {
  await fc.assert(fc.asyncProperty(name, name, async (one, other) => {
    const joined = `${one}; ${other}`;
    expect(checkChoices(choices([joined])).organisations?.code).toBe("organisationSeparator");
    const [row] = await brought({}, `Organisatie;Functie\n${quoted(joined)};x`);
    expect(row?.findings.map(({ code }) => code)).toContain("nameSeparator");
    expect(validate(workbookOf({ Stakeholders: [party(joined)] })).map(({ code }) => code)).toContain("nameSeparator");
  }), { numRuns: 30 });
});

const day = fc.record({ year: fc.integer({ min: 2024, max: 2029 }), month: fc.integer({ min: 1, max: 12 }), date: fc.integer({ min: 1, max: 28 }) });
const days = fc.record({ rows: fc.array(fc.tuple(day, day), { minLength: 1, maxLength: 8 }), sign: fc.constantFrom("-", "/", "."), padded: fc.boolean() });

/** The days of a list as one person writes them all, and as Excel counts them. */
const written = (sign: string, padded: boolean, dayFirst: boolean) => ({ year, month, date }: { year: number; month: number; date: number }) => (
  [...(dayFirst ? [date, month] : [month, date]).map((part) => String(part).padStart(padded ? 2 : 1, "0")), year].join(sign));
const counted = ({ year, month, date }: { year: number; month: number; date: number }) => serial(year, month, date);

test("days that one person wrote are the days that were meant: with the day first always, with the month first wherever the list gives it away", async () => {
  await fc.assert(fc.asyncProperty(days, fc.boolean(), async ({ rows, sign, padded }, dayFirst) => {
    const write = written(sign, padded, dayFirst);
    const isGiven = rows.flat().some(({ date }) => date > 12);
    const list = ["Actie;Tijdspad start;Tijdspad einde", ...rows.map(([start, end], i) => `Actie ${i};${write(start)};${write(end)}`)].join("\n");
    const read = await brought({}, list);
    if (dayFirst || isGiven) expect(read.map(({ cells }) => [cells["start"], cells["end"]])).toEqual(rows.map(([start, end]) => [counted(start), counted(end)]));
    // Nothing is lost where it cannot be known either.
    else expect(read.every(({ cells }) => typeof cells["start"] === "number" || typeof cells["start"] === "string")).toBe(true);
  }), { numRuns: 60 });
});

const amount = fc.record({ whole: fc.integer({ min: 0, max: 99_999 }), decimals: fc.constantFrom("", "5", "25", "125", "4375") });
const amounts = fc.record({ rows: fc.array(amount, { minLength: 1, maxLength: 8 }), comma: fc.boolean(), thousands: fc.boolean(), sign: fc.constantFrom("", "€ ", " %") });

test("numbers that one person wrote are read as meant, or left as the text that they are: never as another number", async () => {
  await fc.assert(fc.asyncProperty(amounts, async ({ rows, comma, thousands, sign }) => {
    const [mark, group] = comma ? [",", "."] : [".", ","];
    const write = ({ whole, decimals }: { whole: number; decimals: string }) => {
      const digits = thousands ? String(whole).replace(/\B(?=(\d{3})+$)/g, group) : String(whole);
      const number = decimals === "" ? digits : `${digits}${mark}${decimals}`;
      return sign === " %" ? `${number} %` : `${sign}${number}`;
    };
    const list = ["Indicator\tOrganisatie\tKwartaal\tWaarde", ...rows.map((row, i) => `Indicator ${i}\tGGD\t2026-K1\t${write(row)}`)].join("\n");
    const read = await brought({ Stakeholders: [party("GGD")] }, list);
    const meant = rows.map(({ whole, decimals }) => Number(`${whole}.${decimals || 0}`));
    const wrong = read.flatMap(({ cells: { value } }, i) => (typeof value === "number" && value !== meant[i] ? [`${write(rows[i]!)} became ${value}`] : []));
    expect(wrong).toEqual([]);
    // A list that gives its decimal sign away is read whole.
    if (rows.some(({ decimals }) => decimals.length === 1 || decimals.length === 2 || decimals.length === 4)) expect(read.map(({ cells: { value } }) => typeof value)).toEqual(rows.map(() => "number"));
  }), { numRuns: 120 });
});
