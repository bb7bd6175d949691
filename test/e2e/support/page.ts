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

/** Waits until a workbook stands on the page and office.js in its pane knows Excel; needed again where another workbook was opened. */
export async function waitForPane(page: Page, pane: () => Frame): Promise<void> {
  await page.getByRole("tab").first().waitFor();
  await page.locator("iframe").waitFor();
  // A frame begins as an empty page that is complete, and gets its own after that.
  await page.waitForFunction(() => {
    const { location, document: shown } = document.querySelector("iframe")?.contentWindow ?? {};
    return location?.pathname.endsWith("/taskpane.html") && shown?.readyState === "complete";
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
 * Goes with Tab, or back with Shift and Tab, until that has the focus, as who has no mouse does. Where nothing in the pane has it, begins
 * at its first button, where F6 puts people in Office. What cannot be reached so fails.
 */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  const way = (): Promise<string> => target.evaluate((one) => {
    if (document.activeElement === document.body) document.querySelector("button")?.focus();
    const at = document.activeElement;
    if (one === at) return "";
    return at && at.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_PRECEDING ? "Shift+Tab" : "Tab";
  });
  for (let presses = 0; presses < 250; presses++) {
    const key = await way();
    if (key === "") return;
    await page.keyboard.press(key);
  }
  throw new Error(`Tab does not reach ${String(target)}`);
}
