import { readEntry } from "../../src/host/state/entry";
import { serial } from "../../src/domain/quarter";

const thisYear = new Date().getFullYear();

test.each<[string, string | number]>([
  ["5 mrt 2026", serial(2026, 3, 5)], ["5 maart 2026", serial(2026, 3, 5)], ["5-mrt-26", serial(2026, 3, 5)], ["maart 2026", serial(2026, 3, 1)], ["mei 2026", serial(2026, 5, 1)],
  ["5 mrt", serial(thisYear, 3, 5)], ["12-2026", serial(2026, 12, 1)], ["13-2026", "13-2026"], ["14:00", 14 / 24], ["7:30:30", 27030 / 86400], ["24:00", "24:00"], ["1 1/2", 1.5], ["-2 3/4", -2.75], ["1 1/0", "1 1/0"],
  ["maart", "maart"], ["31 feb 2026", "31 feb 2026"], ["5 march 2026", "5 march 2026"], ["2026-K1", "2026-K1"], ["GGD 2026", "GGD 2026"], ["mei 26", "mei 26"], ["06-12345678", "06-12345678"],
])("in a Dutch workbook %j becomes %j", (text, value) => expect(readEntry(text, "nl-NL").value).toBe(value));

test.each<[string, string | number]>([["5 Mar 2026", serial(2026, 3, 5)], ["March 2026", serial(2026, 3, 1)], ["5 mrt 2026", "5 mrt 2026"]])("in an English workbook %j becomes %j", (text, value) => {
  expect(readEntry(text, "en-US").value).toBe(value);
});
