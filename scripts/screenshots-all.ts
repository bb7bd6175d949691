/**
 * `npm run screenshots -- --all`: every screen of the pane at the widths that Office makes it, light, dark and in a contrast theme, in both
 * languages, in a workbook that was made a moment ago and has no rows yet, in the demonstration network and in a large one of 40 parties and
 * 60 indicators; each as tall as what is in it. For looking at, so they are not kept: node_modules/.cache/screenshots. THEMES=light
 * LANGUAGES=nl leaves out the others.
 */
import { mkdir } from "node:fs/promises";
import type { Browser, Locator } from "playwright-core";
import { check, fill, pane as messagesOf, quarter, type Language } from "../src/messages";
import { now } from "../src/messages/now";
import { progress } from "../src/messages/progress";
import { openLarge } from "../test/bench/largePane";
import { openHostPage, showPart, type HostPage } from "../test/e2e/support/page";

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
      await walk(there, language, (name) => shots(there, `${name}-${theme}-${language}`));
      await there.page.close();
      const example = await open();
      await walkExample(example, language, (name) => shots(example, `${name}-${theme}-${language}`));
      await example.page.close();
      const large = await open();
      await openLarge(large, messagesOf[language].firstRun.skip);
      await walkParts(large, language, (name) => shots(large, `large-${name}-${theme}-${language}`));
      await large.page.close();
    }
  }
  process.stdout.write(`${FOLDER}\n`);
}

/** Goes through every screen: the first run, the three steps of a new workbook, and the parts of the pane in a workbook without rows and in the demonstration. */
async function walk(there: HostPage, language: Language, shot: (name: string) => Promise<void>): Promise<void> {
  const words = messagesOf[language];
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
  await walkParts(there, language, (name) => shot(`empty-${name}`));
}

/** Makes the example network, and goes through its parts. */
async function walkExample(there: HostPage, language: Language, shot: (name: string) => Promise<void>): Promise<void> {
  const words = messagesOf[language];
  const { pane } = there;
  await pane().getByRole("button", { name: words.firstRun.skip, exact: true }).click();
  await pane().getByRole("button", { name: words.start.demo, exact: true }).click();
  await pane().getByText(words.overview.demo).waitFor();
  await walkParts(there, language, (name) => shot(`demo-${name}`));
}

/** Goes through the parts of the pane: adding, each tab, and what stands under "Meer"; in each the tabs within it, and what opens in place. */
async function walkParts({ page, pane }: HostPage, language: Language, shot: (name: string) => Promise<void>): Promise<void> {
  const words = messagesOf[language];
  // So wide that each part has a tab: what has none in sight a moment later cannot be pressed.
  const widen = async () => {
    await page.evaluate(() => document.querySelector("iframe")!.style.setProperty("width", "700px"));
    await pane().waitForFunction(() => document.querySelector("[data-overflowing]") === null);
  };
  const part = async (name: string, title: string, inner: Record<string, Locator> = {}) => {
    await widen();
    await showPart(pane(), title);
    await pane().getByRole("heading", { level: 1 }).first().waitFor();
    while (await pane().locator(".fui-Spinner").count() > 0) await page.waitForTimeout(100);
    await shot(name);
    for (const [within, opener] of Object.entries(inner)) {
      // What a network does not have yet has no screen.
      if (!(await opener.isVisible()) || !(await opener.isEnabled())) continue;
      await opener.click();
      await shot(`${name}-${within}`);
    }
  };
  const tab = (place: number) => pane().getByRole("tab").nth(place);
  const button = (name: string | RegExp) => pane().getByRole("button", { name });
  await part("overview", words.overview.title, { sheets: button(fill(words.overview.allSheets, { count: "" })), own: button(now[language].own) });
  await part("add", words.tabAdd);
  await part("check", check[language].title);
  await part("quarter", quarter[language].title, { delivered: button(quarter[language].parts.delivered), closing: button(quarter[language].parts.close) });
  const first = pane().getByRole("heading", { level: 3 }).first().getByRole("button");
  await part("progress", words.tabProgress, { indicator: first, chain: button(progress[language].chain.open) });
  await part("network", words.tabNetwork, { party: button(/^1\. /) });
  await part("board", words.tabBoard);
  await part("sharing", words.tabSharing, { back: tab(1), log: tab(2) });
  await part("workshops", words.overview.workshops.title);
  await part("importing", words.overview.importing.title);
  await part("template", words.overview.template.title);
  await widen();
  await button(words.more.title).click();
  await shot("more");
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
