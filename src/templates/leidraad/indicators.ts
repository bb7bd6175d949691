import type { RowData } from "../../workbook/content";
import { text } from "../text";

/**
 * What the network can measure. The first three are the step plan's own examples; the others follow from the subjects
 * of its baseline interviews. Baseline and target stay empty: they are the network's own to find and to choose.
 */
export const indicators = {
  trained: {
    theme: "training",
    name: text("Getrainde professionals", "Trained professionals"),
    kind: "count", unit: text("professionals", "professionals"), direction: "higher",
    frequency: "quarter", aggregation: "sum", priority: "high",
    source: text("Aanwezigheidslijsten van trainingen", "Attendance lists of trainings"),
  },
  reach: {
    theme: "relatives",
    name: text("Bereikte jongeren", "Young people reached"),
    kind: "count", unit: text("jongeren", "young people"), direction: "higher",
    frequency: "quarter", aggregation: "sum", priority: "high",
    source: text("Telling per bijeenkomst, les of campagne", "Count per meeting, lesson or campaign"),
  },
  partnerSatisfaction: {
    theme: "collaboration",
    name: text("Tevredenheid van partners over het netwerk", "Partners' satisfaction with the network"),
    kind: "score", unit: text("score 1-10", "score 1-10"), direction: "higher",
    frequency: "halfYear", aggregation: "mean", priority: "high",
    source: text("Korte vragenlijst onder de partijen", "Short questionnaire among the parties"),
  },
  currentProtocol: {
    theme: "protocol",
    name: text("Organisaties met een actueel protocol", "Organisations with an up-to-date protocol"),
    kind: "percentage", unit: text("% van de organisaties", "% of organisations"), direction: "higher",
    frequency: "halfYear", aggregation: "weighted", priority: "normal",
    source: text("Opgave van elke organisatie", "Statement by each organisation"),
  },
  safetyPlans: {
    theme: "safety",
    name: text("Trajecten met een veiligheidsplan", "Care pathways with a safety plan"),
    kind: "percentage", unit: text("% van de trajecten", "% of pathways"), direction: "higher",
    frequency: "quarter", aggregation: "weighted", priority: "normal",
    source: text("Telling uit de registratie, zonder persoonsgegevens", "Count from the records, without personal data"),
  },
  relativesInvolved: {
    theme: "relatives",
    name: text("Trajecten waarin naasten meedoen", "Care pathways in which relatives take part"),
    kind: "percentage", unit: text("% van de trajecten", "% of pathways"), direction: "higher",
    frequency: "quarter", aggregation: "weighted", priority: "normal",
    source: text("Telling uit de registratie, zonder persoonsgegevens", "Count from the records, without personal data"),
  },
  feelsSupported: {
    theme: "wellbeing",
    name: text("Professionals voelen zich gesteund", "Professionals feel supported"),
    kind: "score", unit: text("score 1-10", "score 1-10"), direction: "higher",
    frequency: "halfYear", aggregation: "mean", priority: "normal",
    source: text("Korte vragenlijst onder professionals", "Short questionnaire among professionals"),
  },
  consultations: {
    theme: "collaboration",
    name: text("Vragen aan de consultatielijn", "Questions to the consultation line"),
    kind: "count", unit: text("vragen", "questions"), direction: "higher",
    frequency: "quarter", aggregation: "sum", priority: "low",
    source: text("Telling van de consultatielijn", "Count by the consultation line"),
  },
} satisfies Record<string, RowData>;
