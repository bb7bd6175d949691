import type { Template } from "../../workbook/content";
import { text } from "../text";
import { actions } from "./actions";
import { ambition } from "./ambition";
import { agreements } from "./agreements";
import { indicators } from "./indicators";
import { agreementSubjects, circles, domains, goals, themes } from "./lists";
import { approach } from "../common/approach";
import { evaluation } from "../common/evaluation";
import { governance } from "../common/governance";
import { mandates } from "../common/mandates";
import { relatives } from "../common/relatives";
import { findingSubjects, interview } from "./interview";
import { parties } from "./parties";
import { steps } from "./steps";
import { workshops } from "./workshops";

/**
 * For networks that bring the guideline on suicide prevention among young people into practice.
 * It follows the six steps of the published step plan; all words are our own.
 */
export const leidraad: Template = {
  id: "leidraad",
  name: text("Leidraad suïcidepreventie bij jongeren", "Guideline on suicide prevention among young people"),
  description: text(
    "Voor organisaties in het jeugddomein die samen een netwerk vormen en de leidraad suïcidepreventie invoeren.",
    "For organisations that work with young people, form a network and put the suicide prevention guideline into practice.",
  ),
  source: text(
    "Stappenplan voor organisaties: implementeren van de leidraad suïcidepreventie bij jongeren (113 Zelfmoordpreventie)",
    "Step plan for organisations: implementing the guideline on suicide prevention among young people (113 Suicide Prevention, in Dutch)",
  ),
  ambition: text(
    "Wij willen dat minder jongeren aan zelfdoding denken en dat geen jongere er alleen mee blijft. Daar zijn we samen verantwoordelijk voor. Dus letten we op signalen, bellen we elkaar en doen we wat we afspreken.",
    "We want fewer young people to think of suicide, and none of them to be alone with it. We share that responsibility. So we watch for signs, call each other and do what we agree.",
  ),
  steps,
  sheets: {
    usual: ["steps"],
    more: ["ambition", "findings", "reflection", "successes", "workshops", "relations", "networkMap", "interview", "relatives", "governance", "mandates", "approach", "signatures", "participation", "cycles", "evaluation"],
  },
  lists: { theme: themes, goal: goals, agreementSubject: agreementSubjects, domain: domains, findingSubject: findingSubjects },
  changedLists: { circle: circles },
  parties,
  examples: { ambition, agreements, actions, indicators: Object.values(indicators) },
  columns: { stakeholders: ["implements", "gatekeeper"] },
  workshops,
  rows: { interview, governance, mandates, approach, relatives, evaluation },
};
