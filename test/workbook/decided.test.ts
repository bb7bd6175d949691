import * as fc from "fast-check";
import { actionDecision, actionSignal } from "../../src/domain/signals/actions";
import { agreementDecision } from "../../src/domain/signals/agreements";
import { decide } from "../../src/domain/signals/decision";
import { lists } from "../../src/domain/schema/lists";
import type { Headless } from "../../src/host/headless";
import { actionWords } from "../../src/workbook/actionWords";
import { commonLists } from "../../src/workbook/lists";
import type { SheetKey } from "../../src/workbook/meta";
import { agreementWords } from "../../src/workbook/sheets/agreements";
import { openExcel } from "../excel/opened";
import { planOf } from "./network";

/** A row as its formula sees it: days from today until its date, and the item of its status. */
type Row<Status> = readonly [days: number | undefined, status: Status | undefined];

const count = 40;

let headless: Headless;
beforeAll(async () => { headless = await openExcel(); });
afterAll(() => headless.close());

function rowsOf<Status extends string>(statuses: readonly Status[]): Row<Status>[] {
  const near = fc.oneof(fc.integer({ min: -20, max: 20 }), fc.constantFrom(-1, 0, 1, 13, 14, 15));
  const row = fc.tuple(fc.option(near, { nil: undefined }), fc.option(fc.constantFrom(...statuses), { nil: undefined }));
  return fc.sample(row, count);
}

/** What the column Signaal of a table says of such rows, calculated by the host. */
async function signalsIn(key: SheetKey & ("actions" | "agreements"), named: string, date: string, rows: readonly Row<string>[]): Promise<unknown[]> {
  const { book } = planOf("leidraad", { sheets: [] });
  const kept = book.sheets.filter((sheet) => ["start", "stakeholders", "agreements", "indicators", "actions", "measurements", "lists"].includes(sheet.key ?? "")).map((sheet) => ({ ...sheet, charts: [], links: [] }));
  headless.host.load({ ...book, sheets: kept, names: book.names.filter(({ formula }) => kept.some(({ name }) => formula.includes(name))) });
  const statuses = commonLists[key === "actions" ? "actionStatus" : "agreementStatus"];
  return Excel.run(async (context) => {
    // The host's own today, in a cell that nothing else uses, so that no clock of the test matters.
    const cell = context.workbook.worksheets.getItem(kept[0]!.name).getRange("ZZ1");
    cell.formulas = [["=TODAY()"]];
    cell.load("values");
    await context.sync();
    const today = Number(cell.values[0]?.[0]);
    const table = context.workbook.tables.getItem(key === "actions" ? "tblActieplan" : "tblAfspraken");
    table.resize(table.getHeaderRowRange().getResizedRange(rows.length, 0));
    const cells = (heading: string) => table.columns.getItem(heading).getDataBodyRange();
    await context.sync();
    cells(named).values = rows.map((_, i) => [`Rij ${i + 1}`]);
    cells(date).values = rows.map(([days]) => [days === undefined ? "" : today + days]);
    cells("Status").values = rows.map(([, status]) => [statuses.find(({ id }) => id === status)?.text.nl ?? ""]);
    const said = cells("Signaal").load("values");
    await context.sync();
    return said.values.map(([value]) => value as unknown);
  });
}

test("the action plan says of any row what the code says of it", async () => {
  const rows = rowsOf(lists.actionStatus);
  const expected = rows.map(([days, status]) => actionWords[actionSignal({ status, end: days }, 0)].nl);
  expect(await signalsIn("actions", "Actie", "Tijdspad einde", rows)).toEqual(expected);
  expect(new Set(actionDecision.map(({ signal }) => signal))).toEqual(new Set(Object.keys(actionWords)));
});

test("the agreements say of any row what the code says of it", async () => {
  const rows = rowsOf(lists.agreementStatus);
  const expected = rows.map(([days, status]) => agreementWords[decide(agreementDecision, { status, date: days }, 0)].nl);
  expect(await signalsIn("agreements", "Afspraak", "Evaluatiedatum", rows)).toEqual(expected);
});
