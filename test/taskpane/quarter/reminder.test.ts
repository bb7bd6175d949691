import { serial } from "../../../src/domain/quarter";
import { reminder, type ReminderFacts } from "../../../src/taskpane/quarter/state/reminder";

const asked: ReminderFacts = { quarter: "2026-K4", deadline: serial(2027, 1, 31), today: serial(2027, 1, 10), network: "Veilig Noord", sheet: "Metingen", column: "Reden leeg" };

test("one party is asked for its indicators by name, before the deadline", () => {
  expect(reminder([{ organisation: "GGD Noord", missing: ["Veilig voelen", "Wachttijd"] }], asked, "nl")).toBe([
    "Beste collega's van GGD Noord,",
    "",
    "Voor 2026-K4 missen we nog 2 cijfers van jullie:",
    "- Veilig voelen",
    "- Wachttijd",
    "",
    "Vullen jullie ze uiterlijk 31 januari 2027 in? Dat kan op het blad Metingen van het werkboek Veilig Noord.",
    "Is er iets niet gemeten? Kies dan een reden in de kolom Reden leeg. Leeg is iets anders dan nul.",
    "",
    "Dank jullie wel!",
  ].join("\n"));
});

test("several parties are told how much each misses, and that the day has passed", () => {
  const text = reminder([{ organisation: "GGD Noord", missing: ["A"] }, { organisation: "Politie", missing: ["A", "B"] }], { ...asked, today: serial(2027, 2, 1) }, "en");
  expect(text).toContain("Dear colleagues,");
  expect(text).toContain("- GGD Noord: 1 more figure\n- Politie: 2 more figures");
  expect(text).toContain("The agreed date was 31 January 2027.");
});

test("without a deadline no day is named, and nobody to remind gives no text", () => {
  expect(reminder([{ organisation: "GGD Noord", missing: ["A"] }], { ...asked, deadline: undefined }, "nl")).toContain("\nVullen jullie ze in? Dat kan");
  expect(reminder([], asked, "nl")).toBe("");
});

test("a name with braces stays what it is", () => {
  expect(reminder([{ organisation: "{count}", missing: ["{quarter}"] }], asked, "nl")).toMatch(/van \{count\},[\s\S]*- \{quarter\}/);
});
