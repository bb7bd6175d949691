import type { Frame, Locator, Page } from "playwright-core";
import { expectFit } from "./support/fit";
import { openExample } from "./support/example";
import { choose, goTo, tabTo } from "./support/page";
import { started } from "./support/started";

/** A quarter as people go through it: the pane that ships, the real office.js, and a workbook beside it. */
const run = started();

/** The example network, beside the pane. */
async function open(settings = "") {
  const opened = await openExample(run, settings);
  const { frame } = opened;
  /** The rows of a table by the headings of their columns. */
  const rows = (name: string) => frame.evaluate((table) => Excel.run(async (context) => {
    const range = context.workbook.tables.getItem(table).getRange().load("values");
    await context.sync();
    const [headings = [], ...values] = range.values as unknown[][];
    return values.map((row) => Object.fromEntries(row.map((value, i) => [String(headings[i]), value])));
  }), name);
  /** How many parties delivered everything, as the dashboard's tile says it: "4 van 6". */
  const delivered = () => frame.evaluate(() => Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Dashboard").getUsedRange().load("values");
    await context.sync();
    const cells = (range.values as unknown[][]).map((row) => row.map(String));
    const isLabel = (text: string) => text.startsWith("partijen leverden alles");
    const row = cells.findIndex((one) => one.some(isLabel));
    return cells[row - 1]?.[cells[row]?.findIndex(isLabel) ?? 0] ?? "";
  }));
  return { ...opened, rows, delivered };
}

/** The charts of the sheet in front, as they are drawn: all at once, some time after it came there. */
async function charts(page: Page): Promise<string[]> {
  await page.locator(".chart svg").first().waitFor();
  return page.locator(".chart svg").evaluateAll((all) => all.map((one) => one.outerHTML.replace(/clip-[0-9a-f-]+/g, "")));
}

/** The same once they are not what they were `before`. */
async function chartsAfter(page: Page, before: readonly string[]): Promise<string[]> {
  for (;;) {
    const now = await charts(page);
    if (now.length === before.length && now.some((chart, i) => chart !== before[i])) return now;
    await page.waitForTimeout(100);
  }
}

/** The cell with the value of the measurement that has this id. */
function valueCell(frame: Frame, id: string): Promise<string> {
  return frame.evaluate((wanted) => Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("tblMetingen");
    const ids = table.columns.getItem("ID").getDataBodyRange().load("values");
    const values = table.columns.getItem("Waarde").getDataBodyRange();
    await context.sync();
    const cell = values.getCell(ids.values.findIndex(([one]) => one === wanted), 0).load("address");
    await context.sync();
    return cell.address.replace(/.*!/, "");
  }), id);
}

test("a quarter is filled in with the keyboard, closed and corrected, and grid and dashboard follow", async () => {
  const there = await open();
  const { page, frame, button, rows, delivered } = there;
  const before = await delivered();
  const press = async (...keys: string[]) => { for (const key of keys) await page.keyboard.press(key); };
  const pressOn = async (target: Locator) => { await tabTo(page, target); await press("Enter"); };
  await pressOn(button("Kwartaal"));
  const heading = await frame.getByRole("heading", { level: 1, name: /^Kwartaal 20/ }).textContent();
  const quarter = heading!.replace("Kwartaal ", "");
  await expectFit(there);

  // Everything that is still empty gets a value or a reason, from the list of who has delivered.
  for (let left = 20; left > 0; left--) {
    await pressOn(button("Afsluiten"));
    const waiting = button(/nog \d+ indicator(en)? leeg/).first();
    await waiting.or(button(`Sluit ${quarter} af`)).first().waitFor();
    if (!await waiting.isVisible()) break;
    await expectFit(there);
    await pressOn(waiting);
    const empty = frame.getByRole("group").filter({ hasText: "Nog leeg" }).first();
    await empty.waitFor();
    const numerator = empty.getByRole("textbox", { name: "Teller" });
    if (await numerator.count() > 0) {
      await tabTo(page, numerator);
      await page.keyboard.type("7");
      await press("Enter");
      await page.keyboard.type("20");
      await press("Enter", "Enter");
    } else {
      await choose(page, empty.getByRole("combobox", { name: "Geen waarde, want" }), "Niet gemeten");
      await press("Enter", "Enter");
    }
    await frame.getByText("Alles is bewaard in het werkboek").waitFor();
  }
  const filled = (await rows("tblMetingen")).filter((row) => row["Kwartaal"] === quarter);
  expect(filled.filter((row) => row["Waarde"] === "" && row["Reden leeg"] === "")).toEqual([]);
  expect(filled.some((row) => row["Reden leeg"] === "Niet gemeten" || (row["Teller"] === 7 && row["Waarde"] === 35))).toBe(true);

  // Whoever had to deliver has, and the dashboard says so by itself.
  const [ready, asked] = (await delivered()).split(" van ");
  expect(ready).toBe(asked);
  expect(before).not.toBe(`${ready} van ${asked}`);

  await pressOn(button(`Sluit ${quarter} af`));
  await pressOn(button("Ja, sluit af"));
  await frame.getByText(`${quarter} is gesloten en vastgelegd.`).waitFor();
  await expectFit(there);
  expect((await rows("tblKwartalen")).find((row) => row["Kwartaal"] === quarter)).toMatchObject({ Stand: "Gesloten" });
  expect((await rows("tblVastgelegdeMetingen")).filter((row) => row["Kwartaal"] === quarter)).toHaveLength(filled.length);

  const corrections = (await rows("tblCorrecties")).filter((row) => row["Reden"] !== "").length;
  const corrected = filled.find((row) => typeof row["Waarde"] === "number" && row["Teller"] === "")!;
  await choose(page, frame.getByRole("combobox", { name: "Organisatie" }), String(corrected["Organisatie"]));
  await choose(page, frame.getByRole("combobox", { name: "Indicator" }), String(corrected["Indicator"]));
  await tabTo(page, frame.getByRole("textbox", { name: /^Waarde/ }));
  await press("ControlOrMeta+a");
  await page.keyboard.type(String(Number(corrected["Waarde"]) + 1));
  await tabTo(page, frame.getByRole("textbox", { name: /^Waarom/ }));
  await page.keyboard.type("De bron is nageteld");
  await expectFit(there);
  await pressOn(button("Corrigeer"));
  await frame.getByText("De correctie is gedaan en opgeschreven.").waitFor();
  await frame.getByText(/De bron is nageteld$/).waitFor();
  expect((await rows("tblMetingen")).find((row) => row["ID"] === corrected["ID"])).toMatchObject({ Waarde: Number(corrected["Waarde"]) + 1 });
  expect((await rows("tblCorrecties")).filter((row) => row["Reden"] !== "")).toHaveLength(corrections + 1);
  expect(there.errors).toEqual([]);
}, 600_000);

