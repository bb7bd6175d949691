/** What the pane needs to understand a list that somebody has, in one piece that loads when the first list is opened. */
export { readListFile, readText, writeCsv } from "../../file/lists";
export { kumuConnections, kumuElements } from "../../workbook/importing/kumu";
export { lookAgain, open, revise } from "./opening";
