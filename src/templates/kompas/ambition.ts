import type { RowOf } from "../../workbook/content";
import { text } from "../text";

/** The suggested ambition in its three parts: promise, commitment and doing. Source: step 5; the parts are those of the Leidraad. */
export const ambition: readonly RowOf<"ambition">[] = [{
  promise: text("Ieder huishouden in onze regio heeft een gezond en veilig thuis.", "Every household in our region has a healthy and safe home."),
  commitment: text(
    "Daar werken we als één netwerk aan: op tijd, met het hele gezin en met mensen die dit zelf hebben meegemaakt.",
    "We work on that as one network: in time, with the whole family and with people who have been through this.",
  ),
  doing: text("We laten pas los als het goed gaat.", "We only let go when things go well."),
  status: "draft",
}];
