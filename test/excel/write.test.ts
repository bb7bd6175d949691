import { write } from "../../src/excel";
import { everyTemplate, planOf } from "../workbook/network";
import { openExcel, ours } from "./opened";

test.each(everyTemplate)("%s (%s) stands in Excel as it was planned, and writing it again changes nothing", async (template, language) => {
  const { host, close } = await openExcel();
  const plan = planOf(template, { language });
  const written = await write(plan);
  expect(host.log.flatMap(({ error }) => error ?? [])).toEqual([]);
  expect(written).toMatchObject({ ok: true, value: { created: plan.book.sheets.map(({ name }) => name), requests: host.log.length } });
  expect(ours(host.toBook(), plan)).toEqual(ours(plan.book, plan));

  const before = host.toBook();
  const again = await write(plan);
  expect(again).toEqual({ ok: true, value: { created: [], sheets: 0, tables: 0, charts: 0, requests: 1 } });
  expect(host.toBook()).toEqual(before);
  close();
});
