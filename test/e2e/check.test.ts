import { expectFit } from "./support/fit";
import { started } from "./support/started";

/** The check as people go through it: the pane that ships, the real office.js, and a workbook with mistakes in it. */
const run = started();

/** The example network, beside the pane, with a cell that can be mended. */
async function open(settings = "") {
  const opened = await run.open(settings);
  const frame = opened.pane();
  const button = (name: string | RegExp) => frame.getByRole("button", { name });
  await button("Sla over").click();
  await button("Bekijk een voorbeeld").click();
  await frame.getByText("Voorbeeld: dit netwerk is verzonnen").waitFor();
  const write = (cell: string, text: string) => frame.evaluate(([at, entry]) => Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Actieplan").getRange(at!).formulas = [[entry!]];
    await context.sync();
  }), [cell, text]);
  const content = (cell: string) => frame.evaluate((at) => Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Actieplan").getRange(at).load("values");
    await context.sync();
    return range.values[0]?.[0] as unknown;
  }), cell);
  return { ...opened, frame, button, write, content };
}

test("a mistake is found while the pane is open, gone to, previewed, mended and taken back, with the keyboard alone", async () => {
  const there = await open();
  const { frame, button, page } = there;
  const first = await there.content("A6");
  await there.write("A6", "  Folder maken  ");
  await button("Toevoegen").focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await frame.getByRole("heading", { level: 1, name: "Controle" }).waitFor();
  await frame.getByRole("heading", { level: 3, name: "Haal spaties aan het begin en einde weg" }).waitFor();
  await expectFit(there);

  await button(/staat een spatie.*A6/).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("tab", { name: "Actieplan", exact: true, selected: true }).waitFor();

  await button("Herstel").first().focus();
  await page.keyboard.press("Enter");
  await frame.getByRole("group", { name: "Dit verandert in 1 cel" }).waitFor();
  await expectFit(there);
  await frame.getByRole("group", { name: "Dit verandert in 1 cel" }).getByRole("button", { name: "Herstel" }).focus();
  await page.keyboard.press("Enter");
  await frame.getByText("1 cel is hersteld.").waitFor();
  expect(await there.content("A6")).toBe("Folder maken");
  await expectFit(there);

  await button("Draai terug").focus();
  await page.keyboard.press("Enter");
  await frame.getByText("In 1 cel staat weer wat er stond.").waitFor();
  expect(await there.content("A6")).toBe("  Folder maken  ");
  await there.write("A6", String(first));
  await frame.getByRole("heading", { level: 3, name: "Haal spaties aan het begin en einde weg" }).waitFor({ state: "detached" });
  expect(there.errors).toEqual([]);
});

test.each(["dark", "contrast"])("in %s colours everyone can set a finding aside, and bring it back", async (theme) => {
  const there = await open(`?theme=${theme}`);
  const { frame, button } = there;
  await button(/^Controle/).click();
  await button("Zet opzij").first().click();
  await frame.getByRole("textbox", { name: /Waarom is dit goed zo/ }).fill("Zo afgesproken");
  await expectFit(there);
  await frame.locator("button[type=submit]").click();
  await frame.getByText("Opzij gezet: Zo afgesproken").waitFor();
  await expectFit(there);
  await button("Haal terug").click();
  await frame.getByText("Opzij gezet: Zo afgesproken").waitFor({ state: "detached" });
  expect(there.errors).toEqual([]);
});

test("the ribbon's button checks and opens the pane where the findings are", async () => {
  const { frame, page } = await open();
  await page.getByRole("button", { name: "Controle", exact: true }).click();
  await frame.getByRole("heading", { level: 1, name: "Controle" }).waitFor();
});
