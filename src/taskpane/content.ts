/** What the pane needs to make a plan, in one piece that loads when it is first needed. */
export { demonstration, templates } from "../templates";
export { plan, planDemonstration } from "../workbook/plan";
export { coreSheets } from "../workbook/sheets";
