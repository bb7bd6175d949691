import { text } from "../text";
import type { Workshop } from "./workshop";

const goodAndBad = text("Wat gaat hier goed, en wat kan beter?", "What goes well here, and what can be better?");
const improve = text("Welke verbetering zien jullie?", "Which improvement do you see?");

/** The story behind the figures. Source: step 4 of the Kompas. */
export const clientJourney: Workshop = {
  id: "clientJourney", name: text("Klantreis lopen", "Walking the client journey"), minutes: 180,
  aim: text("Jullie zien de hulp door de ogen van wie die krijgt, en kiezen wat beter moet. Herhaal dit om te zien of het is opgelost.", "You see the help through the eyes of those who get it, and choose what has to improve. Repeat it to see whether it is solved."),
  who: text("Zes tot tien mensen: uitvoerders, beleid en ervaringsdeskundigen. Cliënten en naasten kunnen ook een eigen klantreis doen. Kan online.", "Six to ten people: professionals, policy and experts by experience. Clients and relatives can have a journey of their own. Can be online."),
  prepare: [
    text("Vraag iedereen vooraf iemand te bedenken voor wie dit van belang is. Niemand mag herkenbaar zijn.", "Ask everyone beforehand to think of somebody for whom this matters. Nobody may be recognisable."),
    text("Neem een bestaand verhaal of een geweldsprofiel als je geen eigen verhaal hebt.", "Take an existing story or a profile of violence if you have no story of your own."),
    text("Hang een lange rol papier op met de fasen, en leg plakbriefjes klaar. Online: gebruik de chat.", "Hang a long roll of paper with the phases, and have sticky notes ready. Online: use the chat."),
  ],
  parts: [
    { id: "welcome", minutes: 15, name: text("Welkom", "Welcome"), place: "journey", ask: [text("Vertel waarom jullie dit doen. Spreek af dat wat hier gezegd wordt, hier blijft. Ieder noemt naam, werk en wie er meereist.", "Say why you do this. Agree that what is said here stays here. Everyone gives name, work and who travels along.")] },
    { id: "explain", minutes: 15, name: text("Uitleg", "Explanation"), place: "journey", ask: [text("Laat de persoon de hulp binnenlopen: wat gebeurt er voor, tijdens en na de hulp?", "Let the person walk into the help: what happens before, during and after it?")] },
    { id: "start", minutes: 20, name: text("Beginsituatie", "Starting point"), place: "journey", ask: [text("Er is nog geen hulp. Wat helpt om problemen te voorkomen?", "There is no help yet. What helps to prevent problems?"), goodAndBad] },
    { id: "seeking", minutes: 20, name: text("Hulp zoeken of gevonden worden", "Seeking help or being found"), place: "journey", ask: [
      text("Is hulp makkelijk te vinden, en kun je zelf melden?", "Is help easy to find, and can you report yourself?"),
      text("Wie ziet het als iemand niet zelf komt?", "Who notices when somebody does not come?"),
      text("Wat doen verwijzen en wachten met mensen?", "What do referring and waiting do to people?"), improve,
    ] },
    { id: "contact", minutes: 15, name: text("Eerste contact en toeleiding", "First contact and guidance to help"), place: "journey", ask: [
      text("Hoe verloopt het eerste gesprek?", "How does the first talk go?"),
      text("Wat merken mensen van samenwerking tussen zorg, sociaal domein en veiligheid?", "What do people notice of care, social domain and safety working together?"), improve,
    ] },
    { id: "pause", minutes: 15, name: text("Pauze", "Break"), place: "journey", ask: [text("Hang de briefjes op volgorde.", "Put the notes in order.")] },
    { id: "support", minutes: 20, name: text("Hulp en ondersteuning", "Help and support"), place: "journey", ask: [
      text("Sluit de hulp op elkaar aan? Is er één plan?", "Does the help fit together? Is there one plan?"),
      text("Welke hulp voor het hele gezin is er, en hoe goed is die?", "Which help for the whole family is there, and how good is it?"),
      text("Welk aanbod ontbreekt?", "What is not on offer?"), improve,
    ] },
    { id: "aftercare", minutes: 20, name: text("Nazorg", "Aftercare"), place: "journey", ask: [text("Wie blijft er nog, en hoelang?", "Who stays, and for how long?"), goodAndBad, improve] },
    { id: "closing", minutes: 25, name: text("Samenvatten", "Summing up"), place: "journey", ask: [text("Wat moet nog gezegd worden waar niemand naar vroeg?", "What has to be said that nobody asked about?"), text("Wat is de rode draad?", "What is the common thread?")] },
    { id: "agree", minutes: 15, name: text("Afspreken", "Agreeing"), place: "actions", ask: [text("Welke verbeteringen worden een actie, van wie? Wanneer lopen jullie de klantreis opnieuw?", "Which improvements become an action, of whom? When do you walk the journey again?")] },
  ],
};
