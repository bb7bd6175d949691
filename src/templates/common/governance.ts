import type { RowOf } from "../../workbook/content";
import { text } from "../text";

/**
 * The questions on how a network steers itself, by part of the checklist.
 * Source: Kompas netwerksamenwerking, step 2 (governance); the voice of clients and relatives in five forms, three pitfalls.
 */
export const governance: readonly RowOf<"governance">[] = [
  { id: "governance.phase", section: "basis", question: text("In welke fase zijn jullie: start, groei of doorontwikkeling?", "In which phase are you: start, growth or further development?") },
  { id: "governance.contact", section: "basis", question: text("Wie houdt het overzicht, en wanneer vulden jullie dit in?", "Who keeps the overview, and when did you fill this in?") },

  { id: "governance.size", section: "form", question: text("Hoe groot is het netwerk, nu en over een jaar?", "How large is the network, now and in a year?") },
  { id: "governance.coordination", section: "form", question: text("Hoeveel coördinatie hebben jullie nodig?", "How much coordination do you need?") },
  {
    id: "governance.form", section: "form",
    question: text(
      "Welke vorm kiezen jullie: gedeelde sturing, sturing door één organisatie, onafhankelijk bureau of hybride?",
      "Which form do you choose: joint steering, steering by one organisation, an independent office or a hybrid?",
    ),
  },
  { id: "governance.why", section: "form", question: text("Waarom past die vorm bij jullie?", "Why does that form suit you?") },

  { id: "governance.mandate", section: "mandate", question: text("Mag iedereen aan tafel namens de eigen organisatie besluiten?", "May everyone at the table decide on behalf of their own organisation?") },
  { id: "governance.matrix", section: "mandate", question: text("Staat in een mandaatmatrix wat het netwerk besluit, wat een organisatie en wat een professional?", "Does a matrix of mandates say what the network decides, what an organisation and what a professional?") },
  {
    id: "governance.decisions", section: "mandate",
    question: text("Hoe besluiten jullie: met consent, consensus, meerderheid of gedelegeerd?", "How do you decide: by consent, consensus, majority or delegated?"),
  },
  { id: "governance.clear", section: "mandate", question: text("Weet iedereen hoe een besluit tot stand komt, en is dat vastgelegd?", "Does everyone know how a decision comes about, and is that laid down?") },
  { id: "governance.minority", section: "mandate", question: text("Hoe wegen jullie een mening die afwijkt?", "How do you weigh an opinion that differs?") },
  { id: "governance.legitimacy", section: "mandate", question: text("Praten collega's in de eigen organisaties ook over het netwerk?", "Do colleagues in the organisations themselves talk about the network too?") },

  { id: "governance.roles", section: "structure", question: text("Liggen rollen en verantwoordelijkheden vast?", "Are roles and responsibilities laid down?") },
  { id: "governance.agreements", section: "structure", question: text("Is afgesproken wie wat doet, en namens wie?", "Is it agreed who does what, and on whose behalf?") },
  { id: "governance.meetings", section: "structure", question: text("Is duidelijk welk overleg er is, hoe vaak, met wie en waarvoor?", "Is it clear which meetings there are, how often, with whom and what for?") },
  { id: "governance.privacy", section: "structure", question: text("Wat is afgesproken over privacy?", "What has been agreed on privacy?") },
  { id: "governance.review", section: "structure", question: text("Bespreken jullie geregeld of de afspraken nog kloppen?", "Do you regularly discuss whether the agreements still fit?") },

  { id: "governance.lines", section: "culture", question: text("Weten professionals elkaar snel te vinden?", "Do professionals find each other quickly?") },
  { id: "governance.informal", section: "culture", question: text("Is er naast het formele overleg ruimte om even af te stemmen?", "Is there room to consult each other outside formal meetings?") },
  { id: "governance.values", section: "culture", question: text("Bespreken jullie waarden, vertrouwen en leren met elkaar?", "Do you talk about values, trust and learning?") },
  { id: "governance.room", section: "culture", question: text("Hebben professionals de ruimte om zelf te kiezen wat nodig is?", "Do professionals have the room to choose what is needed?") },
  { id: "governance.nobody", section: "culture", question: text("Wie regelt wat van niemand is, en uit welk budget?", "Who arranges what is nobody's task, and from which budget?") },
  { id: "governance.address", section: "culture", question: text("Hoe maken jullie het makkelijker om elkaar aan te spreken?", "How do you make it easier to speak up to each other?") },

  {
    id: "governance.involvement", section: "voice",
    question: text("Hebben ervaringsdeskundigen een vaste plek met invloed, bijvoorbeeld in de projectgroep?", "Do people with lived experience have a fixed place with influence, for example in the project group?"),
  },
  {
    id: "governance.reflections", section: "voice",
    question: text("Gebruiken jullie wat mensen over de hulp vertellen om bij te sturen?", "Do you use what people tell about the help to adjust your course?"),
  },
  { id: "governance.children", section: "voice", question: text("Hoe doen kinderen en jongeren mee op een manier die bij hen past?", "How do children and young people take part in a way that suits them?") },
  { id: "governance.council", section: "voice", question: text("Denkt een lokale cliëntenraad mee over besluiten en de praktijk?", "Does a local client council think along about decisions and practice?") },
  {
    id: "governance.feedback", section: "voice",
    question: text("Is feedback van cliënten een van de indicatoren voor het netwerk?", "Is feedback from clients one of the indicators for the network?"),
  },
  // What taking part needs: safety, representation and a fixed place.
  { id: "governance.safe", section: "voice", question: text("Kan iemand vrij praten, zonder gevolgen voor de eigen hulp?", "Can somebody speak freely, without consequences for their own help?") },
  { id: "governance.represented", section: "voice", question: text("Niet iedereen kan meedoen. Spreken opgeleide ervaringsdeskundigen ook voor hen?", "Not everyone can take part. Do trained experts by experience speak for them too?") },
  { id: "governance.anchored", section: "voice", question: text("Ligt vast bij welke besluiten hun stem meetelt?", "Is it laid down for which decisions their voice counts?") },

  { id: "governance.fits", section: "reflection", question: text("Kijken jullie op vaste momenten of de vorm nog past?", "Do you look at fixed moments whether the form still fits?") },
  { id: "governance.adjust", section: "reflection", question: text("Kan de vorm mee veranderen als het netwerk groeit?", "Can the form change along when the network grows?") },
  { id: "governance.balance", section: "reflection", question: text("Is er balans tussen harde afspraken en onderling vertrouwen?", "Is there a balance between firm agreements and mutual trust?") },

  {
    id: "governance.imposed", section: "pitfalls",
    question: text("Valkuil: de vorm is opgelegd en niet gedragen. Zien jullie dit: ja of nee? Wat doen jullie eraan?", "Pitfall: the form is imposed and not shared. Do you see this: yes or no? What do you do about it?"),
  },
  {
    id: "governance.accounting", section: "pitfalls",
    question: text("Valkuil: verantwoorden kost zo veel tijd dat het werk stilvalt. Zien jullie dit: ja of nee? Wat doen jullie eraan?", "Pitfall: accounting takes so much time that the work stalls. Do you see this: yes or no? What do you do about it?"),
  },
  {
    id: "governance.formal", section: "pitfalls",
    question: text("Valkuil: alles ligt zo vast dat maatwerk niet lukt. Zien jullie dit: ja of nee? Wat doen jullie eraan?", "Pitfall: everything is so fixed that nothing can be tailored. Do you see this: yes or no? What do you do about it?"),
  },
];
