import type { Headless } from "../../src/host/headless";
import type { SheetKey } from "../../src/workbook/meta";
import { openExcel } from "../excel/opened";
import { planOf } from "./network";

let headless: Headless;

beforeAll(async () => { headless = await openExcel(); });
afterAll(() => headless.close());

/** Loads these sheets of a plan, calculated by a real engine. */
function load({ book }: ReturnType<typeof planOf>, keys: readonly SheetKey[]): void {
  const sheets = book.sheets.filter(({ key }) => keys.some((one) => one === key)).map((sheet) => ({ ...sheet, charts: [], links: [] }));
  headless.host.load({ ...book, sheets, names: book.names.filter(({ formula }) => sheets.some(({ name }) => formula.includes(name))) });
}

/** Values of a range, after these cells were typed. */
function values(sheet: string, address: string, typed: Readonly<Record<string, string>> = {}): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    for (const [where, value] of Object.entries(typed)) {
      const [on = "", at = ""] = where.split("!");
      context.workbook.worksheets.getItem(on).getRange(at).values = [[value]];
    }
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("values");
    await context.sync();
    return range.values as unknown[][];
  });
}

test("the form that fits follows from everyone who has not stopped, and the sheet says what was counted", async () => {
  load(planOf("kompas", { sheets: ["governance"], examples: false, organisations: Array.from({ length: 25 }, (_, i) => `Partij ${i + 1}`) }), ["start", "stakeholders", "agreements", "governance", "actions", "indicators", "measurements", "lists"]);
  const chosen = { "Governance!B4": "Hoog", "Governance!B5": "Nee" };
  expect(await values("Governance", "A3:B6", chosen)).toEqual([
    ["Partijen, zonder wie gestopt is", 25], ["Vertrouwen in elkaar", "Hoog"], ["Is iemand neutraal nodig?", "Nee"], ["Vorm die past", expect.stringMatching(/^Onafhankelijk bureau/)],
  ]);
  const stopped = Object.fromEntries(Array.from({ length: 18 }, (_, i) => [`Stakeholders!Q${5 + i}`, "Gestopt"]));
  expect((await values("Governance", "B3:B6", stopped)).map(([value]) => value)).toEqual([7, "Hoog", "Nee", expect.stringMatching(/^Gedeelde sturing/)]);
});

test("a draft on a subject is a draft: it is there when the parties agreed", async () => {
  load(planOf("leidraad", { sheets: [] }), ["start", "stakeholders", "agreements", "indicators", "actions", "measurements", "lists"]);
  const tiles = async (typed = {}) => (await values("Afspraken", "A3:H9", typed)).flat().filter((value) => value !== "");
  expect((await tiles()).filter((value) => String(value).startsWith("✔"))).toEqual([]);
  expect((await tiles()).filter((value) => String(value).startsWith("◔"))).toHaveLength(13);
  const agreed = (await tiles({ "Afspraken!G13": "Afgesproken", "Afspraken!G14": "Vervallen" })).filter((value) => !String(value).startsWith("◔"));
  expect(agreed).toEqual([expect.stringContaining("✔ afgesproken, ◔ concept"), "✔ Gezamenlijke ambitie", "○ Stapsgewijze weg daarnaartoe"]);
});
