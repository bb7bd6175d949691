/** Carrier 1: the workbook in the Excel that is open. */
export { append } from "./append";
export { conflicts } from "./conflicts";
export { editRows, type Cells, type EditedRows, type RowEdit } from "./editRows";
export type { Found, FoundName, FoundPlan, FoundPlanSheet, FoundSheet, FoundTable } from "./found";
export { goTo } from "./go";
export { readHeading } from "./heading";
export { look } from "./look";
export { mend, takeBack, type CellEdit, type Mended, type Mending } from "./mend";
export type { Progress } from "./progress";
export { closeQuarter, correctQuarter, openQuarter } from "./quarter";
export { readTables } from "./read";
export { readForCheck, type ReadForCheck } from "./readForCheck";
export { readRows } from "./readRows";
export { select, type Selected } from "./select";
export { bringBack, setAside } from "./setAside";
export { inExcel, isSupported } from "./session";
export { watch, type Edited, type StopWatching } from "./watch";
export { write, type WriteOptions, type Written } from "./write";
