/** What the pane needs to make a plan, in one piece that loads when it is first needed. */
export { demonstration, templateOf, templates } from "../templates";
export { plan, planDemonstration } from "../workbook/plan";
export { allSheets } from "../workbook/sheets";
export { drawingCell } from "../workbook/sheets/networkMap";
