import { asItIs, asTyped, type Kind, type KindNamed } from "./kind";

/** Calculated by Excel. */
export const formula: Kind<KindNamed<"formula">> = {
  // Nobody types it; whether somebody did is a matter of structure.
  rules: () => [],
  entry: undefined,
  style: "calculated",
  write: asItIs,
  read: asTyped,
  control: undefined,
  target: undefined,
  kept: undefined,
  isSilent: true,
  formula: (kind, words) => kind.formula(words),
  numberFormat: ({ numberFormat }) => numberFormat,
  lines: ({ lines }, row) => lines?.(row),
};
