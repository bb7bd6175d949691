import { toLocal, fromLocal } from "../formula/local";
import { child, type Members, property, reads } from "../protocol/kind";
import { anything, flag, record, short, text, optional } from "../protocol/types";
import { invalid } from "../refusal";
import { cellCount, columnCount, isEntireColumn, isEntireRow, rowCount } from "../state/area";
import { filled, formulaOf, valueOf } from "../state/cells";
import { typeOf } from "../state/changed";
import { setContent } from "../state/content";
import { writeContents } from "../state/contents";
import { displayed } from "../state/display";
import { numberFormats, styleArea } from "../state/formats";
import type { Place } from "../state/workbook";
import { conditionalFormats } from "./conditionalFormats";
import { dataValidation } from "./dataValidation";
import { cellsOf, matrix } from "./matrix";
import { rangeFormat } from "./rangeFormat";
import { rangeMethods } from "./rangeMethods";
import { fullAddress } from "./reach";
import { hideColumns, hideRows, columnsHidden, rowsHidden, top, left, width, height } from "./sizes";
import { worksheet } from "./kinds";

const cell = ({ sheet }: Place, row: number, column: number) => sheet.cells.get(row, column);

/** What stands in a cell as a formula shows it: the formula, or the constant. */
function formulaText(place: Place, row: number, column: number): string | number | boolean {
  const found = cell(place, row, column);
  return formulaOf(found) ?? valueOf(found);
}

function culture({ sheet }: Place) {
  return sheet.workbook.profile.culture;
}

/** What a range has. */
export const rangeMembers: Members<Place> = {
  properties: {
    Address: reads(fullAddress),
    AddressLocal: reads(fullAddress),
    CellCount: reads(({ area }) => (cellCount(area) > 2 ** 31 - 1 ? -1 : cellCount(area))),
    ColumnCount: reads(({ area }) => columnCount(area)),
    ColumnHidden: property(flag, columnsHidden, hideColumns, { since: 2 }),
    ColumnIndex: reads(({ area }) => area.left),
    Formulas: property(anything, (place) => cellsOf(place.area, (row, column) => formulaText(place, row, column)), write),
    FormulasLocal: property(anything,
      (place) => cellsOf(place.area, (row, column) => {
        const formula = formulaText(place, row, column);
        return typeof formula === "string" && formula.startsWith("=") ? toLocal(formula, culture(place)) : formula;
      }),
      (place, value) => write(place, matrix(value, place.area).map((row) => row.map((input) =>
        (typeof input === "string" && input.startsWith("=") ? fromLocal(input, culture(place)) : input)))), { onRequest: true }),
    HasSpill: reads(() => false, { since: 12 }),
    Height: reads(height, { since: 10 }),
    Hidden: reads((place) => columnsHidden(place) === true || rowsHidden(place) === true, { since: 2 }),
    Hyperlink: property(record, (place) => hyperlink(place), setHyperlink, { since: 7, onRequest: true, looksAt: (place) => [place] }),
    IsEntireColumn: reads(({ area }) => isEntireColumn(area), { since: 7 }),
    IsEntireRow: reads(({ area }) => isEntireRow(area), { since: 7 }),
    Left: reads(left, { since: 10 }),
    NumberFormat: property(anything,
      (place) => cellsOf(place.area, (row, column) => place.sheet.look(cell(place, row, column)).numberFormat), setNumberFormat),
    RowCount: reads(({ area }) => rowCount(area)),
    RowHidden: property(flag, rowsHidden, hideRows, { since: 2 }),
    RowIndex: reads(({ area }) => area.top),
    Style: property(text, style, ({ sheet, area }, name) => styleArea(sheet, area, name), { since: 7 }),
    Text: reads((place) => cellsOf(place.area, (row, column) => {
      const found = cell(place, row, column);
      return displayed(found, place.sheet.look(found).numberFormat, culture(place));
    }), { looksAt: (place) => [place] }),
    Top: reads(top, { since: 10 }),
    Values: property(anything, (place) => cellsOf(place.area, (row, column) => valueOf(cell(place, row, column))), write, { looksAt: (place) => [place] }),
    ValueTypes: reads((place) => cellsOf(place.area, (row, column) => {
      const found = cell(place, row, column);
      return filled(found) ? typeOf(valueOf(found), found?.error) : "Empty";
    }), { looksAt: (place) => [place] }),
    Width: reads(width, { since: 10 }),
  },
  children: {
    ConditionalFormats: child((place) => conditionalFormats.of(place), { since: 6 }),
    DataValidation: child((place) => dataValidation.of(place), { since: 8 }),
    Format: child((place) => rangeFormat.of(place)),
    Worksheet: child(({ sheet }) => worksheet.of(sheet)),
  },
  methods: rangeMethods,
};

function write({ sheet, area }: Place, value: unknown): void {
  writeContents(sheet, area, matrix(value, area), "addin");
}

function setNumberFormat({ sheet, area }: Place, value: unknown): void {
  const codes = matrix(value, area).map((row) => row.map((code) =>
    (code === null || typeof code === "string" ? code : invalid("a number format is a text"))));
  numberFormats(sheet, area, codes);
}

/** The style of all cells, or null where they differ. */
function style({ sheet, area }: Place): string | null {
  const names = new Set<string>();
  for (const row of cellsOf(area, (r, c) => sheet.cells.get(r, c)?.style ?? "Normal") ?? []) for (const name of row) names.add(name);
  return names.size === 1 ? [...names][0] ?? null : null;
}

function hyperlink({ sheet, area }: Place): Record<string, unknown> | null {
  const found = sheet.cells.get(area.top, area.left);
  if (!found?.link) return null;
  return { ...found.link, textToDisplay: String(valueOf(found)) };
}

/** Excel gives a cell with a link the style Hyperlink, and the text of the link where one comes along. */
function setHyperlink({ sheet, area }: Place, value: Record<string, unknown>): void {
  sheet.guard("allowInsertHyperlinks");
  const read = (name: string, max: number) => optional(short(max))(value[name], name);
  const link = { documentReference: read("documentReference", 2083), address: read("address", 2083), screenTip: read("screenTip", 255) };
  if (!link.documentReference && !link.address) invalid("a link needs an address or a documentReference");
  const shown = read("textToDisplay", 32767);
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const found = sheet.cells.ensure(row, column);
      found.link = Object.fromEntries(Object.entries(link).filter(([, part]) => part !== undefined));
      found.style = "Hyperlink";
      if (shown !== undefined) setContent(sheet, row, column, shown);
      else if (!filled(found)) setContent(sheet, row, column, link.address ?? link.documentReference ?? "");
    }
  }
  sheet.workbook.changes.touch(sheet, "formats");
}
