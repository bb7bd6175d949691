import type { RowOf } from "../../workbook/content";
import { indicators as example } from "../kompas/indicators";
import { text } from "../text";
import { party } from "./parties";

/**
 * The twelve indicators that the example network chose: eleven of the compass and one of its own.
 * Percentages are numbers before the sign: 35 is 35 %. The target date is the plan's last day and comes later.
 */
export const indicators = {
  reports: {
    ...example.reports, baseline: 1.58, target: 1.3, owner: party.safeAtHome,
    source: text("Registratie van meldingen", "Records of reports"),
  },
  repeatedReports: {
    ...example.repeatedReports, baseline: 96, target: 70, owner: party.safeAtHome,
    source: text("Registratie van meldingen", "Records of reports"),
  },
  feelsSafe: {
    ...example.feelsSafe, baseline: 52, target: 70, owner: party.localTeam,
    source: text("Vragenlijst aan het einde van de hulp", "Questionnaire at the end of the help"),
  },
  timeToHelp: {
    ...example.timeToHelp, baseline: 34, target: 14, owner: party.localTeam,
    source: text("Registratie: datum signaal en datum eerste gesprek", "Records: date of the sign and of the first talk"),
  },
  caseload: {
    theme: "timelySupport", name: text("Casussen per professional", "Cases per professional"),
    kind: "average", unit: text("casussen", "cases"), direction: "band", baseline: 19, target: 14, margin: 2,
    frequency: "quarter", aggregation: "mean", priority: "normal", owner: party.municipality,
    source: text("Opgave van de teams", "Statement by the teams"),
    definition: text("Lopende casussen, gedeeld door het aantal professionals met een eigen caseload.", "Running cases, divided by the number of professionals with a caseload."),
    method: text("Tel op de laatste dag van het kwartaal.", "Count on the last day of the quarter."),
  },
  fundingObstacles: {
    ...example.fundingObstacles, baseline: 58, target: 40, owner: party.municipality, priority: "low",
    source: text("Jaarlijkse peiling onder professionals", "Yearly poll among professionals"),
  },
  professionalsSatisfied: {
    ...example.professionalsSatisfied, baseline: 6.3, target: 7.5, owner: party.municipality,
    source: text("Korte vragenlijst onder professionals", "Short questionnaire among professionals"),
  },
  consultations: {
    ...example.consultations, baseline: 25, target: 60, owner: party.adultMentalHealth,
    source: text("Telling van de consultatiefunctie", "Count by the consultation service"),
  },
  sameFaces: {
    ...example.sameFaces, baseline: 84, target: 100, owner: party.protection,
    source: text("Telling uit de registratie, zonder persoonsgegevens", "Count from the records, without personal data"),
  },
  handovers: {
    ...example.handovers, baseline: 61, target: 85, owner: party.localTeam,
    source: text("Steekproef van overdrachten", "Sample of handovers"),
  },
  improvements: {
    ...example.improvements, baseline: 0, target: 20, owner: party.municipality,
    source: text("Verslagen van reflectiesessies", "Reports of reflection sessions"),
  },
  experienceInPolicy: {
    ...example.experienceInPolicy, baseline: 2, target: 4, owner: party.experience, frequency: "halfYear", aggregation: "last",
    source: text("Oordeel van het ervaringspanel", "Judgement of the panel of experts by experience"),
  },
} satisfies Record<string, RowOf<"indicators">>;
