/**
 * `npm run screenshots -- --all`: every screen of the pane at the widths that Office makes it, light, dark and in a contrast theme, in both
 * languages, in a workbook that was made a moment ago and has no rows yet, in the demonstration network and in a large one of 40 parties and
 * 60 indicators; each as tall as what is in it. For looking at, so they are not kept: node_modules/.cache/screenshots. THEMES=light
 * LANGUAGES=nl leaves out the others.
 */
import { mkdir } from "node:fs/promises";
import type { Browser } from "playwright-core";
import { pane as messagesOf, type Language } from "../src/messages";
import { openLarge } from "../test/bench/largePane";
import { openHostPage, type HostPage } from "../test/e2e/support/page";

const FOLDER = "node_modules/.cache/screenshots";
const WIDTHS = [320, 350, 450];
const THEMES = ["light", "dark", "contrast"].filter(asked("THEMES"));
const LANGUAGES = (["nl", "en"] as const).filter(asked("LANGUAGES"));

/** Whether the environment names one of them; all where it says nothing. */
function asked(variable: string): (one: string) => boolean {
  const named = process.env[variable]?.split(",");
  return (one) => named?.includes(one) ?? true;
}

/** Makes all of them; says where they are. */
export async function allScreenshots(browser: Browser, address: string): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  for (const theme of THEMES) {
    for (const language of LANGUAGES) {
      const open = async (): Promise<HostPage> => {
        const opened = await openHostPage(browser, `${address}/?theme=${theme}&language=${language}`, 1100, 800);
        // A contrast theme is the system's: then the browser takes its colours in place of the pane's.
        await opened.page.emulateMedia({ forcedColors: theme === "contrast" ? "active" : "none" });
        return opened;
      };
      const there = await open();
      await walk(there, messagesOf[language], (name) => shots(there, `${name}-${theme}-${language}`));
      await there.page.close();
      const example = await open();
      await walkExample(example, messagesOf[language], (name) => shots(example, `${name}-${theme}-${language}`));
      await example.page.close();
      const large = await open();
      await openLarge(large, messagesOf[language].firstRun.skip);
      await walkParts(large, (name) => shots(large, `large-${name}-${theme}-${language}`));
      await large.page.close();
    }
  }
  process.stdout.write(`${FOLDER}\n`);
}

/** Goes through every screen: the first run, the three steps of a new workbook, and the parts of the pane in a workbook without rows and in the demonstration. */
async function walk(there: HostPage, words: (typeof messagesOf)[Language], shot: (name: string) => Promise<void>): Promise<void> {
  const { pane } = there;
  const press = (name: string) => pane().getByRole("button", { name, exact: true }).click();
  await shot("first-run");
  await press(words.firstRun.skip);
  await shot("new-1");
  await press(words.start.next);
  await shot("new-2");
  await pane().getByRole("textbox", { name: words.start.network.name }).fill("Netwerk Noord");
  await pane().getByRole("textbox", { name: words.start.organisations.label }).fill("GGD\nPolitie");
  await press(words.start.next);
  await shot("new-3");
  await pane().getByRole("checkbox", { name: words.start.examples.label }).uncheck();
  await press(words.start.make);
  await pane().getByText(words.overview.ready.title).waitFor();
  await walkParts(there, (name) => shot(`empty-${name}`));
}

/** Makes the example network, and goes through its parts. */
async function walkExample(there: HostPage, words: (typeof messagesOf)[Language], shot: (name: string) => Promise<void>): Promise<void> {
  const { pane } = there;
  await pane().getByRole("button", { name: words.firstRun.skip, exact: true }).click();
  await pane().getByRole("button", { name: words.start.demo, exact: true }).click();
  await pane().getByText(words.overview.demo).waitFor();
  await walkParts(there, (name) => shot(`demo-${name}`));
}

/** Goes through the parts of the pane: adding, each tab, and what stands under "Meer". */
async function walkParts({ page, pane }: HostPage, shot: (name: string) => Promise<void>): Promise<void> {
  const buttons = pane().getByRole("navigation").first().getByRole("button");
  // In a pane so wide that each has a tab.
  const widen = async () => {
    await page.evaluate(() => document.querySelector("iframe")!.style.setProperty("width", "700px"));
    await pane().waitForFunction(() => document.querySelector("[data-overflowing]") === null);
  };
  await widen();
  for (let place = 0; place < await buttons.count(); place++) {
    await buttons.nth(place).click();
    await pane().getByRole("heading", { level: 1 }).waitFor();
    await shot(String(place + 1));
    await widen();
  }
}

/** Taller than this a picture shows nothing that was not in it before: lines of a list. */
const TALLEST = 2400;

/** One screen at every width, and as tall as what is in it. */
async function shots({ page, pane }: HostPage, name: string): Promise<void> {
  const usual = page.viewportSize() ?? { width: 1100, height: 800 };
  for (const width of WIDTHS) {
    await page.evaluate((pixels) => document.querySelector("iframe")!.style.setProperty("width", `${pixels}px`), width);
    // Fonts and charts come over a few frames.
    await page.waitForTimeout(400);
    const hidden = await pane().evaluate(() => document.documentElement.scrollHeight - innerHeight);
    await page.setViewportSize({ ...usual, height: Math.min(TALLEST, usual.height + hidden) });
    await page.waitForTimeout(200);
    await page.locator("iframe").screenshot({ path: `${FOLDER}/${name}-${width}.png` });
    await page.setViewportSize(usual);
  }
}
