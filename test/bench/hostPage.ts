import type { Page } from "playwright-core";
import { serial } from "../../src/domain/quarter";
import { writeBook } from "../../src/file/write";
import { sizedPlan } from "../workbook/sized";
import { goTo, openFile } from "../e2e/support/page";
import { seconds, type Figure } from "./figure";
import { inPane } from "./inPane";
import { longestTaskOf } from "./longTask";
import { middle } from "./sizes";
import { must } from "./sharedWorld";

const name = "midden.xlsx";

/** A filled network of middle size, as a file. */
async function middleFile(): Promise<Uint8Array> {
  return must(await writeBook(sizedPlan(middle, serial(2026, 5, 20)).book));
}

/** From the choice of a file with the middle network until it stands on the local host's page and the pane knows it. */
export const hostOpen: Figure = {
  figure: "host.open.s", kind: "time", unit: "s", goal: 5,
  async measure() {
    const file = await middleFile();
    return inPane((there) => seconds(() => openFile(there, name, file)));
  },
};

/**
 * How long the local host's page is busy at a stretch, at most, when a measured value of the middle network is typed over: in time of the
 * processor, and without the pane, which has a process of its own here.
 */
export const hostEdit: Figure = {
  figure: "host.edit.ms", kind: "time", unit: "ms", goal: 100,
  async measure() {
    const file = await middleFile();
    return inPane(async (there, browser) => {
      const { page } = there;
      await openFile(there, name, file);
      await page.getByRole("tab", { name: "Metingen" }).click();
      await goTo(page, "D6");
      await untilQuiet(page);
      return longestTaskOf("page", browser, page, async () => {
        await page.keyboard.type("12");
        await page.keyboard.press("Enter");
        await untilQuiet(page);
      });
    }, "?pane=apart");
  },
};

/** From the press on the example, in a new workbook and after the first run was left, until the pane says that it is there. */
export const hostDemonstration: Figure = {
  figure: "host.demonstration.s", kind: "time", unit: "s", goal: 3,
  measure: () => inPane(async ({ pane }) => {
    const begin = pane().getByRole("button", { name: "Bekijk een voorbeeld" });
    await pane().getByRole("button", { name: "Sla over" }).click();
    await begin.waitFor();
    return seconds(async () => {
      await begin.click();
      await pane().getByText("Je werkboek staat klaar").waitFor();
    });
  }),
};

/** Waits until the page has not been busy for a while: two seconds in which no turn takes over a tenth of a second. */
function untilQuiet(page: Page): Promise<void> {
  return page.evaluate(async () => {
    for (let [quiet, last] = [0, performance.now()]; quiet < 2000;) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      const now = performance.now();
      quiet = now - last > 100 ? 0 : quiet + now - last;
      last = now;
    }
  });
}
