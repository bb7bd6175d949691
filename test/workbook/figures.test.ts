import { compared, differs } from "../../scripts/compare-figures";
import { deliveries, unanswered } from "../../src/domain/quarters";
import { toNetwork } from "../../src/domain/toNetwork";
import { countedId } from "../../src/domain/id";
import { startHeadless } from "../../src/host/headless";
import type { Language } from "../../src/messages";
import { demonstration, templates } from "../../src/templates";
import { toChecked } from "../../src/workbook/check/toChecked";
import { firstRow, wordsColumn } from "../../src/workbook/figures/layout";
import { codesOf } from "../../src/workbook/figures/ways";
import { address } from "../../src/workbook/address";
import { planDemonstration } from "../../src/workbook/plan";
import type { RowData } from "../../src/workbook/content";
import { columns, places } from "../../src/workbook/sheets/dashboard/grid";
import { figures } from "../../src/workbook/sheets/figures";
import { readOf } from "./check/books";

const today = 46_346;

/** Numbers that look random and are the same every time. */
function dice(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

/**
 * The demonstration with other measurements: some gone, some empty, some nought, some without numerator, some with nothing else; and with closed quarters of which
 * some were defined otherwise than their indicators are now.
 */
function shaken(seed: number, language: Language) {
  const roll = dice(seed);
  const demo = demonstration(today);
  const measurements = (demo.rows.measurements ?? []).flatMap((row): RowData[] => {
    const { value, numerator, denominator, ...rest } = row;
    const chance = roll();
    if (chance < 0.15) return [];
    if (chance < 0.3) return [{ ...rest, ...(roll() < 0.5 ? { blank: "notApplicable" } : {}) }];
    if (chance < 0.4) return [{ ...rest, value: 0 }];
    if (value === undefined) return [rest];
    const times = 0.5 + roll();
    // A row of a weighted mean counts by its numerator and denominator, whether its value was typed too or not.
    if (numerator !== undefined && roll() < 0.3) return [{ ...rest, numerator, denominator: denominator ?? 0 }];
    const whole: RowData = numerator === undefined || roll() < 0.3 ? {} : { numerator: Math.round(Number(numerator) * times), denominator: denominator ?? 0 };
    return [{ ...rest, value: Math.round(Number(value) * times * 10) / 10, ...whole }];
  });
  const one = <T>(of: readonly T[]): T => of[Math.floor(roll() * of.length)]!;
  const closed = (demo.rows.closed ?? []).map((row): RowData => {
    if (roll() < 0.6) return row;
    const then = { kind: one(["count", "percentage", "days"] as const), direction: one(["higher", "lower", "band"] as const), aggregation: one(["sum", "mean", "weighted", "last", "cumulative"] as const), frequency: one(["quarter", "halfYear", "year"] as const) };
    return { ...row, ...(roll() < 0.5 ? { ...then, ...codesOf(then) } as RowData : {}), margin: Math.round(roll() * 4) };
  });
  // Every other sum adds up over the period: of what was closed it was a plain sum.
  const summed = (demo.rows.indicators ?? []).filter(({ aggregation }) => aggregation === "sum");
  const indicators = (demo.rows.indicators ?? []).map((row): RowData => (summed.indexOf(row) % 2 === 0 ? { ...row, aggregation: "cumulative" } : row));
  const [template] = Object.values(templates).filter(({ id }) => id === demo.template);
  if (!template) throw new Error(`no template ${demo.template}`);
  return planDemonstration(template, { ...demo, rows: { ...demo.rows, indicators, measurements, closed } }, language, { newId: countedId("r") });
}

test.each<[Language, number]>([["nl", 7], ["en", 2026]])("in %s the formulas of the sheet say what the code says (%d)", async (language, seed) => {
  const { book } = shaken(seed, language);
  const network = toNetwork(toChecked(readOf(book), today));
  const { Excel, close } = await startHeadless({ book });
  const [cells, quarters, tiles] = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(figures.name[language])
      .getRange(address({ top: 0, bottom: firstRow + network.indicators.length - 1, left: 0, right: wordsColumn(network.quarters.length) })).load("values");
    const table = context.workbook.tables.getItem("tblKwartalen").getDataBodyRange().load("values");
    const tiles = context.workbook.worksheets.getItem("Dashboard").getRange(address({ top: places.tiles, bottom: places.tiles + 1, left: 0, right: columns - 1 })).load("values");
    await context.sync();
    return [range.values as unknown[][], table.values as unknown[][], tiles.values as unknown[][]] as const;
  }).finally(close);
  const all = compared(network, (row, column) => cells[row]?.[column]);
  expect(all.length).toBeGreaterThan(network.indicators.length * network.quarters.length);
  expect(all.filter(differs)).toEqual([]);
  // Kwartalen counts who has delivered as the pane does: asked, filled in, and what is still to come.
  expect(quarters.map(([quarter, , , , , ...counts]) => [quarter, ...counts.slice(0, 3)])).toEqual(network.quarters.map((quarter) => {
    const asked = network.measurements.filter((row) => row.quarter === quarter).length;
    const waiting = unanswered(network, quarter).length;
    return [quarter, asked, asked - waiting, waiting];
  }));
  // And so does the tile of the dashboard, which names its quarter: "partijen leverden alles voor 2026-K3".
  const [figure, label] = tiles.map((row) => String(row[1]));
  const parties = deliveries(network, /20\d\d-K\d/.exec(label!)![0]);
  expect(figure).toBe(`${parties.filter(({ state }) => state === "complete").length} ${language === "nl" ? "van" : "of"} ${parties.length}`);
  expect(cells.flat().filter((value) => typeof value === "string" && /^#[A-Z/0]+[!?]?$/.test(value))).toEqual([]);
}, 1_200_000);
