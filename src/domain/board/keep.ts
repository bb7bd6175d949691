import type { Network } from "../network";
import { personalDataIn, type Where } from "../privacy/personal";
import { readQuarter } from "../quarter";

/** Lets texts of people into a document, and counts those that it keeps out. */
export interface Keeping {
  /** The text without the spaces around it; "" where it seems to hold something of a person. */
  keep(text: string, where?: Where): string;
  /** How many texts were kept out so far. */
  keptOut(): number;
}

/** What leaves the workbook in a document holds nothing that seems to be about a person; a document says how many texts were left out for that. */
export function keeping({ quarters }: Pick<Network, "quarters">): Keeping {
  const first = readQuarter(quarters[0] ?? "");
  const year = first.ok ? first.value.year : 0;
  let out = 0;
  return {
    keep(text, where = "text") {
      const isPersonal = personalDataIn(text, where, year).length > 0;
      if (isPersonal) out += 1;
      return isPersonal ? "" : text.trim();
    },
    keptOut: () => out,
  };
}
