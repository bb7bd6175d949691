import { both } from "./both";
import { workshops as dutch } from "./nl/workshops";

/** What the pane says of workshops, with {places} to fill. Apart from the others, so that it comes with the view and not with the pane. */
export const workshops = both(dutch, (words) => words.workshops);
