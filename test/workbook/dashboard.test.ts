import { startHeadless } from "../../src/host/headless";
import { planOf } from "./network";

test("a value and a target below 0 are told in words, for no chart draws them", async () => {
  const { book } = planOf("empty", { sheets: [], quarters: 4, examples: false });
  const { Excel, close } = await startHeadless({ book });
  /** The first row of a sheet's table with these cells, by heading. */
  const row = (name: string, cells: Record<string, string | number>) => {
    const headings = book.sheets.find((sheet) => sheet.name === name)?.tables[0]?.columns.map(({ heading }) => heading) ?? [];
    return headings.slice(0, -1).map((heading) => cells[heading] ?? "");
  };
  const texts = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const indicator = row("Indicatoren", { Indicator: "Saldo", Soort: "Gemiddelde", Richting: "Hoger is beter", Streefwaarde: -1, Prioriteit: "Hoog" });
    const measured = row("Metingen", { Indicator: "Saldo", Organisatie: "GGD Noord", Kwartaal: "2026-K1", Waarde: -3 });
    for (const [name, cells] of [["Indicatoren", indicator], ["Metingen", measured]] as const) worksheets.getItem(name).getRange("A5").getResizedRange(0, cells.length - 1).values = [cells];
    const dashboard = worksheets.getItem("Dashboard").getUsedRange().load("values");
    await context.sync();
    return (dashboard.values as unknown[][]).flat().filter((value): value is string => typeof value === "string");
  }).finally(close);
  expect(texts).toContainEqual(expect.stringContaining("-3, streef -1"));
  // Of all charts, the others among which hold no value, one says it.
  expect(texts.filter((text) => text.includes("onder 0 is niet getekend"))).toHaveLength(1);
});
