import { startBrowser } from "../e2e/support/browser";
import { startHost } from "../e2e/support/host";
import { openHostPage, type HostPage } from "../e2e/support/page";

/** Does something in the local host's page in a real browser, and stops both. */
export async function inPane<T>(work: (there: HostPage) => Promise<T>): Promise<T> {
  const [host, browser] = await Promise.all([startHost(), startBrowser()]);
  try {
    return await work(await openHostPage(browser, `${host.address}/`));
  } finally {
    await browser.close();
    host.stop();
  }
}
