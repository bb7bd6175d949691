import { isDeepStrictEqual } from "node:util";
import type { Headless } from "../../src/host/headless";
import { write } from "../../src/excel";
import { cells } from "../../src/workbook/comparable";
import { planOf } from "../workbook/network";
import { openExcel, ours, sheetNow } from "./opened";
import { smallPlan } from "./smallPlan";

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const whole = plain(ours(smallPlan.book, smallPlan));
let excel: Headless;

beforeAll(async () => { excel = await openExcel(); });
afterAll(() => excel.close());

/** How many actions each request of a whole run has; the first only looks. */
async function actionsOfRun(): Promise<number[]> {
  excel.host.clear();
  const before = excel.host.log.length;
  expect(await write(smallPlan)).toMatchObject({ ok: true });
  return excel.host.log.slice(before).map(({ actions }) => actions);
}

test("wherever a run breaks, writing again completes the workbook as if nothing had happened", async () => {
  const { host } = excel;
  const different: string[] = [];
  for (const [request, actions] of (await actionsOfRun()).entries()) {
    for (let action = 0; action < actions; action++) {
      host.clear();
      host.faults.plan("internal", { request: 1 + request, afterActions: action });
      expect(await write(smallPlan)).toMatchObject({ ok: false, problem: { code: "excelRefused" } });
      expect(await write(smallPlan)).toMatchObject({ ok: true });
      if (!isDeepStrictEqual(plain(ours(host.toBook(), smallPlan)), whole)) different.push(`request ${request}, action ${action}`);
    }
  }
  expect(different).toEqual([]);
}, 1_200_000);

test("what people typed after a run broke stays, and so does everything of their own", async () => {
  const { host } = excel;
  const [, actions = 0] = await actionsOfRun();
  for (const part of [0.5, 0.6, 0.7, 0.8, 0.9]) {
    host.clear();
    await host.type("Blad1", "B2", "van ons");
    host.faults.plan("sessionLost", { request: 2, afterActions: Math.floor(actions * part) });
    expect(await write(smallPlan)).toMatchObject({ ok: false, problem: { code: "sessionLost" } });
    const typed = host.toBook().sheets.some(({ name }) => name === "Acties") && (await host.type("Acties", "A4", "Zelf getypt")).accepted;
    expect(await write(smallPlan)).toMatchObject({ ok: true });
    expect(cells(sheetNow(host, "Blad1"))).toEqual({ B2: "van ons" });
    expect(cells(sheetNow(host, "Acties")).A4).toBe(typed ? "Zelf getypt" : "Schrijf het plan");
  }
});

test("rows that stood there when a run broke come into the table, also when the plan no longer has them", async () => {
  const { host } = excel;
  const [, actions = 0] = await actionsOfRun();
  const withoutRows = structuredClone(smallPlan);
  const table = withoutRows.book.sheets[1]?.tables[0];
  if (!table) throw new Error("the small plan has lost its table");
  table.address = "A2:D3";
  withoutRows.book.sheets[1]?.blocks[0]?.content.splice(2);
  for (let action = 0; action < actions; action += 11) {
    host.clear();
    host.faults.plan("internal", { request: 2, afterActions: action });
    await write(smallPlan);
    const had = host.toBook().sheets.some((one) => cells(one).A4 === "Schrijf het plan");
    expect(await write(withoutRows)).toMatchObject({ ok: true });
    expect(sheetNow(host, "Acties").tables[0]?.address).toBe(had ? "A2:D4" : "A2:D3");
  }
});

test("stopping between two requests leaves what was made, and writing again completes it", async () => {
  const { host } = excel;
  host.clear();
  const plan = planOf("leidraad");
  const stop = new AbortController();
  const told: string[] = [];
  const stopped = await write(plan, {
    signal: stop.signal,
    onProgress: ({ sheet: title, index, total }) => {
      told.push(`${title} ${index}/${total}`);
      stop.abort();
    },
  });
  expect(stopped).toEqual({ ok: false, problem: { code: "cancelled", details: {} } });
  expect(told).toHaveLength(1);
  expect(await write(plan, { onProgress: ({ sheet: title, index, total }) => told.push(`${title} ${index}/${total}`) })).toMatchObject({ ok: true });
  expect(told.at(-1)).toMatch(/^Start (\d+)\/\1$/);
  expect(ours(host.toBook(), plan)).toEqual(ours(plan.book, plan));
});

test("what is stopped before it begins changes nothing", async () => {
  const { host } = excel;
  host.clear();
  const stop = new AbortController();
  stop.abort();
  expect(await write(smallPlan, { signal: stop.signal })).toMatchObject({ ok: false, problem: { code: "cancelled" } });
  expect(host.toBook().sheets.map(({ name }) => name)).toEqual(["Blad1"]);
});
