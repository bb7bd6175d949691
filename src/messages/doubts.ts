import { both } from "./both";
import { doubts as dutch } from "./nl/doubts";

/** What the pane says of what to know before a quarter is closed, with {places} to fill. Apart from the others, so that it comes with the view and not with the pane. */
export const doubts = both(dutch, (words) => words.doubts);
