import { address, area, cell } from "./address";
import type { Book, Chart, Content, Sheet } from "./types";

/**
 * A book in one canonical order and grain, so that two books that mean the same are deeply equal:
 * contents and formats by cell, empty contents and the product's own keys left out, lists sorted by place, and without
 * what a carrier cannot tell again. Used to hold the carriers against the plan.
 */
export function comparable(book: Book): unknown {
  const sheets = book.sheets.map(comparableSheet);
  const used = new Set(sheets.flatMap((sheet) => Object.values(sheet.formats).map((format) => format.style)));
  const styles = book.styles.filter((style) => used.has(style.name)).sort((a, b) => a.name.localeCompare(b.name));
  return {
    title: book.title,
    active: book.active,
    names: book.names.map(({ name, formula }) => ({ name, formula: unquoted(formula) })).sort((a, b) => a.name.localeCompare(b.name)),
    styles: Object.fromEntries(styles.map((style) => [style.name, clean(style)])),
    sheets: sheets.map(clean),
  };
}

function comparableSheet(sheet: Sheet) {
  const { key: _key, blocks: _blocks, ...rest } = sheet;
  const byAddress = (a: { address: string }, b: { address: string }) => a.address.localeCompare(b.address);
  return {
    ...rest,
    cells: comparableCells(sheet),
    formats: formats(sheet),
    columns: [...sheet.columns].sort((a, b) => a.index - b.index),
    // A row that fits its text has no height of its own to hold anyone to.
    rows: sheet.rows.filter((row) => !row.fits).sort((a, b) => a.index - b.index),
    tables: [...sheet.tables].sort(byAddress),
    validations: [...sheet.validations].sort(byAddress),
    // Excel applies conditional formats in their order, so the order is meaning and stays.
    links: [...sheet.links].sort(byAddress),
    charts: sheet.charts.map(comparableChart).sort(byAddress),
  };
}

/** Without what cannot be asked of Excel again: the text for who does not see the chart, and the colour of what is not drawn. */
function comparableChart({ alt: _alt, series, ...rest }: Chart) {
  return { ...rest, series: series.map(({ color, ...one }) => (one.invisible ? one : { ...one, color })) };
}

/** Every filled cell by address, in one spelling. */
export function comparableCells(sheet: Sheet): Record<string, unknown> {
  return Object.fromEntries(Object.entries(cells(sheet)).map(([at, content]) => [at, comparableContent(content)]));
}

function comparableContent(content: Content): unknown {
  // Spelled out, since a bare false would be taken for nothing.
  if (typeof content === "boolean") return { boolean: String(content) };
  return content !== null && typeof content === "object" ? { formula: unquoted(content.formula) } : content;
}

/** Excel drops the quotes around a sheet's name that needs none. */
function unquoted<T extends string>(formula: T): T {
  return formula.replace(/'([A-Za-z_][A-Za-z0-9_]*)'!/g, "$1!") as T;
}

/** Every filled cell by address. Later blocks win, as they do when written in order. */
export function cells(sheet: Sheet): Record<string, Content> {
  const found: Record<string, Content> = {};
  for (const block of sheet.blocks) {
    const { top, left } = area(block.at);
    block.content.forEach((row, r) => row.forEach((content, c) => {
      if (content !== null && content !== "") found[cell(top + r, left + c)] = content;
    }));
  }
  return found;
}

/** Every formatted cell by address. Later formats win. */
function formats(sheet: Sheet): Record<string, { style: string; numberFormat?: string }> {
  const found: Record<string, { style: string; numberFormat?: string }> = {};
  for (const { address: where, style, numberFormat } of sheet.formats) {
    const { top, left, bottom, right } = area(where);
    for (let r = top; r <= bottom; r++) {
      for (let c = left; c <= right; c++) found[cell(r, c)] = { style, numberFormat };
    }
  }
  return found;
}

/** Without undefined values and false flags, which mean the same as nothing. Addresses in one spelling. */
function clean<T>(value: T): T {
  if (Array.isArray(value)) return value.map(clean) as T;
  if (value === null || typeof value !== "object") return value;
  const kept = Object.entries(value)
    .filter(([, entry]) => entry !== undefined && entry !== false)
    .map(([name, entry]) => [name, name === "address" ? address(area(String(entry))) : clean(entry)] as const);
  return Object.fromEntries(kept) as T;
}
