import { Kind, method } from "../protocol/kind";
import { flag, optional, text } from "../protocol/types";
import { refuse } from "../refusal";
import { eventType, wholeWorkbook } from "../state/events";
import type { Workbook } from "../state/workbook";
import { eventMethods } from "./eventMethods";
import { worksheet } from "./kinds";

const found = (workbook: Workbook, visibleOnly = false) => workbook.sheets.filter((sheet) => !visibleOnly || sheet.visibility === "Visible");

export const worksheets = new Kind<Workbook>("WorksheetCollection", {
  items: (workbook) => workbook.sheets.map((sheet) => worksheet.of(sheet)),
  item(workbook, key) {
    const sheet = workbook.sheet(text(key, "key"));
    return sheet && worksheet.of(sheet);
  },
  methods: {
    Add: method([optional(text)], (workbook: Workbook, name) => worksheet.of(workbook.addSheet(name))),
    GetActiveWorksheet: method([], (workbook: Workbook) => {
      if (workbook.obstacles.chartSheet) refuse("UnsupportedSheet", "the sheet in front is a chart sheet");
      return worksheet.of(workbook.active);
    }),
    GetCount: method([optional(flag)], (workbook: Workbook, visibleOnly) => found(workbook, visibleOnly).length, { since: 4 }),
    GetFirst: method([optional(flag)], (workbook: Workbook, visibleOnly) => {
      const [first] = found(workbook, visibleOnly);
      return first ? worksheet.of(first) : refuse("ItemNotFound", "there is no such sheet");
    }, { since: 5 }),
    GetLast: method([optional(flag)], (workbook: Workbook, visibleOnly) => {
      const last = found(workbook, visibleOnly).at(-1);
      return last ? worksheet.of(last) : refuse("ItemNotFound", "there is no such sheet");
    }, { since: 5 }),
    ...eventMethods<Workbook>((workbook) => [workbook, wholeWorkbook], {
      ActivatedEvent: [eventType.sheetActivated, 7],
      AddedEvent: [eventType.sheetAdded, 7],
      DataChangedEvent: [eventType.sheetChanged, 9],
      DeactivatedEvent: [eventType.sheetDeactivated, 7],
      DeletedEvent: [eventType.sheetDeleted, 7],
      ProtectionChangedEvent: [eventType.sheetProtectionChanged, 14],
      SelectionChangedEvent: [eventType.sheetSelectionChanged, 9],
    }),
  },
});
