import { text } from "../text";
import type { Workshop } from "./workshop";

/** From what works to an ambition. Source: step 5 of the Kompas. */
export const appreciative: Workshop = {
  id: "appreciative", name: text("Waarderende interviews", "Appreciative interviews"), minutes: 150,
  aim: text("Een ambitie die komt uit wat al goed ging, en waar iedereen achter staat.", "An ambition that comes from what went well already, and that everyone stands behind."),
  who: text("Een brede groep: professionals, ervaringsdeskundigen, beleid en de hele buitenring.", "A broad group: professionals, experts by experience, policy and the whole outer ring."),
  prepare: [text("Kies één vraag die naar voren kijkt. Bijvoorbeeld: wat lukt er al bij ons, en hoe maken we dat groter?", "Choose one question that looks ahead. For example: what works with us already, and how do we make it bigger?")],
  parts: [
    { id: "format", minutes: 15, name: text("1. Voorbereiden", "1. Preparing"), place: "findings", ask: [
      text("Wanneer ging het samenwerken echt goed?", "When did working together go really well?"),
      text("Waardoor werkte dat?", "Why did that work?"),
      text("Hoe houden we dat vast, en hoe krijgen we er meer van?", "How do we hold on to it, and get more of it?"),
    ] },
    { id: "interviews", minutes: 45, name: text("2. Elkaar interviewen", "2. Interviewing each other"), place: "findings", ask: [text("In tweetallen, twintig minuten per persoon. Vraag om een verhaal, niet om een mening. Noteer wat telt: waarden, kracht, dromen.", "In twos, twenty minutes each. Ask for a story, not for an opinion. Note what counts: values, strengths, dreams.")] },
    { id: "themes", minutes: 45, name: text("3. Thema's vinden", "3. Finding themes"), place: "findings", ask: [
      text("Hang op wat terugkomt en geef elke groep een naam.", "Put up what comes back and give each group a name."),
      text("Welk thema geeft de meeste energie?", "Which theme gives most energy?"),
      text("Hoe helpt wat werkt bij de knelpunten die jullie al kennen?", "How does what works help with the problems that you know?"),
    ] },
    { id: "ambition", minutes: 45, name: text("4. De ambitie", "4. The ambition"), place: "ambition", ask: [
      text("Stel: over vijf jaar komt er iemand vragen hoe het jullie gelukt is. Wat vertel je?", "Suppose somebody comes to ask in five years how you did it. What do you tell?"),
      text("Wat willen we dan samen bereikt hebben?", "What do we want to have reached together by then?"),
      text("Schrijf één zin in drie delen: belofte, samen, doen. Wie zegt ja?", "Write one sentence in three parts: promise, together, doing. Who says yes?"),
    ] },
  ],
};
