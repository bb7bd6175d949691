import { figures } from "../../src/domain/indicators/figures";
import { toNetwork } from "../../src/domain/toNetwork";
import { countedId } from "../../src/domain/id";
import { startHeadless } from "../../src/host/headless";
import { figures as words, type Language } from "../../src/messages";
import { demonstration, templates } from "../../src/templates";
import { toChecked } from "../../src/workbook/check/toChecked";
import { blockLeft, columnKeys, firstRow, wordsColumn, type FigureBlock, type FigureColumn } from "../../src/workbook/figures/layout";
import { address } from "../../src/workbook/address";
import { planDemonstration } from "../../src/workbook/plan";
import type { RowData } from "../../src/workbook/content";
import { readOf } from "./check/books";

const today = 46_346;

/** Numbers that look random and are the same every time. */
function dice(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

/** The demonstration with other measurements: some gone, some empty, some nought, some without numerator. */
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
    const whole: RowData = numerator === undefined || roll() < 0.3 ? {} : { numerator: Math.round(Number(numerator) * times), denominator: denominator ?? 0 };
    return [{ ...rest, value: Math.round(Number(value) * times * 10) / 10, ...whole }];
  });
  const [template] = Object.values(templates).filter(({ id }) => id === demo.template);
  if (!template) throw new Error(`no template ${demo.template}`);
  return planDemonstration(template, { ...demo, rows: { ...demo.rows, measurements } }, language, { newId: countedId("r") });
}

test.each<[Language, number]>([["nl", 7], ["en", 2026]])("in %s the formulas of the sheet say what the code says (%d)", async (language, seed) => {
  const { book } = shaken(seed, language);
  const network = toNetwork(toChecked(readOf(book), today));
  const quarters = network.quarters.length;
  const { Excel, close } = await startHeadless({ book });
  const cells = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(words[language] === words.nl ? "Cijfers" : "Figures")
      .getRange(address({ top: firstRow, bottom: firstRow + network.indicators.length - 1, left: 0, right: wordsColumn(quarters) })).load("values");
    await context.sync();
    return range.values as unknown[][];
  }).finally(close);
  const column = (row: number, key: FigureColumn) => cells[row]?.[columnKeys.indexOf(key)];
  const block = (row: number, key: FigureBlock, place: number) => cells[row]?.[blockLeft(key, quarters) + place];
  const said = (one: { icon: string; word: string } | undefined) => (one ? `${one.icon} ${one.word}` : "");
  const near = (number: unknown) => (typeof number === "number" ? Number(number.toFixed(6)) : number ?? "");
  const series = figures(network);
  const told = series.map(({ indicator: { name }, latest, trend, forecast, quarters: all }, row) => ({
    formulas: {
      name: column(row, "name"), trend: column(row, "trend"), forecast: near(column(row, "forecast")), change: near(column(row, "change")), latest: column(row, "latestQuarter"),
      quarters: all.map((_, place) => (["value", "target", "measured", "expected", "status", "isDue", "isBreak"] as const).map((key) => near(block(row, key, place)))),
    },
    code: {
      name, trend: trend ? said(words[language].trend[trend]) : "", forecast: near(forecast?.value), change: near(latest?.change), latest: latest?.quarter ?? "",
      quarters: all.map((one) => [
        near(one.value), near(one.target), one.measured, one.expected, one.value === undefined ? "" : said(words[language].status[one.status]),
        one.isDue ? 1 : "", one.break === "definition" ? 2 : one.break === "target" ? 1 : "",
      ]),
    },
  }));
  expect(told.map(({ formulas }) => formulas)).toEqual(told.map(({ code }) => code));
  expect(cells.flat().filter((value) => typeof value === "string" && /^#[A-Z/0]+[!?]?$/.test(value))).toEqual([]);
}, 1_200_000);
