import { countedId } from "../../src/domain/id";
import { startHeadless } from "../../src/host/headless";
import { templates } from "../../src/templates";
import { planDemonstration } from "../../src/workbook/plan";

const quarters = ["2026-K1", "2026-K2"];
const parties = ["GGD Noord", "Gemeente Noord"];

/** What two parties counted in two quarters. */
const counted = [
  { name: "Uithuisplaatsingen", direction: "lower", target: 0, values: [[40, 30], [1, 2]], note: "Het waren drie broers." },
  { name: "Overplaatsingen", direction: "lower", target: 10, values: [[4, 30], [1, 1]], note: "" },
  { name: "Meldingen", direction: "higher", target: 100, values: [[60, 80], [80, 90]], note: "Meer scholen doen mee." },
] as const;

const { book } = planDemonstration(templates.empty!, {
  template: "empty", sheets: [], name: "Netwerk Noord", region: "", coordinator: "", ambition: { nl: "", en: "" }, from: "2026-K1", quarters: 4,
  rows: {
    stakeholders: parties.map((organisation) => ({ organisation, status: "confirmed" })),
    indicators: counted.map(({ name, direction, target }) => ({ name, direction, target, kind: "count", aggregation: "sum", frequency: "quarter" })),
    measurements: counted.flatMap(({ name, values, note }) => values.flatMap((pair, q) => pair.map((value, i) => (
      { indicator: name, organisation: parties[i]!, quarter: quarters[q]!, value, note: q === 1 && i === 0 ? note : "" })))),
    quarters: quarters.map((quarter, q) => ({ quarter, state: q === 1 ? "open" : "closed" })),
  },
}, "nl", { newId: countedId("r") });

test("the report tells no count below the bound, nor what gives it away", async () => {
  const { Excel, close } = await startHeadless({ book });
  const texts = await Excel.run(async (context) => {
    const report = context.workbook.worksheets.getItem("Kwartaalrapport").getRange("A1:F62").load("values");
    await context.sync();
    return report.values as unknown[][];
  }).finally(close);
  const line = (name: string) => texts.find(([first]) => first === name);
  // Of the counts up to the bound only some would be on course, so a verdict would tell which it is.
  expect(line("Uithuisplaatsingen")).toEqual(["Uithuisplaatsingen", "○ geen oordeel", "<5", 0, "", "▄‹"]);
  // Every count up to the bound is on course, so that verdict tells nothing. In K1 the party with 30 could take off its own part.
  expect(line("Overplaatsingen")).toEqual(["Overplaatsingen", "✔ op koers", "<5", 10, "", "‹‹"]);
  expect(line("Meldingen")).toEqual(["Meldingen", "✔ op koers", 170, 100, "", "▂█"]);
  const all = texts.flat().filter((value): value is string => typeof value === "string").join("\n");
  expect(all).toContain("Aantallen onder de 5 staan er als < of ‹, zonder toelichting.");
  expect(all).toContain("Meer scholen doen mee.");
  expect(all).not.toContain("drie broers");
  expect(all).toContain("Wat opvalt (1 van 2 toelichtingen)");
});
