import type { RowData } from "../../workbook/content";
import { commonLists } from "../../workbook/lists";

/** A first row for every phase of the journey. Source: Kompas netwerksamenwerking, step 4 (the client journey). */
export const journey: readonly RowData[] = commonLists.journeyPhase.map(({ id }) => ({ id: `journey.${id}`, phase: id }));
