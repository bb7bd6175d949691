import { makeFile } from "../../src/cli/make";
import { makeThroughExcel } from "../../src/cli/throughExcel";
import { readBook } from "../../src/file/read";
import { readTables } from "../../src/file/readTables";
import { leidraad } from "../bench/leidraad";

test("Excel and the file carry the same workbook: the same sheets, tables and rows", async () => {
  const plan = leidraad();
  const [excel, file] = [await makeThroughExcel(plan), await makeFile(plan)];
  if (!excel.ok || !file.ok) throw new Error(JSON.stringify([excel, file].filter(({ ok }) => !ok)));
  expect(excel.value.requests).toBeLessThanOrEqual(3);
  // Twenty sheets and as many charts; what is sent is for the most part what office.js says around each call.
  expect(excel.value.bytes).toBeLessThan(1_550_000);

  const [fromExcel, fromFile] = [await readBook(excel.value.file), await readBook(file.value.file)];
  const outline = (book: typeof fromFile) => book.ok && book.value.sheets.map(({ name, visibility, tables, charts, validations }) =>
    ({ name, visibility, tables, charts: charts.map((chart) => chart.name), validations: validations.length }));
  expect(outline(fromExcel)).toEqual(outline(fromFile));

  const [excelRows, fileRows] = [await readTables(excel.value.file), await readTables(file.value.file)];
  expect(excelRows).toEqual(fileRows);
  expect("Excel" in globalThis).toBe(false);
});
