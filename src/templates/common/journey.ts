import type { RowOf } from "../../workbook/content";
import { commonLists } from "../../workbook/lists";

/** A first row for every phase of the journey. Source: Kompas netwerksamenwerking, step 4 (the client journey). */
export const journey: readonly RowOf<"journey">[] = commonLists.journeyPhase.map(({ id }): RowOf<"journey"> => ({ id: `journey.${id}`, phase: id }));
