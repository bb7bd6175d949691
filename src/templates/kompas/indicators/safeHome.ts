import type { ExampleIndicator } from "../../../workbook/content";
import { text } from "../../text";
import { perHalfYear, perQuarter, records, shareOfHouseholds, sumOfHouseholds } from "./words";

/** Theme 1: a healthy and safe home. */
export const safeHome = {
  reports: {
    ...perQuarter, theme: "safeHome", priority: "high", direction: "lower", reporters: ["safeAtHome"],
    name: text("Meldingen van onveiligheid per huishouden", "Reports of unsafety per household"),
    kind: "average", unit: text("meldingen per huishouden", "reports per household"), aggregation: "weighted",
    definition: text("Alle meldingen van het kwartaal (teller), gedeeld door de huishoudens waar die over gaan (noemer).", "All reports of the quarter (numerator), divided by the households that they are about (denominator)."),
    source: text("Registratie van Veilig Thuis; ter vergelijking het CBS", "Records of Safe at Home; to compare, Statistics Netherlands"),
    method: text("Tel uit het systeem, op de laatste dag van het kwartaal.", "Count from the system, on the last day of the quarter."),
  },
  repeatedReports: {
    ...perQuarter, ...sumOfHouseholds, theme: "safeHome", priority: "high", direction: "lower", reporters: ["safeAtHome"],
    name: text("Huishoudens met een herhaalde melding", "Households with a repeated report"),
    definition: text("Huishoudens met een nieuwe melding binnen een jaar na de vorige.", "Households with a new report within a year of the one before."),
    source: text("Registratie van Veilig Thuis", "Records of Safe at Home"),
    method: text("Tel elk huishouden één keer per kwartaal.", "Count each household once a quarter."),
  },
  repeatedSeverity: {
    ...perHalfYear, theme: "safeHome", direction: "lower", reporters: ["safeAtHome"],
    name: text("Ernst van herhaalde meldingen", "Severity of repeated reports"),
    kind: "scale", unit: text("schaal 1-5", "scale 1-5"), aggregation: "mean",
    definition: text("Hoe zwaar een herhaalde melding weegt: 1 is licht, 5 is acuut gevaar.", "How grave a repeated report is: 1 is light, 5 is acute danger."),
    source: text("Weging bij de melding", "Weighing at the report"),
    method: text("Neem het gemiddelde van de wegingen in het halfjaar.", "Take the mean of the weighings in the half-year."),
  },
  feelsSafe: {
    ...perHalfYear, ...shareOfHouseholds, theme: "safeHome", priority: "high", direction: "higher", reporters: ["localTeams", "certifiedInstitutions", "womensShelter"],
    name: text("Huishoudens die zich thuis veilig voelen", "Households that feel safe at home"),
    definition: text("Huishoudens die zeggen dat zij zich veilig voelen (teller), van alle die antwoord gaven (noemer).", "Households that say they feel safe (numerator), of all that answered (denominator)."),
    source: text("Vragenlijst bij het einde van de hulp", "Questionnaire at the end of help"),
    method: text("Stel één vraag, op papier of in het laatste gesprek. Meedoen is vrij.", "Ask one question, on paper or in the last talk. Answering is free."),
  },
  preventiveSupport: {
    ...perQuarter, ...sumOfHouseholds, theme: "safeHome", direction: "higher", reporters: ["localTeams", "welfare", "debtCounselling", "housingAssociations", "adultMentalHealth"],
    name: text("Huishoudens met preventieve ondersteuning", "Households with preventive support"),
    definition: text("Huishoudens die hulp kregen voor er een melding was: bij opvoeden, geld, wonen of psychische klachten.", "Households that got help before there was a report: with parenting, money, housing or mental health."),
    source: records,
    method: text("Tel wie in het kwartaal begon.", "Count those who began in the quarter."),
  },
} satisfies Record<string, ExampleIndicator>;
