import { success, type Outcome } from "../domain/outcome";
import { write } from "../excel";
import { writeBook } from "../file/write";
import { startHeadless } from "../host/headless";
import type { Plan } from "../workbook/meta";
import type { Made } from "./make";

/**
 * Has the real office.js make the plan in the local Excel, without a screen, and saves the workbook that stands there then.
 * While it runs, the globals that office.js gives a page are there.
 */
export async function makeThroughExcel(plan: Plan): Promise<Outcome<Made>> {
  const { host, close, Excel, OfficeExtension, Office } = await startHeadless();
  Object.assign(globalThis, { Excel, OfficeExtension, Office });
  try {
    const written = await write(plan);
    if (!written.ok) return written;
    const book = host.toBook();
    // The blank sheet that every new workbook begins with is not part of the plan.
    const file = await writeBook({ ...book, sheets: book.sheets.filter(({ name }) => written.value.created.includes(name)) });
    if (!file.ok) return file;
    const bytes = host.log.reduce((sum, { request, response }) => sum + request + response, 0);
    return success({ file: file.value, requests: host.log.length, bytes, largest: Math.max(...host.log.map(({ request }) => request)) });
  } finally {
    close();
    for (const name of ["Excel", "OfficeExtension", "Office"]) Reflect.deleteProperty(globalThis, name);
  }
}
