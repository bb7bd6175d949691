import { text } from "../text";
import type { Workshop } from "./workshop";

/** How good relations are. Source: step 1 of the Kompas. */
export const networkPicture: Workshop = {
  id: "networkPicture", name: text("Netwerk in kaart", "The network on paper"), minutes: 120,
  aim: text("Jullie zien welke relaties sterk zijn, welke beter kunnen en wie er ontbreekt. Herhaal dit elk halfjaar.", "You see which relations are strong, which can be better and who is missing. Repeat this every half-year."),
  who: text("Kerngroep met professionals, beleid en ervaringsdeskundigen, in duo's of samen.", "Core group with professionals, policy and people with lived experience, in twos or together."),
  prepare: [text("Leg een groot vel, kaartjes en stiften in groen, oranje en rood klaar. Of gebruik het onderdeel Netwerk in het paneel.", "Have a large sheet, cards and pens in green, orange and red ready. Or use the part Network of the pane.")],
  parts: [
    { id: "aim", minutes: 15, name: text("Voorlopig doel", "Provisional aim"), place: "ambition", ask: [text("Wat willen jullie met dit netwerk bereiken? Eén zin is genoeg; later wordt het de ambitie.", "What do you want to reach with this network? One sentence will do; later it becomes the ambition.")] },
    { id: "parties", minutes: 30, name: text("Wie zijn er?", "Who is there?"), place: "stakeholders", ask: [
      text("Wie is er direct bij betrokken?", "Who is directly involved?"),
      text("Wie heeft er van een afstand invloed op?", "Who influences it from a distance?"),
      text("Wie doet nog niet mee en zou veel kunnen betekenen?", "Who does not take part yet and could mean a lot?"),
    ] },
    { id: "lines", minutes: 30, name: text("Teken de lijnen", "Draw the lines"), place: "relations", ask: [text("Dik en groen: loopt goed. Stippels en oranje: kan beter. Dun en rood: er is bijna niets, terwijl jullie dat wel willen.", "Thick and green: runs well. Dotted and orange: can be better. Thin and red: there is hardly anything, though you want it.")] },
    { id: "reflect", minutes: 30, name: text("Vier vragen", "Four questions"), place: "relations", ask: [
      text("Welke relaties zijn sterk, en hoe houden jullie dat zo?", "Which relations are strong, and how do you keep them so?"),
      text("Waar is contact maar loopt het stroef? Wat zit ertussen?", "Where is contact but friction? What is in between?"),
      text("Met wie is er geen contact, terwijl de mensen om wie het gaat er iets aan zouden hebben?", "With whom is there no contact, though the people it is about would gain by it?"),
      text("Wat gaan jullie doen?", "What will you do?"),
    ] },
    { id: "priorities", minutes: 15, name: text("Kiezen en verdelen", "Choosing and dividing"), place: "actions", ask: [text("Kies samen de drie belangrijkste punten. Wie pakt welk punt op, en wanneer?", "Choose the three most important points together. Who takes up which, and when?")] },
  ],
};
