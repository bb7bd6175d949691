import type { ListItem } from "../../workbook/content";
import { text } from "../text";

/** What the actions and indicators are about. Drawn from the example actions and the interview subjects of the step plan. */
export const themes: readonly ListItem[] = [
  { id: "support", text: text("Draagvlak en organisatie", "Support and organisation") },
  { id: "training", text: text("Scholing", "Training") },
  { id: "protocol", text: text("Protocol en werkwijze", "Protocol and way of working") },
  { id: "safety", text: text("Signaleren en veiligheid", "Signs and safety") },
  { id: "collaboration", text: text("Samenwerken", "Working together") },
  { id: "relatives", text: text("Jongeren en naasten", "Young people and relatives") },
  { id: "wellbeing", text: text("Welzijn van professionals", "Well-being of professionals") },
  { id: "learning", text: text("Leren en volhouden", "Learning and keeping it up") },
];

/** What the network wants to reach; every action serves one. The step plan leaves goals to the network, so these are a beginning. */
export const goal = {
  seenInTime: text("Signalen op tijd zien", "Seeing signs in time"),
  equipped: text("Professionals toegerust en gesteund", "Professionals equipped and supported"),
  included: text("Jongeren en naasten doen mee", "Young people and relatives take part"),
  oneNetwork: text("Samen optrekken als één netwerk", "Acting together as one network"),
  lasting: text("Vaste plek in elke organisatie", "A lasting place in every organisation"),
};

export const goals: readonly ListItem[] = Object.entries(goal).map(([id, words]) => ({ id, text: words }));

/** Each needs at least one agreement (step 3). An id that another template has too means the same there. */
export const agreementSubjects: readonly ListItem[] = [
  { id: "ambition", text: text("Gezamenlijke ambitie", "Joint ambition") },
  { id: "path", text: text("Stapsgewijze weg daarnaartoe", "Path towards it, step by step") },
  { id: "whoDoesWhat", text: text("Wie doet wat bij suïcidaliteit", "Who does what when someone is suicidal") },
  { id: "together", text: text("Waar we samen optrekken", "Where we act together") },
  { id: "whichImplement", text: text("Wie de leidraad implementeert", "Who implements the guideline") },
  { id: "whatOthersDo", text: text("Wat de andere organisaties doen", "What the other organisations do") },
  { id: "timeline", text: text("Tijdslijn", "Timeline") },
  { id: "tasks", text: text("Taken in het netwerk", "Tasks in the network") },
  { id: "meetings", text: text("Hoe vaak we bijeenkomen", "How often we meet") },
  { id: "informationSharing", text: text("Informatie delen", "Sharing information") },
  { id: "privacy", text: text("Privacy", "Privacy") },
  { id: "progress", text: text("Voortgang meten", "Measuring progress") },
  { id: "participation", text: text("Bevestiging van deelname", "Confirmation of taking part") },
];

/** The rings in the words of the step plan: those who bring the guideline into practice together are its working group. */
export const circles: readonly ListItem[] = [
  { id: "core", text: text("Kerngroep", "Core group") },
  { id: "project", text: text("Werkgroep", "Working group") },
  { id: "outer", text: text("Buitenring", "Outer ring") },
];

/** The field that a party works in. An id that another template has too means the same there. */
export const domains: readonly ListItem[] = [
  { id: "youthCare", text: text("Jeugdzorg", "Youth care") },
  { id: "protection", text: text("Jeugdbescherming", "Child protection") },
  { id: "mentalHealth", text: text("Ggz", "Mental health care") },
  { id: "primaryCare", text: text("Huisartsenzorg", "General practice") },
  { id: "publicHealth", text: text("Publieke gezondheid", "Public health") },
  { id: "education", text: text("Onderwijs", "Education") },
  { id: "municipality", text: text("Gemeente", "Municipality") },
  { id: "localTeam", text: text("Wijkteam of lokaal team", "Local team") },
  { id: "welfare", text: text("Welzijn en maatschappelijk werk", "Welfare and social work") },
  { id: "sport", text: text("Sport en vrije tijd", "Sports and leisure") },
  { id: "experience", text: text("Ervaringskennis", "Lived experience") },
];
