import type { Step } from "../../workbook/content";
import { text } from "../text";

/** What helps with a step, and who takes part in it. */
type Guidance = Pick<Step, "tips" | "involved">;

/** By step. Source: the steps of the compass with their advice. */
export const guidance = {
  structure: {
    tips: [
      text("Bouw verder op netwerken die al goed lopen.", "Build on networks that already run well."),
      text("Laat elke partij zelf zeggen wat ze wil brengen en halen.", "Let each party say for itself what it wants to bring and to get."),
      text("Teken het netwerk en bespreek elk halfjaar welke relaties sterk zijn en welke ontbreken.", "Draw the network and discuss every half-year which relations are strong and which are lacking."),
    ],
    involved: text("Kerngroep van vijf tot zeven mensen, projectgroep en buitenring", "Core group of five to seven people, project group and outer ring"),
  },
  governance: {
    tips: [
      text("Begin licht. De vorm mag mee veranderen als het netwerk groeit.", "Begin lightly. The form may change along when the network grows."),
      text("Vertrouwen en korte lijnen tellen even zwaar als wat op papier staat.", "Trust and short lines count as much as what is on paper."),
      text("Geef mensen met ervaring invloed, niet alleen een stoel.", "Give people with lived experience influence, not just a chair."),
    ],
    involved: text("Kerngroep, bestuurders, ervaringsdeskundigen", "Core group, managers, people with lived experience"),
  },
  plan: {
    tips: [
      text("Houd het kort en vul het bij elke volgende stap aan.", "Keep it short and add to it with every next step."),
      text("Spreek af hoe huishoudens vanaf het begin meepraten.", "Agree how households have a say from the beginning."),
    ],
    involved: text("Kerngroep schrijft, projectgroep en buitenring vullen aan", "Core group writes, project group and outer ring add to it"),
  },
  currentSituation: {
    tips: [
      text("Zet naast cijfers een klantreis: het verhaal erachter.", "Put a client journey beside the figures: the story behind them."),
      text("Kijk ook naar wat huishoudens sterk maakt.", "Look at what makes households strong, too."),
      text("Leg het rapport voor aan de buitenring en verrijk het samen.", "Put the report before the outer ring and enrich it together."),
    ],
    involved: text("Professionals, huishoudens, naasten, onderzoekers van gemeente of GGD", "Professionals, households, relatives, researchers of municipality or public health service"),
  },
  ambition: {
    tips: [
      text("Begin bij een moment waarop het samenwerken echt goed ging.", "Begin with a moment when working together went really well."),
      text("Maak de ambitie zo kort dat iedereen haar kan navertellen.", "Make the ambition so short that everyone can retell it."),
    ],
    involved: text("Kerngroep, projectgroep, bestuurders, ervaringsdeskundigen", "Core group, project group, managers, people with lived experience"),
  },
  strategy: {
    tips: [
      text("Kies weinig indicatoren: belangrijk en goed te meten.", "Choose few indicators: important and easy to measure."),
      text("Gebruik cijfers die er al zijn en vraag ook naar ervaringen.", "Use figures that exist already, and ask for experiences too."),
    ],
    involved: text("Projectgroep, mensen die cijfers beheren, ervaringsdeskundigen", "Project group, people who keep figures, people with lived experience"),
  },
  activities: {
    tips: [
      text("Laat het plan maken door wie het gaan uitvoeren.", "Let those who will carry it out make the plan."),
      text("Leg knelpunten die te groot zijn voor aan het bestuur.", "Take problems that are too big to the managers."),
    ],
    involved: text("Uitvoerende professionals, projectgroep, bestuurders", "Professionals, project group, managers"),
  },
  learning: {
    tips: [
      text("Werk in korte cycli: plannen, doen, nagaan, bijstellen.", "Work in short cycles: plan, do, check, adjust."),
      text("Vertel huishoudens wat er met hun inbreng is gedaan.", "Tell households what was done with their input."),
      text("Sta stil bij wat lukt, hoe klein ook, en vier het.", "Pause at what succeeds, however small, and celebrate it."),
    ],
    involved: text("Alle kringen, huishoudens en naasten", "All circles, households and relatives"),
  },
} satisfies Record<string, Guidance>;
