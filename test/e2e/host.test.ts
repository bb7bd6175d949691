import { readFile } from "node:fs/promises";
import { readBook } from "../../src/file/read";
import { cells } from "../../src/workbook/comparable";
import { content, goTo, waitForPane, type HostPage } from "./support/page";
import { openSample } from "./support/sample";
import { started } from "./support/started";

/** The local host as a visitor meets it: `npm start` in a real browser, with the real office.js in the pane. */
const run = started();
let open: HostPage;

const axe = require.resolve("axe-core/axe.min.js");

beforeEach(async () => {
  open = await run.open();
});

afterEach(async () => {
  await open.page.close();
});

describe("the page", () => {
  it("opens with an empty workbook beside the pane, says what it is, and asks nothing of the network", async () => {
    const { page, requests, errors } = open;
    expect(await page.getByRole("tab").allTextContents()).toEqual(["Blad1"]);
    expect(await content(page)).toBe("");
    await page.getByText("Lokale werkmap die Excel nadoet").waitFor();
    expect(requests.filter((address) => !/^(data|blob):/.test(address)).every((address) => new URL(address).host === new URL(run.host.address).host)).toBe(true);
    expect(errors).toEqual([]);
  });

  it("has the add-in's own tab on its ribbon, in the language of Excel", async () => {
    const buttons = (): Promise<string[]> => open.page.getByRole("navigation").getByRole("button").allTextContents();
    expect(await buttons()).toEqual(["Paneel openen", "Werkboek maken", "Overzicht", "Toevoegen", "Maak actie", "Voortgang", "Controle", "Kwartaal", "Delen", "Actieplan", "Metingen", "Dashboard"]);
    await open.page.goto(`${run.host.address}/?language=en`);
    await waitForPane(open.page, open.pane);
    expect(await buttons()).toEqual(["Open pane", "New workbook", "Overview", "Add", "Make action", "Progress", "Check", "Quarter", "Share", "Action plan", "Measurements", "Dashboard"]);
    expect(await open.page.getByRole("tab").allTextContents()).toEqual(["Sheet1"]);
  });

  it.each(["light", "dark", "contrast"])("can be used by everyone in %s colours", async (theme) => {
    await open.page.goto(`${run.host.address}/?theme=${theme}`);
    await waitForPane(open.page, open.pane);
    await open.page.addScriptTag({ path: axe });
    const found = await open.page.evaluate(() =>
      (window as unknown as { axe: typeof import("axe-core") }).axe.run({ exclude: ["iframe"] }).then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0]?.html])));
    expect(found).toEqual([]);
  });

  it("fits a screen of 320 pixels", async () => {
    await open.page.setViewportSize({ width: 320, height: 640 });
    expect(await open.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await open.page.getByRole("button", { name: "Downloaden" }).waitFor();
  });

  it("makes the pane wider and narrower with the keyboard, never under 320 pixels", async () => {
    const divider = open.page.getByRole("separator");
    expect(await divider.getAttribute("aria-valuenow")).toBe("350");
    await divider.press("ArrowLeft");
    expect(await divider.getAttribute("aria-valuenow")).toBe("360");
    await divider.press("Home");
    expect(await divider.getAttribute("aria-valuenow")).toBe("320");
    await divider.press("ArrowRight");
    expect(await divider.getAttribute("aria-valuenow")).toBe("320");
  });
});

