import type { Figure } from "./figure";
import { throughExcel } from "./wire";

/** What goes over the wire to Excel and back while a workbook is made. */
export const generateBytes: Figure = {
  figure: "generate.bytes", kind: "count", unit: "bytes", goal: 900_000, reached: 1_131_000,
  measure: async () => (await throughExcel("leidraad")).bytes,
};

/** The same of the example, in which everything is filled. */
export const demonstrationBytes: Figure = {
  figure: "demonstration.bytes", kind: "count", unit: "bytes", goal: 1_200_000, reached: 1_880_000,
  measure: async () => (await throughExcel("demonstration")).bytes,
};

/** The largest request of both. */
export const generateLargest: Figure = {
  figure: "generate.request.bytes", kind: "count", unit: "bytes", goal: 1_000_000,
  measure: async () => Math.max((await throughExcel("leidraad")).largest, (await throughExcel("demonstration")).largest),
};
