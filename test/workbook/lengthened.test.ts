import { compared, differs } from "../../scripts/compare-figures";
import { countedId } from "../../src/domain/id";
import { figures as byCode } from "../../src/domain/indicators/figures";
import type { Indicator, Measurement } from "../../src/domain/network";
import { quartersFrom, readQuarter, writeQuarter } from "../../src/domain/quarter";
import { toNetwork } from "../../src/domain/toNetwork";
import { startHeadless } from "../../src/host/headless";
import { templateOf } from "../../src/templates";
import { address, quoted } from "../../src/workbook/address";
import { toChecked } from "../../src/workbook/check/toChecked";
import type { RowData, Rows } from "../../src/workbook/content";
import { filterNames } from "../../src/workbook/filters";
import { blockLeft, firstRow, wordsColumn } from "../../src/workbook/figures/layout";
import { planDemonstration } from "../../src/workbook/plan";
import { dashboard } from "../../src/workbook/sheets/dashboard";
import { figures } from "../../src/workbook/sheets/figures";
import { report } from "../../src/workbook/sheets/report";
import type { Book } from "../../src/workbook/types";
import { readOf } from "./check/books";
import { recordedRows } from "./recordedRows";

const today = 46_600;
const first = readQuarter("2026-K1");
if (!first.ok) throw new Error("no first quarter");
const quarters = quartersFrom(first.value, 7).map(writeQuarter);
/** Whose own figures are looked at too. It gives no shares of nobody: what the pages bring along of one party counts those as they are. */
const chosen = "Jeugdzorg*";
const parties = ["GGD", "Gemeente", chosen];
/** So many of them the plan began with, and its pages show. */
const shown = 3;

