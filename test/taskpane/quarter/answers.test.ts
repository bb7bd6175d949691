import { answerOf, conflicting, fieldText, isShare, merged, quotient, remaining, type AnswerValues, type AnswerDraft } from "../../../src/taskpane/quarter/state/answers";

const empty: AnswerValues = { value: undefined, numerator: undefined, denominator: undefined, blank: undefined, note: "" };
const percentage = { kind: "percentage", aggregation: "mean" } as const;
const count = { kind: "count", aggregation: "sum" } as const;

const typed = (texts: AnswerDraft["texts"], answer: AnswerValues = empty, indicator: Parameters<typeof isShare>[0] = count) => merged(answer, { texts }, indicator, "nl");

describe("what a number becomes", () => {
  test.each<[string, number | undefined]>([
    ["35", 35], [" 35 ", 35], ["35,5", 35.5], ["35.5", 35.5], ["1.234", 1234], ["1.234,5", 1234.5], ["1,234.5", 1234.5], ["35%", 35], ["-2", -2], ["0", 0], ["", undefined],
  ])("'%s' is %s", (text, value) => {
    expect(typed({ value: text })).toMatchObject({ after: { value }, unreadable: [] });
  });

  test.each(["vijf", "35 personen", "1,2,3", "=SOM(A1)", "1e3"])("'%s' is no number: the field stays as it was and keeps what was typed", (text) => {
    expect(typed({ value: text }, { ...empty, value: 7 })).toMatchObject({ after: { value: 7 }, unreadable: ["value"] });
  });

  test.each([0, 7, -3.25, 1234.5, 0.001, 123456789012345])("%d shown in the field is read as itself, in both languages", (value) => {
    for (const language of ["nl", "en"] as const) {
      const text = fieldText("value", { ...empty, value }, undefined, language);
      expect(merged(empty, { texts: { value: text } }, count, language).after.value).toBe(value);
    }
  });
});

describe("a share", () => {
  test.each<[string, string, number | undefined]>([["7", "20", 35], ["1", "3", 33.3], ["2", "3", 66.7], ["0", "9", 0], ["3", "0", undefined]])("%s of %s gives %s percent", (numerator, denominator, value) => {
    expect(typed({ numerator, denominator }, empty, percentage).after.value).toBe(value);
  });

  test("of a weighted mean that is no percentage has two decimals", () => {
    expect(quotient({ kind: "average" }, 200, 30)).toBe(6.67);
    expect(isShare({ kind: "average", aggregation: "weighted" })).toBe(true);
  });

  test("a half gives no value, and leaves the one that stands there", () => {
    expect(typed({ numerator: "7" }, { ...empty, value: 40 }, percentage).after).toMatchObject({ numerator: 7, value: 40 });
  });

  test("that nobody typed in is left as it is, right or wrong", () => {
    const wrong = { ...empty, numerator: 7, denominator: 20, value: 34 };
    expect(typed({ note: "Klopt" }, wrong, percentage).after.value).toBe(34);
  });
});

test("a value makes the reason for having none void, and says so in the touched fields", () => {
  expect(typed({ value: "5" }, { ...empty, blank: "later" })).toMatchObject({ after: { value: 5, blank: undefined }, touched: ["value", "blank"] });
  expect(typed({ blank: "notMeasured" }).after.blank).toBe("notMeasured");
  expect(typed({ blank: "" }, { ...empty, blank: "later" }).after.blank).toBeUndefined();
});

describe("a cell that somebody changed meanwhile", () => {
  const draft: AnswerDraft = { seen: { ...empty, value: 35 }, texts: { value: "38" } };
  const against = (now: AnswerValues, one = draft, indicator: Parameters<typeof isShare>[0] = count) => conflicting(now, one, merged(now, one, indicator, "nl"));

  test("is told where it was typed in here too", () => {
    expect(against({ ...empty, value: 41 })).toEqual(["value"]);
  });

  test("is none of it where it says the same, or was not typed in here", () => {
    expect(against({ ...empty, value: 38 })).toEqual([]);
    expect(against({ ...empty, value: 35, note: "Van hen" })).toEqual([]);
  });

  test("is told of a value that follows from what was typed", () => {
    const share: AnswerDraft = { seen: empty, texts: { numerator: "7", denominator: "20" } };
    expect(against({ ...empty, value: 40 }, share, percentage)).toEqual(["value"]);
    expect(against({ ...empty, value: 35 }, share, percentage)).toEqual([]);
  });
});

test("what was typed while the rest was being saved is still to be saved", () => {
  const stored: AnswerDraft = { seen: empty, texts: { value: "5", note: "A" } };
  const now = { ...empty, value: 5, note: "A" };
  expect(remaining({ seen: empty, texts: { value: "5", note: "A" } }, stored, now)).toBeUndefined();
  expect(remaining({ seen: empty, texts: { value: "56", note: "A" } }, stored, now)).toEqual({ seen: now, texts: { value: "56" } });
});

test("an answer is nothing but its fields", () => {
  const measurement = { ...empty, id: "k7d2xq9mtb", quarter: "2026-K1" };
  expect(answerOf(measurement)).toEqual(empty);
});
