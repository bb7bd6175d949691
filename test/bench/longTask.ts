import type { Frame } from "playwright-core";

/** Begins to watch how long the pane is busy at a stretch. */
export async function watchTasks(frame: Frame): Promise<void> {
  await frame.evaluate(() => {
    const seen = { longest: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration); }).observe({ type: "longtask" });
  });
}

/** Begins to watch how long the pane itself is busy at a stretch: not the page around it, which plays Excel on the same thread. */
export async function watchOwnTasks(frame: Frame): Promise<void> {
  await frame.evaluate(() => {
    const seen = { longest: 0 };
    Object.assign(window, { seen });
    // "self" is a task of this frame (w3.org/TR/longtasks-1, attribution).
    new PerformanceObserver((list) => { for (const { duration, name } of list.getEntries()) if (name === "self") seen.longest = Math.max(seen.longest, duration); }).observe({ type: "longtask" });
  });
}

/** The longest that it was, in milliseconds; 0 where it never took over 50 (w3.org/TR/longtasks-1). */
export function longestTask(frame: Frame): Promise<number> {
  return frame.evaluate(() => (window as unknown as { seen: { longest: number } }).seen.longest);
}
