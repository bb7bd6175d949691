/** What the pane needs to make a plan, in one piece that loads when it is first needed. */
export { demonstration, followed, templateOf, templates } from "../../templates";
export { readTemplate, templateFrom, writeTemplate } from "../../templates/own";
export { plan, planDemonstration } from "../../workbook/plan";
export { rowsLedTo } from "../../workbook/planning/steps";
export { allSheets } from "../../workbook/sheets";
export { drawingCell } from "../../workbook/sheets/networkMap";
