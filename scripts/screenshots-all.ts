/**
 * `npm run screenshots -- --all`: every screen of the pane at the widths that Office makes it, light, dark and in a contrast theme, in both
 * languages, in an empty workbook and in the demonstration network. For looking at, so they are not kept: node_modules/.cache/screenshots.
 */
import { mkdir } from "node:fs/promises";
import type { Browser } from "playwright-core";
import { pane as messagesOf, type Language } from "../src/messages";
import { openHostPage, type HostPage } from "../test/e2e/support/page";

const FOLDER = "node_modules/.cache/screenshots";
const WIDTHS = [320, 350, 450];
const THEMES = ["light", "dark", "contrast"];
const LANGUAGES = ["nl", "en"] as const;

/** Makes all of them; says where they are. */
export async function allScreenshots(browser: Browser, address: string): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  for (const theme of THEMES) {
    for (const language of LANGUAGES) {
      const there = await openHostPage(browser, `${address}/?theme=${theme}&language=${language}`, 1100, 800);
      await walk(there, messagesOf[language], (name) => shots(there, `${name}-${theme}-${language}`));
      await there.page.close();
    }
  }
  process.stdout.write(`${FOLDER}\n`);
}

/** Goes through every screen: the first run, the three steps of a new workbook, and the parts of the pane in the demonstration. */
async function walk({ pane }: HostPage, words: (typeof messagesOf)[Language], shot: (name: string) => Promise<void>): Promise<void> {
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
  for (const [place, tab] of (await pane().getByRole("navigation").first().getByRole("button").all()).entries()) {
    await tab.click();
    await pane().getByRole("heading", { level: 1 }).waitFor();
    await shot(`demo-${place + 1}`);
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
