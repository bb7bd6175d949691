import type { Browser, Frame, Locator, Page } from "playwright-core";

/** The local host's page in a browser, as a person sees it. */
export interface HostPage {
  page: Page;
  /** Addresses that the page and the pane asked for. */
  requests: string[];
  /** Errors that nobody caught, in the page and in the pane. */
  errors: string[];
  /** The frame in which the real office.js runs. */
  pane(): Frame;
}

/** Opens the page and waits until the workbook and the pane's office.js stand ready. */
export async function openHostPage(browser: Browser, address: string, width = 1280, height = 800): Promise<HostPage> {
  const page = await browser.newPage({ viewport: { width, height }, acceptDownloads: true });
  // Making the example takes long on a machine that does other things too.
  page.setDefaultTimeout(180_000);
  await slowDown(page);
  const requests: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (error) => errors.push(error.message));
  await page.goto(address);
  const pane = (): Frame => {
    const frame = page.frames().find((one) => one.url().includes("/taskpane.html"));
    if (!frame) throw new Error("the pane has not been opened");
    return frame;
  };
  await waitForPane(page, pane);
  return { page, requests, errors, pane };
}

/** The colours that Excel can have here. */
export type Colours = "light" | "dark" | "contrast";

/**
 * Chooses other colours, as a person does in the page's settings, and waits until the pane has them too: it asks for them when somebody goes
 * to it. With contrast comes what Windows does then: the system puts its own colours over those of the page.
 */
export async function inColours({ page, pane }: Pick<HostPage, "page" | "pane">, colours: Colours): Promise<void> {
  await page.emulateMedia({ forcedColors: colours === "contrast" ? "active" : "none" });
  const list = page.locator("select[name=theme]");
  if (await list.inputValue() === colours) return;
  await page.locator("summary").click();
  await list.selectOption(colours);
  await page.keyboard.press("Escape");
  await page.locator("iframe").focus();
  if (colours === "contrast") return;
  await pane().waitForFunction((isDark) => {
    const parts = getComputedStyle(document.querySelector(".fui-FluentProvider")!).backgroundColor.match(/\d+/g) ?? [];
    const [red = 0, green = 0, blue = 0] = parts.map(Number);
    return red + green + blue < 384 === isDark;
  }, colours === "dark");
}

/** Makes the page and its pane as many times slower as SLOW says, as on a laptop that is old or busy; as fast as the machine is where it says nothing. */
async function slowDown(page: Page): Promise<void> {
  const rate = Number(process.env["SLOW"] ?? 1);
  if (rate > 1) await (await page.context().newCDPSession(page)).send("Emulation.setCPUThrottlingRate", { rate });
}

/** Opens a workbook from a file, as a person does, and waits until it stands on the page and the pane knows Excel. */
export async function openFile({ page, pane }: HostPage, name: string, bytes: Uint8Array): Promise<void> {
  await page.locator("input[type=file]").setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
  // In the language that the page is in.
  await page.getByText(`${name} is geopend.`).or(page.getByText(`${name} has been opened.`)).waitFor();
  await waitForPane(page, pane);
}

/** Waits until a workbook stands on the page and office.js in its pane knows Excel; needed again where another workbook was opened. */
export async function waitForPane(page: Page, pane: () => Frame): Promise<void> {
  await page.getByRole("tab").first().waitFor();
  // The grid hears the mouse once it has been drawn.
  await page.locator(".grid canvas[tabindex='0']").first().waitFor();
  await page.locator("iframe").waitFor();
  // A frame begins as an empty page that is complete, and gets its own after that.
  await page.waitForFunction(() => {
    try {
      const { location, document: shown } = document.querySelector("iframe")?.contentWindow ?? {};
      return location?.pathname.endsWith("/taskpane.html") && shown?.readyState === "complete";
    } catch {
      // A page of another site, into which this one cannot look, is no empty page any more.
      return true;
    }
  });
  while (!page.frames().some((one) => one.url().includes("/taskpane.html"))) await page.waitForTimeout(50);
  await pane().waitForFunction(() => typeof Excel !== "undefined" && Office.context?.host !== undefined);
}

/** Goes to a cell of the sheet in front (or a defined name) by the name box. */
export async function goTo(page: Page, reference: string): Promise<void> {
  const box = page.locator(".name-box");
  await box.click();
  await box.fill(reference);
  await box.press("Enter");
}

/** What the formula bar shows of the selected cell. */
export function content(page: Page): Promise<string> {
  return page.locator(".formula-bar .content").inputValue();
}

/**
 * Goes to a list of the pane by Tab, and chooses an option of it by its arrow keys, as who has no mouse does. Its letters would do as well for a person; but they have to follow
 * each other within a second, which a busy machine does not promise.
 * @param option the beginning of its text
 */
export async function choose(page: Page, list: Locator, option: string): Promise<void> {
  // The element itself: by what it is found may change with what is chosen.
  const element = await list.elementHandle();
  if (!element) throw new Error(`there is no ${String(list)}`);
  const isChosen = (): Promise<boolean> => element.evaluate((one, text) => (one as HTMLSelectElement).selectedOptions[0]?.text.startsWith(text) === true, option);
  await tabTo(page, list);
  await page.keyboard.press("Home");
  for (let left = await element.evaluate((one) => (one as HTMLSelectElement).length); left > 0 && !(await isChosen()); left--) await page.keyboard.press("ArrowDown");
  expect(await isChosen()).toBe(true);
}

/** Waits until that has the focus: a view may move it after it was drawn. */
export async function untilFocused(target: Locator): Promise<void> {
  while (!(await target.evaluate((one) => one === document.activeElement))) await target.page().waitForTimeout(50);
}

/**
 * Goes with Tab, or back with Shift and Tab, until that has the focus, as who has no mouse does. Where nothing in the pane has it, F6 puts
 * it there first, as in Excel; from the pane's own page, where the focus falls when what had it goes, it leads out before. What cannot be
 * reached so fails.
 */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  const way = (): Promise<string> => target.evaluate((one) => {
    // A page that has not the keyboard still knows what had it.
    if (!document.hasFocus()) return "F6";
    const at = document.activeElement;
    if (at === document.body) return "Control+F6";
    if (one === at) return "";
    return at && at.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_PRECEDING ? "Shift+Tab" : "Tab";
  });
  for (let presses = 0; presses < 250; presses++) {
    const key = await way();
    if (key === "") return;
    await page.keyboard.press(key);
    if (key.endsWith("F6")) await untilMoved(target, key === "F6");
  }
  throw new Error(`Tab does not reach ${String(target)}`);
}

/** Waits until F6 has moved the focus: into the pane, where office.js puts it on a control, or out of it. */
async function untilMoved(target: Locator, isIn: boolean): Promise<void> {
  const isMoved = () => target.evaluate((_, goesIn) => (goesIn ? document.hasFocus() && document.activeElement !== document.body : !document.hasFocus()), isIn);
  while (!(await isMoved())) await target.page().waitForTimeout(50);
}

/** Shows a part of the pane: by its tab, or by its line under **Meer** where the pane is too narrow for that tab. Gives how many presses it took. */
export async function showPart(frame: Frame, name: string): Promise<number> {
  // The tabs are there once the pane knows what stands in the workbook.
  await frame.getByRole("button", { name: /^(Meer|More)$/ }).waitFor();
  const tab = frame.getByRole("navigation").first().getByRole("button", { name: new RegExp(`^${name}`) });
  if (await tab.isVisible()) {
    await tab.click();
    return 1;
  }
  await frame.getByRole("button", { name: /^(Meer|More)$/ }).click();
  await tab.click();
  return 2;
}
