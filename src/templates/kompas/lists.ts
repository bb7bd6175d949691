import type { ListItem } from "../../workbook/content";
import { text } from "../text";

/** The five themes that the compass orders its indicators by. */
export const themes: readonly ListItem[] = [
  { id: "safeHome", text: text("Gezonde en veilige thuisomgeving", "Healthy, safe home") },
  { id: "timelySupport", text: text("Tijdige en passende ondersteuning", "Timely, fitting support") },
  { id: "collaboration", text: text("Samenwerking", "Working together") },
  { id: "continuity", text: text("Continuïteit", "Continuity") },
  { id: "learning", text: text("Lerend vermogen", "Ability to learn") },
];

/** The three goals that the compass orders its actions by. */
export const goal = {
  safeHome: text("Gezonde en veilige thuisomgeving", "Healthy, safe home"),
  timelySupport: text("Tijdige en passende ondersteuning", "Timely, fitting support"),
  collaboration: text("Domeinoverstijgend samenwerken", "Working across domains"),
};

export const goals: readonly ListItem[] = Object.entries(goal).map(([id, words]) => ({ id, text: words }));

/** Each needs at least one agreement. An id that another template has too means the same there; who does what is about something else here. */
export const agreementSubjects: readonly ListItem[] = [
  { id: "ambition", text: text("Gezamenlijke ambitie", "Joint ambition") },
  { id: "path", text: text("Stapsgewijze weg daarnaartoe", "Path towards it, step by step") },
  { id: "whoDoesWhatUnsafe", text: text("Wie doet wat bij onveiligheid", "Who does what when unsafe") },
  { id: "together", text: text("Waar we samen optrekken", "Where we act together") },
  { id: "whichImplement", text: text("Wie de werkwijze invoert", "Who adopts the way of working") },
  { id: "whatOthersDo", text: text("Wat de andere organisaties doen", "What the other organisations do") },
  { id: "timeline", text: text("Tijdslijn", "Timeline") },
  { id: "tasks", text: text("Taken in het netwerk", "Tasks in the network") },
  { id: "meetings", text: text("Hoe vaak we bijeenkomen", "How often we meet") },
  { id: "informationSharing", text: text("Informatie delen", "Sharing information") },
  { id: "privacy", text: text("Privacy", "Privacy") },
  { id: "progress", text: text("Voortgang meten", "Measuring progress") },
  { id: "participation", text: text("Bevestiging van deelname", "Confirmation of taking part") },
];

/** The field that a party works in. An id that another template has too means the same there. */
export const domains: readonly ListItem[] = [
  { id: "municipality", text: text("Gemeente", "Municipality") },
  { id: "localTeam", text: text("Wijkteam of lokaal team", "Local team") },
  { id: "protection", text: text("Jeugdbescherming", "Child protection") },
  { id: "safety", text: text("Veiligheid", "Safety") },
  { id: "mentalHealth", text: text("Ggz", "Mental health care") },
  { id: "addictionCare", text: text("Verslavingszorg", "Addiction care") },
  { id: "disabilityCare", text: text("LVB-zorg", "Care for people with a mild intellectual disability") },
  { id: "shelter", text: text("Opvang", "Shelter") },
  { id: "primaryCare", text: text("Huisartsenzorg", "General practice") },
  { id: "education", text: text("Onderwijs", "Education") },
  { id: "housing", text: text("Wonen", "Housing") },
  { id: "income", text: text("Werk, inkomen en schulden", "Work, income and debts") },
  { id: "welfare", text: text("Welzijn en maatschappelijk werk", "Welfare and social work") },
  { id: "experience", text: text("Ervaringskennis", "Lived experience") },
];
