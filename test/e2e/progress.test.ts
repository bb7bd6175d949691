import { started } from "./support/started";

/** Progress as people look at it: the pane that ships, the real office.js, and the workbook of the example network beside it. */
const run = started();

/** The example network, with its progress in the pane. */
async function open(settings = "") {
  const opened = await run.open(settings);
  const frame = opened.pane();
  const button = (name: string | RegExp) => frame.getByRole("button", { name });
  await button("Sla over").click();
  await button("Bekijk een voorbeeld").click();
  await frame.getByText("Voorbeeld: dit netwerk is verzonnen").waitFor();
  const before = [...opened.requests];
  await frame.getByRole("button", { name: "Voortgang", exact: true }).click();
  await frame.getByRole("heading", { level: 2, name: "Indicatoren" }).waitFor();
  return { ...opened, frame, button, before };
}

test("the code of the charts comes when progress is first shown, and is no part of what the pane loads first", async () => {
  const { before, page, requests } = await open();
  const holdsCharts = (address: string) => page.evaluate(async (one) => (await (await fetch(one)).text()).includes("fui-cart__"), address);
  const scripts = (addresses: readonly string[]) => addresses.filter((address) => address.startsWith(run.host.address) && /\.[0-9a-f]{8}\.js$/.test(address));
  for (const address of scripts(before)) expect([address, await holdsCharts(address)]).toEqual([address, false]);
  const chart = /\/chart\.[0-9a-f]+\.js$/;
  if (!requests.some((address) => chart.test(address))) await page.waitForRequest(chart);
  await page.waitForLoadState("networkidle");
  const later = scripts(requests).filter((address) => !before.includes(address));
  expect(await Promise.all(later.map(holdsCharts))).toContain(true);
});

test("the ribbon opens it, and a finding of the check leads to what hangs on its row and back", async () => {
  const { frame, page, button } = await open();
  await frame.getByRole("button", { name: "Overzicht", exact: true }).click();
  await page.getByRole("button", { name: "Voortgang", exact: true }).click();
  await frame.getByRole("heading", { level: 1, name: "Voortgang" }).waitFor();
  await button(/^Controle/).click();
  await button("Wat hangt hieraan").first().click();
  await frame.getByRole("heading", { level: 1, name: "Wat hangt hieraan" }).waitFor();
  await button("Terug").click();
  await frame.getByRole("heading", { level: 1, name: "Controle" }).waitFor();
});
