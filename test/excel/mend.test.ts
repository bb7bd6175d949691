import { mend, readForCheck, takeBack, type Mending } from "../../src/excel";
import type { Headless } from "../../src/host/headless";
import { batchesKept, lastBatches } from "../../src/workbook/check/kept";
import { cells } from "../../src/workbook/comparable";
import { planOf } from "../workbook/network";
import { openExcel, sheetNow } from "./opened";

let excel: Headless;

beforeAll(async () => { excel = await openExcel(); });
afterAll(() => excel.close());

const long = "Een lange uitleg van wat er is afgesproken. ".repeat(40);
const mending = (row: number, before: string, after: string, batch = "b"): Mending => ({
  sheet: "Actieplan", cell: `N${row}`, before, after, format: "General",
  repair: { id: `r${batch}${row}`, batch, table: "tblActieplan", row: "", column: "note", cell: `N${row}`, before, after },
});

test("much is mended in as many requests as keep each of them within a megabyte, and taken back the same way", async () => {
  const { host } = excel;
  host.load(planOf("kompas", { examples: false }).book);
  const rows = Array.from({ length: 400 }, (_, i) => 5 + i);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Actieplan").getRange("N5:N404").values = rows.map((row) => [`${long}${row} `]);
    await context.sync();
  });
  const before = cells(sheetNow(host, "Actieplan"));
  const sent = host.log.length;
  expect(await mend(rows.map((row) => mending(row, `${long}${row} `, `${long}${row}`)))).toMatchObject({ ok: true, value: { done: 400, left: 0 } });
  const requests = host.log.slice(sent).filter(({ tidying }) => !tidying);
  expect(Math.max(...requests.map(({ request, response }) => Math.max(request, response)))).toBeLessThan(1_100_000);
  expect(requests.length).toBeGreaterThan(2);
  expect(cells(sheetNow(host, "Actieplan"))).not.toEqual(before);

  const read = await readForCheck();
  const repairs = read.ok ? read.value.repairs : [];
  expect(repairs).toHaveLength(400);
  await takeBack(repairs.map(({ cell, before: was, after, format }) => ({ sheet: "Actieplan", cell, before: after, after: was, format, exact: true })), "b");
  expect(cells(sheetNow(host, "Actieplan"))).toEqual(before);
});

test("only the last batches are kept; a new one pushes the oldest out", () => {
  const repairs = Array.from({ length: batchesKept + 5 }, (_, i) => [mending(1, "a", "b", `b${i}`), mending(2, "a", "b", `b${i}`)]).flat().map(({ repair }) => ({ ...repair, format: "@" }));
  const kept = lastBatches(repairs);
  expect([kept.length, kept[0]?.batch, kept.at(-1)?.batch]).toEqual([2 * batchesKept, "b5", `b${batchesKept + 4}`]);
});
