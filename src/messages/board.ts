import { both } from "./both";
import { board as dutch } from "./nl/board";

/** What stands in what a board gets, and what the pane says of it, with {places} to fill. Apart from the others, so that it comes with the view and not with the pane. */
export const board = both(dutch, (words) => words.board);
