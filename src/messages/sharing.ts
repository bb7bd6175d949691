import { both } from "./both";
import { sharing as dutch } from "./nl/sharing";

/** What the pane says of copies for partners, with {places} to fill. Apart from the others, so that it comes with the view and not with the pane. */
export const sharing = both(dutch, (words) => words.sharing);