test("the ribbon leads to the next quarter, which is opened: every row that is asked for is there, and grid, form and the charts of the dashboard follow each other", async () => {
  const there = await open("?theme=dark");
  const { frame, button, rows, page } = there;
  await page.getByRole("button", { name: "Kwartaal", exact: true }).click();
  await frame.getByRole("heading", { level: 1, name: /^Kwartaal 20/ }).waitFor();
  const choice = frame.getByRole("combobox", { name: "Kwartaal" });
  await choice.getByRole("option").nth(1).waitFor({ state: "attached" });
  const planned = (await choice.getByRole("option").allTextContents()).find((text) => text.includes("nog niet open"))!.slice(0, 7);
  await choose(page, choice, planned);
  await expectFit(there);
  await tabTo(page, button(`Open ${planned}`));
  await page.keyboard.press("Enter");
  await frame.getByText(new RegExp(`${planned} is open`)).waitFor();
  const added = (await rows("tblMetingen")).filter((row) => row["Kwartaal"] === planned);
  expect(added.length).toBeGreaterThan(0);
  expect((await rows("tblKwartalen")).find((row) => row["Kwartaal"] === planned)).toMatchObject({ Stand: "Open", Gevraagd: added.length });
  await expectFit(there);

  const party = String(added[0]!["Organisatie"]);
  await frame.getByRole("combobox", { name: "Organisatie" }).selectOption(party);
  const tab = (name: string) => page.getByRole("tab", { name, exact: true });
  await tab("Dashboard").click();
  const before = await charts(page);
  // In the grid, as a person types.
  await tab("Metingen").click();
  await goTo(page, await valueCell(frame, String(added[0]!["ID"])));
  await page.keyboard.type("41");
  await page.keyboard.press("Enter");
  const card = frame.getByRole("group", { name: String(added[0]!["Indicator"]) });
  await card.getByText("Ingevuld").waitFor();
  const value = card.getByRole("textbox", { name: /^Waarde/ });
  expect(await value.inputValue()).toBe("41");
  await tab("Dashboard").click();
  const typed = await chartsAfter(page, before);
  // One chart is another one now; what stands worst comes first, so that it may stand elsewhere.
  expect(typed.filter((chart) => !before.includes(chart))).toHaveLength(1);

  // In the pane, with the dashboard in sight.
  await value.fill("44");
  await button("Bewaar").click();
  await frame.getByText("Alles is bewaard in het werkboek").waitFor();
  const filled = await chartsAfter(page, typed);
  expect(filled.filter((chart) => !typed.includes(chart))).toHaveLength(1);
  expect((await rows("tblMetingen")).find((row) => row["ID"] === added[0]!["ID"])).toMatchObject({ Waarde: 44 });

  // Leaving a field saves; the button that somebody leaves it for is still under the mouse when that is done.
  await value.fill("45");
  await button(/^Volgende: /).hover();
  await page.mouse.down();
  await frame.getByText("Alles is bewaard in het werkboek").waitFor();
  await page.mouse.up();
  while (await frame.getByRole("combobox", { name: "Organisatie" }).inputValue() === party) await page.waitForTimeout(50);

  await tabTo(page, button("Geleverd"));
  await page.keyboard.press("Enter");
  await tabTo(page, button(/een herinnering$/).first());
  await page.keyboard.press("Enter");
  await frame.getByRole("textbox", { name: "Tekst om te kopiëren" }).waitFor();
  await expectFit(there);
  await page.getByRole("button", { name: "Metingen", exact: true }).click();
  await page.getByRole("tab", { name: "Metingen", exact: true, selected: true }).waitFor();
  expect(there.errors).toEqual([]);
}, 600_000);
