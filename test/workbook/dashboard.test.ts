import { startHeadless } from "../../src/host/headless";
import { cells } from "../../src/workbook/comparable";
import { filterNames } from "../../src/workbook/filters";
import { planOf } from "./network";

test("a value and a target below 0 are told in words, for no chart draws them", async () => {
  const texts = await said((worksheets, book) => {
    typeRow(worksheets, book, "Indicatoren", { Indicator: "Saldo", Soort: "Gemiddelde", Richting: "Hoger is beter", Streefwaarde: -1, Prioriteit: "Hoog" });
    typeRow(worksheets, book, "Metingen", { Indicator: "Saldo", Organisatie: "GGD Noord", Kwartaal: "2026-K1", Waarde: -3 });
  });
  expect(texts).toContainEqual(expect.stringMatching(/-3\nop schema is -1, streefwaarde -1$/));
  // Beside its figures, and below its chart; of all charts, the others among which hold no value, one says it.
  expect(new Set(texts.filter((text) => text.includes("Onder 0 is niet in de grafiek")))).toEqual(new Set(["Onder 0 is niet in de grafiek. "]));
  expect(texts).toContain("0 van 1 beoordeelde indicator op koers.");
  expect(texts).toContain("Niet op koers: Saldo.");
});

/** The texts that stand on the dashboard of a workbook, after these cells were typed. */
async function said(type: (worksheets: Excel.WorksheetCollection, book: ReturnType<typeof planOf>["book"]) => void): Promise<string[]> {
  const { book } = planOf("empty", { sheets: [], quarters: 4, examples: false });
  const { Excel, close } = await startHeadless({ book });
  return await Excel.run(async (context) => {
    type(context.workbook.worksheets, book);
    const dashboard = context.workbook.worksheets.getItem("Dashboard").getUsedRange().load("values");
    await context.sync();
    return (dashboard.values as unknown[][]).flat().filter((value): value is string => typeof value === "string");
  }).finally(close);
}

/** Types one row of a sheet's table, by heading. */
function typeRow(worksheets: Excel.WorksheetCollection, book: ReturnType<typeof planOf>["book"], name: string, cells: Record<string, string | number>): void {
  const headings = book.sheets.find((sheet) => sheet.name === name)?.tables[0]?.columns.map(({ heading }) => heading) ?? [];
  const row = headings.slice(0, -1).map((heading) => cells[heading] ?? "");
  worksheets.getItem(name).getRange("A5").getResizedRange(0, row.length - 1).values = [row];
}

test("a network without anything is told what to do", async () => {
  const texts = await said(() => undefined);
  for (const text of ["Nog geen indicatoren. Kies er drie tot vijf op het blad Indicatoren; dan staan ze hier.", "nog geen oordeel over een indicator", "nog geen acties", "Nog geen acties. Zet ze op het blad Actieplan."]) expect(texts).toContain(text);
  expect(texts.filter((text) => text.includes("Donkergroen") || text.includes("Staaf: per kwartaal"))).toEqual([]);
});

test("where there is no verdict it says why, and an organisation is not held against the target of the network", async () => {
  const without = await said((worksheets, book) => {
    typeRow(worksheets, book, "Indicatoren", { Indicator: "Gesprekken", Soort: "Aantal", Richting: "Hoger is beter" });
    typeRow(worksheets, book, "Metingen", { Indicator: "Gesprekken", Organisatie: "GGD Noord", Kwartaal: "2026-K1", Waarde: 12 });
  });
  expect(without).toContain("○ geen streefwaarde · 12\nVul die in op het blad Indicatoren.");
  expect(without).toContain("Er zijn cijfers, maar nog geen oordeel.");
  const own = await said((worksheets, book) => {
    typeRow(worksheets, book, "Stakeholders", { Organisatie: "GGD Noord" });
    typeRow(worksheets, book, "Indicatoren", { Indicator: "Gesprekken", Soort: "Aantal", Richting: "Hoger is beter", Streefwaarde: 40 });
    typeRow(worksheets, book, "Metingen", { Indicator: "Gesprekken", Organisatie: "GGD Noord", Kwartaal: "2026-K1", Waarde: 12 });
    worksheets.getItem("Dashboard").getRange("B5").values = [["GGD Noord"]];
  });
  expect(own).toContain("Hieronder staan de cijfers van GGD Noord. Oordeel en streefwaarde gelden voor het hele netwerk.");
  expect(own).toContain("12");
  expect(own.filter((text) => text.includes("streefwaarde 40"))).toEqual([]);
});

test("which indicators are in sight stays what was typed, and is no day in December", async () => {
  const { book } = planOf("leidraad", { quarters: 4 });
  const at = book.names.find(({ name }) => name === filterNames.range)?.formula.split("!").at(-1)?.replaceAll("$", "") ?? "";
  const { host, close } = await startHeadless({ book, profile: { culture: "nl-NL" } });
  const shown = (from: typeof book) => cells(from.sheets.find(({ name }) => name === "Dashboard")!)[at];
  const first = String(shown(book));
  expect(first).toMatch(/^1-\d{1,2}$/);
  expect(await host.type("Dashboard", at, first)).toEqual({ accepted: true });
  expect(shown(host.toBook())).toBe(first);
  close();
});
