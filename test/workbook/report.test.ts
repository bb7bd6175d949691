import { countedId } from "../../src/domain/id";
import { serial } from "../../src/domain/quarter";
import { startHeadless, type Headless } from "../../src/host/headless";
import { templates } from "../../src/templates";
import { area, cell } from "../../src/workbook/address";
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
  template: "empty", sheets: ["relations", "successes"], name: "Netwerk Noord", region: "", coordinator: "", ambition: { nl: "", en: "" }, from: "2026-K1", quarters: 4,
  rows: {
    stakeholders: parties.map((organisation) => ({ organisation, status: "confirmed" })),
    indicators: counted.map(({ name, direction, target }) => ({ name, direction, target, kind: "count", aggregation: "sum", frequency: "quarter" })),
    measurements: counted.flatMap(({ name, values, note }) => values.flatMap((pair, q) => pair.map((value, i) => (
      { indicator: name, organisation: parties[i]!, quarter: quarters[q]!, value, note: q === 1 && i === 0 ? note : "" })))),
    relations: [["2026-H1", "strong"]].map(([moment, quality]) => ({ first: parties[0]!, second: parties[1]!, moment: moment!, quality: quality as "strong" | "hardly" })),
    successes: [{ success: "De politie belt nu dezelfde dag terug", date: serial(2026, 5, 12) }],
    quarters: quarters.map((quarter, q) => ({ quarter, state: q === 1 ? "open" : "closed" })),
  },
}, "nl", { newId: countedId("r") });

/** The workbook in the local host, for all tests. */
let excel: Headless;
beforeAll(async () => { excel = await startHeadless({ book }); });
afterAll(() => excel.close());

/** What the first cells of the report hold. */
function report(address: string): Promise<unknown[][]> {
  return excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Kwartaalrapport").getRange(address).load("values");
    await context.sync();
    return range.values as unknown[][];
  });
}

test("the report tells no count below the bound, nor what gives it away", async () => {
  const texts = await report("A1:G62");
  const line = (name: string) => texts.find(([first]) => first === name);
  // Of the counts up to the bound only some would be on course, so a verdict would tell which it is.
  expect(line("Uithuisplaatsingen")).toEqual(["Uithuisplaatsingen", "○ klein aantal", "<5", 0, "", "", "▄‹"]);
  // Every count up to the bound is on course, so that verdict tells nothing. In K1 the party with 30 could take off its own part.
  // What came since the quarter before would tell it too.
  expect(line("Overplaatsingen")).toEqual(["Overplaatsingen", "✔ op koers", "<5", 10, "", "", "‹‹"]);
  expect(line("Meldingen")).toEqual(["Meldingen", "✔ op koers", 170, 100, "", "+30", "▂█"]);
  const all = texts.flat().filter((value): value is string => typeof value === "string").join("\n");
  expect(all).toContain("Aantallen onder de 5 staan er als < of ‹, zonder toelichting.");
  expect(all).toContain("Meer scholen doen mee.");
  expect(all).not.toContain("drie broers");
  expect(all).toContain("Wat opvalt (1 van 2 toelichtingen)");
});

test("the report tells who works with whom in the half-year of its quarter, and how much succeeded in it", async () => {
  const said = async () => (await report("A1:A70")).flat().find((value) => String(value).startsWith("Wie werkt met wie"));
  expect(await said()).toBe("Wie werkt met wie, 2026-H1: 1 relatie, 1 sterk, 0 kan beter, 0 nauwelijks, terwijl gewenst. Gelukt dit kwartaal: 1, zie het blad Successen.");
  await excel.host.type("Kwartaalrapport", "B3", "2026-K3");
  expect(await said()).toBe("Wie werkt met wie, 2026-H2: nog geen relaties.");
});

test("a plan that is made longer goes on in figures, report and dashboard, without another chart", async () => {
  const { host } = excel;
  const lists = book.sheets.find(({ key }) => key === "lists")!;
  const { right, bottom } = area(lists.tables.find(({ name }) => name === "tblLijstKwartaal")!.address);
  const charts = () => host.toBook().sheets.find(({ name }) => name === "Dashboard")!.charts;
  const before = charts();
  await host.type("Lijsten", cell(bottom + 1, right - 1), "2027-K1");
  await host.type("Lijsten", cell(bottom + 2, right - 1), "2027-K2");
  // The last measurement of all turns out to be of the new quarter.
  await host.type("Metingen", "C16", "2027-K1");
  await host.type("Kwartaalrapport", "B3", "2027-K1");

  const texts = await report("A1:G75");
  expect(texts.flat()).toContain("Kwartaalrapport 2027-K1");
  expect(texts.find(([first]) => first === "Meldingen")?.slice(2, 4)).toEqual([90, 100]);
  expect(texts.find(([first, second]) => first === "Kwartaal" && second === "2027-K1")?.slice(3)).toEqual(["2026-K3", "2026-K4", "2027-K1", "2027-K2"]);
  expect(charts()).toEqual(before);
});
