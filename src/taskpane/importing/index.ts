/** What the pane needs to understand a list that somebody has, in one piece that loads when the first list is opened. */
export { readList, readText } from "../../file/lists";
export { open, revise } from "./opening";
