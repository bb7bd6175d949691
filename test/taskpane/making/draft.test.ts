import { bringAlong, currentQuarter, leadWith, newDraft, span, toChoices } from "../../../src/taskpane/making/state/draft";
import { dayText } from "../../../src/messages/days";

test.each([
  [new Date(2026, 0, 1), "2026-K1"],
  [new Date(2026, 5, 30), "2026-K2"],
  [new Date(2026, 9, 1), "2026-K4"],
  [new Date(2026, 11, 31, 23, 59), "2026-K4"],
])("a plan that is made on %s begins with %s", (today, quarter) => {
  expect(currentQuarter(today)).toBe(quarter);
});

describe("the draft as choices", () => {
  const draft = { ...newDraft(new Date(2026, 10, 21)), name: "  Netwerk Noord ", organisations: " GGD \n\nPolitie\n" };

  test("outer spaces go, and a small k becomes the k of the workbook", () => {
    expect(toChoices({ ...draft, from: " 2027-k2 " }, "nl")).toMatchObject({ name: "Netwerk Noord", from: "2027-K2", language: "nl" });
  });

  test("a quarter that cannot be read is left as it was typed, for the message to quote", () => {
    expect(toChoices({ ...draft, from: "K1 2027" }, "nl").from).toBe("K1 2027");
  });

  test.each(["", "acht", "8,5", "8.5", "-1", "1e3"])("“%s” is no number of quarters", (quarters) => {
    expect(toChoices({ ...draft, quarters }, "nl").quarters).toBeNaN();
  });

  test("the parties are the lines that say something", () => {
    expect(toChoices(draft, "nl").organisations).toEqual(["GGD", "Politie"]);
  });
});

test("the period is told in days, in the language of the pane", () => {
  const days = span("2027-K1", 8);
  expect(days && [dayText(days.first, "nl"), dayText(days.last, "nl")]).toEqual(["1 januari 2027", "31 december 2028"]);
  expect(days && dayText(days.last, "en")).toBe("31 December 2028");
});

test.each([["2027-K5", 8], ["2027-K1", 0], ["2027-K1", Number.NaN]])("%s for %d quarters has no period", (from, quarters) => {
  expect(span(from, quarters)).toBeUndefined();
});

test("one step plan leads, others come along, and one that comes along can lead without standing there twice", () => {
  expect(leadWith(["leidraad", "kompas"], "naasten")).toEqual(["naasten", "kompas"]);
  expect(leadWith(["leidraad", "kompas"], "kompas")).toEqual(["kompas"]);
  expect(bringAlong(["leidraad"], "kompas")).toEqual(["leidraad", "kompas"]);
  expect(bringAlong(["leidraad", "kompas"], "kompas")).toEqual(["leidraad"]);
  expect(bringAlong(["leidraad"], "leidraad")).toEqual(["leidraad"]);
});
