import { address, area, cell } from "./address";
import type { Book, Content, Sheet } from "./types";

/**
 * A book in one canonical order and grain, so that two books that mean the same are deeply equal:
 * contents and formats by cell, empty contents and the product's own keys left out, lists sorted by place.
 * Used to hold the carriers against the plan.
 */
export function comparable(book: Book): unknown {
  return {
    title: book.title,
    active: book.active,
    names: [...book.names].sort((a, b) => a.name.localeCompare(b.name)),
    styles: Object.fromEntries(usedStyles(book).map((style) => [style.name, clean(style)])),
    sheets: book.sheets.map(comparableSheet),
  };
}

function usedStyles(book: Book) {
  const used = new Set(book.sheets.flatMap((sheet) => sheet.formats.map((format) => format.style)));
  return book.styles.filter((style) => used.has(style.name)).sort((a, b) => a.name.localeCompare(b.name));
}

function comparableSheet(sheet: Sheet): unknown {
  const { key: _key, blocks: _blocks, formats: _formats, ...rest } = sheet;
  const byAddress = (a: { address: string }, b: { address: string }) => a.address.localeCompare(b.address);
  return clean({
    ...rest,
    cells: cells(sheet),
    formats: formats(sheet),
    columns: [...sheet.columns].sort((a, b) => a.index - b.index),
    // A row that fits its text has no height of its own to hold anyone to.
    rows: sheet.rows.filter((row) => !row.fits).sort((a, b) => a.index - b.index),
    tables: [...sheet.tables].sort(byAddress),
    validations: [...sheet.validations].sort(byAddress),
    // Excel applies conditional formats in their order, so the order is meaning and stays.
    links: [...sheet.links].sort(byAddress),
    charts: [...sheet.charts].sort(byAddress),
  });
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

/** Every formatted cell by address, as "style|number format". Later formats win. */
function formats(sheet: Sheet): Record<string, string> {
  const found: Record<string, string> = {};
  for (const format of sheet.formats) {
    const { top, left, bottom, right } = area(format.address);
    for (let r = top; r <= bottom; r++) {
      for (let c = left; c <= right; c++) found[cell(r, c)] = `${format.style}|${format.numberFormat ?? ""}`;
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
