import { both } from "./both";
import { progress as dutch } from "./nl/progress";

/** What the pane says of progress, and of what hangs on what, with {places} to fill. Apart from the others, so that it comes with the view and not with the pane. */
export const progress = both(dutch, (words) => words.progress);
