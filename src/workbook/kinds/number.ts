import { readNumber } from "../../domain/reading/number";
import { asItIs, asTyped, type Kind, type KindNamed } from "./kind";

/** Excel asks for a bound where there is none. */
const lowest = -1e9;

/** A number, without its unit. */
export const number: Kind<KindNamed<"number">> = {
  rules: ({ id: column, kind: { min } }) => [{ is: "number", column, min }, { is: "personal", column, contact: true }],
  entry: ({ kind: { min } }) => ({
    rule: { kind: "decimal", operator: "greaterThanOrEqual", min: min ?? lowest },
    refusal: {
      style: "stop",
      message: {
        nl: "Typ een getal. Gebruik geen eenheid of tekst, die staat al bij de indicator.",
        en: "Type a number, without unit or text: the unit stands with the indicator.",
      },
    },
  }),
  style: "number",
  write: asItIs,
  read: (text, _kind, { language }) => readNumber(text, language) ?? asTyped(text),
  control: () => ({ is: "number" }),
  target: () => ({ is: "number" }),
  kept: undefined,
};
