import type { ListItem } from "../../workbook/content";
import { text } from "../text";

/** The ideas that the plan is made of, as themes. */
export const themes: readonly ListItem[] = [
  { id: "talking", text: text("Gesprek over suïcidaliteit", "Talking about suicide") },
  { id: "seclusion", text: text("Separeren terugdringen", "Reducing seclusion") },
  { id: "family", text: text("Werken met het hele gezin", "Working with the whole family") },
  { id: "groups", text: text("Kleinere groepen", "Smaller groups") },
  { id: "transfers", text: text("Onnodige overplaatsingen voorkomen", "Preventing needless transfers") },
  { id: "earlier", text: text("Eerder passende hulp", "Fitting help earlier") },
  { id: "room", text: text("Ruimte voor de professional", "Room for the professional") },
];

/** What the plan is for. */
export const goal = {
  safe: text("Veilige hulp voor jongeren met complexe vragen", "Safe help for young people with complex needs"),
  prevented: text("Jongeren komen niet in de gesloten jeugdzorg", "Young people stay out of closed youth care"),
  learned: text("Van en met elkaar leren", "Learning from and with each other"),
};

export const goals: readonly ListItem[] = Object.entries(goal).map(([id, words]) => ({ id, text: words }));

/** The field that a party works in. An id that another template has too means the same there. */
export const domains: readonly ListItem[] = [
  { id: "youthCare", text: text("Jeugdzorg", "Youth care") },
  { id: "mentalHealth", text: text("Ggz", "Mental health care") },
  { id: "disability", text: text("Gehandicaptenzorg", "Disability care") },
  { id: "disabilityCare", text: text("LVB-zorg", "Care for people with a mild intellectual disability") },
  { id: "knowledge", text: text("Kennis en wetenschap", "Knowledge and science") },
  { id: "education", text: text("Onderwijs", "Education") },
  { id: "supervision", text: text("Toezicht", "Supervision") },
  { id: "municipality", text: text("Gemeente", "Municipality") },
  { id: "government", text: text("Rijk", "National government") },
  { id: "profession", text: text("Beroepsgroep", "Profession") },
  { id: "experience", text: text("Ervaringskennis", "Lived experience") },
];

/** The subjects of findings: what young people and professionals spoke of when the plan was made. */
export const findingSubjects: readonly ListItem[] = [
  { id: "safety", text: text("Veiligheid in de groep", "Safety in the group") },
  { id: "groupSize", text: text("Groepsgrootte", "Size of the group") },
  { id: "transfers", text: text("Overplaatsingen", "Transfers") },
  { id: "seclusion", text: text("Separeren en afzonderen", "Seclusion and isolation") },
  { id: "talking", text: text("Praten over suïcidaliteit", "Talking about suicide") },
  { id: "family", text: text("Het gezin betrekken", "Involving the family") },
  { id: "training", text: text("Scholing", "Training") },
  { id: "education", text: text("Aansluiting met onderwijs", "Connection with education") },
];
