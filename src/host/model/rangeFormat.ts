import { lastColumn, lastRow } from "../formula/reference";
import { child, Kind, method, property, type Property, reads } from "../protocol/kind";
import { flag, number } from "../protocol/types";
import { autofitColumns, autofitRows } from "../state/autofit";
import { alike, formatArea, lookOf, sideOf } from "../state/formats";
import type { Line } from "../state/look";
import type { Place } from "../state/workbook";
import { alignment, type Painted, paintedChildren, protection } from "./look";
import { columnWidth, rowHeight, setColumnWidth, setRowHeight } from "./sizes";

/** A range as something that has a look. */
function paintedRange({ sheet, area }: Place): Painted {
  return {
    look: (key) => lookOf(sheet, area, key),
    paint: (change) => formatArea(sheet, area, change),
    line(side) {
      let found: Line | null | undefined;
      for (const part of sideOf(area, side)) {
        const line = lookOf(sheet, part.area, part.side);
        if (found !== undefined && !alike(found, line)) return undefined;
        found = line;
      }
      return found ?? null;
    },
    draw(side, line) {
      for (const part of sideOf(area, side)) formatArea(sheet, part.area, { [part.side]: line });
    },
  };
}

const painted = (it: Property<Painted>): Property<Place> => ({
  ...it,
  looksAt: undefined,
  get: (place) => it.get?.(paintedRange(place)),
  set: (place, value) => it.set?.(paintedRange(place), value),
});

/** The format of a range. Widths and heights are in points. */
export const rangeFormat = new Kind<Place>("RangeFormat", {
  properties: {
    ColumnWidth: property(number, columnWidth, setColumnWidth, { since: 2 }),
    RowHeight: property(number, rowHeight, setRowHeight, { since: 2 }),
    ...Object.fromEntries(Object.entries(alignment).map(([name, it]) => [name, painted(it)])),
    UseStandardHeight: property(flag,
      ({ sheet, area }) => sheet.rows.get(area.top)?.height === undefined,
      ({ sheet, area }) => { for (let row = area.top; row <= area.bottom; row++) delete sheet.rows.get(row)?.height; }, { since: 7 }),
    UseStandardWidth: property(flag,
      ({ sheet, area }) => sheet.columns.get(area.left)?.width === undefined,
      ({ sheet, area }) => { for (let column = area.left; column <= area.right; column++) delete sheet.columns.get(column)?.width; }, { since: 7 }),
    AutoIndent: reads(() => false, { since: 9 }),
  },
  children: {
    ...paintedChildren(paintedRange),
    Protection: child((place) => protection.of(paintedRange(place)), { since: 2 }),
  },
  methods: {
    AutofitColumns: method([], ({ sheet, area }: Place) => autofitColumns(sheet, area), { since: 2, looksAt: ({ sheet, area }) => [{ sheet, area: { ...area, top: 0, bottom: lastRow } }] }),
    AutofitRows: method([], ({ sheet, area }: Place) => autofitRows(sheet, area), { since: 2, looksAt: ({ sheet, area }) => [{ sheet, area: { ...area, left: 0, right: lastColumn } }] }),
  },
});
