import { readFileSync } from "node:fs";
import type { Browser, Frame, Page } from "playwright-core";
import { startBrowser } from "./support/browser";
import { startHost, type LocalHost } from "./support/host";
import { openHostPage, type HostPage } from "./support/page";

/** The pane as it is shipped, with the real office.js, beside a workbook: what jsdom cannot see of it. */
let host: LocalHost;
let browser: Browser;
let opened: HostPage;
let pane: Frame;
const complaints: string[] = [];

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const networkName = "=Netwerk Veilig Thuis 🌱 Noord";

beforeAll(async () => {
  [host, browser] = await Promise.all([startHost(), startBrowser()]);
  opened = await openHostPage(browser, host.address);
  opened.page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  pane = opened.pane();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  host?.stop();
});

/** Whether what is on screen can be read by everyone and fits, at the narrowest that Office makes a pane. */
async function expectFit(page: Page): Promise<void> {
  for (const width of [320, 350]) {
    await page.evaluate((pixels) => document.querySelector("iframe")!.style.setProperty("width", `${pixels}px`), width);
    expect(await pane.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(await pane.evaluate(inCorner)).toEqual([]);
  }
  await pane.evaluate(axe);
  const violations = await pane.evaluate(() => (window as unknown as { axe: typeof import("axe-core") }).axe.run().then((result) => result.violations.map(({ id, nodes }) => [id, nodes[0]?.html])));
  expect(violations).toEqual([]);
}

/** What stands where Office puts its own menu: the top right 40 by 40 pixels. */
function inCorner(): string[] {
  return [...document.querySelectorAll("h1, p, button, input, label, svg")].filter((element) => {
    const { right, top, bottom, width } = element.getBoundingClientRect();
    return width > 0 && right > innerWidth - 40 && top < 40 && bottom > 0;
  }).map((element) => element.outerHTML.slice(0, 80));
}

const button = (name: string | RegExp) => pane.getByRole("button", { name });
const tab = (name: string) => opened.page.getByRole("tab", { name, exact: true });

test("greets a newcomer once", async () => {
  await pane.getByRole("heading", { name: "Eén werkboek voor je hele netwerk" }).waitFor();
  await expectFit(opened.page);
  await button("Sla over").click();
  await pane.getByRole("heading", { name: "Nieuw werkboek" }).waitFor();
  await expectFit(opened.page);
});

test("shows every problem at its field and goes to the first", async () => {
  await button("Maak het werkboek").click();
  const name = pane.getByRole("textbox", { name: /Naam van het netwerk/ });
  expect(await name.evaluate((field) => document.activeElement === field)).toBe(true);
  await pane.getByText("Geef het netwerk een naam.").waitFor();
  await expectFit(opened.page);
});

test("makes a workbook with the keyboard alone, and tells what is next", async () => {
  await opened.page.keyboard.type(networkName);
  await pane.getByRole("textbox", { name: /Organisaties toevoegen/ }).focus();
  for (const name of ["GGD", "Veilig Thuis", "Politie"]) {
    await opened.page.keyboard.type(name);
    await opened.page.keyboard.press("Enter");
  }
  await pane.getByText("3 organisaties gekozen").waitFor();
  await button("Maak het werkboek").focus();
  await opened.page.keyboard.press("Enter");
  await pane.getByText("Je werkboek staat klaar").waitFor({ timeout: 30_000 });
  await pane.getByRole("heading", { level: 1, name: networkName }).waitFor();
  await button(/Stakeholders.*3 partijen/).waitFor();
  await expectFit(opened.page);
});

test("brings a sheet to the front from its line", async () => {
  await button(/^Actieplan/).click();
  await opened.page.waitForFunction(() => document.querySelector('[role=tab][aria-selected=true]')?.textContent?.includes("Actieplan"));
});

test("sees that a sheet was deleted, and puts it back without touching the others", async () => {
  await pane.evaluate(() => Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Afspraken").delete();
    await context.sync();
  }));
  await button("Zet terug").waitFor();
  await expectFit(opened.page);
  await button("Zet terug").click();
  await pane.getByText(/Het werkboek is weer compleet/).waitFor({ timeout: 30_000 });
  await tab("Afspraken").waitFor();
  await button(/Stakeholders.*3 partijen/).waitFor();
});

test("asked nothing of any other address, and broke no rule of its own policy", () => {
  expect(opened.requests.filter((address) => !address.startsWith(host.address) && !/^(data|blob|about):/.test(address))).toEqual([]);
  expect(complaints).toEqual([]);
  expect(opened.errors).toEqual([]);
});
