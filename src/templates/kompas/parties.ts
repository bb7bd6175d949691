import type { Party } from "../../workbook/content";
import { text } from "../text";

/** The parties that the compass names. Mental health care comes twice, because adults and young people are helped by different services. */
export const parties: readonly Party[] = [
  { id: "municipality", name: text("Gemeente of regiogemeenten", "Municipality or municipalities of the region"), domain: "municipality" },
  { id: "localTeams", name: text("Lokale teams", "Local teams"), domain: "localTeam" },
  { id: "certifiedInstitutions", name: text("Gecertificeerde instellingen", "Certified child protection institutions"), domain: "protection" },
  { id: "safeAtHome", name: text("Veilig Thuis", "Safe at Home (advice and reporting)"), domain: "safety" },
  { id: "protectionBoard", name: text("Raad voor de Kinderbescherming", "Child Care and Protection Board"), domain: "protection" },
  { id: "adultMentalHealth", name: text("Ggz volwassenen", "Mental health care for adults"), domain: "mentalHealth" },
  { id: "youthMentalHealth", name: text("Ggz jeugd", "Mental health care for young people"), domain: "mentalHealth" },
  { id: "addictionCare", name: text("Verslavingszorg", "Addiction care"), domain: "addictionCare" },
  { id: "disabilityCare", name: text("LVB-zorg", "Care for people with a mild intellectual disability"), domain: "disabilityCare" },
  { id: "police", name: text("Politie", "Police"), domain: "safety" },
  { id: "justice", name: text("Justitie", "Justice"), domain: "safety" },
  { id: "reportingPoints", name: text("Meldpunten zorg en overlast", "Reporting points for care and nuisance"), domain: "safety" },
  { id: "womensShelter", name: text("Vrouwenopvang", "Women's shelter"), domain: "shelter" },
  { id: "generalPractitioners", name: text("Huisartsen", "General practitioners"), domain: "primaryCare" },
  { id: "schools", name: text("Scholen", "Schools"), domain: "education" },
  { id: "housingAssociations", name: text("Woningcorporaties", "Housing associations"), domain: "housing" },
  { id: "debtCounselling", name: text("Schuldhulpverlening", "Debt counselling"), domain: "income" },
  { id: "welfare", name: text("Welzijn", "Welfare work"), domain: "welfare" },
  { id: "neighbours", name: text("Buurtinitiatieven", "Neighbourhood initiatives"), domain: "welfare" },
  { id: "workAndIncome", name: text("Werk en inkomen", "Work and income"), domain: "income" },
  { id: "recoveryCentres", name: text("Herstelcentra", "Recovery centres"), domain: "experience" },
  { id: "expertsByExperience", name: text("Ervaringsdeskundigen", "Experts by experience"), domain: "experience" },
  { id: "households", name: text("Huishoudens", "Households"), domain: "experience" },
];
