import { notationsOf } from "../../../src/domain/importing/notation";
import { finish } from "../../../src/domain/steps";
import { readCell } from "../../../src/domain/importing/readCell";
import type { GivenCell, TargetKind } from "../../../src/domain/importing";
import type { CellValue } from "../../../src/domain/schema";
import type { Language } from "../../../src/messages";
import { day } from "../../cases/case";

type Case = readonly [GivenCell, CellValue];

/** Reads cells of one column, each in the company of the others. */
function read(kind: TargetKind, cells: readonly GivenCell[], language: Language = "nl"): CellValue[] {
  const item = (_: string, word: string) => ({ bezig: "Loopt", loopt: "Loopt" })[word.toLowerCase()];
  return cells.map((cell) => readCell(cell, kind, { language, lag: 0, notation: finish(notationsOf([cells], [kind.is === "date"]))[0]!, item }));
}

const alone = (kind: TargetKind, cases: readonly Case[], language?: Language) => {
  for (const [cell, value] of cases) expect([cell, ...read(kind, [cell], language)]).toEqual([cell, value]);
};

test("a date: as Dutch people write it, as Excel keeps it, and never a guess", () => {
  alone({ is: "date" }, [
    ["19-8-2026", day(2026, 8, 19)], ["19/08/2026", day(2026, 8, 19)], ["2026-08-19", day(2026, 8, 19)], ["19 augustus 2026", day(2026, 8, 19)],
    ["19-8-2026 00:00", day(2026, 8, 19)], ["1-3-26", day(2026, 3, 1)], ["46253", 46_253], [46_253, 46_253], [{ day: 46_253.75 }, 46_253],
    ["aug 2026", "aug 2026"], ["na de zomer", "na de zomer"], ["31-2-2026", "31-2-2026"], [12, 12], ["  ", null],
  ]);
});

test("in an English workbook day and month keep their text until another date of the column tells them apart", () => {
  expect(read({ is: "date" }, ["3/4/2026", "5/6/2026"], "en")).toEqual(["3/4/2026", "5/6/2026"]);
  expect(read({ is: "date" }, ["3/4/2026", "5/26/2026"], "en")).toEqual([day(2026, 3, 4), day(2026, 5, 26)]);
  expect(read({ is: "date" }, ["3/4/2026", "26/5/2026"], "en")).toEqual([day(2026, 4, 3), day(2026, 5, 26)]);
});

test("a number: Dutch and English notation, currency, and percentages as the number before the sign", () => {
  alone({ is: "number" }, [
    ["1.234,5", 1234.5], ["1,234.5", 1234.5], ["12", 12], ["-3,5", -3.5], ["€ 1.250,00", 1250], ["35%", 35], ["35 %", 35], ["35\u00A0%", 35], ["35 procent", 35], ["12,5 Percent", 12.5], [{ share: 0.35 }, 35], [7, 7],
    ["1.234", "1.234"], ["ongeveer 40", "ongeveer 40"], ["<5", "<5"],
  ]);
  expect(read({ is: "number" }, ["1.234", "7,5"])).toEqual([1234, 7.5]);
  expect(read({ is: "number" }, ["1.234", "0.5"])).toEqual([1.234, 0.5]);
});

test("progress is a fraction, whether the column counts to one or to a hundred", () => {
  expect(read({ is: "progress" }, ["0", "50", "100"])).toEqual([0, 0.5, 1]);
  expect(read({ is: "progress" }, ["0,5", "1"])).toEqual([0.5, 1]);
  // Beside 35 nobody can tell whether 0,4 is 40 % or less than one.
  expect(read({ is: "progress" }, ["35", "0,4", "1"])).toEqual([0.35, "0,4", 0.01]);
  expect(read({ is: "progress" }, ["35%", "0,4"])).toEqual([0.35, 0.4]);
  alone({ is: "progress" }, [["35 procent", 0.35], ["35%", 0.35], ["35 %", 0.35], [{ share: 0.35 }, 0.35], [0.4, 0.4], [40, 0.4], ["half", "half"]]);
});

test("a text stays text, without what nobody sees", () => {
  alone({ is: "text" }, [
    ["=SOM(A1)", "=SOM(A1)"], ["'=SOM(A1)", "=SOM(A1)"], ["'s Middags", "'s Middags"], [" \u00A0GGD\u200B ", "GGD"], ["een\r\ntwee", "een\ntwee"], ["a\u0000b\uD800c", "abc"],
    [612_345_678, "612345678"], [2.5, "2,5"], [true, "Ja"], [{ day: day(2026, 8, 19) }, "19-8-2026"], [{ share: 0.125 }, "12,5%"], [null, null],
  ]);
  alone({ is: "text" }, [[{ day: day(2026, 8, 19) }, "2026-08-19"], [2.5, "2.5"], [false, "No"]], "en");
});

test("an item of a list by what people call it; what is no item stays as it is", () => {
  alone({ is: "list", list: "actionStatus", words: {} }, [["bezig", "Loopt"], ["Loopt", "Loopt"], ["In de koelkast", "In de koelkast"], [null, null]]);
});
