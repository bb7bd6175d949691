/** What the pane needs to check a workbook, in one piece that loads when it is first needed. */
export { startCheckup, type Checkup } from "./checkup";
