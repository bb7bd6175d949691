import { readFileSync } from "node:fs";
import type { HostPage } from "./page";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** Whether what is on screen can be read by everyone and fits, at the widths that Office makes a pane. */
export async function expectFit({ page, pane }: Pick<HostPage, "page" | "pane">): Promise<void> {
  const frame = pane();
  for (const width of [320, 350]) {
    await page.evaluate((pixels) => document.querySelector("iframe")!.style.setProperty("width", `${pixels}px`), width);
    await expectNothing(() => frame.evaluate(tooWide));
    await expectNothing(() => frame.evaluate(inCorner));
  }
  await frame.evaluate(axe);
  await expectNothing(() => frame.evaluate(violations));
}

/** How often is looked again, with half a second between: what is drawn comes to rest some frames after its width or its content changed. */
const looks = 60;

async function expectNothing(look: () => Promise<string[]>): Promise<void> {
  for (let left = looks; left > 0 && (await look()).length > 0; left--) await new Promise((resolve) => { setTimeout(resolve, 500); });
  expect(await look()).toEqual([]);
}

/** Says how far the page comes out of its sides. */
function tooWide(): string[] {
  const pixels = document.documentElement.scrollWidth - innerWidth;
  return pixels > 0 ? [`${pixels} pixels`] : [];
}

/** What stands where Office puts its own menu: the top right 40 by 40 pixels. */
function inCorner(): string[] {
  scrollTo(0, 0);
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
