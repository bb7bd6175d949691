import type { Locator } from "playwright-core";
import { serial } from "../../src/domain/quarter";
import { expectFit } from "./support/fit";
import { openExample } from "./support/example";
import { inColours, showPart, tabTo } from "./support/page";
import { started } from "./support/started";

/** The check as people go through it: the pane that ships, the real office.js, and a workbook with mistakes in it, in which one test goes on where the one before it ended. */
const run = started();
let there: Awaited<ReturnType<typeof open>>;

beforeAll(async () => {
  there = await open();
});

/** The example network, beside the pane, with a cell that can be mended. */
async function open() {
  const opened = await openExample(run);
  const { frame } = opened;
  const write = (cell: string, text: string) => frame.evaluate(([at, entry]) => Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Actieplan").getRange(at!).formulas = [[entry!]];
    await context.sync();
  }), [cell, text]);
  const content = (cell: string) => frame.evaluate((at) => Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Actieplan").getRange(at).load("values");
    await context.sync();
    return range.values[0]?.[0] as unknown;
  }), cell);
  return { ...opened, write, content };
}

test("a mistake is found while the pane is open, gone to, previewed, mended and taken back, with the keyboard alone", async () => {
  const { frame, button, page } = there;
  const first = await there.content("A6");
  await there.write("A6", "  Folder maken  ");
  await tabTo(page, button(/^Controle/));
  await page.keyboard.press("Enter");
  await frame.getByRole("heading", { level: 1, name: /fout/ }).waitFor();
  await tabTo(page, button(/^\d+ tips?$/));
  await page.keyboard.press("Enter");
  const group = frame.getByRole("group", { name: /^Haal spaties aan het begin en einde weg/ });
  const heading = group.getByRole("heading", { level: 2 });
  await heading.waitFor();
  await expectFit(there);

  if (await heading.getByRole("button").count() > 0) {
    await tabTo(page, heading.getByRole("button"));
    await page.keyboard.press("Enter");
  }
  await tabTo(page, group.getByRole("button", { name: /^Folder maken/ }));
  await page.keyboard.press("Enter");
  await page.getByRole("tab", { name: "Actieplan", exact: true, selected: true }).waitFor();

  await tabTo(page, group.getByRole("button", { name: "Herstel", exact: true }));
  await page.keyboard.press("Enter");
  await frame.getByRole("heading", { level: 1, name: "Dit herstel ik" }).waitFor();
  await expectFit(there);
  await tabTo(page, button("Herstel 1"));
  await page.keyboard.press("Enter");
  await frame.getByText("1 cel is hersteld.").waitFor();
  expect(await there.content("A6")).toBe("Folder maken");
  await expectFit(there);

  await tabTo(page, button("Draai terug"));
  await page.keyboard.press("Enter");
  await frame.getByText("In 1 cel staat weer wat er stond.").waitFor();
  expect(await there.content("A6")).toBe("  Folder maken  ");
  await there.write("A6", String(first));
  expect(there.errors).toEqual([]);
});

test("all errors that can be mended are mended at once and taken back, and a group is too, with the keyboard alone", async () => {
  const { frame, button, page } = there;
  const press = async (target: Locator) => {
    await tabTo(page, target);
    await page.keyboard.press("Enter");
  };
  const column = await frame.evaluate(() => Excel.run(async (context) => {
    const range = context.workbook.tables.getItem("tblActieplan").columns.getItem("Tijdspad einde").getDataBodyRange().load("address");
    await context.sync();
    return range.address.replace(/.*!/, "").split(":")[0]!;
  }));
  const [letters, row] = [column.replace(/\d/g, ""), Number(column.replace(/\D/g, ""))];
  const cells = [0, 1, 2].map((down) => `${letters}${row + down}`);
  const before = await Promise.all(cells.map(there.content));
  const mended = async (some: readonly string[], back: readonly unknown[]) => {
    await frame.getByRole("heading", { level: 1, name: "Dit herstel ik" }).waitFor();
    await press(button(`Herstel ${some.length}`));
    await frame.getByText(`${some.length} cellen zijn hersteld.`).waitFor();
    expect(await Promise.all(some.map(there.content))).toEqual(some.map(() => serial(2026, 12, 31)));
    await press(button("Draai terug"));
    await frame.getByText(`In ${some.length} cellen staat weer wat er stond.`).waitFor();
    expect(await Promise.all(some.map(there.content))).toEqual(back);
  };
  // Days that are texts, as they come along with what people paste.
  for (const cell of cells) await there.write(cell, "'31-12-2026");
  await press(button("Herstel 3 fouten"));
  await mended(cells, cells.map(() => "31-12-2026"));
  const group = frame.getByRole("group").filter({ has: button("Herstel alle 3") }).last();
  await press(group.getByRole("button", { name: "Herstel alle 3" }));
  await expectFit(there);
  // What is not wanted is left out.
  await tabTo(page, frame.getByRole("checkbox").last());
  await page.keyboard.press("Space");
  await mended(cells.slice(0, 2), ["31-12-2026", "31-12-2026"]);
  for (const [i, cell] of cells.entries()) await there.write(cell, String(before[i]));
  // The tests after this one begin where nothing can be mended any more.
  await button(/^Herstel \d+ fout/).waitFor({ state: "hidden" });
  expect(there.errors).toEqual([]);
});

test.each(["dark", "contrast"] as const)("in %s colours everyone can set a finding aside, and bring it back", async (colours) => {
  await inColours(there, colours);
  const { frame, button } = there;
  await button(/^Controle/).click();
  await button(/^Zet (alle \d+ )?opzij$/).first().click();
  await frame.getByRole("textbox", { name: /Waarom is dit goed zo/ }).fill("Zo afgesproken");
  await expectFit(there);
  await frame.locator("button[type=submit]").click();
  await button(/^\d+ opzij gezet$/).click();
  await frame.getByText("Opzij gezet: Zo afgesproken").first().waitFor();
  await expectFit(there);
  for (let left = await button("Haal terug").count(); left > 0; left--) {
    await button("Haal terug").first().click();
    await frame.waitForFunction((count) => [...document.querySelectorAll("button")].filter((one) => one.textContent === "Haal terug").length < count, left);
  }
  expect(there.errors).toEqual([]);
});

test("the ribbon's button checks and opens the pane where the findings are", async () => {
  const { frame, page } = there;
  await showPart(frame, "Overzicht");
  await frame.getByRole("button", { name: /^Alle bladen/ }).waitFor();
  await page.getByRole("button", { name: "Controle", exact: true }).click();
  await frame.getByRole("heading", { level: 1, name: /fout/ }).waitFor();
});
