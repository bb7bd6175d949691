import { text } from "../text";
import { appreciative, baseline, clientJourney, cycle, kickOff, networkPicture, reflectionSession, statements, youngVoices } from "../workshops";
import { askedIn, inWordsOf } from "../workshops/workshop";

/** The same meeting, with figures on safety at home and the rings of the compass. */
const start = inWordsOf(kickOff, {
  who: text("Alle partijen die je uitnodigt, ook ervaringsdeskundigen en huishoudens. De coördinator leidt, een bestuurder opent.", "All parties that you invite, experts by experience and households too. The coordinator leads, a manager opens."),
  prepare: [
    text("Vraag Veilig Thuis, de GGD en de gemeente om cijfers: meldingen, herhaalde meldingen, wachttijd, en wat een huishouden beschermt of belast.", "Ask Safe at Home, the public health service and the municipality for figures: reports, repeated reports, waiting time, and what protects a household or weighs on it."),
    text("Zet landelijke cijfers ernaast, van de Impactmonitor of het CBS. Kies er hooguit vijf.", "Put national figures beside them, of the Impactmonitor or Statistics Netherlands. Choose five at most."),
    text("Zoek uit of er al een netwerk is, en nodig de mensen daarvan uit.", "Find out whether there is a network already, and invite its people."),
  ],
  parts: {
    story: { ask: [
      text("Wat laten de cijfers zien, en wat is het probleem?", "What do the figures show, and what is the problem?"),
      text("Waarom lukt dit niet alleen?", "Why does this not work alone?"),
      text("Wat levert samenwerken op voor huishoudens, en wat voor organisaties?", "What does working together bring households, and what organisations?"),
    ] },
    join: { ask: [
      text("Leg uit wat een netwerk is: ieder draagt bij vanuit de eigen rol, en dat blijft.", "Explain what a network is: everyone contributes from their own role, and it lasts."),
      text("Vraag iedereen: wil jouw organisatie hierin mee optrekken, en wat is daarvoor nodig?", "Ask everyone: will your organisation act together in this, and what does that take?"),
      text("Zeg hardop wie in de kerngroep of de projectgroep wil, en wie in de buitenring adviseert.", "Say aloud who wants to be in the core group or the project group, and who advises in the outer ring."),
      text("Spreek af wanneer jullie elkaar weer zien. Wie nog twijfelt, mag later instappen.", "Agree when you meet again. Who still doubts may join later."),
    ] },
  },
});

const sayings = inWordsOf(statements, { parts: { groups: { ask: askedIn(statements, "groups").map((one) => (
  one.nl.includes("Jongeren") ? text("“Huishoudens en naasten beslissen te weinig mee.”", "“Households and relatives have too little say.”") : one
)) } } });

/** Talks on the current situation: the subjects are those of step 4, and what is held beside practice are agreements and laws. */
const talks = inWordsOf(baseline, {
  who: text("Professionals, beleid en managers, en als het kan huishoudens en naasten. Eén of twee mensen per gesprek.", "Professionals, policy and managers, and households and relatives if you can. One or two people a talk."),
  prepare: [
    text("Druk het blad Interviewvragen af: daar staan alle onderwerpen met een vraag.", "Print the sheet Interview questions: it has all subjects with a question."),
    text("Leg de cijfers van je regio en jullie eigen werkafspraken ernaast.", "Have the figures of your region and your own working agreements beside it."),
  ],
  parts: {
    organised: { ask: [text("Loop de onderwerpen langs: wat er speelt, wat beschermt en belast, aanbod, gegevens delen, bekostiging. Vraag steeds om een voorbeeld, zonder namen.", "Go through the subjects: what is going on, what protects and burdens, what is on offer, sharing data, funding. Ask for an example each time, without names.")] },
    protocol: {
      name: text("Afspraken naast de praktijk", "Agreements beside practice"),
      ask: [text("Welke afspraak, wet of regel helpt, en welke zit in de weg? Schrijf elk punt als een bevinding op.", "Which agreement, law or rule helps, and which gets in the way? Write each point down as a finding.")],
    },
  },
});

/** The question time of step 8, around the story of somebody who has been through it. */
const voices = inWordsOf(youngVoices, {
  name: text("In gesprek met ervaringsdeskundigen", "Talking with experts by experience"),
  aim: text("Plannen passen bij wat huishoudens nodig hebben, en jij begrijpt beter wat zij meemaken.", "Plans fit what households need, and you understand better what they go through."),
  who: text("Vier tot acht mensen met ervaring, jong en oud, een begeleider die zij vertrouwen en een paar professionals die luisteren.", "Four to eight people with experience, young and old, a guide whom they trust and a few professionals who listen."),
  prepare: [text("Vraag wat mensen nodig hebben om vrij te praten. Regel een vergoeding, en zeg vooraf wat je met hun inbreng doet.", "Ask what people need to talk freely. Arrange a fee, and say beforehand what you do with their input.")],
  parts: {
    plan: { ask: [
      text("Stel dat dit plan lukt: wat merk jij daarvan?", "Suppose this plan works: what do you notice?"),
      text("Wie zag dat het thuis niet goed ging, en wat hielp toen?", "Who saw that things were not well at home, and what helped then?"),
      text("Wanneer werd er met jou gepraat, en wanneer over jou?", "When did people talk with you, and when about you?"),
      text("Wat had er eerder moeten gebeuren?", "What should have happened sooner?"),
      text("Waar wil je zelf aan meewerken?", "What do you want to work on yourself?"),
    ] },
    questions: { ask: [
      text("Wat hielp jou?", "What helped you?"),
      text("Wat zou je wensen?", "What would you wish for?"),
      text("Wat speelt er nu bij mensen in jouw situatie?", "What is going on now with people in your situation?"),
    ] },
  },
});

/** The ways of working together that the compass has. */
export const workshops = [start, sayings, networkPicture, talks, clientJourney, appreciative, reflectionSession, cycle, voices];
