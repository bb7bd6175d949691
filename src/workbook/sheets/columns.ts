import type { Text } from "../../messages";
import type { ColumnDefinition, Signal } from "../definition";
import { colours } from "../styles";
import type { ListId } from "../content";

/** The last column of every table: by its id a row is recognised when workbooks are merged. */
export const idColumn: ColumnDefinition = {
  id: "id",
  heading: { nl: "ID", en: "ID" },
  explain: { nl: "Laat staan. Hieraan herkent Netwerkplan de rij.", en: "Leave as it is. Netwerkplan knows the row by it." },
  width: 70,
  kind: { is: "id" },
};

/** How a state looks. The colour only repeats what the cell says in words. */
export const looks = {
  good: { fill: colours.good, color: colours.goodInk },
  busy: { fill: colours.busy, color: colours.busyInk },
  warn: { fill: colours.warn, color: colours.warnInk, bold: true },
  bad: { fill: colours.bad, color: colours.badInk, bold: true },
  rest: { fill: colours.rest, color: colours.restInk },
} as const;

/** The look of a cell that holds this item of a list. */
export function signalOfItem(column: string, list: ListId, id: string, look: Signal["look"]): Signal {
  return { when: ({ cell, item }) => `=${cell(column)}=${item(list, id)}`, look };
}

/** A cell that begins with this text: the symbol and the word of a calculated state. */
export function signalOfText(column: string, text: Text, look: Signal["look"]): Signal {
  return { when: ({ cell, text: literal }) => `=${cell(column)}=${literal(text)}`, look };
}
