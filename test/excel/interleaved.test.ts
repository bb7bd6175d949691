/**
 * Two people in one workbook: between the requests of every operation that writes, somebody else types, adds, inserts, sorts, filters,
 * deletes or renames. What stands there afterwards is what would stand there if one of the two had been first and the other second, or, where
 * the operation says that it failed, if it had not been there: nothing that either of them wrote is lost, doubled or written over.
 */
import type { Headless } from "../../src/host/headless";
import { begin, operations, small, told, type Operation } from "./operations";
import { openExcel, sheet } from "./opened";

let excel: Headless;
beforeAll(async () => { excel = await openExcel(); });
afterAll(() => excel.close());

/** What somebody else does, to the table on the sheet that an operation writes to. */
const others: Record<string, (table: Excel.Table, at: Operation) => void> = {
  "types in the cell": (table, { heading, row }) => { table.columns.getItem(heading).getDataBodyRange().getCell(row, 0).values = [["van een ander"]]; },
  "adds a row": (table) => {
    const larger = table.getRange().getResizedRange(1, 0);
    table.resize(larger);
    larger.getLastRow().getCell(0, 0).values = [["Van een ander"]];
  },
  "inserts a row above": (table) => table.worksheet.getRange("1:1").insert("Down"),
  sorts: (table) => table.sort.apply([{ key: 0, ascending: false }]),
  filters: (table) => table.columns.getItemAt(0).filter.applyValuesFilter(["niets"]),
  "deletes a row": (table) => table.rows.getItemAt(0).delete(),
  "renames a heading": (table, { heading }) => { table.columns.getItem(heading).name = "Anders"; },
  "renames the sheet": (table) => { table.worksheet.name = "Anders"; },
  "deletes the sheet": (table) => table.worksheet.delete(),
};

async function other(what: string, at: Operation): Promise<void> {
  const [table] = sheet(small, at.sheet).tables;
  await Excel.run(async (context) => {
    others[what]?.(context.workbook.tables.getItem(table?.name ?? ""), at);
    await context.sync();
  }).catch(() => undefined);
}

test.each(Object.keys(operations))("%s and somebody else, in whatever order they come", async (name) => {
  const operation = operations[name] as Operation;
  const start = await begin(excel.host, name);
  const wrong: string[] = [];
  for (const what of Object.keys(others)) {
    const after = async (...acts: (() => Promise<unknown>)[]) => {
      excel.host.load(start);
      for (const act of acts) await act();
      return told(excel.host, start);
    };
    const they = () => other(what, operation);
    for (let gap = 2; gap < 8; gap++) {
      excel.host.load(start);
      let [request, busy] = [0, false];
      excel.host.faults.between(async () => {
        if (busy || ++request !== gap) return;
        busy = true;
        await they();
        busy = false;
      });
      const outcome = await operation.run();
      excel.host.faults.lift();
      if (request < gap) break;
      const stands = told(excel.host, start);
      const fits = outcome.ok
        ? stands === await after(they, operation.run) || stands === await after(operation.run, they)
        : stands === await after(they);
      if (!fits) wrong.push(`${what} before request ${gap}: ${outcome.ok ? "done" : outcome.problem.code}`);
    }
  }
  expect(wrong).toEqual([]);
}, 600_000);
