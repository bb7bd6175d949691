import { type Area, address, cell as cellName } from "../../workbook/address";
import type { Block, Book, Content, Format, Row, Sheet as BookSheet, Style } from "../../workbook/types";
import { fittingHeights } from "../state/autofit";
import { filled } from "../state/cells";
import type { OwnLook } from "../state/look";
import type { Sheet } from "../state/sheet";
import type { Workbook } from "../state/workbook";
import { saveCharts } from "./charts";
import { styleOfLook } from "./looks";
import { savePrint } from "./print";
import { saveConditionals, saveValidations } from "./rules";

/** The workbook as the flat description: contents in one block a sheet, equal formats in as large areas as go. */
export function bookOf(workbook: Workbook): Book {
  const styles = new SavedStyles(workbook);
  const sheets = workbook.sheets.map((sheet) => saveSheet(sheet, styles));
  return {
    title: workbook.properties.title ?? "",
    sheets,
    names: workbook.names.ofScope().filter(({ visible }) => visible).map(({ name, formula }) => ({ name, formula })),
    styles: styles.all,
    active: workbook.active.name,
  };
}

/** One sheet of the workbook, as `bookOf` describes it. */
export function sheetOf(sheet: Sheet): BookSheet {
  return saveSheet(sheet, new SavedStyles(sheet.workbook));
}

/** The styles that the saved formats speak of: named ones, and one for each look that was made by hand. */
class SavedStyles {
  private readonly saved = new Map<string, Style>();
  private readonly byLook = new Map<string, string>();

  constructor(private readonly workbook: Workbook) {
    for (const { name, look, builtIn } of workbook.styles.all) if (!builtIn) this.saved.set(name, styleOfLook(name, look));
  }

  get all(): Style[] {
    return [...this.saved.values()];
  }

  /** Style and number format of a cell that has a look of its own. */
  format(style: string, own: OwnLook | undefined): Omit<Format, "address"> {
    const { look } = this.workbook.styles.need(style);
    const differing = Object.entries(own ?? {}).filter(([key, value]) => JSON.stringify(look[key as keyof typeof look]) !== JSON.stringify(value));
    const code = differing.find(([key]) => key === "numberFormat")?.[1] as string | undefined;
    const direct = differing.filter(([key]) => key !== "numberFormat");
    const numberFormat = code === undefined ? {} : { numberFormat: code };
    if (direct.length === 0) {
      if (!this.saved.has(style)) this.saved.set(style, styleOfLook(style, look));
      return { style, ...numberFormat };
    }
    return { style: this.named(style, Object.fromEntries(direct)), ...numberFormat };
  }

  /** A style for a look that was made by hand, called after the style that it departs from. */
  private named(base: string, own: OwnLook): string {
    const key = `${base} ${JSON.stringify(Object.entries(own).sort())}`;
    const known = this.byLook.get(key);
    if (known) return known;
    let number = 1;
    while (this.workbook.styles.find(`${base} ${number}`) || this.saved.has(`${base} ${number}`)) number++;
    const name = `${base} ${number}`;
    this.byLook.set(key, name);
    this.saved.set(name, styleOfLook(name, { ...this.workbook.styles.need(base).look, ...own }));
    return name;
  }
}

