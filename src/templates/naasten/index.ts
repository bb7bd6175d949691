import type { Template } from "../../workbook/content";
import { agreements, agreementSubjects } from "../common/agreements";
import { evaluation } from "../common/evaluation";
import { relatives } from "../common/relatives";
import { text } from "../text";
import { threeTalk, reflectionSession, cycle } from "../workshops";
import { actions } from "./actions";
import { indicators } from "./indicators";
import { domains, findingSubjects, goals, themes } from "./lists";
import { steps } from "./steps";

/** For organisations that want to work better with relatives; also beside another step plan. All words are our own. */
export const naasten: Template = {
  id: "naasten",
  name: text("Samenwerken met naasten", "Working with relatives"),
  description: text(
    "Voor organisaties die naasten echt willen betrekken rond suïcidaliteit. Ook goed naast een ander sjabloon.",
    "For organisations that really want to involve relatives around suicide. Also beside another template.",
  ),
  source: text(
    "Artikel over samenwerken van hulpverleners en naasten rond suïcidaal gedrag (Ivonne van de Ven Stichting)",
    "Article on professionals and relatives working together around suicidal behaviour (Ivonne van de Ven Stichting, in Dutch)",
  ),
  ambition: text(
    "Geen naaste staat langs de kant. We werken met z'n drieën: cliënt, naaste en hulpverlener. Dus vragen we naasten erbij, van de start tot na de afsluiting.",
    "No relative stands aside. We work as three: client, relative and professional. So we invite relatives, from the start until after the closing.",
  ),
  steps,
  sheets: { usual: ["relatives"], more: ["steps", "ambition", "successes", "workshops", "findings", "reflection", "cycles", "evaluation"] },
  lists: { theme: themes, goal: goals, agreementSubject: agreementSubjects, domain: domains, findingSubject: findingSubjects },
  parties: [
    { id: "mentalHealth", name: text("Ggz", "Mental health care"), domain: "mentalHealth" },
    { id: "generalPractitioners", name: text("Huisartsen", "General practitioners"), domain: "primaryCare" },
    { id: "relatives", name: text("Naasten", "Relatives"), domain: "experience" },
  ],
  examples: {
    ambition: [{
      promise: text("Geen naaste staat langs de kant.", "No relative stands aside."),
      commitment: text("We werken met z'n drieën: cliënt, naaste en hulpverlener.", "We work as three: client, relative and professional."),
      doing: text("Dus vragen we naasten erbij, van de start tot na de afsluiting.", "So we invite relatives, from the start until after the closing."),
      status: "draft",
    }],
    agreements, actions, indicators: Object.values(indicators),
  },
  workshops: [threeTalk, reflectionSession, cycle],
  rows: { relatives, evaluation },
};
