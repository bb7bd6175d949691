import { text } from "../text";
import type { Workshop } from "./workshop";

/** Looking back together. Source: step 5 of the Leidraad; step 8 of the Kompas. */
export const reflectionSession: Workshop = {
  id: "reflectionSession", name: text("Reflectiesessie", "Reflection session"), minutes: 90,
  aim: text("Jullie leren van het afgelopen kwartaal en passen het plan aan.", "You learn from the past quarter and adjust the plan."),
  who: text("Kerngroep, uitvoerders en ervaringsdeskundigen. Een neutrale voorzitter leidt het gesprek.", "Core group, professionals and experts by experience. A neutral chair leads the talk."),
  prepare: [text("Druk het kwartaalrapport af. Vraag de mensen om wie het gaat vooraf wat zij merken.", "Print the quarterly report. Ask the people it is about beforehand what they notice.")],
  parts: [
    { id: "reached", minutes: 25, name: text("Wat is bereikt?", "What was reached?"), place: "successes", ask: [text("Welke acties deden iets, en waaraan zie je dat? Vier het, hoe klein ook.", "Which actions did something, and what shows it? Celebrate it, however small.")] },
    { id: "notYet", minutes: 25, name: text("Wat lukt nog niet?", "What does not work yet?"), place: "reflection", ask: [text("Wat staat in de weg? Waarom is dat zo, en wat zit daar weer onder?", "What is in the way? Why is that so, and what is below it?")] },
    { id: "chances", minutes: 20, name: text("Nieuwe kansen", "New chances"), place: "reflection", ask: [text("Wat is er veranderd om jullie heen dat jullie kunnen gebruiken?", "What has changed around you that you can use?")] },
    { id: "friction", minutes: 10, name: text("Als het schuurt", "When it chafes"), place: "reflection", ask: [
      text("Zeg wat je ziet en wat het met je doet, zonder verwijt.", "Say what you see and what it does to you, without blame."),
      text("Maak tijd om elkaar te leren kennen, los van het werk.", "Make time to get to know each other, apart from work."),
      text("Vraag een onafhankelijke begeleider voor het vastloopt.", "Ask an independent guide before it gets stuck."),
      text("Ga terug naar het doel: waar doen we dit ook alweer voor?", "Go back to the aim: what do we do this for?"),
      text("Probeer iets kleins uit dat mag mislukken.", "Try something small that may fail."),
    ] },
    { id: "next", minutes: 10, name: text("Vervolg", "What next"), place: "actions", ask: [text("Wat doen jullie nu? Maak er een actie van, met een partij en een datum.", "What will you do now? Make it an action, with a party and a date.")] },
  ],
};
