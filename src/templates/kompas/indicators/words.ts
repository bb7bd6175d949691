import { text } from "../../text";

/** How often an indicator is measured, and that it is no first choice unless it says so itself. */
export const perQuarter = { frequency: "quarter", priority: "normal" } as const;
export const perHalfYear = { frequency: "halfYear", priority: "normal" } as const;
export const perYear = { frequency: "year", priority: "normal" } as const;

/** What kind of number it is and how the numbers of all parties become one. */
export const sumOfCases = { kind: "count", unit: text("casussen", "cases"), aggregation: "sum" } as const;
export const sumOfHouseholds = { kind: "count", unit: text("huishoudens", "households"), aggregation: "sum" } as const;
export const shareOfHouseholds = { kind: "percentage", unit: text("% van de huishoudens", "% of households"), aggregation: "weighted" } as const;
export const shareOfProfessionals = { kind: "percentage", unit: text("% van de professionals", "% of professionals"), aggregation: "weighted" } as const;
export const score = { kind: "score", unit: text("score 1-10", "score 1-10"), aggregation: "mean" } as const;

/** Where figures come from, more than once. */
export const records = text("Eigen registratie, zonder persoonsgegevens", "Own records, without personal data");
export const survey = text("Korte vragenlijst onder professionals", "Short questionnaire among professionals");
export const reflections = text("Verslagen van reflectie en evaluatie", "Reports of reflection and evaluation");

/** Who delivers, by kind of party: the ids of parties of the template. */
export const casework = ["localTeams", "certifiedInstitutions", "safeAtHome"] as const;
export const helpers = ["localTeams", "certifiedInstitutions", "adultMentalHealth", "youthMentalHealth", "addictionCare", "disabilityCare", "womensShelter"] as const;
export const employers = [...helpers, "municipality", "safeAtHome", "protectionBoard"] as const;
