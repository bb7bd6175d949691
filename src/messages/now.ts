import { both } from "./both";
import { now as dutch } from "./nl/now";

/** What the pane says of where people are and what now, with {places} to fill. Apart from the others, so that it comes with the view and not with the pane. */
export const now = both(dutch, (words) => words.now);
