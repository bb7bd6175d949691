import { rowLists } from "../lists";
import { asItIs, asTyped, type Kind, type KindNamed } from "./kind";

/** The name by which other sheets refer to the row. */
export const name: Kind<KindNamed<"name">> = {
  rules: ({ id: column, kind: { max } }) => [
    { is: "length", column, max },
    { is: "cleanText", column, oneLine: true },
    { is: "unique", column },
    { is: "alike", column },
    { is: "personal", column, contact: true },
  ],
  entry: ({ id }, { cell, named, table }) => ({
    rule: { kind: "custom", formula: `=SUMPRODUCT(--(${named(rowLists[table === "indicators" ? "indicators" : "stakeholders"])}=${cell(id)}))<=1` },
    refusal: {
      style: "warning",
      message: {
        nl: "Deze naam staat er al. Andere bladen verwijzen ernaar, dus gebruik elke naam één keer. Toch zo laten staan?",
        en: "This name is there already. Other sheets refer to it, so use each name once. Keep it anyway?",
      },
    },
  }),
  style: "text",
  write: asItIs,
  read: asTyped,
  control: () => ({ is: "line" }),
  target: () => ({ is: "name" }),
  kept: ({ max }) => ({ as: "words", max }),
  isKey: true,
  stands: "first",
};
