import type { Language } from ".";
import { forms as english } from "./en/forms";
import { forms as dutch } from "./nl/forms";

/** What the pane says of forms, with {places} to fill. Apart from the others, so that it comes with the view and not with the pane. */
export const forms: Readonly<Record<Language, typeof dutch>> = { nl: dutch, en: english };