/** Numbers that look random and are the same every time. */
function dice(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

type Row = Partial<Omit<Measurement, "place">> & { id: string };

/**
 * Rows of a plan of seven quarters, in which most indicators add up. Some quarters are closed, one of them opened again; what was closed
 * was now and then defined or called otherwise than the indicator is now, and some indicators came later.
 */
function rowsOf(seed: number): Rows {
  const roll = dice(seed);
  const one = <T>(of: readonly T[]): T => of[Math.floor(roll() * of.length)]!;
  const newId = countedId("r");
  const indicators = Array.from({ length: 22 }, (_, i) => ({
    id: `i${i}`, name: ["Gesprekken > 4", "Gesprekken < 4", "Team 18+"][i] ?? `Getal ${i}`, kind: one(["count", "count", "count", "percentage"] as const), unit: one(["", "gesprekken", "%"]),
    direction: one(["higher", "lower"] as const), aggregation: one(["cumulative", "cumulative", "cumulative", "sum", "mean"] as const), frequency: "quarter" as const,
    ...(roll() < 0.7 ? { baseline: Math.round(roll() * 40) } : {}), target: Math.round(40 + roll() * 400),
  }));
  const measurements: Row[] = [];
  const records: Pick<Rows, "closed" | "closedValues">[] = [];
  const closedQuarters = quarters.filter((_, place) => place < 5 && roll() < 0.7);
  for (const quarter of quarters) {
    const then: Partial<Indicator>[] = [];
    const rows: Row[] = [];
    for (const indicator of indicators) {
      const changed = closedQuarters.includes(quarter) && roll() < 0.15;
      const renamed = closedQuarters.includes(quarter) && roll() < 0.2 ? `${indicator.name} (toen)` : indicator.name;
      if (closedQuarters.includes(quarter) && roll() < 0.08) continue;
      then.push({ ...indicator, name: renamed, ...(changed ? one<Partial<Indicator>>([{ aggregation: "sum" }, { kind: "days" }, { unit: "anders" }, { direction: "band" }]) : {}) });
      for (const organisation of parties) {
        if (roll() < 0.2) continue;
        rows.push({ id: newId(), indicator: renamed, organisation, quarter, ...(roll() < 0.85 ? { value: Math.round(roll() * 60) } : {}), ...(organisation !== chosen && indicator.kind === "percentage" && roll() < 0.3 ? { denominator: 0 } : {}) });
      }
    }
    if (closedQuarters.includes(quarter)) records.push(recordedRows({ indicators: then as RowData[], measurements: rows as RowData[], stakeholders: parties.map((organisation) => ({ organisation })) }, [quarter]));
    measurements.push(...rows);
  }
  const reopened = one(closedQuarters);
  return {
    stakeholders: parties.map((organisation) => ({ organisation, status: "confirmed" as const })), indicators: indicators as RowData[], measurements: measurements as RowData[],
    quarters: quarters.map((quarter) => ({ quarter, state: quarter === reopened || !closedQuarters.includes(quarter) ? "open" as const : "closed" as const })),
    closed: records.flatMap(({ closed = [] }) => closed), closedValues: records.flatMap(({ closedValues = [] }) => closedValues),
  };
}

function planned(rows: Rows, count: number) {
  const template = templateOf(["empty"]);
  if (!template) throw new Error("no empty template");
  return planDemonstration(template, { template: "empty", sheets: [], name: "Netwerk", region: "Noord", coordinator: "Projectleider", ambition: { nl: "", en: "" }, from: quarters[0]!, quarters: count, rows }, "nl", { newId: countedId("p") }).book;
}

/** The plan of three quarters after it was made longer: its pages as they were drawn, beside tables and lists of all quarters. */
function madeLonger(rows: Rows): Book {
  const [long, short] = [planned(rows, quarters.length), planned({ stakeholders: rows.stakeholders ?? [], indicators: rows.indicators ?? [] }, shown)];
  const pages = [figures, dashboard, report].map(({ name }) => name.nl);
  const onPage = ({ formula }: { formula: string }) => pages.some((page) => formula.startsWith(`=${quoted(page)}!`));
  return {
    ...long,
    sheets: long.sheets.map((sheet) => (pages.includes(sheet.name) && short.sheets.find(({ name }) => name === sheet.name)) || sheet),
    names: [...long.names.filter((one) => !onPage(one)), ...short.names.filter(onPage)],
  };
}

test.each([3, 11, 2026])("a plan that was made longer counts on its pages what the code counts, also of quarters that they do not show (%d)", async (seed) => {
  const rows = rowsOf(seed);
  const network = toNetwork(toChecked(readOf(planned(rows, quarters.length)), today));
  const { Excel, close } = await startHeadless({ book: madeLonger(rows) });
  try {
    const read = () => Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(figures.name.nl)
        .getRange(address({ top: 0, bottom: firstRow + network.indicators.length - 1, left: 0, right: wordsColumn(shown) })).load("values");
      await context.sync();
      return range.values as unknown[][];
    });
    const cells = await read();
    const all = compared(network, (row, column) => cells[row]?.[column], shown);
    // What a page says of the quarters that it shows; a change or a trend needs values that it may not show.
    const ofPage = all.filter(({ what }) => /: (value|target|baseline|measured|expected|status|shown|latest)$/.test(what));
    expect(ofPage.length).toBeGreaterThan(400);
    expect(ofPage.filter(differs)).toEqual([]);
    const code = byCode(network);
    const carried = code.filter(({ quarters: all }) => all.slice(0, -shown).some(({ value }) => value !== undefined) && all.at(-1)?.aggregation === "cumulative");
    expect(carried.length).toBeGreaterThan(5);

    await Excel.run(async (context) => {
      context.workbook.names.getItem(filterNames.organisation).getRange().values = [[chosen]];
      await context.sync();
    });
    const filtered = await read();
    const own = byCode(network, { organisation: chosen }).flatMap(({ indicator, quarters: all }, row) => all.slice(-shown).map(({ quarter, value }, place) => (
      { what: `${indicator.name}, ${quarter}`, code: value ?? "", sheet: filtered[firstRow + row]?.[blockLeft("organisation", shown) + place] })));
    expect(own.filter(({ code, sheet }) => (typeof code === "number" ? typeof sheet !== "number" || Math.abs(code - sheet) > 1e-6 : code !== sheet))).toEqual([]);
    expect(filtered.flat().filter((value) => typeof value === "string" && /^#[A-Z/0]+[!?]?$/.test(value))).toEqual([]);
    expect(new Set(filtered.slice(firstRow).map((row) => row[blockLeft("ownAlone", shown) - 1])).size).toBeGreaterThan(5);
  } finally {
    close();
  }
});
