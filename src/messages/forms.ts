import { both } from "./both";
import { forms as dutch } from "./nl/forms";

/** What the pane says of forms, with {places} to fill. Apart from the others, so that it comes with the view and not with the pane. */
export const forms = both(dutch, (words) => words.forms);
