import type { Browser } from "playwright-core";
import { startBrowser } from "./browser";
import { startHost, type LocalHost } from "./host";
import { openHostPage, type HostPage } from "./page";

/** What the tests of a file share. */
export interface Started {
  /** Opens the local host's page anew, in place of the one that was open: each goes on drawing, and takes time of the next. `settings` come behind the address ("?culture=en-US"); width and height in pixels. */
  open(settings?: string, width?: number, height?: number): Promise<HostPage>;
  readonly host: LocalHost;
}

/** Starts the local host and a browser before the tests of a file, and stops them after the last. A first start builds, which takes its time. */
export function started(): Started {
  let host: LocalHost | undefined;
  let browser: Browser | undefined;
  let opened: HostPage | undefined;

  beforeAll(async () => {
    [host, browser] = await Promise.all([startHost(), startBrowser()]);
  }, 600_000);

  afterAll(async () => {
    await browser?.close();
    host?.stop();
  });

  return {
    get host() { return there(host); },
    async open(settings = "", width, height) {
      await opened?.page.close();
      opened = await openHostPage(there(browser), `${there(host).address}/${settings}`, width, height);
      return opened;
    },
  };
}

function there<T>(one: T | undefined): T {
  if (!one) throw new Error("the local host and the browser are there within tests alone");
  return one;
}
