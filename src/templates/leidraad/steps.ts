import type { Step } from "../../workbook/content";
import { text } from "../text";
import { guidance } from "./guidance";

/** The six steps, each at two levels: in every organisation and in the network. */
export const steps: readonly Step[] = [
  {
    id: "support",
    number: 1,
    ...guidance.support,
    name: text("Bestuurlijk draagvlak", "Support from the boards"),
    ask: text(
      "Leg besturen uit waarom suïcidepreventie nodig is. Laat cijfers uit je regio zien en vraag om een duidelijk ja, met tijd en geld. Laat ook de cliëntenraad meedenken.",
      "Explain to the boards why suicide prevention is needed. Show figures from your region and ask for a clear yes, with time and money. Let the client council join in.",
    ),
    result: text(
      "Elk bestuur steunt het plan. Per partij weet je welk mandaat er is en wanneer de deelname is bevestigd.",
      "Every board supports the plan. For each party you know its mandate and when it confirmed that it takes part.",
    ),
    sheets: ["stakeholders"],
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
      "Verken wat elke partij belangrijk vindt, verwacht en lastig vindt. Vorm een werkgroep en leg vast wat jullie afspreken. Begin klein: niet iedereen hoeft er meteen bij te zijn.",
      "Explore what matters to each party, what it expects and what it is unsure of. Form a working group and write down what you agree. Start small: not everybody has to be there at once.",
    ),
    result: text(
      "Over elk onderwerp is minstens één afspraak gemaakt. De partijen hebben bevestigd dat ze meedoen.",
      "There is at least one agreement on every subject. The parties have confirmed that they take part.",
    ),
    sheets: ["agreements"],
  },
  {
    id: "baseline",
    number: 4,
    ...guidance.baseline,
    name: text("Huidige stand in kaart (nulmeting)", "Where we are now (baseline assessment)"),
    ask: text(
      "Vraag professionals en managers hoe het nu gaat, en als het kan ook jongeren en ouders. Leg dat naast de leidraad: wat is op orde, wat mist en wat kan beter?",
      "Ask professionals and managers how things are now, and young people and parents if you can. Compare that with the guideline: what is in order, what is missing, what can be better?",
    ),
    result: text(
      "Elke organisatie kent haar verbeterpunten. Van elke indicator weten jullie de nulwaarde.",
      "Every organisation knows what it can improve. You know the baseline value of every indicator.",
    ),
    sheets: ["findings", "indicators"],
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
      "Elke actie heeft een doel, een verantwoordelijke en een einddatum. Duidelijk is wie de voortgang volgt.",
      "Every action has a goal, someone responsible and an end date. It is clear who follows the progress.",
    ),
    sheets: ["actions"],
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
    sheets: ["evaluation", "dashboard"],
  },
];
