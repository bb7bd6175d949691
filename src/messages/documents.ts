import { both } from "./both";
import { documents as dutch } from "./nl/documents";

/** What the documents say that a board signs, and what the pane says of them: loaded with the part that makes them. */
export const documents = both(dutch, (words) => words.documents);
