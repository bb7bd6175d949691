import { write } from "../../src/excel";
import { templates } from "../../src/templates";
import { everyTemplate, planOf } from "../workbook/network";
import { openExcel, ours } from "./opened";
import { smallPlan } from "./smallPlan";

test.each(everyTemplate)("%s (%s) stands in Excel as it was planned, and writing it again changes nothing", async (template, language) => {
  const { host, close } = await openExcel();
  const plan = planOf(template, { language });
  const written = await write(plan);
  expect(host.log.flatMap(({ error }) => error ?? [])).toEqual([]);
  expect(written).toMatchObject({ ok: true, value: { created: plan.book.sheets.map(({ name }) => name), requests: host.log.length } });
  expect(ours(host.toBook(), plan)).toEqual(ours(plan.book, plan));

  const before = host.toBook();
  expect(await write(plan)).toEqual({ ok: true, value: { created: [], sheets: 0, tables: 0, charts: 0, requests: 1 } });
  expect(host.toBook()).toEqual(before);
  close();
});

test.each([
  { platform: "web", culture: "nl-NL", api: "1.14" },
  { platform: "desktop", culture: "nl-NL", api: "1.17" },
  { platform: "web", culture: "en-US", api: "1.20" },
  { platform: "desktop", culture: "en-US", api: "1.14" },
] as const)("it is the same in every Excel: $platform, $culture, $api", async (profile) => {
  const { host, close } = await openExcel(profile);
  expect(await write(smallPlan)).toMatchObject({ ok: true });
  expect(ours(host.toBook(), smallPlan)).toEqual(ours(smallPlan.book, smallPlan));
  close();
});

test("a whole workbook takes a handful of requests, none of them above a megabyte", async () => {
  const { host, close } = await openExcel();
  const organisations = Array.from({ length: 20 }, (_, i) => `Organisatie voor jeugd en gezin ${i + 1}`);
  await write(planOf("leidraad", { organisations, sheets: templates.leidraad?.sheets.usual }));
  expect(host.log.length).toBeLessThanOrEqual(6);
  expect(Math.max(...host.log.map(({ request }) => request))).toBeLessThan(1_000_000);
  close();
});

test("however large the network, no request passes a megabyte", async () => {
  const { host, close } = await openExcel();
  const organisations = Array.from({ length: 100 }, (_, i) => `${"Organisatie voor jeugd en gezin ".repeat(3)}${i + 1}`);
  const plan = planOf("kompas", { organisations, sheets: templates.kompas?.sheets.usual });
  expect(await write(plan)).toMatchObject({ ok: true, value: { requests: host.log.length } });
  expect(Math.max(...host.log.map(({ request }) => request))).toBeLessThan(1_000_000);
  expect(ours(host.toBook(), plan)).toEqual(ours(plan.book, plan));
  close();
});
