import type { Party } from "../../workbook/content";
import { text } from "../text";

/** The parties that stand behind the plan. */
export const parties: readonly Party[] = [
  { id: "youthCareSector", name: text("Jeugdzorg Nederland", "Jeugdzorg Nederland (youth care providers)"), domain: "youthCare" },
  { id: "mentalHealthSector", name: text("de Nederlandse ggz", "de Nederlandse ggz (mental health providers)"), domain: "mentalHealth" },
  { id: "disabilitySector", name: text("VGN", "VGN (disability care providers)"), domain: "disability" },
  { id: "treatmentSector", name: text("VOBC", "VOBC (treatment centres)"), domain: "disabilityCare" },
  { id: "youthInstitute", name: text("NJi", "NJi (youth institute)"), domain: "knowledge" },
  { id: "inspectorate", name: text("Inspectie Gezondheidszorg en Jeugd", "Health and Youth Care Inspectorate"), domain: "supervision" },
  { id: "municipalities", name: text("VNG", "VNG (association of municipalities)"), domain: "municipality" },
  { id: "ministry", name: text("Ministerie van VWS", "Ministry of Health, Welfare and Sport"), domain: "government" },
  { id: "science", name: text("Wetenschap", "Science"), domain: "knowledge" },
  { id: "professionals", name: text("Professionals", "Professionals"), domain: "profession" },
  { id: "education", name: text("Onderwijs", "Education"), domain: "education" },
  { id: "youngExperts", name: text("Ervaringsdeskundige jongeren", "Young people with lived experience"), domain: "experience" },
];
