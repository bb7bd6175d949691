import type { Browser } from "playwright-core";
import { startBrowser } from "../e2e/support/browser";
import { startHost } from "../e2e/support/host";
import { openHostPage, type HostPage } from "../e2e/support/page";

/** Does something in the local host's page in a real browser, and stops both. `settings` come behind the address. */
export async function inPane<T>(work: (there: HostPage, browser: Browser) => Promise<T>, settings = ""): Promise<T> {
  const [host, browser] = await Promise.all([startHost(), startBrowser()]);
  try {
    return await work(await openHostPage(browser, `${host.address}/${settings}`), browser);
  } finally {
    await browser.close();
    host.stop();
  }
}
