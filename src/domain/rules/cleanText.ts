import { cleaned, holdsInvisible } from "../reading/cleaned";
import type { Maker } from "./maker";

/** What comes along with pasting and nobody sees, and a first character that Excel may take for a formula. */
export const cleanText: Maker<"cleanText"> = ({ column, oneLine }, table) => table.has(column) ? {
  each: "row",
  look(row, tell) {
    const text = table.value(row, column);
    if (typeof text !== "string") return;
    if (holdsInvisible(text)) tell({ code: "invisible", row, column, fix: { kind: "invisible", value: cleaned(text) } });
    else if (text !== text.trim()) tell({ code: "spacesOutside", row, column, fix: { kind: "spaces", value: text.trim() } });
    if (oneLine && /[\r\n]/.test(text.trim())) tell({ code: "lineBreak", row, column });
    // A dash and a space begin an item of a list, which people do type; Excel keeps it as text.
    if (/^\s*(?:[=+@]|-(?!\s))/.test(text)) tell({ code: "formulaSign", row, column });
  },
} : undefined;
