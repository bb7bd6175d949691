import type { Text } from "../../messages";
import { rowLists } from "../lists";
import { asItIs, asTyped, type Kind, type KindNamed } from "./kind";

const unknown: Readonly<Record<KindNamed<"reference">["to"], Text>> = {
  stakeholders: {
    nl: "Deze naam staat niet op het blad Stakeholders. Kies uit de lijst, of voeg de organisatie daar eerst toe. Toch zo laten staan?",
    en: "This name is not on the sheet Stakeholders. Choose from the list, or add the organisation there first. Keep it anyway?",
  },
  indicators: {
    nl: "Deze naam staat niet op het blad Indicatoren. Kies uit de lijst, of voeg de indicator daar eerst toe. Toch zo laten staan?",
    en: "This name is not on the sheet Indicators. Choose from the list, or add the indicator there first. Keep it anyway?",
  },
};

/** The name of one row of another table. */
export const reference: Kind<KindNamed<"reference">> = {
  rules: ({ id: column, kind: { to } }) => [{ is: "reference", column, to, several: false }],
  entry: ({ kind: { to } }, { named }) => ({
    rule: { kind: "list", source: `=${named(rowLists[to])}` },
    refusal: { style: "warning", message: unknown[to] },
  }),
  style: "text",
  write: asItIs,
  read: asTyped,
  control: ({ to }) => ({ is: "name", of: to }),
  target: ({ to }) => ({ is: "reference", to }),
  kept: undefined,
};
