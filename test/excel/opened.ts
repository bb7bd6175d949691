import { startHeadless, type Headless } from "../../src/host/headless";
import type { Profile } from "../../src/host/profile";
import { comparable } from "../../src/workbook/comparable";
import type { Plan } from "../../src/workbook/meta";
import type { Book, Chart, Formula, Sheet } from "../../src/workbook/types";

/** An Excel to test in: the real office.js over the local host, put where the code under test looks for it. */
export async function openExcel(profile: Partial<Profile> = {}, book?: Book): Promise<Headless> {
  const headless = await startHeadless({ profile, book });
  const { Excel, OfficeExtension, Office } = headless;
  Object.assign(globalThis, { Excel, OfficeExtension, Office });
  return headless;
}

/** Opens and calculates a book, which takes long; what this gives opens it again as it then was, as often as a test asks. */
export async function calculated({ host }: Headless, book: Book): Promise<() => void> {
  host.load(book);
  await host.calculate();
  const kept = await host.keep();
  return () => host.restore(kept);
}

/** The sheets that the plan speaks of, as they stand in a book, with everything else of the book that is the plan's. */
export function ours(book: Book, plan: Plan): unknown {
  const sheets = book.sheets.flatMap((found) => {
    const planned = plan.book.sheets.find(({ name }) => name === found.name);
    if (!planned) return [];
    // A row that fits its text has no height of its own to hold Excel to.
    const fitting = new Set(planned.rows.filter(({ fits }) => fits).map(({ index }) => index));
    return [{ ...found, rows: found.rows.filter(({ index }) => !fitting.has(index)) }];
  });
  return comparable(asExcelKeepsIt({ ...book, sheets }));
}

/**
 * A book without what Excel has no place for: it drops needless quotes from formulas, a chart made through Office.js has
 * no text for the blind, a series without fill has no colour, and General is what a style has by itself.
 */
function asExcelKeepsIt(book: Book): Book {
  return {
    ...book,
    names: book.names.map(({ name, formula }) => ({ name, formula: formula.replace(/'([A-Za-z_]\w*)'!/g, "$1!") as Formula })),
    styles: book.styles.map((style) => ({ ...style, numberFormat: style.numberFormat === "General" ? undefined : style.numberFormat })),
    sheets: book.sheets.map((one) => ({ ...one, charts: one.charts.map(chartAsExcelKeepsIt) })),
  };
}

function chartAsExcelKeepsIt(chart: Chart): Chart {
  return { ...chart, alt: "", series: chart.series.map((series) => (series.invisible ? { ...series, color: "" } : series)) };
}

/** A sheet of the workbook that is open in a host, as it stands now. Throws where there is none. */
export function sheetNow(host: Headless["host"], title: string): Sheet {
  const found = host.toSheet(title);
  if (!found) throw new Error(`the workbook has no sheet ${title}`);
  return found;
}

/** A sheet of a book. Throws where there is none. */
export function sheet(book: Book, title: string): Sheet {
  const found = book.sheets.find(({ name }) => name === title);
  if (!found) throw new Error(`the book has no sheet ${title}`);
  return found;
}
