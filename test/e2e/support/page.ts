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
  await page.getByRole("tab").first().waitFor();
  await page.waitForFunction(() => document.querySelector("iframe")?.contentWindow?.document.readyState === "complete");
  await pane().waitForFunction(() => typeof Excel !== "undefined" && Office.context?.host !== undefined);
  return { page, requests, errors, pane };
}

/** Selects a cell of the sheet in front by clicking where it stands; only for cells in sight. */
export async function selectCell(page: Page, name: string): Promise<void> {
  await page.getByLabel("Cel", { exact: true }).click();
  await page.keyboard.type(name);
  await page.keyboard.press("Enter");
}

/** What the formula bar shows of the selected cell. */
export function formulaBar(page: Page): Promise<string> {
  return page.getByLabel("Inhoud van de cel").inputValue();
}
