import type { Template } from "../../workbook/content";
import { agreements, agreementSubjects } from "../common/agreements";
import { evaluation } from "../common/evaluation";
import { governance } from "../common/governance";
import { mandates } from "../common/mandates";
import { text } from "../text";
import { actions } from "./actions";
import { indicators } from "./indicators";
import { domains, findingSubjects, goals, themes } from "./lists";
import { parties } from "./parties";
import { steps } from "./steps";
import { workshops } from "./workshops";

/** For institutions and their partners that improve closed youth care and want to prevent it. All words are our own. */
export const jeugdzorgPlus: Template = {
  id: "jeugdzorgPlus",
  name: text("JeugdzorgPlus: de best passende zorg", "Closed youth care: the best fitting help"),
  description: text(
    "Voor instellingen en partners die de gesloten jeugdzorg beter maken en willen voorkomen dat jongeren er komen.",
    "For institutions and partners that improve closed youth care and want to keep young people out of it.",
  ),
  source: text(
    "Betere jeugdzorg organiseer je van onderop, over het plan De best passende zorg voor kwetsbare jongeren (Zorg voor de Jeugd)",
    "Better youth care is organised from below, on the plan for the best fitting care for vulnerable young people (Zorg voor de Jeugd, in Dutch)",
  ),
  ambition: text(
    "Elke jongere krijgt op tijd de hulp die past, zo dicht mogelijk bij huis. Daar werken we als hele keten aan. Dus leren we van elkaar, van cijfers en van jongeren zelf.",
    "Every young person gets the help that fits in time, as close to home as can be. We work on that as a whole chain. So we learn from each other, from figures and from young people.",
  ),
  steps,
  sheets: {
    usual: ["steps"],
    more: ["ambition", "findings", "reflection", "successes", "workshops", "relations", "networkMap", "governance", "mandates", "participation", "cycles", "evaluation"],
  },
  lists: { theme: themes, goal: goals, agreementSubject: agreementSubjects, domain: domains, findingSubject: findingSubjects },
  parties,
  examples: {
    ambition: [{
      promise: text("Elke jongere krijgt op tijd de hulp die past, zo dicht mogelijk bij huis.", "Every young person gets the help that fits in time, as close to home as can be."),
      commitment: text("Daar werken we als hele keten aan.", "We work on that as a whole chain."),
      doing: text("Dus leren we van elkaar, van cijfers en van jongeren zelf.", "So we learn from each other, from figures and from young people."),
      status: "draft",
    }],
    agreements, actions, indicators: Object.values(indicators),
  },
  workshops,
  rows: { governance, mandates, evaluation },
};
