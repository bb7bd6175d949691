import { success, type Outcome } from "../domain/outcome";
import { bringUp, write, type BroughtUp } from "../excel";
import { planAgain } from "../excel/planAgain";
import { writeBook } from "../file/write";
import { startHeadless, type Headless } from "../host/headless";
import { demonstration, templateOf } from "../templates";
import { schemaVersion, type Plan } from "../workbook/meta";
import { plan, planDemonstration } from "../workbook/plan";
import { allSheets } from "../workbook/sheets";
import type { Book } from "../workbook/types";
import type { Made } from "./make";

/**
 * Does something with the real office.js in the local Excel, without a screen. While it runs, the globals that office.js gives a page are there.
 * @param book the workbook that is open then; a new one without
 */
async function inLocalExcel<T>(work: (host: Headless["host"]) => Promise<Outcome<T>>, book?: Book): Promise<Outcome<T>> {
  const { host, close, Excel, OfficeExtension, Office } = await startHeadless({ book });
  Object.assign(globalThis, { Excel, OfficeExtension, Office });
  try {
    return await work(host);
  } finally {
    close();
    for (const name of ["Excel", "OfficeExtension", "Office"]) Reflect.deleteProperty(globalThis, name);
  }
}

/** Has the local Excel make the plan, and saves the workbook that stands there then. */
export function makeThroughExcel(wanted: Plan): Promise<Outcome<Made>> {
  return inLocalExcel(async (host) => {
    const written = await write(wanted);
    if (!written.ok) return written;
    const book = host.toBook();
    // The blank sheet that every new workbook begins with is not part of the plan.
    const file = await writeBook({ ...book, sheets: book.sheets.filter(({ name }) => written.value.created.includes(name)) });
    return file.ok ? success({ file: file.value, ...asked(host), largest: Math.max(...host.log.map(({ request }) => request)) }) : file;
  });
}

/** A workbook that was brought up, as a file. */
export interface BroughtUpFile {
  told: BroughtUp & { requests: number };
  file: Uint8Array;
}

/**
 * Brings a workbook of an earlier version up in the local Excel, as the pane does. Undefined where it is of this version already.
 * @param today Excel's serial number of the day
 */
export function bringUpThroughExcel(book: Book, today: number): Promise<Outcome<BroughtUpFile | undefined>> {
  return inLocalExcel(async (host) => {
    await host.calculate();
    const planning = { allSheets, demonstration, plan, planDemonstration, templateOf };
    let isOlder = false;
    const done = await bringUp((found) => {
      isOlder = (found.plan?.meta.schema ?? schemaVersion) < schemaVersion;
      return found.plan && planAgain(planning, found, found.plan, today);
    }, today);
    if (!done.ok) return done;
    if (!isOlder) return success(undefined);
    await host.calculate();
    const file = await writeBook(host.toBook());
    return file.ok ? success({ told: { ...done.value, requests: asked(host).requests }, file: file.value }) : file;
  }, book);
}

/** How often Excel was asked anything, and how many bytes that took. */
function asked({ log }: Headless["host"]): { requests: number; bytes: number } {
  return { requests: log.filter(({ tidying }) => !tidying).length, bytes: log.reduce((sum, { request, response }) => sum + request + response, 0) };
}
