import { startHeadless, type Headless } from "../../src/host/headless";
import { area, cell } from "../../src/workbook/address";
import { cells } from "../../src/workbook/comparable";
import { firstRow } from "../../src/workbook/figures/layout";
import { plan } from "../../src/workbook/plan";
import { templateOf } from "../../src/templates";
import { choices, planOf } from "./network";

const { book } = planOf("leidraad", { examples: false });

/** The texts that a sheet shows. */
async function shown({ Excel }: Headless, sheet: string): Promise<string[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getUsedRange().load("text");
    await context.sync();
    return (range.text as string[][]).flat().filter((text) => text !== "");
  });
}

/** Types so many indicators below each other, and leaves a blank row below them. */
async function type({ Excel }: Headless, count: number): Promise<void> {
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("tblIndicatoren");
    const head = table.getHeaderRowRange().load("rowIndex,columnIndex");
    await context.sync();
    const sheet = table.worksheet;
    sheet.getRangeByIndexes(head.rowIndex + 1, head.columnIndex, count, 1).values = Array.from({ length: count }, (_, i) => [`Indicator ${i + 1}`]);
    table.resize(sheet.getRangeByIndexes(head.rowIndex, head.columnIndex, count + 2, planColumns));
    await context.sync();
  });
}

const planColumns = book.sheets.flatMap(({ tables }) => tables).find(({ name }) => name === "tblIndicatoren")?.columns.length ?? 0;

test("of the indicators that are typed into an empty plan twenty-four have their figures, and where there are more every page says how many count", async () => {
  const excel = await startHeadless({ book });
  try {
    await type(excel, 75);
    expect(await shown(excel, "Cijfers")).toEqual(expect.arrayContaining(["Indicator 1", "Indicator 24"]));
    const said = /Let op: er zijn 75 indicatoren; die in de eerste 24 rijen tellen hier mee. Voor de andere maak je ruimte in het paneel, bij Overzicht/;
    for (const sheet of ["Cijfers", "Dashboard", "Kwartaalrapport"]) expect([sheet, (await shown(excel, sheet)).filter((text) => said.test(text)).length]).toEqual([sheet, 1]);
    for (const [sheet, tiles] of [["Dashboard", 1], ["Kwartaalrapport", 3]] as const) {
      expect([sheet, (await shown(excel, sheet)).filter((text) => text.endsWith("(geteld over 24 van de 75 indicatoren)")).length]).toEqual([sheet, tiles]);
    }
  } finally {
    excel.close();
  }
});

test("a workbook that begins with more indicators has room for those, and for some more", () => {
  const many = Array.from({ length: 70 }, (_, i) => ({ name: `Indicator ${i + 1}`, kind: "count" as const, direction: "higher" as const }));
  const template = templateOf(["leidraad"]);
  if (!template) throw new Error("no template");
  const sheet = plan({ ...template, examples: { indicators: many } }, choices("leidraad")).book.sheets.find(({ name }) => name === "Cijfers");
  const rows = Object.keys(sheet ? cells(sheet) : {}).filter((at) => /^A\d+$/.test(at) && Number(at.slice(1)) > firstRow).length;
  expect(rows).toBe(78);
});

test("a plan that was made longer shows its last quarters, and says on every page of how many", async () => {
  const short = planOf("empty", { examples: false, quarters: 2, sheets: [] }).book;
  const excel = await startHeadless({ book: short });
  const list = short.sheets.flatMap(({ tables }) => tables).find(({ name }) => name === "tblLijstKwartaal");
  const { bottom, left } = area(list?.address ?? "");
  try {
    const said = /Let op: hier staan de laatste 2 van 3 kwartalen/;
    const pages = ["Cijfers", "Dashboard", "Kwartaalrapport"];
    for (const sheet of pages) expect([sheet, (await shown(excel, sheet)).filter((text) => /kwartalen\. Een indicator/.test(text)).length]).toEqual([sheet, 0]);
    expect(await excel.host.type("Lijsten", cell(bottom + 1, left), "2026-K3")).toMatchObject({ accepted: true });
    for (const sheet of pages) expect([sheet, (await shown(excel, sheet)).filter((text) => said.test(text)).length]).toEqual([sheet, 1]);
  } finally {
    excel.close();
  }
});
