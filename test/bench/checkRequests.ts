import { watch, write, type Edited } from "../../src/excel";
import { startHeadless } from "../../src/host/headless";
import type { Host } from "../../src/host/host";
import { say } from "../../src/messages";
import { keptCheck, type KeptCheck } from "../../src/taskpane/kept/keptCheck";
import type { Figure } from "./figure";
import { surroundings } from "../taskpane/surroundings";
import { leidraad } from "./leidraad";

/** The check as the pane does it, in the Leidraad's workbook. */
interface Open {
  host: Host;
  check: KeptCheck;
}

/** How many times Excel is asked anything by a piece of work, after the whole workbook was checked once. */
async function requestsOf(prepare: (open: Open) => Promise<() => Promise<boolean>>): Promise<number> {
  const { host, close, Excel, OfficeExtension, Office } = await startHeadless();
  Object.assign(globalThis, { Excel, OfficeExtension, Office });
  try {
    const written = await write(leidraad());
    if (!written.ok) throw new Error(say(written.problem, "en"));
    const check = keptCheck(surroundings());
    if (!await check.followEdits(undefined)) throw new Error("the workbook cannot be checked");
    const work = await prepare({ host, check });
    const before = host.log.length;
    if (!await work()) throw new Error("Excel could not be asked");
    return host.log.slice(before).filter(({ tidying }) => !tidying).length;
  } finally {
    close();
    for (const name of ["Excel", "OfficeExtension", "Office"]) Reflect.deleteProperty(globalThis, name);
  }
}

/** A whole check. */
export const checkRequests: Figure = {
  figure: "check.requests", kind: "count", unit: "requests", goal: 1,
  measure: () => requestsOf(async ({ check }) => () => check.followEdits(undefined)),
};

/** What follows when somebody typed in one cell: reading what may have changed, and checking what hangs on it. */
export const checkEditRequests: Figure = {
  figure: "check.edit.requests", kind: "count", unit: "requests", goal: 1,
  measure: () => requestsOf(async ({ host, check }) => {
    const heard: (Edited | undefined)[] = [];
    const watched = await watch((edited) => heard.push(edited));
    if (!watched.ok) throw new Error(say(watched.problem, "en"));
    await host.type("Actieplan", "C5", "Organisatie 3; Organisatie 4");
    const edits = heard.filter((edited) => edited !== undefined);
    if (heard.length === 0 || edits.length < heard.length) throw new Error("Excel did not tell of the cell");
    return () => check.followEdits(edits);
  }),
};
