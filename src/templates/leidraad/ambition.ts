import type { RowOf } from "../../workbook/content";
import { text } from "../text";

/** The suggested ambition in its three parts. Source: step 3 of the step plan (joint ambition and its formula: promise, commitment, doing). */
export const ambition: readonly RowOf<"ambition">[] = [{
  promise: text(
    "Wij willen dat minder jongeren aan zelfdoding denken en dat geen jongere er alleen mee blijft.",
    "We want fewer young people to think of suicide, and none of them to be alone with it.",
  ),
  commitment: text("Daar zijn we samen verantwoordelijk voor.", "We share that responsibility."),
  doing: text("Dus letten we op signalen, bellen we elkaar en doen we wat we afspreken.", "So we watch for signs, call each other and do what we agree."),
  status: "draft",
}];
