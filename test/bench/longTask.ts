import type { Browser, Frame, Page } from "playwright-core";

/** Begins to watch how long the pane is busy at a stretch. */
export async function watchTasks(frame: Frame): Promise<void> {
  await frame.evaluate(() => {
    const seen = { longest: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration); }).observe({ type: "longtask" });
  });
}

/** The longest that it was, in milliseconds; 0 where it never took over 50 (w3.org/TR/longtasks-1). */
export function longestTask(frame: Frame): Promise<number> {
  return frame.evaluate(() => (window as unknown as { seen: { longest: number } }).seen.longest);
}

/** As far as a line of a browser's trace is read here: processes and threads by their numbers, times in microseconds, `tdur` of processor time. */
interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  tdur?: number;
  /** Of the first line: the frames that were there, each with its process. Of a line that names a thread: that name. */
  args?: { name?: string; data?: { frames?: readonly { url: string; processId?: number }[] } };
}

/** The categories of a trace in which every task of a thread stands. */
const categories = ["toplevel", "devtools.timeline", "disabled-by-default-devtools.timeline"];

/**
 * The longest task of the pane during some work, or of the page that plays Excel, in milliseconds that the processor spent on it: what else
 * the machine does makes that no longer. For a pane that was opened apart, so that each of them has a process of its own.
 */
export async function longestTaskOf(which: "pane" | "page", browser: Browser, page: Page, work: () => Promise<void>): Promise<number> {
  await browser.startTracing(page, { categories });
  await work();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: readonly TraceEvent[] };
  const shown = traceEvents.find(({ name }) => name === "TracingStartedInBrowser")?.args?.data?.frames ?? [];
  const isPane = ({ url }: { url: string }) => url.includes("/taskpane.html");
  const own = shown.find((frame) => isPane(frame) === (which === "pane"))?.processId;
  if (own === undefined || shown.some((frame) => frame.processId === own && isPane(frame) !== (which === "pane"))) throw new Error(`the ${which} has no process of its own`);
  const thread = traceEvents.find(({ name, pid, args }) => name === "thread_name" && pid === own && args?.name === "CrRendererMain");
  const tasks = traceEvents.filter(({ name, pid, tid, tdur }) => pid === thread?.pid && tid === thread.tid && name.endsWith("RunTask") && tdur !== undefined);
  if (tasks.length === 0) throw new Error(`the trace tells of no task of the ${which}`);
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000;
}
