import type { Figure } from "./figure";
import { throughExcel } from "./wire";

/** What goes over the wire to Excel and back while a workbook is made. */
export const generateBytes: Figure = {
  figure: "generate.bytes", kind: "count", unit: "bytes", goal: 900_000, reached: 1_350_000,
  measure: async () => (await throughExcel()).bytes,
};
