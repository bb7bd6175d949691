import type { Made } from "../../src/cli/make";
import { makeThroughExcel } from "../../src/cli/throughExcel";
import { say } from "../../src/messages";
import { leidraad } from "./leidraad";

/** The Leidraad made by the real office.js in the local Excel; both figures come from what it took. */
export async function throughExcel(): Promise<Made> {
  const made = await makeThroughExcel(leidraad());
  if (!made.ok) throw new Error(say(made.problem, "en"));
  return made.value;
}
