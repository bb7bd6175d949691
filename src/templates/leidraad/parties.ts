import type { Party } from "../../workbook/content";
import { text } from "../text";

/** The parties that the step plan names. The municipality comes twice: its youth policy and its purchasing of care are two desks. */
export const parties: readonly Party[] = [
  { id: "schools", name: text("Scholen", "Schools"), domain: "education" },
  { id: "generalPractitioners", name: text("Huisartsen", "General practitioners"), domain: "primaryCare" },
  { id: "publicHealth", name: text("GGD", "Public health service"), domain: "publicHealth" },
  { id: "youthCare", name: text("Jeugdzorg", "Youth care"), domain: "youthCare" },
  { id: "protection", name: text("Jeugdbescherming", "Child protection"), domain: "protection" },
  { id: "socialWork", name: text("Maatschappelijk werk", "Social work"), domain: "welfare" },
  { id: "localTeams", name: text("Wijkteams", "Local teams"), domain: "localTeam" },
  { id: "mentalHealth", name: text("Ggz", "Mental health care"), domain: "mentalHealth" },
  { id: "municipalPolicy", name: text("Gemeente (jeugdbeleid)", "Municipality (youth policy)"), domain: "municipality" },
  { id: "municipalPurchasing", name: text("Gemeente (zorginkoop)", "Municipality (purchasing of care)"), domain: "municipality" },
  { id: "youngPeople", name: text("Jongeren", "Young people"), domain: "experience" },
  { id: "relatives", name: text("Naasten", "Relatives"), domain: "experience" },
  { id: "sportsClubs", name: text("Sportverenigingen", "Sports clubs"), domain: "sport" },
];
