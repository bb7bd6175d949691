import { both } from "./both";
import { importing as dutch } from "./nl/importing";

/** What the pane says of lists that are taken over, with {places} to fill. Apart from the others, so that it comes with the view and not with the pane. */
export const importing = both(dutch, (words) => words.importing);
