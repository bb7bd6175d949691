import type { Template } from "../../workbook/content";
import { text } from "../text";
import { actions } from "./actions";
import { ambition } from "./ambition";
import { agreements } from "./agreements";
import { indicators } from "./indicators";
import { agreementSubjects, domains, goals, themes } from "./lists";
import { analysis } from "../common/analysis";
import { approach } from "../common/approach";
import { evaluation } from "../common/evaluation";
import { governance } from "../common/governance";
import { mandates } from "../common/mandates";
import { journey } from "../common/journey";
import { relatives } from "../common/relatives";
import { findingSubjects, interview } from "./interview";
import { parties } from "./parties";
import { steps } from "./steps";
import { workshops } from "./workshops";

/**
 * For regional networks that work on healthy and safe homes.
 * It follows the eight steps and five phases of the published compass; all words are our own.
 */
export const kompas: Template = {
  id: "kompas",
  name: text("Kompas netwerksamenwerking", "Compass for network collaboration"),
  description: text(
    "Voor gemeenten en organisaties die in hun regio samenwerken aan gezonde en veilige thuissituaties.",
    "For municipalities and organisations that work together in their region on healthy and safe homes.",
  ),
  source: text(
    "Kompas netwerksamenwerking (Toekomstscenario kind- en gezinsbescherming: ministeries van VWS en JenV, en de VNG)",
    "Compass for network collaboration (Future scenario for child and family protection: Dutch ministries and municipalities, in Dutch)",
  ),
  ambition: text(
    "Ieder huishouden in onze regio heeft een gezond en veilig thuis. Daar werken we als één netwerk aan: op tijd, met het hele gezin en met mensen die dit zelf hebben meegemaakt. We laten pas los als het goed gaat.",
    "Every household in our region has a healthy and safe home. We work on that as one network: in time, with the whole family and with people who have been through this. We only let go when things go well.",
  ),
  steps,
  sheets: {
    usual: ["steps"],
    more: ["relations", "networkMap", "ambition", "governance", "mandates", "approach", "signatures", "participation", "findings", "journey", "reflection", "successes", "workshops", "interview", "analysis", "cycles", "evaluation", "relatives"],
  },
  lists: { theme: themes, goal: goals, agreementSubject: agreementSubjects, domain: domains, findingSubject: findingSubjects },
  parties,
  examples: { ambition, agreements, actions, indicators: Object.values(indicators) },
  columns: { stakeholders: ["role", "contribution"] },
  workshops,
  rows: { interview, governance, mandates, approach, journey, analysis, relatives, evaluation },
};
