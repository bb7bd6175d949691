import { pack } from "../../src/board/pack";
import { presentation } from "../../src/board/presentation";
import { story } from "../../src/domain/board/story";
import type { IndicatorTold, Story } from "../../src/domain/board/told";
import type { Network } from "../../src/domain/network";
import { serial } from "../../src/domain/quarter";
import { toNetwork } from "../../src/domain/toNetwork";
import { figures, fill } from "../../src/messages";
import { board } from "../../src/messages/board";
import { agreedText, measuredText } from "../../src/messages/numbers";
import { dayText } from "../../src/messages/days";
import { demonstration, templates } from "../../src/templates";
import { toChecked } from "../../src/workbook/check/toChecked";
import { planDemonstration } from "../../src/workbook/plan";
import { action, indicator, measurement, network, party } from "../domain/board/network";
import { readOf } from "../workbook/check/books";
import { opened } from "./opened";

/** What a board reads, read back: every number is one that the code has, and no sentence says otherwise than another. */
const writers = [["presentation", presentation], ["meeting pack", pack]] as const;

function told(of: Network, quarter: string): Story {
  const outcome = story(of, quarter, { name: "Netwerk Noord", region: "Noord" });
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
}

const demo = (): Network => {
  const example = demonstration(serial(2026, 11, 21));
  return toNetwork(toChecked(readOf(planDemonstration(templates[example.template]!, example, "nl").book), serial(2026, 11, 21)));
};
const parties = ["Gemeente", "GGD", "School"];
const all = (name: string, quarter: string, values: readonly number[]) => values.map((value, i) => measurement(name, parties[i]!, quarter, value));

const networks: readonly (readonly [string, () => Story])[] = [
  ["nothing at all", () => told(network({ stakeholders: [] }), "2026-K2")],
  ["a first quarter of which no figure came in", () => told(network({
    indicators: Array.from({ length: 8 }, (_, i) => indicator(`Indicator met naam ${"abcdefgh"[i]}`)), actions: [action("Beginnen", { status: "notStarted" })],
  }), "2026-K1")],
  ["a first quarter with figures and no targets", () => told(network({
    indicators: [indicator("Bereik", { target: undefined })], measurements: all("Bereik", "2026-K1", [20, 30, 40]),
  }), "2026-K1")],
  ["everything on course and delivered", () => told(network({
    indicators: [indicator("Bereik")], measurements: [...all("Bereik", "2026-K1", [10, 12, 10]), ...all("Bereik", "2026-K2", [30, 30, 30])], actions: [action("Afgerond", { status: "done", end: serial(2026, 5, 1) })],
  }), "2026-K2")],
  ["what is judged on course, and the rest without a target", () => told(network({
    indicators: [indicator("Bereik"), indicator("Vragen", { target: undefined })], measurements: [...all("Bereik", "2026-K2", [30, 30, 30]), ...all("Vragen", "2026-K2", [30, 30, 30])],
  }), "2026-K2")],
  ["the demonstration", () => { const of = demo(); return told(of, of.quarters.filter((quarter) => of.measurements.some((one) => one.quarter === quarter && one.value !== undefined)).at(-1)!); }],
  ["sixty indicators and forty parties", () => told(network({
    stakeholders: Array.from({ length: 40 }, (_, i) => party(`Organisatie ${String.fromCharCode(65 + (i % 26))}${i > 25 ? "2" : ""}`)),
    indicators: Array.from({ length: 60 }, (_, i) => indicator(`Huishoudens ${i + 1}`, { kind: i % 3 === 0 ? "score" : "count" })),
    measurements: Array.from({ length: 60 }, (_, i) => ["2026-K1", "2026-K2"].map((quarter) => measurement(`Huishoudens ${i + 1}`, "Organisatie A", quarter, 5.128 + i))).flat(),
    // Of what is late, comes and was done more than any page has room for.
    actions: Array.from({ length: 200 }, (_, i) => action(`Overleg ${i}`, { status: i % 3 === 0 ? "done" : i % 6 === 1 ? "notStarted" : "running", end: serial(2026, [4, 3, 6][i % 3]!, 1) + i % 49 })),
  }), "2026-K2")],
];

/** Every way in which a number of the story may stand in a text. */
function allowed(of: Story): Set<string> {
  const { counts, actions, map } = of;
  const values = (one: IndicatorTold) => [
    ...[one.value, one.baseline, ...one.points.map(({ value }) => value)].flatMap((shown) => (shown.is === "value" ? [measuredText(shown.value, one, "nl"), measuredText(shown.value, { kind: one.kind }, "nl")] : [])),
    ...(one.target === undefined ? [] : [agreedText(one.target, "nl")]),
    ...(one.change === undefined ? [] : [measuredText(one.change, { kind: one.kind, target: 0 }, "nl")]),
    String(one.delivered), String(one.asked), ...[one.missing.length, one.missing.length - 6].map(String),
  ];
  const lists = [of.decisions, of.missing, of.notes, of.indicators, of.successes, actions.late, actions.next, actions.done, ...of.missing.map((one) => one.indicators), map?.lines ?? []];
  return new Set([
    ...Object.values(counts), ...Object.values(actions.counts), ...(["offCourse", "attention"] as const).map((status) => of.indicators.filter((one) => one.status === status).length), of.bound, of.notesKeptOut, map?.lines.filter(({ quality }) => quality === "strong").length ?? 0,
    ...lists.flatMap(({ length }) => [length, length - 4, length - 5, length - 6, length - 15, length - 25, length - 40]),
  ].map(String).concat(of.indicators.flatMap(values)).flatMap((text) => text.match(/[\d.,]*\d/g) ?? []));
}

