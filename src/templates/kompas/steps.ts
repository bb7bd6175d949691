import type { Step } from "../../workbook/content";
import { text } from "../text";
import { guidance } from "./guidance";

const preparation = text("Voorbereiding", "Preparation");
const analysis = text("Analyse", "Analysis");
const ambition = text("Ambitie", "Ambition");
const strategy = text("Strategie", "Strategy");
const implementation = text("Implementatie", "Implementation");

/** The eight steps in five phases. */
export const steps: readonly Step[] = [
  {
    id: "structure",
    number: 1,
    ...guidance.structure,
    phase: preparation,
    name: text("Organisatiestructuur", "Organisation"),
    ask: text(
      "Vorm een kerngroep van vijf tot zeven mensen uit uitvoering, beleid en bestuur. Zet daaromheen een projectgroep en een buitenring. Geef elke partij een kring en een rol.",
      "Form a core group of five to seven people from practice, policy and management. Put a project group and an outer ring around it. Give each party a circle and a role.",
    ),
    result: text(
      "De kringen zijn gevuld en de partijen willen samen aan de slag.",
      "The circles are filled and the parties want to get to work together.",
    ),
    sheets: ["stakeholders"],
  },
  {
    id: "governance",
    number: 2,
    ...guidance.governance,
    phase: preparation,
    name: text("Governance", "Governance"),
    ask: text(
      "Kies hoe jullie sturen: samen, via één organisatie of via een onafhankelijk bureau. Spreek af wie wat mag besluiten en hoe huishoudens en naasten meepraten.",
      "Choose how you steer: jointly, through one organisation or through an independent office. Agree who may decide what and how households and relatives have a say.",
    ),
    result: text(
      "Van elke partij is het mandaat bekend. Taken, overleg en besluiten staan in een afspraak.",
      "The mandate of every party is known. Tasks, meetings and decisions are in an agreement.",
    ),
    sheets: ["governance", "agreements"],
  },
  {
    id: "plan",
    number: 3,
    ...guidance.plan,
    phase: preparation,
    name: text("Plan van aanpak", "Plan of approach"),
    ask: text(
      "Schrijf kort op waarom jullie samenwerken, wie wat bijdraagt en hoelang het plan loopt. Laat de projectgroep en de buitenring het aanvullen.",
      "Write down briefly why you work together, who contributes what and how long the plan runs. Let the project group and the outer ring add to it.",
    ),
    result: text(
      "Alle partijen zijn het eens met het plan en hebben hun deelname bevestigd.",
      "All parties agree with the plan and have confirmed that they take part.",
    ),
    sheets: ["approach", "start"],
  },
  {
    id: "currentSituation",
    number: 4,
    ...guidance.currentSituation,
    phase: analysis,
    name: text("Huidige situatie in beeld", "Picture of the current situation"),
    ask: text(
      "Zoek uit hoe groot het probleem is, wat goed gaat, wat kan beter en wat er ontbreekt. Gebruik cijfers en ervaringen van huishoudens en professionals.",
      "Find out how big the problem is, what goes well, what can be better and what is missing. Use figures and the experiences of households and professionals.",
    ),
    result: text(
      "Jullie delen één beeld. Elke indicator waarvoor cijfers bestaan, heeft een nulwaarde.",
      "You share one picture. Every indicator for which figures exist has a baseline value.",
    ),
    sheets: ["analysis", "findings", "indicators"],
  },
  {
    id: "ambition",
    number: 5,
    ...guidance.ambition,
    phase: ambition,
    name: text("Gedeelde ambitie", "Shared ambition"),
    ask: text(
      "Vraag elkaar wanneer de samenwerking echt goed ging en wat daar werkte. Maak daar samen één ambitie van: wat beloven we, waarom samen en wat doen we?",
      "Ask each other when working together went really well and what worked there. Turn that into one ambition: what do we promise, why together and what do we do?",
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
    ...guidance.strategy,
    phase: strategy,
    name: text("Strategie en indicatoren", "Strategy and indicators"),
    ask: text(
      "Bepaal hoe jullie de ambitie bereiken en waaraan je ziet dat het lukt. Kies weinig indicatoren: welke zijn belangrijk én goed te meten? Gebruik cijfers die er al zijn.",
      "Decide how you reach the ambition and what shows that it works. Choose few indicators: which matter and can be measured well? Use figures that already exist.",
    ),
    result: text(
      "De belangrijkste indicatoren hebben een streefwaarde, een streefdatum en een verantwoordelijke.",
      "The most important indicators have a target, a target date and someone responsible.",
    ),
    sheets: ["indicators"],
  },
  {
    id: "activities",
    number: 7,
    ...guidance.activities,
    phase: strategy,
    name: text("Activiteitenplan", "Activity plan"),
    ask: text(
      "Kies per doel de acties voor het netwerk en voor je eigen organisatie. Laat het plan maken door wie het gaan doen. Is een knelpunt te groot? Leg het voor aan het bestuur.",
      "Choose for each goal the actions for the network and for your own organisation. Let those who will do it make the plan. Is a problem too big? Take it to the managers.",
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
    ...guidance.learning,
    phase: implementation,
    name: text("Lerend netwerk en successen vieren", "Learning network and celebrating successes"),
    ask: text(
      "Kom elk kwartaal bij elkaar. Bekijk de cijfers, vraag huishoudens wat zij merken, leer van wat niet lukt en vier wat wel lukt. Begin daarna opnieuw.",
      "Meet every quarter. Look at the figures, ask households what they notice, learn from what fails and celebrate what succeeds. Then start again.",
    ),
    result: text(
      "Het actieplan verandert mee met wat jullie leren. Huishoudens horen wat er met hun inbreng is gedaan.",
      "The action plan changes with what you learn. Households hear what was done with their input.",
    ),
    sheets: ["cycles", "reflection", "dashboard"],
  },
];