function saveSheet(sheet: Sheet, styles: SavedStyles): BookSheet {
  const print = savePrint(sheet);
  return {
    name: sheet.name,
    visibility: (sheet.visibility.charAt(0).toLowerCase() + sheet.visibility.slice(1)) as BookSheet["visibility"],
    ...(sheet.tabColor ? { tab: sheet.tabColor } : {}),
    gridlines: sheet.gridlines,
    columns: [...sheet.columns].filter(([, { width, hidden }]) => width !== undefined || hidden)
      .map(([index, { hidden }]) => ({ index, width: sheet.columnWidth(index), ...(hidden ? { hidden } : {}) })).sort((a, b) => a.index - b.index),
    rows: saveRows(sheet),
    blocks: saveBlocks(sheet),
    formats: saveFormats(sheet, styles),
    tables: sheet.tables.map(({ name, area, columns, style, bandedRows, filterButton }) => ({
      name, address: address(area), columns: columns.map((column) => ({ heading: column.name, ...(column.formula ? { formula: column.formula } : {}) })),
      style, banded: bandedRows, filter: filterButton,
    })),
    validations: saveValidations(sheet),
    conditionals: saveConditionals(sheet),
    links: [...sheet.cells.all()].flatMap(([row, column, { link }]) => (link?.documentReference === undefined ? []
      : [{ address: cellName(row, column), to: link.documentReference, ...(link.screenTip ? { tip: link.screenTip } : {}) }])),
    charts: saveCharts(sheet),
    ...(sheet.freeze ? { freeze: { ...sheet.freeze } } : {}),
    ...(print ? { print } : {}),
  };
}

/** The heights of rows. One that follows its text is saved as high as that needs, as Excel saves it: what opens the file does not measure it again. What formulas come to leaves a row as it is. */
function saveRows(sheet: Sheet): Row[] {
  const used = sheet.used(true);
  const fitting = used ? fittingHeights(sheet, used, (content) => typeof content === "string") : new Map<number, number>();
  const own = [...sheet.rows].flatMap(([index, { height, fits }]): Row[] => (height === undefined ? [] : [fits ? { index, height: Math.max(height, fitting.get(index) ?? 0), fits } : { index, height }]));
  const known = new Set(own.map(({ index }) => index));
  const followed = [...fitting].flatMap(([index, height]): Row[] => (known.has(index) || height <= sheet.standardHeight ? [] : [{ index, height, fits: true }]));
  return [...own, ...followed].sort((a, b) => a.index - b.index);
}

function saveBlocks(sheet: Sheet): Block[] {
  const used = sheet.used(true);
  if (!used) return [];
  const content: Content[][] = [];
  for (let row = used.top; row <= used.bottom; row++) {
    content.push(Array.from({ length: used.right - used.left + 1 }, (_, index) => {
      const cell = sheet.cells.get(row, used.left + index);
      return cell && filled(cell) ? cell.content : null;
    }));
  }
  return [{ at: cellName(used.top, used.left), content }];
}

/** Runs of equal formats in a row, joined downwards while the rows below have the same run. */
function saveFormats(sheet: Sheet, styles: SavedStyles): Format[] {
  const rows = new Map<number, Map<number, string>>();
  const formats = new Map<string, Omit<Format, "address">>();
  for (const [row, column, cell] of sheet.cells.all()) {
    if (cell.style === "Normal" && !cell.own) continue;
    const format = styles.format(cell.style, cell.own);
    if (format.style === "Normal" && format.numberFormat === undefined) continue;
    const key = `${format.style}|${format.numberFormat ?? ""}`;
    formats.set(key, format);
    const line = rows.get(row) ?? new Map<number, string>();
    rows.set(row, line.set(column, key));
  }
  const open = new Map<string, { area: Area; key: string }>();
  const found: { area: Area; key: string }[] = [];
  for (const row of [...rows.keys()].sort((a, b) => a - b)) {
    for (const run of runs(rows.get(row) ?? new Map<number, string>(), row)) {
      const above = open.get(place(run));
      if (above && above.area.bottom === row - 1) above.area.bottom = row;
      else {
        open.set(place(run), run);
        found.push(run);
      }
    }
  }
  return found.map(({ area, key }) => ({ address: address(area), ...(formats.get(key) ?? { style: "Normal" }) }));
}

function place({ area, key }: { area: Area; key: string }): string {
  return `${area.left}-${area.right}-${key}`;
}

function runs(line: Map<number, string>, row: number): { area: Area; key: string }[] {
  const found: { area: Area; key: string }[] = [];
  for (const [column, key] of [...line].sort(([a], [b]) => a - b)) {
    const last = found.at(-1);
    if (last && last.key === key && last.area.right === column - 1) last.area.right = column;
    else found.push({ area: { top: row, bottom: row, left: column, right: column }, key });
  }
  return found;
}
