import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeBook } from "../../src/file/write";
import { openFile, showPart } from "../e2e/support/page";
import type { Figure } from "./figure";
import { inPane } from "./inPane";
import { longestTaskOf } from "./longTask";
import { must, sentAndBack } from "./sharedWorld";

/**
 * The longest task of the pane, in a real browser, while it reads the copies of fifty partners, says what they bring and what the check finds in that, and
 * shows what one of them brings. What reads has been loaded before. The pane has a process of its own, as in Excel on the web, and what
 * counts is time of the processor: what else the machine does makes it no longer.
 */
export const mergeBlock: Figure = {
  figure: "merge.block.ms", kind: "time", unit: "ms", goal: 50,
  async measure() {
    const folder = await mkdtemp(join(tmpdir(), "merge-block-"));
    try {
      const { noted, files } = await sentAndBack();
      // From the disk: bytes that a test gives a page have to be decoded there, which keeps it busy.
      const paths = await Promise.all(files.map(async ({ name, bytes }) => { const path = join(folder, name); await writeFile(path, bytes); return path; }));
      const plan = must(await writeBook(noted));
      return await inPane(async (there, browser) => {
        await openFile(there, "plan.xlsx", plan);
        const pane = there.pane();
        const press = (name: string | RegExp) => pane.getByRole("button", { name }).first().click();
        await press("Sla over");
        await pane.getByRole("searchbox").waitFor();
        await showPart(pane, "Delen");
        await pane.getByRole("tab", { name: "Terughalen" }).click();
        const bring = async (some: readonly string[]) => {
          await pane.locator("input[type=file]").setInputFiles([...some]);
          await pane.getByRole("heading", { name: new RegExp(`^${some.length} bestand(en)? gelezen$`) }).waitFor();
        };
        await bring(paths.slice(0, 1));
        await press("Andere bestanden");
        return longestTaskOf("pane", browser, there.page, async () => {
          await bring(paths);
          await pane.getByText("Bezig met lezen van de bestanden…").waitFor({ state: "detached" });
          await pane.getByRole("button", { name: /^Bekijk wat er van/ }).nth(files.length - 1).click();
          await pane.getByRole("heading", { level: 1, name: /^Wat komt er van/ }).waitFor();
        });
      }, "?pane=apart");
    } finally {
      await rm(folder, { recursive: true });
    }
  },
};
