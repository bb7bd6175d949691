/** The grid of the local host under the keys that everybody knows from Excel. */
import { content, goTo, type HostPage } from "./support/page";
import { openSample } from "./support/sample";
import { started } from "./support/started";

const run = started();
let open: HostPage;

beforeEach(async () => {
  open = await run.open();
  await openSample(open);
});
afterEach(() => open.page.close());

/** Waits until the selected cell holds that. */
async function untilContent(text: string): Promise<void> {
  while (await content(open.page) !== text) await open.page.waitForTimeout(50);
}

/** Selects a cell, and gives the grid the keys. */
async function at(cell: string): Promise<void> {
  await goTo(open.page, cell);
  await open.page.locator(".grid canvas[tabindex='0']").first().focus();
}

const paste = (text: string) => open.page.evaluate((given) => {
  const data = new DataTransfer();
  data.setData("text/plain", given);
  document.activeElement?.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
}, text);

const copied = () => open.page.evaluate(() => {
  const data = new DataTransfer();
  document.activeElement?.dispatchEvent(new ClipboardEvent("copy", { clipboardData: data, bubbles: true, cancelable: true }));
  return data.getData("text/plain");
});

it("takes text in and gives it out, as tables go between programs", async () => {
  await at("D10");
  await paste("Noord\t1,5\r\nZuid\t2");
  await at("E10");
  await untilContent("1,5");
  await at("D11");
  await untilContent("Zuid");
  await at("A4:B6");
  expect(await copied()).toBe("Status\tAantal\r\nLoopt\t8\r\nKlaar\t4");
});

it("undoes what was entered and does it again, and goes to the first cell and the last", async () => {
  const { page } = open;
  await at("D10");
  await paste("Noord");
  await untilContent("Noord");
  await page.keyboard.press("Control+z");
  await untilContent("");
  await page.keyboard.press("Control+y");
  await untilContent("Noord");
  await page.keyboard.press("Control+Home");
  while (await page.locator(".name-box").inputValue() !== "A5") await page.waitForTimeout(50);
  await page.keyboard.press("Control+End");
  while (await page.locator(".name-box").inputValue() !== "D10") await page.waitForTimeout(50);
});

it("lets somebody go on with a text that a cell refused", async () => {
  const { page } = open;
  await at("A5");
  await paste("Loop");
  await page.getByRole("dialog").getByRole("button", { name: "Opnieuw" }).click();
  expect(await page.locator(".formula-bar .content").evaluate((one) => one === document.activeElement)).toBe(true);
  expect(await content(page)).toBe("Loop");
  await page.keyboard.press("End");
  await page.keyboard.type("t");
  await page.keyboard.press("Enter");
  await at("B5");
  await at("A5");
  await untilContent("Loopt");
});
