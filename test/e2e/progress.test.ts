import type { Frame } from "playwright-core";
import { openExample } from "./support/example";
import { expectFit } from "./support/fit";
import type { HostPage } from "./support/page";
import { content, goTo, untilFocused } from "./support/page";
import { started } from "./support/started";

/** Progress as people look at it: the pane that ships, the real office.js, and the workbook of the example network beside it, in which one test goes on where the one before it ended. */
const run = started();
let there: HostPage;
let frame: Frame;
/** What was asked for before progress was first shown. */
let before: string[];

const button = (name: string | RegExp) => frame.getByRole("button", { name });
const heading = (name: string | RegExp) => frame.getByRole("heading", { level: 1, name });

beforeAll(async () => {
  there = await openExample(run);
  frame = there.pane();
  before = [...there.requests];
  await there.page.getByRole("button", { name: "Voortgang", exact: true }).click();
  await frame.getByRole("heading", { level: 2, name: "Indicatoren" }).waitFor();
}, 600_000);

/** Where in Metingen the value of the first organisation stands for an indicator, in the newest quarter that has one: such as "D57". */
function newestValue(indicator: string): Promise<string> {
  return frame.evaluate((name) => Excel.run(async (context) => {
    const body = context.workbook.tables.getItem("tblMetingen").getDataBodyRange().load("values,rowIndex");
    await context.sync();
    const filled = body.values.flatMap(([what, , quarter, value], i) => (what === name && value !== "" ? [{ quarter: String(quarter), i }] : []));
    const newest = filled.reduce((best, one) => (one.quarter > best.quarter ? one : best));
    return `D${body.rowIndex + newest.i + 1}`;
  }), indicator);
}

test("the ribbon opens it; the code of the charts comes then, and is no part of what the pane loads first", async () => {
  const { page, requests } = there;
  const holdsCharts = (address: string) => page.evaluate(async (one) => (await (await fetch(one)).text()).includes("fui-cart__"), address);
  const scripts = (addresses: readonly string[]) => addresses.filter((address) => address.startsWith(run.host.address) && /\.[0-9a-f]{8}\.js$/.test(address));
  for (const address of scripts(before)) expect([address, await holdsCharts(address)]).toEqual([address, false]);
  const chart = /\/chart\.[0-9a-f]+\.js$/;
  const later = () => scripts(requests).filter((address) => !before.includes(address));
  // In parts, one beside the other.
  while (!(await Promise.all(later().map(holdsCharts))).includes(true)) await page.waitForTimeout(100);
  expect(later()).toContainEqual(expect.stringMatching(chart));
});

const name = "Casussen per professional";

test("what is typed in the grid moves verdict and chart; arrow keys go from value to value, and the table says the same", async () => {
  const { page } = there;
  await button(/^Toon nog \d+ indicatoren/).click();
  await button(new RegExp(`^${name}`)).click();
  const verdict = await button(new RegExp(`^${name}`)).textContent();
  expect(verdict).not.toContain("niet op koers");
  const dots = frame.getByRole("group", { name: new RegExp(`Verloop van ${name}`) }).getByRole("img");
  await dots.last().waitFor();
  await expectFit(there);

  const cell = await newestValue(name);
  await page.getByRole("tab", { name: "Metingen", exact: true }).click();
  await goTo(page, cell);
  await page.keyboard.type("900");
  await page.keyboard.press("Enter");
  await button(new RegExp(`^${name} ?niet op koers`)).waitFor();
  await dots.last().and(frame.getByRole("img", { name: /niet op koers$/ })).waitFor();

  await dots.first().focus();
  await page.keyboard.press("ArrowRight");
  await untilFocused(dots.nth(1));
  await button("Toon als tabel").focus();
  await page.keyboard.press("Enter");
  await frame.getByRole("row", { name: /niet op koers/ }).last().waitFor();
  await expectFit(there);
});

test("in a contrast theme everyone can read the list and the chart", async () => {
  await there.page.emulateMedia({ forcedColors: "active" });
  await expectFit(there);
  await there.page.emulateMedia({ forcedColors: "none" });
});

test("from an indicator to its action and that action's row, and back to where one was", async () => {
  const { page } = there;
  await button("Wat hoort hierbij").first().focus();
  await page.keyboard.press("Enter");
  await heading("Wat hoort hierbij").waitFor();
  await expectFit(there);
  const linked = frame.getByRole("region", { name: /^Acties/ }).getByRole("listitem").first().getByRole("button");
  await linked.first().focus();
  await page.keyboard.press("Enter");
  await page.getByRole("tab", { name: "Actieplan", exact: true, selected: true }).waitFor();
  const action = await content(page);
  await linked.last().click();
  await frame.getByText(action, { exact: true }).waitFor();
  await frame.getByRole("region", { name: "Indicatoren (1)" }).getByText(name).waitFor();
  await button("Terug").click();
  await button("Terug").click();
  await heading(/ op koers$/).waitFor();
  await untilFocused(button("Wat hoort hierbij").first());
});

test("a finding of the check leads to what hangs on its row and back", async () => {
  await button(/^Controle/).click();
  // Not every row has something that hangs on it: the actions that are late have.
  const late = frame.getByRole("group", { name: /te laat/ });
  await late.getByRole("heading").getByRole("button").click();
  await late.getByRole("button", { name: /^Meer over/ }).first().click();
  await frame.getByRole("menuitem", { name: "Wat hoort hierbij" }).click();
  await heading("Wat hoort hierbij").waitFor();
  await button("Terug").click();
  await frame.getByRole("heading", { level: 1, name: /fout/ }).waitFor();
  expect(there.errors).toEqual([]);
});
