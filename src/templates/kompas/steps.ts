import type { TemplateStep } from "../../workbook/content";
import { text } from "../text";
import { guidance } from "./guidance";

const preparation = text("Voorbereiding", "Preparation");
const analysis = text("Analyse", "Analysis");
const ambition = text("Ambitie", "Ambition");
const strategy = text("Strategie", "Strategy");
const implementation = text("Implementatie", "Implementation");

/** The eight steps in five phases, each with what it asks of the network. */
const ofNetwork: readonly (TemplateStep & { id: keyof typeof guidance })[] = [
  {
    id: "structure",
    number: 1,
    phase: preparation,
    name: text("Organisatiestructuur", "Organisation"),
    ask: text(
      "Vorm een kerngroep van vijf tot zeven mensen, met een buitenring die adviseert.",
      "Form a core group of five to seven people, with an outer ring that advises.",
    ),
    result: text(
      "Kerngroep en buitenring zijn er, en de partijen willen samen aan de slag.",
      "Core group and outer ring are there, and the parties want to get to work together.",
    ),
    sheets: ["stakeholders"], forms: ["relations", "networkMap"],
  },
  {
    id: "governance",
    number: 2,
    phase: preparation,
    name: text("Governance", "Governance"),
    ask: text(
      "Kies hoe jullie sturen, wie wat mag besluiten en hoe huishoudens en naasten meepraten.",
      "Choose how you steer, who may decide what and how households and relatives have a say.",
    ),
    result: text(
      "Van elke partij is het mandaat bekend. Taken, overleg en besluiten staan in een afspraak.",
      "The mandate of every party is known. Tasks, meetings and decisions are in an agreement.",
    ),
    sheets: ["governance", "agreements"], forms: ["mandates"],
  },
  {
    id: "plan",
    number: 3,
    phase: preparation,
    name: text("Plan van aanpak", "Plan of approach"),
    ask: text(
      "Schrijf kort op waarom jullie samenwerken, wie wat bijdraagt en hoelang het plan loopt.",
      "Write down briefly why you work together, who contributes what and until when.",
    ),
    result: text(
      "Alle partijen zijn het eens met het plan en hebben hun deelname bevestigd.",
      "All parties agree with the plan and have confirmed that they take part.",
    ),
    sheets: ["approach", "start"], forms: ["signatures", "participation"],
  },
  {
    id: "currentSituation",
    number: 4,
    phase: analysis,
    name: text("Huidige situatie in beeld", "Picture of the current situation"),
    ask: text(
      "Zoek uit hoe groot het probleem is, wat goed gaat, wat ontbreekt en wat beter kan.",
      "Find out how big the problem is, what goes well and what can be better.",
    ),
    result: text(
      "Jullie delen één beeld. Het staat in een rapport en de partijen staan erachter.",
      "You share one picture. It is in a report and the parties stand behind it.",
    ),
    sheets: ["findings", "analysis", "start"], forms: ["interview", "journey"],
  },
  {
    id: "ambition",
    number: 5,
    phase: ambition,
    name: text("Gedeelde ambitie", "Shared ambition"),
    ask: text(
      "Vraag wanneer het samenwerken echt goed ging. Maak daar één ambitie van waar ieder ja op zegt.",
      "Ask when working together went really well. Make one ambition of it that everybody says yes to.",
    ),
    result: text(
      "De ambitie staat op het blad Start. Bestuurders en deelnemers staan erachter.",
      "The ambition is on the Start sheet. Managers and participants stand behind it.",
    ),
    sheets: ["ambition", "start"],
  },
  {
    id: "strategy",
    number: 6,
    phase: strategy,
    name: text("Strategie en indicatoren", "Strategy and indicators"),
    ask: text(
      "Bepaal langs welke weg jullie de ambitie bereiken, en welke paar indicatoren laten zien of het lukt.",
      "Decide how you reach the ambition, and which few indicators show it.",
    ),
    result: text(
      "De belangrijkste indicatoren hebben een nulwaarde, een streefwaarde, een streefdatum en een verantwoordelijke.",
      "The most important indicators have a baseline, a target, a target date and someone responsible.",
    ),
    sheets: ["indicators"],
  },
  {
    id: "activities",
    number: 7,
    phase: strategy,
    name: text("Activiteitenplan", "Activity plan"),
    ask: text(
      "Kies per doel de acties voor het netwerk, samen met wie ze gaan doen.",
      "Choose the actions of the network for each goal, with those who will do them.",
    ),
    result: text(
      "Het actieplan is compleet: elke actie heeft een doel, een verantwoordelijke en een tijdspad.",
      "The action plan is complete: every action has a goal, someone responsible and a timeline.",
    ),
    sheets: ["actions"],
  },
  {
    id: "learning",
    number: 8,
    phase: implementation,
    name: text("Lerend netwerk en successen vieren", "Learning network and celebrating successes"),
    ask: text(
      "Bekijk elk kwartaal samen de cijfers, leer van wat niet lukt en vier wat wel lukt.",
      "Look at the figures together every quarter, learn from what fails and celebrate successes.",
    ),
    result: text(
      "Het actieplan verandert mee met wat jullie leren. Huishoudens horen wat er met hun inbreng is gedaan.",
      "The action plan changes with what you learn. Households hear what was done with their input.",
    ),
    sheets: ["cycles", "reflection", "dashboard"], forms: ["successes", "evaluation"],
  },
];

/** The same with what each asks of an organisation. */
export const steps: readonly TemplateStep[] = ofNetwork.map((step) => {
  const { organisation, ...more } = guidance[step.id];
  return { ...step, ...more, levels: { organisation, network: { ask: step.ask, result: step.result } } };
});
