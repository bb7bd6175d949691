import { listPlaces } from "../lists";
import { asTyped, type Kind, type KindNamed } from "./kind";

/** One value of a list. */
export const list: Kind<KindNamed<"list">> = {
  rules: ({ id: column, kind: { list } }) => [list === "quarter" ? { is: "quarter", column, list } : { is: "listed", column, list }],
  entry: ({ kind }, { named }) => ({
    rule: { kind: "list", source: `=${named(listPlaces[kind.list].name)}` },
    refusal: {
      style: "stop",
      message: {
        nl: "Kies een waarde uit de lijst. Staat jouw waarde er niet bij? Vraag de coördinator om die toe te voegen op het blad Lijsten.",
        en: "Choose a value from the list. Is yours not there? Ask the coordinator to add it on the sheet Lists.",
      },
    },
  }),
  style: "text",
  write: (id, kind, { item }) => item(kind.list, id),
  read: asTyped,
  control: (kind) => ({ is: "choice", list: kind.list }),
  target: (kind, names) => ({ is: "list", list: kind.list, words: names(kind.list) }),
  kept: (kind) => ({ as: "item", list: kind.list }),
  list: (kind) => kind.list,
};
