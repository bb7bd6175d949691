import { isHandle, Kind, method } from "../protocol/kind";
import { anything, integer } from "../protocol/types";
import { invalid, refuse } from "../refusal";
import type { Sheet } from "../state/sheet";
import type { Place } from "../state/workbook";
import { range } from "./kinds";
import { areaNamed } from "./reach";

function freeze(sheet: Sheet, rows: number, columns: number): void {
  sheet.workbook.guard();
  if (rows < 0 || columns < 0) invalid("rows and columns to freeze are counted from 0");
  if (rows + columns === 0) delete sheet.freeze;
  else sheet.freeze = { rows, columns };
  sheet.workbook.changes.touch(sheet, "layout");
}

function location(sheet: Sheet) {
  if (!sheet.freeze) return undefined;
  const { rows, columns } = sheet.freeze;
  const area = { top: 0, left: 0, bottom: rows === 0 ? 1048575 : rows - 1, right: columns === 0 ? 16383 : columns - 1 };
  return range.of({ sheet, area });
}

export const freezePanes = new Kind<Sheet>("WorksheetFreezePanes", {
  methods: {
    FreezeAt: method([anything], (sheet: Sheet, value) => {
      const area = isHandle(value) && value.kind === range ? (value.it as Place).area : typeof value === "string" ? areaNamed(sheet, value) : invalid("a range is needed");
      const rows = area.bottom === 1048575 ? 0 : area.bottom + 1;
      const columns = area.right === 16383 ? 0 : area.right + 1;
      freeze(sheet, rows, columns);
    }, { since: 7 }),
    FreezeColumns: method([integer], (sheet: Sheet, count) => freeze(sheet, 0, count), { since: 7 }),
    FreezeRows: method([integer], (sheet: Sheet, count) => freeze(sheet, count, 0), { since: 7 }),
    GetLocation: method([], (sheet: Sheet) => location(sheet) ?? refuse("ItemNotFound", "nothing is frozen"), { since: 7 }),
    GetLocationOrNullObject: method([], (sheet: Sheet) => location(sheet) ?? null, { since: 7 }),
    Unfreeze: method([], (sheet: Sheet) => freeze(sheet, 0, 0), { since: 7 }),
  },
});
