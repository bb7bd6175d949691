import type { RowOf } from "../../workbook/content";
import { text } from "../text";

/** The fourteen parts of a plan of approach, with what belongs in each. Source: Kompas netwerksamenwerking, step 3. */
export const approach: readonly RowOf<"approach">[] = [
  {
    id: "approach.reason", part: text("1. Aanleiding en doel", "1. Reason and purpose"),
    guide: text("Waarom werken jullie samen en wat willen jullie samen bereiken?", "Why do you work together and what do you want to achieve together?"),
  },
  {
    id: "approach.parties", part: text("2. Partijen, verantwoordelijkheden en bevoegdheden", "2. Parties, responsibilities and powers"),
    guide: text("Wie doen mee, in welke rol, en wat mag elke partij besluiten?", "Who takes part, in which role, and what may each party decide?"),
  },
  {
    id: "approach.contributions", part: text("3. Bijdrage per partij", "3. Contribution of each party"),
    guide: text("Wat brengt elke partij in: mensen, tijd, middelen of geld? Wie betaalt wat, samen of in natura?", "What does each party bring in: people, time, means or money? Who pays for what, jointly or in kind?"),
  },
  {
    id: "approach.experience", part: text("4. Ervaringskennis", "4. Lived experience"),
    guide: text("Hoe en wanneer denken ervaringsdeskundigen, cliënten en naasten mee?", "How and when do people with lived experience, clients and relatives think along?"),
  },
  {
    id: "approach.facilitation", part: text("5. Facilitering", "5. Facilitation"),
    guide: text("Wat helpt de samenwerking: een voorzitter, verslagen, systemen, scholing, intervisie?", "What helps you work together: a chair, minutes, systems, training, peer review?"),
  },
  {
    id: "approach.information", part: text("6. Informatie en privacy", "6. Information and privacy"),
    guide: text("Wat delen jullie met elkaar, en hoe blijft dat binnen de AVG?", "What do you share, and how does that stay within the law on privacy?"),
  },
  {
    id: "approach.analysis", part: text("7. Analyse", "7. Analysis"),
    guide: text("Wat gaat nu goed en wat niet? Vat de analyse samen.", "What goes well now and what does not? Sum up the analysis."),
  },
  {
    id: "approach.vision", part: text("8. Visie en kernwaarden", "8. Vision and core values"),
    guide: text("Waar gaan jullie samen voor, en welke waarden tellen daarbij?", "What do you stand for together, and which values count?"),
  },
  {
    id: "approach.strategy", part: text("9. Strategie en indicatoren", "9. Strategy and indicators"),
    guide: text("Hoe komen jullie er, welke cijfers laten zien of het lukt, en hoe meten jullie die?", "How will you get there, which figures show whether it works, and how do you measure them?"),
  },
  {
    id: "approach.communication", part: text("10. Communicatie", "10. Communication"),
    guide: text("Hoe houden jullie elkaar op de hoogte, en wie spreekt namens het netwerk?", "How do you keep each other informed, and who speaks for the network?"),
  },
  {
    id: "approach.term", part: text("11. Looptijd en herziening", "11. Term and revision"),
    guide: text("Voor welke periode geldt dit plan? Wanneer evalueren en herzien jullie het?", "For which period does this plan hold? When do you evaluate and revise it?"),
  },
  {
    id: "approach.conditions", part: text("12. Randvoorwaarden, kansen en risico's", "12. Conditions, opportunities and risks"),
    guide: text("Wat moet op orde zijn, wat helpt en wat kan tegenzitten?", "What must be in order, what helps and what may go wrong?"),
  },
  {
    id: "approach.timeline", part: text("13. Actie- en tijdslijn", "13. Actions and timeline"),
    guide: text("Wie doet wat, wanneer en met welke inzet en middelen? De acties zelf staan in het actieplan.", "Who does what, when, and with what effort and means? The actions themselves are in the action plan."),
  },
  {
    id: "approach.signing", part: text("14. Ondertekening", "14. Signing"),
    guide: text("Naam, functie, organisatie en handtekening van elke vertegenwoordiger.", "Name, position, organisation and signature of every representative."),
  },
];
