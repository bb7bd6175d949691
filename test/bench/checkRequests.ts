import { readForCheck, write } from "../../src/excel";
import { startHeadless } from "../../src/host/headless";
import { say } from "../../src/messages";
import type { Figure } from "./figure";
import { leidraad } from "./leidraad";

/** How many times Excel is asked anything for a whole check of the Leidraad's workbook. */
export const checkRequests: Figure = {
  figure: "check.requests", unit: "requests", goal: 1,
  async measure() {
    const { host, close, Excel, OfficeExtension, Office } = await startHeadless();
    Object.assign(globalThis, { Excel, OfficeExtension, Office });
    try {
      const written = await write(leidraad());
      if (!written.ok) throw new Error(say(written.problem, "en"));
      const before = host.log.length;
      const read = await readForCheck();
      if (!read.ok) throw new Error(say(read.problem, "en"));
      return host.log.length - before;
    } finally {
      close();
      for (const name of ["Excel", "OfficeExtension", "Office"]) Reflect.deleteProperty(globalThis, name);
    }
  },
};
