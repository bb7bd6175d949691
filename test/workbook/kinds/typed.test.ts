import { serial } from "../../../src/domain/quarter";
import type { Language } from "../../../src/messages";
import type { ColumnKind } from "../../../src/workbook/definition/definition";
import { typedValue } from "../../../src/workbook/kinds";

const date: ColumnKind = { is: "date" };
const progress: ColumnKind = { is: "progress" };

test.each<[string, ColumnKind, Language, unknown, boolean?]>([
  ["  Folder maken ", { is: "text", max: 500 }, "nl", "Folder maken"],
  ["   ", { is: "text", max: 500 }, "nl", null],
  ["=1+1", { is: "text", max: 500 }, "nl", "=1+1"],
  ["1-9-2026", date, "nl", serial(2026, 9, 1)],
  ["2026-09-01", date, "nl", serial(2026, 9, 1)],
  ["1-9-26", date, "nl", serial(2026, 9, 1), false],
  ["binnenkort", date, "nl", "binnenkort"],
  ["12,5", { is: "number" }, "nl", 12.5],
  ["1.234", { is: "number" }, "nl", 1234, false],
  ["veel", { is: "number" }, "nl", "veel"],
  ["35", progress, "nl", 0.35],
  ["35%", progress, "nl", 0.35],
  ["0,35", progress, "nl", 0.35],
  ["1", progress, "nl", 0.01],
  ["0,5%", progress, "nl", 0.005],
  ["half", progress, "nl", "half"],
  ["GGD ;Politie;", { is: "parties" }, "nl", "GGD; Politie"],
  ["Loopt", { is: "list", list: "actionStatus" }, "nl", "Loopt"],
])("'%s' in a column of %j (%s) becomes %j", (text, kind, language, value, sure = true) => {
  expect(typedValue(kind, text, { language, lag: 0 })).toEqual({ value, sure });
});

test("a date follows the workbook's calendar", () => {
  expect(typedValue(date, "1-9-2026", { language: "nl", lag: 1462 }).value).toBe(serial(2026, 9, 1) - 1462);
});
