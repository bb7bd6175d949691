import { text } from "../text";
import type { Workshop } from "./workshop";

/** Talks on how things are now. Source: step 4 of the Leidraad; step 4 of the Kompas. */
export const baseline: Workshop = {
  id: "baseline", name: text("Interviews over hoe het nu gaat", "Interviews on how things are now"), minutes: 60,
  aim: text("Je weet wat op orde is, wat ontbreekt en wat mensen zelf zouden veranderen.", "You know what is in order, what is missing and what people would change themselves."),
  who: text("Hulpverleners en managers, en als het kan jongeren en ouders. Eén of twee mensen per gesprek.", "Professionals and managers, and young people and parents if you can. One or two people a talk."),
  prepare: [
    text("Druk het blad Interviewvragen af: daar staan alle onderwerpen met een vraag.", "Print the sheet Interview questions: it has all subjects with a question."),
    text("Leg de leidraad, de Scan suïcidepreventie en jullie protocol ernaast.", "Have the guideline, the scan of 113 and your protocol beside it."),
  ],
  parts: [
    { id: "organised", minutes: 20, name: text("Hoe is het geregeld?", "How is it arranged?"), place: "findings", ask: [text("Loop de onderwerpen langs: werkwijze, rollen, scholing, plannen, naasten. Vraag steeds om een voorbeeld, zonder namen.", "Go through the subjects: way of working, roles, training, plans, relatives. Ask for an example each time, without names.")] },
    { id: "together", minutes: 15, name: text("Hoe is het samenwerken?", "How is working together?"), place: "findings", ask: [
      text("Met wie werk je samen, en wat merk je daarvan?", "With whom do you work, and what do you notice?"),
      text("Wat helpt en wat belemmert: communicatie, tijd, rollen, privacy, vertrouwen?", "What helps and what hinders: communication, time, roles, privacy, trust?"),
    ] },
    { id: "wishes", minutes: 15, name: text("Wensen, zorgen, ideeën", "Wishes, worries, ideas"), place: "findings", ask: [
      text("Wat zou je morgen anders willen?", "What would you want otherwise tomorrow?"),
      text("Waar maak je je zorgen over?", "What worries you?"),
      text("Welk idee heb je zelf?", "Which idea do you have yourself?"),
    ] },
    { id: "protocol", minutes: 10, name: text("Protocol naast de leidraad", "Protocol beside the guideline"), place: "findings", ask: [text("Wat is op orde, wat ontbreekt en wat kan beter? Schrijf elk punt als een bevinding op.", "What is in order, what is missing and what can be better? Write each point down as a finding.")] },
    { id: "bundle", name: text("Daarna: bundelen", "Afterwards: bringing together"), place: "actions", ask: [text("Spreek af wie de bevindingen van alle organisaties bij elkaar legt. Bespreek ze samen voor je acties kiest.", "Agree who puts the findings of all organisations together. Discuss them before you choose actions.")] },
  ],
};
