import type { Headless } from "../../src/host/headless";
import { languages } from "../../src/messages";
import { area, cell } from "../../src/workbook/address";
import { cells } from "../../src/workbook/comparable";
import { openExcel } from "../excel/opened";
import { planOf } from "./network";

/** What Start says of each sheet, as a real engine calculates it. */
let headless: Headless;
beforeAll(async () => { headless = await openExcel(); });
afterAll(() => headless.close());

/** The texts behind the names of the sheets on Start, by sheet, after these cells were typed. */
function said(typed: Readonly<Record<string, string | number>> = {}): Promise<Record<string, unknown>> {
  return Excel.run(async (context) => {
    for (const [where, value] of Object.entries(typed)) {
      const [on = "", at = ""] = where.split("!");
      context.workbook.worksheets.getItem(on).getRange(at).values = [[value]];
    }
    const range = context.workbook.worksheets.getItem("Start").getRange("A10:C30").load("values");
    await context.sync();
    return Object.fromEntries((range.values as unknown[][]).filter(([sheet, , state]) => sheet !== "" && state !== "").map(([sheet, , state]) => [String(sheet), state]));
  });
}

test("Start says of each sheet how it stands, and follows what is typed there; a sheet that was deleted leaves no error", async () => {
  const { book } = planOf("kompas", { sheets: ["steps", "successes"], organisations: ["GGD", "Politie", "Wijkteam"] });
  headless.host.load({ ...book, sheets: book.sheets.map((one) => ({ ...one, charts: [] })) });
  await headless.host.calculate();
  expect(await said()).toEqual({
    Stappen: "Nu: 1. Organisatiestructuur", Stakeholders: "0 van 3 doen mee", Afspraken: "0 van 13 afgesproken", Actieplan: "22 acties, 0 te laat",
    Indicatoren: "0 van 26 met streefwaarde", Metingen: "0 cijfers", Successen: "0 successen",
  });
  const typed = { "Stappen!F5": "Klaar", "Stappen!F6": "Niet nodig", "Afspraken!G13": "Afgesproken", "Afspraken!G14": "Bevestigd", "Successen!A5": "Scholen bellen" };
  expect(await said(typed)).toMatchObject({ Stappen: "Nu: 2. Governance", Afspraken: "2 van 13 afgesproken", Successen: "1 succes" });
  // The step that somebody works on goes before one that was passed over, as in the pane.
  expect(await said({ "Stappen!F9": "Bezig" })).toMatchObject({ Stappen: "Nu: 3. Plan van aanpak" });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Successen").delete();
    await context.sync();
  });
  expect(await said()).not.toHaveProperty("Successen");
});

test.each(languages)("in %s what a sheet is for stands whole beside how it stands", (language) => {
  const start = planOf("kompas", { language }).book.sheets.find(({ key }) => key === "start")!;
  const found = cells(start);
  const beside = Object.entries(found).filter(([at, content]) => area(at).left === 2 && typeof content === "object" && content !== null).map(([at]) => String(found[cell(area(at).top, 1)]));
  expect(beside.length).toBeGreaterThan(8);
  // 330 points hold some 75 letters of 10 points.
  expect(beside.filter((text) => text.length > 72)).toEqual([]);
});
