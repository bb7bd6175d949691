import { asItIs, asTyped, type Kind, type KindNamed } from "./kind";

/** What stood in some cell: a number or a text. */
export const entry: Kind<KindNamed<"entry">> = {
  rules: ({ id: column }) => [{ is: "personal", column, contact: true }],
  entry: undefined,
  style: "text",
  write: asItIs,
  read: asTyped,
  control: undefined,
  target: () => ({ is: "entry" }),
  kept: undefined,
  // A number that stood in a cell is a number here too.
  numberFormat: () => "General",
};
