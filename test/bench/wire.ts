import { planOf, type Made } from "../../src/cli/make";
import { makeThroughExcel } from "../../src/cli/throughExcel";
import type { Plan } from "../../src/workbook/meta";
import { leidraad } from "./leidraad";
import { must } from "./sharedWorld";

const plans = {
  leidraad,
  demonstration: () => planOf({ language: "nl", via: "excel", out: "" }),
} satisfies Record<string, () => Plan>;

const made = new Map<keyof typeof plans, Promise<Made>>();

/** A workbook made by the real office.js in the local Excel, with what it took; made once for all figures, and one after the other. */
export function throughExcel(which: keyof typeof plans): Promise<Made> {
  const known = made.get(which) ?? [...made.values()].reduce((before, one) => before.then(() => one), Promise.resolve<unknown>(undefined)).then(async () => must(await makeThroughExcel(plans[which]())));
  made.set(which, known);
  return known;
}
