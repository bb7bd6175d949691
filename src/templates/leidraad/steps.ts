import type { TemplateStep } from "../../workbook/content";
import { text } from "../text";
import { guidance } from "./guidance";

/** The six steps, each at two levels: in every organisation and in the network. */
export const steps: readonly TemplateStep[] = [
  {
    id: "support",
    number: 1,
    ...guidance.support,
    name: text("Bestuurlijk draagvlak", "Support from the boards"),
    ask: text(
      "Leg besturen uit waarom suïcidepreventie nodig is. Laat cijfers uit je regio zien en vraag om een duidelijk ja, met tijd en geld. Maak samen een eerste zin van jullie ambitie.",
      "Explain to the boards why suicide prevention is needed. Show figures from your region and ask for a clear yes, with time and money. Make a first sentence of your ambition together.",
    ),
    result: text(
      "Elk bestuur steunt het plan. Er is een eerste ambitie waar jullie mee verder kunnen.",
      "Every board supports the plan. There is a first ambition to go on with.",
    ),
    sheets: ["ambition", "start"],
  },
  {
    id: "coordinator",
    number: 2,
    ...guidance.coordinator,
    name: text("Projectleider of coördinator", "Project leader or coordinator"),
    ask: text(
      "Kies wie het overzicht houdt: iemand voor het netwerk en liefst twee mensen in elke organisatie. Spreek af hoeveel tijd zij krijgen en wat zij mogen beslissen.",
      "Choose who keeps the overview: someone for the network and preferably two people in each organisation. Agree how much time they get and what they may decide.",
    ),
    result: text(
      "De coördinator staat op het blad Start. Iedereen weet waar je met vragen terechtkunt.",
      "The coordinator is named on the Start sheet. Everybody knows where to take a question.",
    ),
    sheets: ["start"],
  },
  {
    id: "network",
    number: 3,
    ...guidance.network,
    name: text("Netwerk vormen", "Forming the network"),
    ask: text(
      "Breng alle partijen in kaart en verken wat elke partij belangrijk vindt, verwacht en lastig vindt. Vorm een werkgroep en leg op het blad Afspraken vast wat jullie afspreken.",
      "Map all parties and explore what matters to each, what it expects and what it is unsure of. Form a working group and write down on the sheet Agreements what you agree.",
    ),
    result: text(
      "Over elk onderwerp is minstens één afspraak gemaakt. Van elke partij weet je rol, mandaat en wanneer de deelname is bevestigd.",
      "There is at least one agreement on every subject. Of each party you know its role, its mandate and when it confirmed that it takes part.",
    ),
    sheets: ["stakeholders"], forms: ["relations", "participation"],
  },
  {
    id: "baseline",
    number: 4,
    ...guidance.baseline,
    name: text("Huidige stand in kaart (nulmeting)", "Where we are now (baseline assessment)"),
    ask: text(
      "Vraag professionals en managers hoe het nu gaat, en als het kan ook jongeren en ouders. Leg dat naast de leidraad: wat is op orde, wat ontbreekt en wat kan beter?",
      "Ask professionals and managers how things are now, and young people and parents if you can. Compare that with the guideline: what is in order, what is missing, what can be better?",
    ),
    result: text(
      "Elke organisatie kent de eigen verbeterpunten. Samen weten jullie wat de samenwerking belemmert en helpt.",
      "Every organisation knows what it can improve. Together you know what hinders and helps working together.",
    ),
    sheets: ["findings", "start"], forms: ["interview"],
  },
  {
    id: "actionPlan",
    number: 5,
    ...guidance.actionPlan,
    name: text("Actieplan", "Action plan"),
    ask: text(
      "Bespreek de uitkomsten met elkaar. Kies doelen en acties, voor het netwerk en voor elke organisatie. Neem de gatekeepers mee en kies wie de voortgang volgt.",
      "Discuss the outcomes together. Choose goals and actions, for the network and for each organisation. Include the gatekeepers and choose who follows the progress.",
    ),
    result: text(
      "Elke actie heeft een doel, een verantwoordelijke en een einddatum. De indicatoren zijn gekozen, elk met een nulwaarde als die er is.",
      "Every action has a goal, someone responsible and an end date. The indicators are chosen, each with a baseline value where there is one.",
    ),
    sheets: ["actions"], forms: ["approach", "signatures"],
  },
  {
    id: "evaluation",
    number: 6,
    ...guidance.evaluation,
    name: text("Evalueren", "Evaluating"),
    ask: text(
      "Bekijk elk kwartaal de cijfers en kijk minstens één keer per jaar samen terug. Wat werkt, wat niet en hoe komt dat? Stel bij, houd vol en vier wat lukt.",
      "Look at the figures every quarter and look back together at least once a year. What works, what does not, and why? Adjust, keep going and celebrate what succeeds.",
    ),
    result: text(
      "De metingen zijn ingevuld en besproken. Het actieplan past bij wat jullie hebben geleerd.",
      "The measurements are in and have been discussed. The action plan fits what you have learned.",
    ),
    sheets: ["evaluation", "dashboard"], forms: ["reflection", "successes"],
  },
];
