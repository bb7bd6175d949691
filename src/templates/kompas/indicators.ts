import type { RowData } from "../../workbook/content";
import { text } from "../text";

const perQuarter = { frequency: "quarter", priority: "normal" } as const;
const perHalfYear = { frequency: "halfYear", priority: "normal" } as const;
const perYear = { frequency: "year", priority: "normal" } as const;

const sumOfCases = { kind: "count", unit: text("casussen", "cases"), aggregation: "sum" } as const;
const sumOfHouseholds = { kind: "count", unit: text("huishoudens", "households"), aggregation: "sum" } as const;
const shareOfHouseholds = { kind: "percentage", unit: text("% van de huishoudens", "% of households"), aggregation: "weighted" } as const;
const shareOfProfessionals = { kind: "percentage", unit: text("% van de professionals", "% of professionals"), aggregation: "weighted" } as const;
const score = { kind: "score", unit: text("score 1-10", "score 1-10"), aggregation: "mean" } as const;

/**
 * Every example indicator of the compass, by its five themes. Choose the few that matter most and can be measured well,
 * and remove the rest. Baseline and target stay empty: they are the network's own to find and to choose.
 */
export const indicators = {
  // 1. Healthy and safe home
  reports: {
    ...perQuarter, theme: "safeHome", priority: "high", direction: "lower",
    name: text("Meldingen van onveiligheid per huishouden", "Reports of unsafety per household"),
    kind: "average", unit: text("meldingen per huishouden", "reports per household"), aggregation: "weighted",
  },
  repeatedReports: {
    ...perQuarter, ...sumOfHouseholds, theme: "safeHome", priority: "high", direction: "lower",
    name: text("Huishoudens met een herhaalde melding", "Households with a repeated report"),
  },
  repeatedSeverity: {
    ...perHalfYear, theme: "safeHome", direction: "lower",
    name: text("Ernst van herhaalde meldingen", "Severity of repeated reports"),
    kind: "scale", unit: text("schaal 1-5", "scale 1-5"), aggregation: "mean",
  },
  feelsSafe: {
    ...perHalfYear, ...shareOfHouseholds, theme: "safeHome", priority: "high", direction: "higher",
    name: text("Huishoudens die zich thuis veilig voelen", "Households that feel safe at home"),
  },
  preventiveSupport: {
    ...perQuarter, ...sumOfHouseholds, theme: "safeHome", direction: "higher",
    name: text("Huishoudens met preventieve ondersteuning", "Households with preventive support"),
  },
  // 2. Timely and fitting support
  timeToHelp: {
    ...perQuarter, theme: "timelySupport", priority: "high", direction: "lower",
    name: text("Tijd tussen signaal en start van hulp", "Time between sign and start of help"),
    kind: "days", unit: text("dagen", "days"), aggregation: "mean",
  },
  timelyAccess: {
    ...perQuarter, ...sumOfHouseholds, theme: "timelySupport", priority: "high", direction: "higher",
    name: text("Huishoudens die op tijd passende hulp krijgen", "Households that get fitting help in time"),
  },
  expertsByExperience: {
    ...perHalfYear, theme: "timelySupport", direction: "higher",
    name: text("Ingezette ervaringsdeskundigen", "Experts by experience at work"),
    kind: "count", unit: text("ervaringsdeskundigen", "experts by experience"), aggregation: "sum",
  },
  scaledInTime: {
    ...perQuarter, ...sumOfCases, theme: "timelySupport", direction: "higher",
    name: text("Op- en afschaling binnen de afgesproken termijn", "Scaling up and down within the agreed time"),
  },
  householdsSatisfied: {
    ...perHalfYear, ...sumOfHouseholds, theme: "timelySupport", direction: "higher",
    name: text("Huishoudens die tevreden zijn over hulp of bescherming", "Households satisfied with help or protection"),
  },
  interventionsAdopted: {
    ...perYear, theme: "timelySupport", direction: "higher",
    name: text("Invoering van gezinsgerichte interventies", "Adoption of family-centred interventions"),
    kind: "percentage", unit: text("% van de gekozen interventies", "% of the chosen interventions"), aggregation: "weighted",
  },
  fundingObstacles: {
    ...perYear, ...shareOfProfessionals, theme: "timelySupport", direction: "lower",
    name: text("Belemmeringen door de bekostiging", "Obstacles from funding"),
  },
  // 3. Working together
  professionalsSatisfied: {
    ...perHalfYear, ...score, theme: "collaboration", priority: "high", direction: "higher",
    name: text("Tevredenheid van professionals over de samenwerking", "Professionals' satisfaction with working together"),
  },
  consultations: {
    ...perQuarter, theme: "collaboration", direction: "higher",
    name: text("Gebruik van de consultatiefunctie ggz", "Use of the mental health consultation service"),
    kind: "count", unit: text("consultaties", "consultations"), aggregation: "sum",
  },
  consultationsSatisfied: {
    ...perHalfYear, ...score, theme: "collaboration", direction: "higher",
    name: text("Tevredenheid over de consultatiefunctie ggz", "Satisfaction with the mental health consultation service"),
  },
  accessToKnowledge: {
    ...perHalfYear, ...score, theme: "collaboration", direction: "higher",
    name: text("Toegang tot specifieke kennis", "Access to specific knowledge"),
  },
  jointSessions: {
    ...perYear, theme: "collaboration", direction: "higher",
    name: text("Gezamenlijke sessies voor intervisie en reflectie", "Joint sessions for peer review and reflection"),
    kind: "count", unit: text("sessies per jaar", "sessions a year"), aggregation: "sum",
  },
  informationExchanged: {
    ...perQuarter, ...sumOfCases, theme: "collaboration", direction: "higher",
    name: text("Casussen met goede informatie-uitwisseling", "Cases with good exchange of information"),
  },
  relativesInvolved: {
    ...perQuarter, ...sumOfCases, theme: "collaboration", direction: "higher",
    name: text("Casussen met naasten en ervaringsdeskundigheid", "Cases with relatives and lived experience involved"),
  },
  // 4. Continuity
  sharedResponsibility: {
    ...perYear, theme: "continuity", direction: "higher",
    name: text("Professionals die zich samen verantwoordelijk voelen", "Professionals who feel jointly responsible"),
    kind: "count", unit: text("professionals", "professionals"), aggregation: "sum",
  },
  sameFaces: {
    ...perHalfYear, theme: "continuity", direction: "higher",
    name: text("Lange trajecten met vaste gezichten", "Long pathways with the same faces"),
    kind: "count", unit: text("trajecten", "pathways"), aggregation: "sum",
  },
  handovers: {
    ...perHalfYear, theme: "continuity", direction: "higher",
    name: text("Overdracht zonder verlies van informatie of contact", "Handover without loss of information or contact"),
    kind: "percentage", unit: text("% van de overdrachten", "% of handovers"), aggregation: "weighted",
  },
  // 5. Ability to learn
  improvements: {
    ...perHalfYear, theme: "learning", priority: "high", direction: "higher",
    name: text("Verbeteracties uit reflectie of evaluatie", "Improvement actions from reflection or evaluation"),
    kind: "count", unit: text("verbeteracties", "improvement actions"), aggregation: "sum",
  },
  changedPractice: {
    ...perHalfYear, ...sumOfCases, theme: "learning", direction: "higher",
    name: text("Casussen die leidden tot een andere werkwijze", "Cases that led to another way of working"),
  },
  experienceInPolicy: {
    ...perYear, theme: "learning", direction: "higher",
    name: text("Ervaringskennis telt mee in beleid en praktijk", "Lived experience counts in policy and practice"),
    kind: "scale", unit: text("schaal 1-5", "scale 1-5"), aggregation: "mean",
  },
  feedbackToHouseholds: {
    ...perHalfYear, theme: "learning", direction: "higher",
    name: text("Terugkoppeling aan huishoudens over hun inbreng", "Feedback to households on their input"),
    kind: "count", unit: text("momenten", "moments"), aggregation: "sum",
  },
} satisfies Record<string, RowData>;
