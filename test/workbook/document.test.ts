import type { Headless } from "../../src/host/headless";
import type { SheetKey } from "../../src/workbook/meta";
import { openExcel } from "../excel/opened";
import { planOf } from "./network";

/** What a document on paper shows of other sheets, calculated by a real engine: the sheets that it speaks of, and no more. */
const spokenOf: readonly SheetKey[] = ["start", "stakeholders", "agreements", "approach", "actions", "indicators", "measurements", "lists"];
let headless: Headless;

beforeAll(async () => { headless = await openExcel(); });
afterAll(() => headless.close());

test.each([
  ["that fits stands there whole and keeps room to grow", 3, /^Partij 1; Partij 2; Partij 3\n{14}$/],
  ["that is longer says where the others are", 100, /^Partij 1; Partij 2; .{600,}… \(alle partijen: blad Stakeholders\)$/],
])("a list %s", async (_, parties, expected) => {
  const { book } = planOf("kompas", { sheets: ["approach"], organisations: Array.from({ length: parties }, (__, i) => `Partij ${i + 1}`), examples: false });
  const sheets = book.sheets.filter(({ key }) => spokenOf.some((one) => one === key)).map((sheet) => ({ ...sheet, charts: [], links: [] }));
  headless.host.load({ ...book, sheets, names: book.names.filter(({ formula }) => sheets.some(({ name }) => formula.includes(name))) });
  const [, second = []] = await Excel.run(async (context) => {
    const cells = context.workbook.tables.getItem("tblPlanVanAanpak").columns.getItem("Uit het werkboek").getDataBodyRange().load("values");
    await context.sync();
    return cells.values as unknown[][];
  });
  expect(second[0]).toMatch(expected);
});