/** The text without what people typed and without days and quarters: numbers that are left are counted by us. */
function ownWords(text: string, of: Story): string {
  const typed = [
    of.name, of.region, ...of.indicators.flatMap(({ name, unit, theme }) => [name, unit, theme]), ...of.missing.map(({ organisation }) => organisation),
    ...[...of.actions.late, ...of.actions.next, ...of.actions.done, ...of.decisions.flatMap(({ actions }) => actions)].flatMap((one) => [one.action, ...one.responsible]),
    ...of.notes.flatMap((one) => [one.text, one.organisation]), ...of.successes, ...(of.map?.parties.map(({ name }) => name) ?? []),
  ].filter((one) => /\d/.test(one)).sort((a, b) => b.length - a.length);
  // A text that was broken off is left out up to where it was.
  const parts = typed.flatMap((one) => [one, ...(one.length > 26 ? [`${one.slice(0, 20)}[^\n]*?…`] : [])]);
  const plain = parts.reduce((left, one) => left.replace(one.includes("[^") ? new RegExp(one.replace(/[.*+?^${}()|\\]/g, (sign, place: number) => (place < 20 ? `\\${sign}` : sign)), "g") : one, "§").split(one).join("§"), text);
  return plain.replace(/\d{4}-[KH]\d/g, "§").split(dayText(of.date, "nl")).join("§").replace(/\b\d{1,2}-\d{1,2}-\d{4}\b/g, "§").replace(/score 1-10/g, "§");
}

describe.each(writers)("the %s", (_, write) => {
  test.each(networks)("of %s holds no number but those that the code has", async (_of, make) => {
    const of = make();
    const { text } = opened(await write(of));
    const known = allowed(of);
    const numbers = ownWords(text, of).match(/(?<![\p{L}\d])\d[\d.,]*(?<![.,])/gu) ?? [];
    expect(numbers.filter((one) => !known.has(one))).toEqual([]);
    expect(text).not.toMatch(/\b0 van 0\b|NaN|undefined|\d\.\d{1,2}\b(?!\d)/);
  });

  test.each(networks)("of %s never says two things that cannot both be true", async (_of, make) => {
    const of = make();
    const { text } = opened(await write(of));
    const words = board.nl.told;
    const says = (sentence: string) => text.includes(sentence);
    const [onCourse, ...others] = (["onCourse", "attention", "offCourse", "noVerdict"] as const).map((status) => figures.nl.status[status].word);
    // Nothing is needed: then everything was judged, and is on course.
    if (says(words.counts.nothingAsked)) {
      expect(of.indicators.length).toBeGreaterThan(0);
      for (const other of others) expect(text).not.toContain(`${other}`);
      expect(text).toContain(onCourse);
    }
    expect(says(words.counts.nothingAsked) && says(words.counts.toKnow)).toBe(false);
    expect(says(words.decisions.title) && (says(words.counts.nothingAsked) || says(words.counts.toKnow))).toBe(false);
    // All are on course: then none is without a verdict.
    for (const { one, other } of [words.headline.all]) if (says(one) || says(fill(other, { count: of.counts.indicators }))) expect(of.counts.judged).toBe(of.counts.indicators);
    // Everybody delivered: then nobody is named as missing, and no row lacks a party in the quarter.
    if (says(words.missing.none)) {
      expect(of.missing).toEqual([]);
      for (const { quarter, delivered, asked } of of.indicators) if (quarter === of.quarter) expect(delivered).toBe(asked);
    } else expect(of.missing.length > 0 || of.counts.parties === 0).toBe(true);
    // What runs was begun.
    for (const [, number] of text.matchAll(/(\d+) (?:loopt|lopen)\b/g)) expect(Number(number)).toBe(of.actions.counts.running);
    for (const [, part, whole] of text.matchAll(/(\d+) van (\d+) partij/g)) expect([Number(part), Number(whole)]).toEqual([of.counts.delivered, of.counts.parties]);
    for (const [, part, whole] of text.matchAll(/(\d+) van (\d+) beoordeelde/g)) expect([Number(part), Number(whole)]).toEqual([of.counts.onCourse, of.counts.judged]);
  });
});

test.each(writers)("the %s of a large network names what it counts, and counts what it has no room for", async (name, write) => {
  const of = networks.at(-1)![1]();
  const lines = opened(await write(of)).text.split("\n");
  const { actions: words } = board.nl.told;
  for (const key of ["late", "next", "done"] as const) {
    const list = of.actions[key];
    expect(list.length).toBeGreaterThan(25);
    const from = lines.findIndex((line) => line === `${words[key]} (${list.length})`);
    expect({ key, isThere: from >= 0 }).toEqual({ key, isThere: true });
    const rest = lines.slice(from + 1).find((line) => /^en nog \d+$/.test(line)) ?? "";
    const section = lines.slice(from + 1, lines.indexOf(rest, from));
    expect(list.filter(({ action: one }) => section.includes(one)).length + Number(/\d+/.exec(rest)?.[0])).toBe(list.length);
  }
  // All indicators stand in one table: in a presentation in that at the end.
  const table = lines.slice(name === "presentation" ? lines.indexOf(board.nl.told.indicators.all) : 0);
  expect(of.indicators.filter((one) => !table.includes(`${one.name} (${one.unit})`))).toEqual([]);
});

test("a first quarter without figures says so, asks for no decision and draws nothing", async () => {
  const of = networks[1]![1]();
  const { text, charts } = opened(await presentation(of));
  expect(text).toContain("Over 2026-K1 zijn nog geen cijfers binnen.");
  expect(text).toContain("We vragen nu geen besluit: dit is ter kennisname.");
  expect(text).toContain("Acties: 1 nog niet begonnen.");
  expect(charts).toEqual([]);
});
