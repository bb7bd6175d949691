import type { Figure } from "./figure";
import { throughExcel } from "./wire";

/** How many times Excel is asked anything while a workbook is made, looking included. */
export const generateRequests: Figure = {
  figure: "generate.requests", kind: "count", unit: "requests", goal: 3,
  measure: async () => (await throughExcel("leidraad")).requests,
};
