import type { RowOf } from "../../workbook/content";
import { text } from "../text";

/** The eight parts of the report on the current situation. Source: Kompas netwerksamenwerking, step 4. */
export const analysis: readonly RowOf<"analysis">[] = [
  {
    id: "analysis.goal", part: text("1. Doel en opgaven", "1. Purpose and tasks"),
    guide: text("Waar werken jullie aan in dit gebied, en waarom?", "What do you work on in this area, and why?"),
  },
  {
    id: "analysis.figures", part: text("2. Feiten en cijfers", "2. Facts and figures"),
    guide: text("Wat zeggen cijfers over inwoners, risico's en wat eraan komt? Kijk bij Impactmonitor, CBS, Waarstaatjegemeente, Leefbaarometer, Armoedescan, Regiobeeld, GGD, politie, Veilig Thuis en tevredenheid van cliënten.", "What do figures say about inhabitants, risks and what is coming? Dutch sources: Impactmonitor, CBS, Waarstaatjegemeente, Leefbaarometer, Armoedescan, Regiobeeld, GGD, police, Veilig Thuis, satisfaction."),
  },
  {
    id: "analysis.offer", part: text("3. Huidig aanbod", "3. What is there now"),
    guide: text("Welke organisaties en aanpakken zijn er, en hoe goed werken die?", "Which organisations and approaches are there, and how well do they work?"),
  },
  {
    id: "analysis.collaboration", part: text("4. Samenwerking", "4. Working together"),
    guide: text("Hoe sluit het aanbod op elkaar aan? Wat werkt daarin en wat niet?", "How does it all fit together? What works and what does not?"),
  },
  {
    id: "analysis.labour", part: text("5. Arbeidsmarkt", "5. Labour market"),
    guide: text("Waar komen mensen tekort, nu en straks?", "Where are people lacking, now and later?"),
  },
  {
    id: "analysis.gaps", part: text("6. Ontbrekende data", "6. Missing data"),
    guide: text("Wat weten jullie nog niet, en wie kan dat uitzoeken?", "What do you not know yet, and who can find out?"),
  },
  {
    id: "analysis.examples", part: text("7. Inspirerende voorbeelden", "7. Inspiring examples"),
    guide: text("Welke voorbeelden van elders passen ook bij jullie?", "Which examples from elsewhere suit you too?"),
  },
  {
    id: "analysis.conclusions", part: text("8. Conclusies", "8. Conclusions"),
    guide: text("Wat betekent dit, en wat raden jullie aan?", "What does this mean, and what do you advise?"),
  },
];
