import { readNumber } from "../../domain/reading/number";
import { asItIs, asTyped, type Kind, type KindNamed } from "./kind";

/** A fraction of one, shown as a percentage with a bar. */
export const progress: Kind<KindNamed<"progress">> = {
  rules: ({ id: column }) => [{ is: "number", column, progress: true }],
  entry: () => ({
    rule: { kind: "decimal", operator: "between", min: 0, max: 1 },
    refusal: { style: "stop", message: { nl: "Typ een percentage van 0% tot en met 100%.", en: "Type a percentage from 0% to 100%." } },
  }),
  style: "progress",
  write: asItIs,
  read(text, _kind, { language }) {
    const read = readNumber(text, language);
    return read ? { value: fraction(read.value, text.endsWith("%")), sure: read.sure } : asTyped(text);
  },
  control: () => ({ is: "percentage" }),
  target: () => ({ is: "progress" }),
  kept: undefined,
  hasBar: true,
};

/**
 * A percentage as people type it into a cell for percentages: 35 and 35% are 35 %, and so is 0,35. As Excel does with its automatic percent
 * entry (support.microsoft.com, "Format numbers as percentages").
 */
function fraction(value: number, hasSign: boolean): number {
  return hasSign || Math.abs(value) >= 1 ? Number((value / 100).toPrecision(15)) : value;
}
