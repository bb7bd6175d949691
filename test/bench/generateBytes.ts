import type { Figure } from "./figure";
import { throughExcel } from "./wire";

/** What goes over the wire to Excel and back while a workbook is made. */
export const generateBytes: Figure = {
  figure: "generate.bytes", unit: "bytes", goal: 1_000_000,
  measure: async () => (await throughExcel()).bytes,
};
