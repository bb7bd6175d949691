import { readFile } from "node:fs/promises";
import { readBook } from "../../src/file/read";
import { cells } from "../../src/workbook/comparable";
import { content, goTo, type HostPage } from "./support/page";
import { openSample } from "./support/sample";
import { started } from "./support/started";

/** Nothing that was typed is lost by what follows it, also where nobody pressed Enter: as in Excel, whatever ends the typing takes it in. */
const run = started();
let open: HostPage;

beforeEach(async () => {
  open = await run.open();
  await openSample(open);
  await goTo(open.page, "B5");
});

afterEach(() => open.page.close());

/** What stands in a cell of the sheet Acties, as the pane sees it. */
const standing = (address = "B5") => open.pane().evaluate((at) => Excel.run(async (context) => {
  const range = context.workbook.worksheets.getItem("Acties").getRange(at).load("values");
  await context.sync();
  return range.values[0]?.[0];
}), address);

async function downloaded(): Promise<Record<string, unknown>> {
  const [download] = await Promise.all([open.page.waitForEvent("download"), open.page.getByRole("button", { name: "Downloaden" }).click()]);
  const book = await readBook(await readFile((await download.path())!));
  if (!book.ok) throw new Error(book.problem.code);
  return cells(book.value.sheets[0]!);
}

const bar = () => open.page.locator(".formula-bar .content");
const front = (name: string) => open.page.getByRole("tab", { name, selected: true }).waitFor();

const typing: Record<string, () => Promise<void>> = {
  "the formula bar": () => bar().fill("12"),
  "the grid": async () => {
    // A blank cell beside the link in the first row.
    await open.page.locator(".grid").click({ position: { x: 300, y: 32 } });
    await open.page.keyboard.type("12");
  },
};

describe.each(Object.keys(typing))("what was typed in %s without Enter", (where) => {
  let cell = "B5";
  beforeEach(async () => {
    await typing[where]!();
    cell = await open.page.locator(".name-box").inputValue();
  });

  it("stays where another sheet is brought to the front", async () => {
    await open.page.getByRole("tab", { name: "Dashboard" }).click();
    await front("Dashboard");
    expect(await standing(cell)).toBe(12);
  });

  it("comes along in a download", async () => {
    expect((await downloaded())[cell]).toBe(12);
    expect(await standing(cell)).toBe(12);
  });

  it("is there when a button of the ribbon is pressed", async () => {
    await open.pane().evaluate((at) => Office.actions.associate("goToActions", async (event: Office.AddinCommands.Event) => {
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Acties").getRange(at).load("values");
        await context.sync();
        context.workbook.worksheets.getItem("Acties").getRange("A9").values = [[`zag ${range.values[0]?.[0]}`]];
        await context.sync();
      });
      event.completed();
    }), cell);
    await open.page.getByRole("button", { name: "Actieplan" }).click();
    while (await standing("A9") === "") { /* the function of the ribbon is at work */ }
    expect(await standing("A9")).toBe("zag 12");
  });

  it("is asked for before a new workbook takes its place", async () => {
    await open.page.getByRole("button", { name: "Nieuw" }).click();
    await open.page.getByRole("dialog").getByRole("button").last().click();
    expect(await standing(cell)).toBe(12);
  });
});

describe("what was typed in the formula bar", () => {
  it("is taken in by the press on another sheet, which comes to the front at the release, however late that is", async () => {
    await bar().fill("12");
    await open.page.getByRole("tab", { name: "Dashboard" }).hover();
    await open.page.mouse.down();
    while (await standing() !== 12) { /* the grid is drawn anew with it */ }
    await open.page.mouse.up();
    await front("Dashboard");
  });

  it("leaves the tabs where they are under the mouse, also where the sheet that it is on is scrolled out of sight", async () => {
    await open.pane().evaluate(() => Excel.run(async (context) => {
      for (let number = 1; number <= 20; number++) context.workbook.worksheets.add(`Blad ${number}`);
      await context.sync();
    }));
    await bar().fill("12");
    await open.page.getByRole("tab", { name: "Blad 20", exact: true }).hover();
    await open.page.mouse.down();
    while (await standing() !== 12) { /* the grid is drawn anew with it */ }
    await open.page.mouse.up();
    await front("Blad 20");
  });

  it("stays where somebody goes on in the pane", async () => {
    await bar().fill("12");
    await open.page.locator("iframe").click({ position: { x: 5, y: 5 } });
    await open.pane().evaluate(() => { document.body.tabIndex = -1; document.body.focus(); });
    expect(await standing()).toBe(12);
  });

  it("goes to the cell that was selected then, also where the pane selects another one meanwhile", async () => {
    await bar().fill("12");
    await open.pane().evaluate(() => Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Dashboard").getRange("B5").select();
      await context.sync();
    }));
    await front("Dashboard");
    expect(await bar().inputValue()).toBe("12");
    await bar().press("Enter");
    expect(await standing()).toBe(12);
    expect(await content(open.page)).toBe("4");
  });

  it("is given up by Escape", async () => {
    await bar().fill("12");
    await bar().press("Escape");
    expect(await content(open.page)).toBe("8");
    expect(await standing()).toBe(8);
  });

  it("comes along in a download, each of many entries in turn", async () => {
    for (const [cell, text] of [["A9", "een"], ["A10", "twee"], ["A11", "drie"]] as const) {
      await goTo(open.page, cell);
      await bar().fill(text);
      await bar().press("Enter");
    }
    expect(await downloaded()).toMatchObject({ A9: "een", A10: "twee", A11: "drie" });
  });
});
