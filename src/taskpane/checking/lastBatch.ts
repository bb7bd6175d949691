import type { Repair } from "../../workbook/check/kept";

/** What was mended last, as long as it can be taken back. */
export function lastBatch({ repairs }: { repairs: readonly Repair[] }): Repair[] {
  const batch = repairs.at(-1)?.batch;
  return repairs.filter((repair) => repair.batch === batch);
}
