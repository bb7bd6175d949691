import type { Template } from "../../workbook/content";
import { optionalSheetKeys } from "../../workbook/meta";
import { agreementSubjects } from "../common/agreements";
import { analysis } from "../common/analysis";
import { approach } from "../common/approach";
import { evaluation } from "../common/evaluation";
import { governance } from "../common/governance";
import { mandates } from "../common/mandates";
import { journey } from "../common/journey";
import { relatives } from "../common/relatives";
import { text } from "../text";
import { kickOff, statements, networkPicture, clientJourney, appreciative, reflectionSession, cycle } from "../workshops";

/** Follows no step plan: the sheets with lists that suit any network, and every other sheet to choose from. */
export const empty: Template = {
  id: "empty",
  name: text("Leeg", "Empty"),
  description: text(
    "Voor wie een eigen aanpak heeft: de bladen zonder stappen en voorbeelden. De keuzelijsten vul je zelf aan.",
    "For those with an approach of their own: the sheets without steps and examples. You complete the lists yourself.",
  ),
  source: text("geen stappenplan", "no step plan"),
  ambition: text("Wij willen samen bereiken dat …", "Together we want to achieve that …"),
  steps: [],
  sheets: { usual: [], more: optionalSheetKeys.filter((key) => key !== "steps" && key !== "interview") },
  lists: {
    theme: [{ id: "general", text: text("Algemeen", "General") }],
    goal: [{ id: "general", text: text("Algemeen", "General") }],
    agreementSubject: agreementSubjects,
    domain: [
      { id: "municipality", text: text("Gemeente", "Municipality") },
      { id: "youthCare", text: text("Jeugdzorg", "Youth care") },
      { id: "mentalHealth", text: text("Ggz", "Mental health care") },
      { id: "education", text: text("Onderwijs", "Education") },
      { id: "welfare", text: text("Welzijn en maatschappelijk werk", "Welfare and social work") },
      { id: "experience", text: text("Ervaringskennis", "Lived experience") },
    ],
    findingSubject: [
      { id: "general", text: text("Algemeen", "General") },
      { id: "collaboration", text: text("Samenwerken met anderen", "Working with others") },
    ],
  },
  parties: [],
  examples: {},
  workshops: [kickOff, statements, networkPicture, clientJourney, appreciative, reflectionSession, cycle],
  rows: { governance, mandates, approach, analysis, journey, relatives, evaluation },
};
