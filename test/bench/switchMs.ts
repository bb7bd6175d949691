import type { Frame } from "playwright-core";
import { showPart } from "../e2e/support/page";
import type { Figure } from "./figure";
import { inPane } from "./inPane";
import { openLarge } from "./largePane";

/** The parts that have a tab in a wide pane. */
const parts = ["Controle", "Kwartaal", "Voortgang", "Netwerk", "Bestuur", "Delen", "Overzicht"];

/** Milliseconds from the click on a tab until its part is drawn: two frames after its heading stands there. */
function drawn(frame: Frame, part: string): Promise<number> {
  return frame.evaluate(async (name) => {
    const before = document.querySelector("main");
    const start = performance.now();
    [...document.querySelectorAll<HTMLElement>("nav button")].find(({ textContent }) => textContent?.startsWith(name))?.click();
    for (let main = before; main === before || !main?.querySelector("h1"); main = document.querySelector("main")) await new Promise(requestAnimationFrame);
    for (let frames = 2; frames > 0; frames--) await new Promise(requestAnimationFrame);
    return performance.now() - start;
  }, part);
}

/** How long it takes at most to switch to another part of the pane in a large network, each having been shown before. */
export const switchMs: Figure = {
  figure: "switch.ms", kind: "time", unit: "ms", goal: 150,
  measure: () => inPane(async (there) => {
    const frame = await openLarge(there);
    await there.page.evaluate(() => document.querySelector("iframe")!.style.setProperty("width", "700px"));
    for (const part of parts) {
      await showPart(frame, part);
      await frame.getByRole("heading", { level: 1 }).waitFor();
    }
    let longest = 0;
    for (const part of parts) longest = Math.max(longest, await drawn(frame, part));
    return longest;
  }),
};
