import type { ListItem } from "../../workbook/content";
import { text } from "../text";

/** The three phases in which relatives take part, and what an organisation needs for it. */
export const themes: readonly ListItem[] = [
  { id: "startWithRelatives", text: text("Naasten bij de start", "Relatives at the start") },
  { id: "treatmentWithRelatives", text: text("Naasten bij de behandeling", "Relatives during treatment") },
  { id: "closingWithRelatives", text: text("Naasten bij de afsluiting", "Relatives at the closing") },
  { id: "conditions", text: text("Beleid en scholing", "Policy and training") },
];

/** What working with relatives is for. */
export const goal = {
  triad: text("Cliënt, naaste en hulpverlener werken als drie samen", "Client, relative and professional work as three"),
  safety: text("Samen zorgen voor veiligheid", "Seeing to safety together"),
  supported: text("Naasten zijn gesteund", "Relatives are supported"),
  anchored: text("Het hoort bij het gewone werk", "It is part of ordinary work"),
};

export const goals: readonly ListItem[] = Object.entries(goal).map(([id, words]) => ({ id, text: words }));

/** The field that a party works in. An id that another template has too means the same there. */
export const domains: readonly ListItem[] = [
  { id: "mentalHealth", text: text("Ggz", "Mental health care") },
  { id: "primaryCare", text: text("Huisartsenzorg", "General practice") },
  { id: "youthCare", text: text("Jeugdzorg", "Youth care") },
  { id: "welfare", text: text("Welzijn en maatschappelijk werk", "Welfare and social work") },
  { id: "experience", text: text("Ervaringskennis", "Lived experience") },
];

/** The subjects of findings: what stands in the way and what helps. */
export const findingSubjects: readonly ListItem[] = [
  { id: "confidentiality", text: text("Beroepsgeheim en zorgplicht", "Confidentiality and duty of care") },
  { id: "views", text: text("Beelden over suïcidaliteit en naasten", "Views on suicide and relatives") },
  { id: "contact", text: text("Contact met naasten", "Contact with relatives") },
  { id: "support", text: text("Steun voor naasten", "Support for relatives") },
  { id: "skills", text: text("Scholing en durf", "Training and confidence") },
  { id: "policy", text: text("Beleid en tijd", "Policy and time") },
];