describe("the pane and the grid", () => {
  it("shows what the pane writes through the real office.js", async () => {
    const before = await open.page.locator(".grid").screenshot();
    const read = await open.pane().evaluate(() => Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
      range.formulas = [["Noord", 20], ["Zuid", "=B1*2"]];
      await context.sync();
      range.load("values");
      await context.sync();
      return range.values;
    }));
    expect(read).toEqual([["Noord", 20], ["Zuid", 40]]);
    await goTo(open.page, "B2");
    expect(await content(open.page)).toBe("=B1*2");
    // Drawn in a frame of its own.
    while (before.equals(await open.page.locator(".grid").screenshot())) await open.page.waitForTimeout(50);
  });

  it("tells the pane what a person types, and reads it as Dutch", async () => {
    await open.pane().evaluate(() => Excel.run(async (context) => {
      const heard: unknown[] = [];
      Object.assign(window, { heard });
      context.workbook.worksheets.onChanged.add(async (event) => { heard.push([event.address, event.changeType, event.triggerSource]); });
      await context.sync();
    }));
    const grid = (await open.page.locator(".grid").boundingBox())!;
    await open.page.mouse.click(grid.x + 90, grid.y + 32);
    await open.page.keyboard.type("1,5");
    await open.page.keyboard.press("Enter");
    await open.page.keyboard.type("=A1*2");
    await open.page.keyboard.press("Enter");
    await open.pane().waitForFunction(() => (window as unknown as { heard: unknown[] }).heard.length === 2);
    expect(await open.pane().evaluate(() => (window as unknown as { heard: unknown[] }).heard)).toEqual([
      ["A1", "RangeEdited", "Unknown"], ["A2", "RangeEdited", "Unknown"],
    ]);
    expect(await open.pane().evaluate(() => Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A2").load("values");
      await context.sync();
      return range.values;
    }))).toEqual([[1.5], [3]]);
  });

  it("follows what the pane selects and adds", async () => {
    await open.pane().evaluate(() => Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Acties");
      sheet.activate();
      sheet.getRange("C3").select();
      await context.sync();
    }));
    await open.page.getByRole("tab", { name: "Acties", selected: true }).waitFor();
    expect(await open.page.locator(".name-box").inputValue()).toBe("C3");
  });

  it("calls the pane's functions from the ribbon", async () => {
    await open.pane().evaluate(() => Office.actions.associate("goToActions", async (event: Office.AddinCommands.Event) => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[`van ${event.source.id}`]];
        await context.sync();
      });
      event.completed();
    }));
    await open.page.getByRole("button", { name: "Actieplan" }).click();
    await open.page.waitForFunction(() => document.querySelector<HTMLInputElement>(".formula-bar .content")?.value === "van Button.Actions");
  });

  it("lets the pane show itself, as a function of the ribbon may", async () => {
    await open.pane().evaluate(() => Office.addin.hide());
    await open.page.locator("iframe").waitFor({ state: "hidden" });
    await open.page.getByRole("button", { name: "Paneel openen" }).click();
    await open.page.locator("iframe").waitFor();
  });
});

describe("a file", () => {
  it("is opened, shown, changed and downloaded whole", async () => {
    await openSample(open);
    expect(await open.page.getByRole("tab").allTextContents()).toEqual(["Acties", "Dashboard"]);

    await goTo(open.page, "B5");
    await open.page.locator(".formula-bar .content").fill("12");
    await open.page.locator(".formula-bar .content").press("Enter");
    await open.page.getByRole("tab", { name: "Dashboard" }).click();
    await open.page.getByRole("img", { name: /Acties per status/ }).waitFor();
    await goTo(open.page, "B2");
    expect(await content(open.page)).toBe("=SOM(tblActies[Aantal])");

    const [download] = await Promise.all([open.page.waitForEvent("download"), open.page.getByRole("button", { name: "Downloaden" }).click()]);
    expect(download.suggestedFilename()).toBe("plan.xlsx");
    const book = await readBook(await readFile((await download.path())!));
    if (!book.ok) throw new Error(book.problem.code);
    const [actions, dashboard, lists] = book.value.sheets;
    expect(cells(actions!)["B5"]).toBe(12);
    expect(actions!.tables.map((table) => table.name)).toEqual(["tblActies"]);
    expect(dashboard!.charts.map((chart) => chart.title)).toEqual(["Acties per status"]);
    expect(lists!.visibility).toBe("hidden");
  });

  it("that is no workbook is refused in a sentence, and what was open stays", async () => {
    await open.page.locator("input[type=file]").setInputFiles({ name: "brief.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from("Beste collega") });
    await open.page.getByText("Dit bestand is geen Excel-werkmap (.xlsx) of het is beschadigd.").waitFor();
    expect(await open.page.getByRole("tab").allTextContents()).toEqual(["Blad1"]);
  });
});

describe("charts", () => {
  it("move when somebody types", async () => {
    await openSample(open);
    await open.page.getByRole("tab", { name: "Dashboard" }).click();
    const bar = open.page.getByRole("img", { name: /Acties per status/ }).locator("g rect").last();
    const before = Number(await bar.getAttribute("height"));
    await goTo(open.page, "B5");
    await open.page.locator(".formula-bar .content").fill("1");
    await open.page.locator(".formula-bar .content").press("Enter");
    await open.page.waitForFunction((height) => Number(document.querySelector(".chart g rect:last-child")?.getAttribute("height")) < height, before);
  });
});
