import { readFile } from "node:fs/promises";
import { unzipSync } from "fflate";
import { readBook } from "../../src/file/read";
import { writeBook } from "../../src/file/write";
import { edited } from "../cli/copies";
import { startBrowser } from "../e2e/support/browser";
import { startHost } from "../e2e/support/host";
import { openHostPage, showPart } from "../e2e/support/page";
import type { Figure } from "./figure";
import { longestTask, watchOwnTasks } from "./longTask";
import { must } from "./sharedWorld";

/** A copy as it comes back: with a note in its first action. */
async function cameBack(bytes: Uint8Array): Promise<Buffer> {
  const book = edited(must(await readBook(bytes)), "tblActieplan", (rows, at) => rows.map((row, i) => (i === 0 ? row.with(at("Toelichting"), "Besproken in maart") : row)));
  return Buffer.from(must(await writeBook(book)));
}

/**
 * The longest task of the pane, in a real browser, while it reads the copies of every partner of the demonstration network and says what
 * they bring. What reads has been loaded before, and the page around the pane, which plays Excel on the same thread, does not count.
 * Everything that runs on the machine makes it longer, so it is only worth something on one
 * that does nothing else.
 */
export const mergeBlock: Figure = {
  figure: "merge.block.ms", kind: "time", unit: "ms", goal: 50, reached: 250,
  async measure() {
    const [host, browser] = await Promise.all([startHost(), startBrowser()]);
    try {
      const { page, pane } = await openHostPage(browser, `${host.address}/`);
      const press = (name: string | RegExp) => pane().getByRole("button", { name }).first().click();
      await press("Sla over");
      await press("Bekijk een voorbeeld");
      await pane().getByText("Voorbeeld: dit netwerk is verzonnen").waitFor();
      await showPart(pane(), "Delen");
      const saving = page.waitForEvent("download");
      await press(/^Maak \d+ kopieën/);
      const copies = Object.values(unzipSync(await readFile(await (await saving).path())));
      const files = await Promise.all(copies.map(async (bytes, i) => ({ name: `Werkmap (${i + 1}).xlsx`, mimeType: "application/octet-stream", buffer: await cameBack(bytes) })));
      await pane().getByText(/^\d+ kopieën gemaakt/).waitFor();
      await pane().getByRole("tab", { name: "Terughalen" }).click();
      const bring = async (some: typeof files) => {
        await pane().locator("input[type=file]").setInputFiles(some);
        await pane().getByRole("heading", { name: new RegExp(`^${some.length} bestand(en)? gelezen$`) }).waitFor();
      };
      await bring(files.slice(0, 1));
      await press("Andere bestanden");
      await watchOwnTasks(pane());
      await bring(files);
      return await longestTask(pane());
    } finally {
      await browser.close();
      host.stop();
    }
  },
};
