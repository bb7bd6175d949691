import { both } from "./both";
import { ownTemplate as dutch } from "./nl/ownTemplate";

/** What the pane says of a template of one's own, with {places} to fill. Apart from the others, so that it comes with the view and not with the pane. */
export const ownTemplate = both(dutch, (words) => words.ownTemplate);
