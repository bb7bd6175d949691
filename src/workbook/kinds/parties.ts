import { splitNames } from "../../domain/names";
import { rowLists } from "../lists";
import { asItIs, type Kind, type KindNamed } from "./kind";

/** Names of one or more parties. */
export const parties: Kind<KindNamed<"parties">> = {
  rules: ({ id: column }) => [{ is: "reference", column, to: "stakeholders", several: true }],
  // The list helps with one party; more of them are typed, so nothing is refused.
  entry: (_column, { named }) => ({ rule: { kind: "list", source: `=${named(rowLists.stakeholders)}` } }),
  style: "text",
  write: asItIs,
  read: (text) => ({ value: splitNames(text).join("; "), sure: true }),
  control: () => ({ is: "parties" }),
  target: () => ({ is: "parties" }),
  kept: undefined,
};
