/** What the pane needs to check a workbook, in one piece that loads when it is first needed. */
export { randomId } from "../../domain/id";
export { roomShort } from "../../workbook/check/leftOut";
export { laterColumns } from "./laterColumns";
export { mendings, restorations } from "./repairing";
export { startCheckup, type Checkup } from "./checkup";
export type { RowValues } from "./rowWork";
export { fieldsOf, type TypedTexts } from "./typedRows";
export { choicesToKeep, keptChoices } from "./remembered";
