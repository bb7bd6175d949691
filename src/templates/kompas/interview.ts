import type { ListItem, RowOf } from "../../workbook/content";
import { text } from "../text";

/** The subjects of findings and talks: what the compass wants to know of the current situation. Source: step 4. */
export const findingSubjects: readonly ListItem[] = [
  { id: "problem", text: text("Omvang van de problemen", "Size of the problems") },
  { id: "protective", text: text("Wat beschermt en wat belast", "What protects and what burdens") },
  { id: "offer", text: text("Aanbod", "What is on offer") },
  { id: "collaboration", text: text("Samenwerken met anderen", "Working with others") },
  { id: "households", text: text("Ervaringen van huishoudens", "Experiences of households") },
  { id: "privacy", text: text("Gegevens delen en privacy", "Sharing data and privacy") },
  { id: "funding", text: text("Bekostiging", "Funding") },
  { id: "labour", text: text("Arbeidsmarkt", "Labour market") },
];

/** Questions for talks with professionals and households. */
export const interview: readonly RowOf<"interview">[] = [
  { id: "interview.kompas.problem", subject: "problem", question: text("Wat speelt er in huishoudens die je spreekt? Zie je dat vaker?", "What is going on in households that you meet? Do you see that more often?") },
  { id: "interview.kompas.protective", subject: "protective", question: text("Wat helpt een huishouden vooruit, en wat maakt het zwaarder?", "What helps a household, and what makes it harder?") },
  { id: "interview.kompas.offer", subject: "offer", question: text("Welke hulp is er, en wat ontbreekt?", "Which help is there, and what is missing?") },
  { id: "interview.kompas.collaboration", subject: "collaboration", question: text("Wanneer werkte je echt goed samen? Wat maakte het verschil?", "When did you work together really well? What made the difference?") },
  { id: "interview.kompas.stuck", subject: "collaboration", question: text("Waar loopt het vast tussen organisaties?", "Where does it get stuck between organisations?") },
  { id: "interview.kompas.households", subject: "households", question: text("Aan huishoudens: wat hielp, en wat had je anders gewild?", "To households: what helped, and what would you have wanted differently?") },
  { id: "interview.kompas.privacy", subject: "privacy", question: text("Kun je delen wat nodig is? Wat houdt je tegen?", "Can you share what is needed? What holds you back?") },
  { id: "interview.kompas.funding", subject: "funding", question: text("Waar zit de manier van betalen de hulp in de weg?", "Where does the way of paying get in the way of help?") },
  { id: "interview.kompas.labour", subject: "labour", question: text("Waar komen jullie mensen tekort?", "Where are you short of people?") },
];
