import { readFileSync } from "node:fs";
import type { HostPage } from "./page";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** Whether what is on screen can be read by everyone and fits, at the widths that Office makes a pane. */
export async function expectFit({ page, pane }: Pick<HostPage, "page" | "pane">): Promise<void> {
  const frame = pane();
  for (const width of [320, 350]) {
    await page.evaluate((pixels) => document.querySelector("iframe")!.style.setProperty("width", `${pixels}px`), width);
    await frame.evaluate(() => scrollTo(0, 0));
    expect(await frame.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(await frame.evaluate(inCorner)).toEqual([]);
  }
  await frame.evaluate(axe);
  expect(await frame.evaluate(violations)).toEqual([]);
}

/** What stands where Office puts its own menu: the top right 40 by 40 pixels. */
function inCorner(): string[] {
  return [...document.querySelectorAll("h1, p, button, input, label, svg")].filter((element) => {
    const { right, top, bottom, width } = element.getBoundingClientRect();
    return width > 0 && right > innerWidth - 40 && top < 40 && bottom > 0;
  }).map((element) => element.outerHTML.slice(0, 80));
}

async function violations(): Promise<string[]> {
  const { axe: checker } = window as unknown as { axe: typeof import("axe-core") };
  // Fluent keeps its own way through groups of arrow keys with elements that only pass the focus on.
  const result = await checker.run({ exclude: ["[data-tabster-dummy]"] });
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
