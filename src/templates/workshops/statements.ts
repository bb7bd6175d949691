import { text } from "../text";
import type { Workshop } from "./workshop";

/** Exploring interests by statements. Source: step 3 of the Leidraad. */
export const statements: Workshop = {
  id: "statements", name: text("Stellingen", "Statements"), minutes: 75,
  aim: text("Belangen, verwachtingen en twijfels liggen op tafel, zonder dat iemand gelijk hoeft te krijgen.", "Interests, expectations and doubts are on the table, without anyone having to be right."),
  who: text("Groepjes van vier tot zes mensen van verschillende partijen. Elk groepje heeft een neutrale gespreksleider.", "Small groups of four to six people of different parties. Each has a neutral chair."),
  prepare: [text("Maak vijf stellingen die iets op scherp zetten. Vraag gespreksleiders die zelf geen belang hebben.", "Make five statements that bring something to a head. Ask chairs who have no interest themselves.")],
  parts: [
    { id: "groups", minutes: 40, name: text("In kleine groepen", "In small groups"), place: "findings", ask: [
      text("“Wie een signaal ziet, is zelf aan zet.”", "“Whoever sees a sign has to act.”"),
      text("“Privacy houdt ons meer tegen dan nodig is.”", "“Privacy holds us back more than needed.”"),
      text("“Mijn organisatie geeft hier genoeg tijd voor.”", "“My organisation gives enough time for this.”"),
      text("“Jongeren en naasten beslissen te weinig mee.”", "“Young people and relatives have too little say.”"),
      text("“Zonder dit netwerk gaat het ook.”", "“It works without this network too.”"),
      text("Vraag bij elke stelling: wat is voor jou belangrijk, en waar ben je onzeker over?", "Ask at each statement: what matters to you, and what are you unsure of?"),
    ] },
    { id: "plenary", minutes: 35, name: text("Terug in de grote groep", "Back in the whole group"), place: "ambition", ask: [
      text("Elke gespreksleider noemt twee dingen waar het groepje het over eens was, en één verschil.", "Each chair names two things that the group agreed on, and one difference."),
      text("Welke woorden horen in onze ambitie?", "Which words belong in our ambition?"),
    ] },
  ],
};
