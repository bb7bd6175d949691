import { text } from "../text";
import type { Workshop } from "./workshop";

/** One improvement at a time: inspire, mobilise, appreciate, reflect beside plan, do, check, act. Source: the form of step 8 of the Kompas. */
export const cycle: Workshop = {
  id: "cycle", name: text("Verbetercyclus", "Improvement cycle"), minutes: 60,
  aim: text("Eén kleine verbetering van idee tot gewoonte. Daarna begin je opnieuw.", "One small improvement from idea to habit. Then you begin again."),
  who: text("Wie het gaat doen, met z'n tweeën tot zessen. Eén van jullie houdt de cyclus gaande.", "Those who will do it, two to six of you. One of you keeps the cycle going."),
  prepare: [text("Kies een rij op het blad Verbetercyclus en zet er de datum bij waarop jullie klaar willen zijn.", "Choose a row on the sheet Improvement cycle and put in the date on which you want to be done.")],
  parts: [
    { id: "plan", minutes: 15, name: text("Inspireren en plannen", "Inspire and plan"), place: "cycles", ask: [
      text("Wat raakte je, of gaf je een idee?", "What touched you, or gave you an idea?"),
      text("Wat wil je echt bereiken?", "What do you really want to reach?"),
      text("Welke kleine actie probeer je uit?", "Which small action do you try?"),
    ] },
    { id: "do", minutes: 15, name: text("Mobiliseren en doen", "Mobilise and do"), place: "actions", ask: [
      text("Wie of wat heb je nog nodig?", "Whom or what do you still need?"),
      text("Wat doe je, voor wie, met wie, waar, wanneer, hoelang en hoe vaak?", "What do you do, for whom, with whom, where, when, how long and how often?"),
      text("Wanneer vind je het geslaagd?", "When do you call it a success?"),
      text("Waaraan ga je dat na?", "How will you check that?"),
      text("Wat kwam eruit, in cijfers en in ervaringen?", "What came out, in figures and in experiences?"),
    ] },
    { id: "check", minutes: 15, name: text("Waarderen en nagaan", "Appreciate and check"), place: "successes", ask: [
      text("Wat leerde ieder van jullie? Zeg wat je in elkaar waardeert.", "What did each of you learn? Say what you appreciate in each other."),
      text("Tevreden? Hoe wordt dit gewoon werk, ook bij anderen?", "Satisfied? How does this become ordinary work, with others too?"),
      text("Niet tevreden? Wat is dan de volgende stap?", "Not satisfied? What is the next step then?"),
    ] },
    { id: "act", minutes: 15, name: text("Reflecteren en bijstellen", "Reflect and adjust"), place: "cycles", ask: [
      text("Hoe leerden jullie samen, en hoe kan dat beter?", "How did you learn together, and how can that be better?"),
      text("Hoe houden jullie de energie erin?", "How do you keep the energy?"),
      text("Wat heb je daarvoor nodig?", "What do you need for that?"),
    ] },
  ],
};
