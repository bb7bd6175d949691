import type { Compared, Development } from "../../../domain/networkMap/compare";
import type { PlacedParty, Ring } from "../../../domain/networkMap/layout";
import type { Quality } from "../../../domain/networkMap/relation";

/** How a quality is drawn: width, colour and dashes all differ, so that it reads in grey and to colour-blind eyes. Source: Kompas, step 1. */
export const lineLooks: Readonly<Record<Quality, { stroke: string; strokeWidth: number; strokeDasharray?: string; strokeLinecap?: "round" }>> = {
  strong: { stroke: "#0E700E", strokeWidth: 10 },
  canBeBetter: { stroke: "#BC4B09", strokeWidth: 6, strokeDasharray: "0.1 12", strokeLinecap: "round" },
  hardly: { stroke: "#B10E1C", strokeWidth: 3, strokeDasharray: "18 10" },
};

/** With more lines than this, those that are strong step back: it is the others that are talked about. */
const mostEqual = 60;

/** How the lines of a drawing with so many of them look. */
export function looksOf(lines: number): typeof lineLooks {
  return lines > mostEqual ? { ...lineLooks, strong: { stroke: "#8DBE8D", strokeWidth: 4 } } : lineLooks;
}

/** What stands on a line that is compared with an earlier moment. */
export const developmentSigns: Readonly<Record<Development, string>> = { grew: "▲", weakened: "▼", same: "", new: "+", notSeen: "?" };

/** A party in the drawing: where it stands and the number by which the list calls it. */
export interface DrawnParty extends PlacedParty {
  /** From 1. */
  number: number;
}

/** A relation in the drawing. Without a comparison its development is absent. */
export interface DrawnLine extends Pick<Compared, "first" | "second" | "row"> {
  /** As it is now; as it was where nobody looked again. */
  quality: Quality;
  before?: Quality;
  development?: Development;
}

export interface DrawnMap {
  parties: readonly DrawnParty[];
  lines: readonly DrawnLine[];
  /** The rings on which anybody stands. */
  rings: readonly Ring[];
}
