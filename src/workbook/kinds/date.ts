import { earliestDay } from "../../domain/rules/date";
import { readDate } from "../../domain/reading/date";
import { asItIs, asTyped, type Kind, type KindNamed } from "./kind";

/** A real date: in its cell a serial number. */
export const date: Kind<KindNamed<"date">> = {
  rules: ({ id: column, kind: { from } }) => [{ is: "date", column }, ...(from ? [{ is: "order", from, to: column } as const] : [])],
  entry: ({ kind: { from } }, { cell }) => ({
    rule: { kind: "date", operator: "greaterThanOrEqual", min: from ? `=MAX(${earliestDay},${cell(from)})` : earliestDay },
    refusal: {
      style: "stop",
      message: from
        ? { nl: "Typ een datum, bijvoorbeeld 1-12-2026. De einddatum ligt niet vóór de startdatum.", en: "Type a date, for example 12/1/2026. The end date is not before the start date." }
        : { nl: "Typ een datum, bijvoorbeeld 1-9-2026.", en: "Type a date, for example 9/1/2026." },
    },
  }),
  style: "date",
  write: asItIs,
  read(text, _kind, { language, lag }) {
    const read = readDate(text, language);
    return read ? { value: read.serial - lag, sure: read.sure } : asTyped(text);
  },
  control: () => ({ is: "date" }),
  target: () => ({ is: "date" }),
  kept: undefined,
  speaksOf: ({ from }) => from,
};
