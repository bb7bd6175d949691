import type { CheckedWorkbook } from "../../src/domain/checked";
import { firstDay, quartersFrom, writeQuarter } from "../../src/domain/quarter";
import { readFound, type RawTable } from "../../src/workbook/check/found";
import { standingOf } from "../../src/workbook/check/standing";
import { definitions } from "../../src/workbook/check/tables";
import { toChecked } from "../../src/workbook/check/toChecked";
import type { RowData, TableKey } from "../../src/workbook/content";
import { cells } from "../../src/workbook/comparable";
import { area, cell } from "../../src/workbook/address";
import type { Content } from "../../src/workbook/types";
import { leidraad } from "./leidraad";

const quarters = quartersFrom({ year: 2026, number: 1 }, 8).map(writeQuarter);
/** After all quarters of the plan, so that every one of them is asked for. */
const today = firstDay({ year: 2028, number: 2 });

/**
 * A filled workbook with about one mistake in fifty rows. Measurements come in whole series of eight quarters, as organisations deliver them:
 * more of them means more organisations, each with fifty indicators.
 */
export function largeWorkbook(measurements: number, others = 0): CheckedWorkbook {
  const { book } = leidraad();
  const organisations = Math.max(20, Math.ceil(measurements / (50 * quarters.length)));
  const rows: Partial<Record<TableKey, RowData[]>> = {
    stakeholders: fill(organisations, (i) => ({ organisation: organisation(i), contact: "Functionaris", circle: "Projectgroep", status: "Doet mee", contactDetails: `post@partij${i}.example` })),
    agreements: fill(others / 4, (i) => ({ subject: "Tijdslijn", agreement: `We bespreken punt ${i} elk kwartaal met alle partijen`, owner: organisation(i % 20), status: "Bevestigd", review: today + 90 })),
    actions: fill(others * 3 / 4, (i) => ({
      action: `Werkwijze ${i} samen vastleggen en delen met alle teams`, goal: `Doel ${i % 40}`, responsible: `${organisation(i % 20)}; ${organisation((i + 1) % 20)}`,
      start: today - 200, end: i % 50 === 0 ? today - 1 : today + 200, status: i % 50 === 1 ? "loopt " : "Loopt", progress: 0.4,
      indicator: indicator(i % 50), note: i % 3 === 0 ? "Besproken in het overleg van 12 maart; de teams werken het uit en komen er in mei op terug." : "",
    })),
    indicators: fill(50, (i) => ({ name: indicator(i), kind: "Aantal", direction: "Hoger is beter", frequency: "Kwartaal", owner: organisation(i % 20) })),
    measurements: fill(measurements, (i) => {
      const series = Math.floor(i / quarters.length);
      return {
        indicator: indicator(series % 50), organisation: organisation(Math.floor(series / 50)), quarter: quarters[i % quarters.length] ?? "",
        value: i % 50 === 3 ? "1.234,5" : 100 + (i * 7) % 20, note: i % 10 === 0 ? "Geteld uit de eigen registratie, inclusief de nieuwe locatie." : "",
      };
    }),
  };
  const found = book.sheets.flatMap((sheet) => {
    const contents = cells(sheet);
    return sheet.tables.map(({ name, address }): RawTable => {
      const { top, left, bottom, right } = area(address);
      const whole = Array.from({ length: bottom - top + 1 }, (_, r) => Array.from({ length: right - left + 1 }, (_, c): Content => contents[cell(top + r, left + c)] ?? null));
      const definition = definitions.find((one) => one.name === name);
      const own = definition && rows[definition.key];
      const filled = own ? own.map((row, i) => definition.columns.map(({ id }) => contentOf(id === "id" ? `${definition.key[0]}${i}` : row[id]))) : whole.slice(1);
      return { name, sheet: sheet.name, address, cells: [whole[0] ?? [], ...filled] };
    });
  });
  const read = readFound(found, standingOf(book));
  if (!read.ok) throw new Error(read.problem.code);
  return toChecked(read.value, today);
}

const organisation = (i: number) => `Organisatie ${i + 1}`;
const indicator = (i: number) => `Aantal huishoudens met kenmerk ${i + 1}`;

function fill(count: number, row: (i: number) => RowData): RowData[] {
  return Array.from({ length: Math.floor(count) }, (_, i) => row(i));
}

function contentOf(value: RowData[string] | undefined): Content {
  return typeof value === "string" || typeof value === "number" ? value : null;
}
