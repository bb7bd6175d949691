import type { Made } from "../../src/cli/make";
import { makeThroughExcel } from "../../src/cli/throughExcel";
import { say } from "../../src/messages";
import { leidraad } from "./leidraad";

let made: Promise<Made> | undefined;

/** The Leidraad made by the real office.js in the local Excel, with what it took; made once for both figures. */
export function throughExcel(): Promise<Made> {
  return (made ??= make());
}

async function make(): Promise<Made> {
  const made = await makeThroughExcel(leidraad());
  if (!made.ok) throw new Error(say(made.problem, "en"));
  return made.value;
}
