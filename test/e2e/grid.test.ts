/** The grid of the local host under the keys that everybody knows from Excel. */
import type { Content } from "../../src/workbook/types";
import { sample } from "./support/book";
import { content, goTo, untilFocused, type HostPage } from "./support/page";
import { openBook, openSample } from "./support/sample";
import { started } from "./support/started";

const run = started();
let open: HostPage;

beforeEach(async () => {
  open = await run.open();
  await open.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
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

/** Puts a text on the clipboard, as another program does, and presses what people press. */
async function paste(text: string): Promise<void> {
  await open.page.evaluate((given) => navigator.clipboard.writeText(given), text);
  await open.page.keyboard.press("Control+v");
}

/** What another program gets, once somebody pressed what people press. */
async function copied(): Promise<string> {
  await open.page.keyboard.press("Control+c");
  return open.page.evaluate(() => navigator.clipboard.readText());
}

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
  await untilFocused(page.locator(".formula-bar .content"));
  expect(await content(page)).toBe("Loop");
  await page.keyboard.press("End");
  await page.keyboard.type("t");
  await page.keyboard.press("Enter");
  await at("B5");
  await at("A5");
  await untilContent("Loopt");
});

const nameBox = () => open.page.locator(".name-box").inputValue();

async function untilAt(cell: string): Promise<void> {
  while (await nameBox() !== cell) await open.page.waitForTimeout(50);
}

/** Presses the right button of the mouse on the selected cell, and chooses. */
async function byMenu(cell: string, choice: string): Promise<void> {
  const { page } = open;
  await at(cell);
  await untilAt(cell);
  await page.keyboard.press("Shift+F10");
  await page.getByRole("dialog").getByRole("button", { name: choice, exact: true }).click();
}

it("finds a text by Ctrl+F, onwards and back, and says where there is none", async () => {
  const { page } = open;
  await at("A1");
  await page.keyboard.press("Control+f");
  const field = page.getByRole("searchbox", { name: "Zoek in de bladen" });
  await field.fill("klaar");
  await field.press("Enter");
  await untilAt("A6");
  await field.fill("loopt");
  await field.press("Shift+Enter");
  await untilAt("A5");
  await field.fill("staat er niet");
  await field.press("Enter");
  await page.getByText("Niet gevonden.").waitFor();
  await field.press("Escape");
  expect(await field.isVisible()).toBe(false);
});

it("inserts and deletes a row, copies and pastes, sorts and filters by a right click", async () => {
  const { page } = open;
  const box = await page.locator(".grid").boundingBox();
  await at("A5");
  await page.mouse.click(box!.x + 80, box!.y + 30, { button: "right" });
  await page.getByRole("dialog").getByRole("button", { name: "Kopiëren" }).waitFor();
  await page.keyboard.press("Escape");
  await byMenu("A5", "Rij invoegen");
  await at("A6");
  await untilContent("Loopt");
  await byMenu("A5", "Rij verwijderen");
  await at("A5");
  await untilContent("Loopt");
  await byMenu("A5", "Kopiëren");
  await byMenu("D10", "Plakken");
  await at("D10");
  await untilContent("Loopt");
  await byMenu("B5", "Sorteer van A naar Z");
  await at("B5");
  await untilContent("4");
  await byMenu("A5", "Filter op deze waarde");
  await byMenu("A5", "Rij invoegen");
  await page.getByText("Deze tabel is gefilterd.").waitFor();
});

it("colours rows by their rules wherever somebody scrolls", async () => {
  const { page } = open;
  const rows = 400;
  const opening = openBook(open, {
    ...sample,
    sheets: sample.sheets.map((sheet) => (sheet.name !== "Acties" ? sheet : {
      ...sheet,
      blocks: [{ at: "A4", content: [["Status", "Aantal"], ...Array.from({ length: rows }, (_, i): Content[] => [i % 100 === 95 ? "Klaar" : "Loopt", i])] }],
      tables: sheet.tables.map((table) => ({ ...table, address: `A4:B${4 + rows}` })),
      validations: [],
      conditionals: [{ kind: "formula", address: `A5:B${4 + rows}`, formula: '=$A5="Klaar"', look: { fill: "#ff0000" } }],
    })),
  }, "lang.xlsx");
  await page.getByRole("dialog").getByRole("button", { name: "Doorgaan" }).click();
  await opening;
  /** How many of the pixels of the grid are of the rule's colour. */
  const coloured = () => page.evaluate(() => [...document.querySelectorAll<HTMLCanvasElement>(".grid canvas")].filter(({ width, height }) => width > 0 && height > 0).reduce((sum, canvas) => {
    const { data } = canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
    for (let i = 0; i < data.length; i += 4) if (data[i] === 255 && data[i + 1] === 0 && data[i + 2] === 0 && data[i + 3] === 255) sum++;
    return sum;
  }, 0));
  const until = async (isThere: boolean) => { while ((await coloured() > 1000) !== isThere) await page.waitForTimeout(50); };
  await until(false);
  await goTo(page, "A300");
  await until(true);
  await goTo(page, "A140");
  await until(false);
  await goTo(page, "A200");
  await until(true);
});
