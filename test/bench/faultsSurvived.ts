import { openExcel } from "../excel/opened";
import { operations } from "../excel/operations";
import { survives } from "../excel/survival";
import type { Figure } from "./figure";

/** Of all operations that write into tables, at each of their requests, with each of six faults: the share that ends well when it is done again. */
export const faultsSurvived: Figure = {
  figure: "faults.survived", kind: "count", unit: "share", goal: 1, atLeast: true, heldBy: "excel/faults.test.ts",
  async measure() {
    const { host, close } = await openExcel();
    const tried = [];
    for (const name of Object.keys(operations)) tried.push(...await survives(host, name));
    close();
    return tried.filter(({ survived }) => survived).length / tried.length;
  },
};
