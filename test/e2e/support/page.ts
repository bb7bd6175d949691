import type { Browser, Frame, Page } from "playwright-core";

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
  await page.waitForFunction(() => document.querySelector("iframe")?.contentWindow?.document.readyState === "complete");
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
