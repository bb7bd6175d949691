import type { RowData } from "../../workbook/content";
import { text } from "../text";

/** What shows whether relatives really take part. They follow from the phases; baseline and target are the network's own. */
export const indicators = {
  contactKnown: {
    theme: "startWithRelatives", name: text("Trajecten met een eerste contactpersoon", "Pathways with a first contact"), kind: "percentage", unit: text("% van de trajecten", "% of pathways"),
    direction: "higher", frequency: "quarter", aggregation: "weighted", priority: "high", source: text("Telling uit de registratie, zonder persoonsgegevens", "Count from the records, without personal data"),
  },
  startTalks: {
    theme: "startWithRelatives", name: text("Startgesprekken met z'n drieën", "First talks with the three"), kind: "percentage", unit: text("% van de trajecten", "% of pathways"),
    direction: "higher", frequency: "quarter", aggregation: "weighted", priority: "high", source: text("Telling uit de registratie, zonder persoonsgegevens", "Count from the records, without personal data"),
  },
  relativesSatisfied: {
    theme: "treatmentWithRelatives", name: text("Tevredenheid van naasten", "Satisfaction of relatives"), kind: "score", unit: text("score 1-10", "score 1-10"),
    direction: "higher", frequency: "halfYear", aggregation: "mean", priority: "normal", source: text("Korte vragenlijst onder naasten", "Short questionnaire among relatives"),
  },
  evaluatedTogether: {
    theme: "closingWithRelatives", name: text("Trajecten die samen met naasten zijn geëvalueerd", "Pathways evaluated together with relatives"), kind: "percentage", unit: text("% van de trajecten", "% of pathways"),
    direction: "higher", frequency: "halfYear", aggregation: "weighted", priority: "normal", source: text("Telling uit de registratie, zonder persoonsgegevens", "Count from the records, without personal data"),
  },
  staffTrained: {
    theme: "conditions", name: text("Professionals geschoold in samenwerken met naasten", "Professionals trained in working with relatives"), kind: "count", unit: text("professionals", "professionals"),
    direction: "higher", frequency: "quarter", aggregation: "sum", priority: "normal", source: text("Aanwezigheidslijsten van trainingen", "Attendance lists of trainings"),
  },
} satisfies Record<string, RowData>;
