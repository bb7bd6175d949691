import { write } from "../../src/excel";
import { look } from "../../src/excel/look";
import { planAgain } from "../../src/excel/planAgain";
import * as content from "../../src/taskpane/base/content";
import { planOf } from "../workbook/network";
import { openExcel, ours } from "./opened";

test("a sheet that was offered and not chosen is added later, and no other sheet of people changes", async () => {
  const { host, close } = await openExcel();
  await write(planOf("leidraad", { sheets: ["steps"] }));
  const before = host.toBook();
  const found = await look();
  if (!found.ok || !found.value.plan) throw new Error("there is no plan");
  const again = planAgain(content, found.value, found.value.plan, 46_000, "findings");
  if (!again) throw new Error("the template is not known");
  expect(await write(again)).toMatchObject({ ok: true, value: { created: ["Bevindingen"], sheets: 1 } });

  const after = host.toBook();
  const others = (book: typeof before) => book.sheets.filter(({ name }) => name !== "Bevindingen" && name !== "np_gegevens");
  expect(others(after)).toEqual(others(before));
  const tabs = after.sheets.map(({ name }) => name);
  expect(tabs.indexOf("Bevindingen")).toBe(tabs.indexOf("Actieplan") - 1);
  const seen = await look();
  expect(seen).toMatchObject({ ok: true, value: { plan: { missing: [] } } });
  expect(seen.ok && seen.value.plan?.sheets.find(({ key }) => key === "findings")).toMatchObject({ done: true });
  close();
});

test("several step plans in one workbook stand in Excel as they were planned", async () => {
  const { host, close } = await openExcel();
  const plan = planOf("leidraad,naasten");
  expect(await write(plan)).toMatchObject({ ok: true });
  expect(ours(host.toBook(), plan)).toEqual(ours(plan.book, plan));
  expect(await write(plan)).toMatchObject({ ok: true, value: { created: [], sheets: 0 } });
  close();
});
