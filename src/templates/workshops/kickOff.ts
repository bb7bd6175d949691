import { text } from "../text";
import type { Workshop } from "./workshop";

/** The first meeting. Source: step 3 of the Leidraad with the questions of its PDF; the Kompas for the provisional aim. */
export const kickOff: Workshop = {
  id: "kickOff", name: text("Startbijeenkomst", "Kick-off"), minutes: 120,
  aim: text("Iedereen kent het verhaal, en zegt wat het netwerk moet brengen en of de eigen organisatie meedoet.", "Everyone knows the story, says what the network should bring and whether they take part."),
  who: text("Alle partijen die je uitnodigt, ook jongeren en naasten. De coördinator leidt, een bestuurder opent.", "All parties that you invite, young people and relatives too. The coordinator leads, a manager opens."),
  prepare: [
    text("Vraag de GGD en de gemeente om cijfers: suïcides en pogingen, meldingen, wat het risico vergroot en welke groepen het meest risico lopen.", "Ask the public health service and the municipality for figures: suicides and attempts, reports, what raises the risk and which groups run most risk."),
    text("Zet landelijke cijfers ernaast, van 113 of het CBS. Kies er hooguit vijf.", "Put national figures beside them, of 113 or Statistics Netherlands. Choose five at most."),
    text("Zoek uit of er al een netwerk is, en nodig de mensen daarvan uit.", "Find out whether there is a network already, and invite its people."),
  ],
  parts: [
    { id: "story", minutes: 30, name: text("Het verhaal", "The story"), place: "findings", ask: [
      text("Wat laten de cijfers zien, en wat is het probleem?", "What do the figures show, and what is the problem?"),
      text("Waarom lukt dit niet alleen?", "Why does this not work alone?"),
      text("Wat levert samenwerken op voor jongeren, en wat voor organisaties?", "What does working together bring young people, and what organisations?"),
    ] },
    { id: "questions", minutes: 60, name: text("Acht vragen, in groepjes", "Eight questions, in small groups"), place: "findings", ask: [
      text("Wat kom jij tegen in je werk?", "What do you meet in your work?"),
      text("Waar zou een netwerk je bij helpen?", "With what would a network help you?"),
      text("Wat heb je nodig?", "What do you need?"),
      text("Wat wil je juist niet?", "What do you not want?"),
      text("Welke rol past bij jou?", "Which role suits you?"),
      text("Wie ontbreekt hier nog?", "Who is missing here?"),
      text("Is er al een netwerk dat dit erbij kan nemen?", "Is there a network already that can take this on?"),
      text("Wat zie je voor je bij de ambitie?", "What do you see before you at the ambition?"),
    ] },
    { id: "join", minutes: 30, name: text("Wie doet mee?", "Who takes part?"), place: "agreements", ask: [
      text("Leg uit wat een netwerk is: ieder draagt bij vanuit de eigen rol, en dat blijft.", "Explain what a network is: everyone contributes from their own role, and it lasts."),
      text("Vraag iedereen: wil jouw organisatie hierin mee optrekken, en wat is daarvoor nodig?", "Ask everyone: will your organisation act together in this, and what does that take?"),
      text("Zeg hardop wie de aanpak zelf invoert, en wie signaleert of verwijst.", "Say aloud who implements the approach, and who notices or refers."),
      text("Spreek af wanneer jullie elkaar weer zien. Wie nog twijfelt, mag later instappen.", "Agree when you meet again. Who still doubts may join later."),
    ] },
  ],
};
