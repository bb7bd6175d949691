import { both } from "./both";
import { network as dutch } from "./nl/network";

/** What the pane says about the network map, with {places} to fill. Apart from the others, so that it comes with the view and not with the pane. */
export const network = both(dutch, (words) => words.network);
