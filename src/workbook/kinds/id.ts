import { asItIs, asTyped, type Kind, type KindNamed } from "./kind";

/** What merging and links hang on. */
export const id: Kind<KindNamed<"id">> = {
  rules: ({ id: column }) => [{ is: "hasId", column }, { is: "ownId", column }],
  entry: undefined,
  style: "id",
  write: asItIs,
  read: asTyped,
  control: undefined,
  target: () => ({ is: "id" }),
  kept: () => ({ as: "id" }),
  isKey: true,
  stands: "last",
  isSilent: true,
};
