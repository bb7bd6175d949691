import { fill, languages, type Text } from "../../messages";
import { asItIs, asTyped, type Kind, type KindNamed } from "./kind";

/** Characters beyond which a text is no name or label: it may take several lines, and a form gives it room for them. */
export const label = 120;

const tooLong = {
  nl: "Deze tekst is te lang. Gebruik hoogstens {max} tekens.",
  en: "This text is too long. Use at most {max} characters.",
};

/** Free text. */
export const text: Kind<KindNamed<"text">> = {
  rules: ({ id: column, kind: { max }, professional = false }) => [
    { is: "length", column, max },
    { is: "cleanText", column, oneLine: max <= label },
    { is: "personal", column, contact: professional },
  ],
  entry: ({ kind: { max } }) => ({
    rule: { kind: "textLength", operator: "lessThanOrEqual", min: max },
    refusal: { style: "stop", message: filled(tooLong, { max }) },
  }),
  style: "text",
  write: asItIs,
  read: asTyped,
  control: ({ max }) => ({ is: max > label ? "lines" : "line" }),
  target: () => ({ is: "text" }),
  kept: ({ max }) => ({ as: "words", max }),
  lines: ({ lines }) => lines,
  keepsRoom: ({ lines }) => lines !== undefined,
};

/** A text in each language with its {places} filled. */
function filled(text: Text, details: Readonly<Record<string, string | number>>): Text {
  return Object.fromEntries(languages.map((language) => [language, fill(text[language], details)])) as Record<keyof Text, string>;
}
