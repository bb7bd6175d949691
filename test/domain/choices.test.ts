import { checkChoices, readOrganisations, type Choices } from "../../src/domain/choices";
import { say } from "../../src/messages";
import { sameName } from "../../src/domain/names";

const good: Choices = {
  templates: ["leidraad"], sheets: [], language: "nl", name: "Netwerk Noord", region: "Noord", coordinator: "GGD",
  from: "2026-K1", quarters: 8, organisations: ["Gemeente Noord", "GGD Noord"], examples: true,
};

test("good choices have no problem", () => {
  expect(checkChoices(good)).toEqual({});
});

describe("each bad choice has its sentence at its own field", () => {
  const cases: [string, Partial<Choices>, keyof Choices, string][] = [
    ["no name", { name: "  " }, "name", "nameMissing"],
    ["a name of 300 characters", { name: "n".repeat(300) }, "name", "textTooLong"],
    ["a control character", { region: "Noord\u0000" }, "region", "textForbidden"],
    ["half an emoji", { coordinator: "\uD83D" }, "coordinator", "textForbidden"],
    ["a fifth quarter", { from: "2026-K5" }, "from", "quarterUnreadable"],
    ["a quarter the wrong way round", { from: "K1 2026" }, "from", "quarterUnreadable"],
    ["no quarters", { quarters: 0 }, "quarters", "quarterCount"],
    ["half a quarter", { quarters: 1.5 }, "quarters", "quarterCount"],
    ["no organisations", { organisations: [] }, "organisations", "organisationsMissing"],
    ["400 organisations", { organisations: Array.from({ length: 400 }, (_, i) => `Partij ${i}`) }, "organisations", "organisationsTooMany"],
    ["the same one in another spelling", { organisations: ["Coöperatie Zorg & Co", " cooperatie  zorg & co"] }, "organisations", "organisationTwice"],
    ["a semicolon in a name", { organisations: ["Gemeente; afdeling Jeugd"] }, "organisations", "organisationSeparator"],
  ];
  test.each(cases)("%s", (_, change, field, code) => {
    const problems = checkChoices({ ...good, ...change });
    expect(Object.keys(problems)).toEqual([field]);
    expect(problems[field]?.code).toBe(code);
    for (const language of ["nl", "en"] as const) expect(say(problems[field]!, language)).not.toMatch(/\{\w+\}/);
  });
});

test.each(["=1+1", "+31 6", "-", "@SUM(A1)", "Netwerk 🌱", "شبكة الأمان", "Jeugd \"Samen\" & <b>Co</b>"])("%p is a text like any other", (name) => {
  expect(checkChoices({ ...good, name, organisations: [name] })).toEqual({});
});

test("organisations that differ in one sign are two", () => {
  expect(checkChoices({ ...good, organisations: ["Team 18+", "Team 18-", "Doel 1.1", "Doel 11", "Wachttijd < 4", "Wachttijd > 4"] })).toEqual({});
});

test("two names of signs alone are not the same", () => {
  expect(sameName("🌱")).not.toBe(sameName("🌳"));
});

test("a pasted list is read a line at a time, from any system", () => {
  expect(readOrganisations("GGD\r\n\r\n  Politie \nWijkteam\tSchool\rGemeente")).toEqual(["GGD", "Politie", "Wijkteam", "School", "Gemeente"]);
});
