/**
 * `npm run screenshots -- --all`: every screen of the pane at the widths that Office makes it, light, dark and in a contrast theme, in both
 * languages, in an empty workbook, in the demonstration network and in a large one of 40 parties and 60 indicators. For looking at, so they
 * are not kept: node_modules/.cache/screenshots. THEMES=light LANGUAGES=nl leaves out the others.
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
      const there = await openHostPage(browser, `${address}/?theme=${theme}&language=${language}`, 1100, 800);
      await walk(there, messagesOf[language], (name) => shots(there, `${name}-${theme}-${language}`));
      await there.page.close();
      const large = await openHostPage(browser, `${address}/?theme=${theme}&language=${language}`, 1100, 800);
      await openLarge(large, messagesOf[language].firstRun.skip);
      await walkParts(large, (name) => shots(large, `large-${name}-${theme}-${language}`));
      await large.page.close();
    }
  }
  process.stdout.write(`${FOLDER}\n`);
}

/** Goes through every screen: the first run, the three steps of a new workbook, and the parts of the pane in the demonstration. */
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
  await press(words.start.back);
  await press(words.start.back);
  await press(words.start.demo);
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

/** One screen at every width, as much of it as stands in the pane. */
async function shots({ page }: HostPage, name: string): Promise<void> {
  for (const width of WIDTHS) {
    await page.evaluate((pixels) => document.querySelector("iframe")!.style.setProperty("width", `${pixels}px`), width);
    // Fonts and charts come over a few frames.
    await page.waitForTimeout(400);
    await page.locator("iframe").screenshot({ path: `${FOLDER}/${name}-${width}.png` });
  }
}
