import type { Measurement, Network } from "./network";
import { sameName } from "./names";

/**
 * What parties wrote with their figures of an indicator: the story behind its course. The newest quarter first, and within a quarter as
 * in the table; quarters as they are written, "2026-K1", sort by time.
 * @param organisation one party's notes; everybody's where it is empty
 */
export function notesOn({ measurements }: Pick<Network, "measurements">, indicator: string, organisation = ""): Measurement[] {
  const [name, party] = [sameName(indicator), sameName(organisation)];
  return measurements
    .filter((row) => row.note.trim() !== "" && sameName(row.indicator) === name && (party === "" || sameName(row.organisation) === party))
    .sort((a, b) => (a.quarter === b.quarter ? 0 : a.quarter < b.quarter ? 1 : -1));
}
