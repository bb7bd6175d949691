import type { ExampleIndicator } from "../../../workbook/content";
import { text } from "../../text";
import { casework, employers, perHalfYear, perQuarter, perYear, records, reflections, score, sumOfCases, survey } from "./words";

/** Theme 3: working together in the network. */
export const collaboration = {
  professionalsSatisfied: {
    ...perHalfYear, ...score, theme: "collaboration", priority: "high", direction: "higher", reporters: employers,
    name: text("Tevredenheid van professionals over de samenwerking", "Professionals' satisfaction with working together"),
    definition: text("Het gemiddelde cijfer dat professionals geven voor samenwerken en afstemmen in het netwerk.", "The mean mark that professionals give for working together and consulting in the network."),
    source: survey,
    method: text("Stuur twee keer per jaar drie vragen rond; het eerste is het cijfer.", "Send three questions twice a year; the first is the mark."),
  },
  consultations: {
    ...perQuarter, theme: "collaboration", direction: "higher", reporters: ["adultMentalHealth"],
    name: text("Gebruik van de consultatiefunctie ggz", "Use of the mental health consultation service"),
    kind: "count", unit: text("consultaties", "consultations"), aggregation: "sum",
    definition: text("Vragen van professionals die de ggz in het kwartaal beantwoordde.", "Questions of professionals that mental health care answered in the quarter."),
    source: text("Telling van de consultatiefunctie", "Count by the consultation service"),
    method: text("Tel elke vraag één keer, ook als er meer gesprekken volgden.", "Count each question once, also where more talks followed."),
  },
  consultationsSatisfied: {
    ...perHalfYear, ...score, theme: "collaboration", direction: "higher", reporters: ["adultMentalHealth"],
    name: text("Tevredenheid over de consultatiefunctie ggz", "Satisfaction with the mental health consultation service"),
    definition: text("Het gemiddelde cijfer van professionals die om advies vroegen.", "The mean mark of professionals who asked for advice."),
    source: text("Eén vraag na elke consultatie", "One question after each consultation"),
    method: text("Vraag het meteen na afloop, met een link of telefonisch.", "Ask right after it, by a link or on the telephone."),
  },
  accessToKnowledge: {
    ...perHalfYear, ...score, theme: "collaboration", direction: "higher", reporters: employers,
    name: text("Toegang tot specifieke kennis", "Access to specific knowledge"),
    definition: text("Hoe makkelijk professionals kennis vinden over verslaving, psychische problemen of LVB: cijfer 1 tot 10.", "How easily professionals find knowledge on addiction, mental health or intellectual disability: mark 1 to 10."),
    source: survey,
    method: text("Stel de vraag mee in de halfjaarlijkse vragenlijst.", "Ask it in the half-yearly questionnaire."),
  },
  jointSessions: {
    ...perYear, theme: "collaboration", direction: "higher", reporters: ["municipality"],
    name: text("Gezamenlijke sessies voor intervisie en reflectie", "Joint sessions for peer review and reflection"),
    kind: "count", unit: text("sessies per jaar", "sessions a year"), aggregation: "sum",
    definition: text("Bijeenkomsten waar minstens twee organisaties samen terugkeken of van een casus leerden.", "Meetings at which at least two organisations looked back or learned from a case together."),
    source: text("Agenda van het netwerk", "Calendar of the network"),
    method: text("De coördinator telt aan het eind van het jaar.", "The coordinator counts at the end of the year."),
  },
  informationExchanged: {
    ...perQuarter, ...sumOfCases, theme: "collaboration", direction: "higher", reporters: casework,
    name: text("Casussen met goede informatie-uitwisseling", "Cases with good exchange of information"),
    definition: text("Casussen waarin ieder op tijd wist wat nodig was, binnen de privacyregels.", "Cases in which everyone knew what was needed in time, within the rules on privacy."),
    source: text("Oordeel van de betrokken professionals", "Verdict of the professionals involved"),
    method: text("Bespreek per kwartaal een steekproef, zonder namen.", "Discuss a sample each quarter, without names."),
  },
  relativesInvolved: {
    ...perQuarter, ...sumOfCases, theme: "collaboration", direction: "higher", reporters: casework,
    name: text("Casussen met naasten en ervaringsdeskundigheid", "Cases with relatives and lived experience involved"),
    definition: text("Casussen waarin naasten of een ervaringsdeskundige echt meededen.", "Cases in which relatives or an expert by experience really took part."),
    source: records,
    method: text("Tel aan het eind van het kwartaal.", "Count at the end of the quarter."),
  },
} satisfies Record<string, ExampleIndicator>;

/** Theme 4: continuity and shared responsibility. */
export const continuity = {
  sharedResponsibility: {
    ...perYear, theme: "continuity", direction: "higher", reporters: employers,
    name: text("Professionals die zich samen verantwoordelijk voelen", "Professionals who feel jointly responsible"),
    kind: "count", unit: text("professionals", "professionals"), aggregation: "sum",
    definition: text("Professionals die zeggen dat zij betrokken blijven tot het probleem is opgelost.", "Professionals who say that they stay involved until the problem is solved."),
    source: survey,
    method: text("Stel de vraag één keer per jaar mee.", "Ask it once a year along with the others."),
  },
  sameFaces: {
    ...perHalfYear, theme: "continuity", direction: "higher", reporters: casework,
    name: text("Lange trajecten met vaste gezichten", "Long pathways with the same faces"),
    kind: "count", unit: text("trajecten", "pathways"), aggregation: "sum",
    definition: text("Trajecten van een jaar of langer waarin dezelfde professional bleef.", "Pathways of a year or longer in which the same professional stayed."),
    source: records,
    method: text("Kijk op de peildatum wie er bij de start was en nu nog.", "See on the day of counting who was there at the start and still is."),
  },
  handovers: {
    ...perHalfYear, theme: "continuity", direction: "higher", reporters: casework,
    name: text("Overdracht zonder verlies van informatie of contact", "Handover without loss of information or contact"),
    kind: "percentage", unit: text("% van de overdrachten", "% of handovers"), aggregation: "weighted",
    definition: text("Overdrachten waarbij oud en nieuw samen het gesprek voerden (teller), van alle overdrachten (noemer).", "Handovers at which the old and the new professional had the talk together (numerator), of all handovers (denominator)."),
    source: text("Steekproef van overdrachten", "Sample of handovers"),
    method: text("Neem er minstens tien per halfjaar en vraag beide kanten.", "Take at least ten a half-year and ask both sides."),
  },
} satisfies Record<string, ExampleIndicator>;

/** Theme 5: how well the network learns. */
export const learning = {
  improvements: {
    ...perHalfYear, theme: "learning", priority: "high", direction: "higher", reporters: ["municipality"],
    name: text("Verbeteracties uit reflectie of evaluatie", "Improvement actions from reflection or evaluation"),
    kind: "count", unit: text("verbeteracties", "improvement actions"), aggregation: "sum",
    definition: text("Nieuwe acties in het actieplan die uit terugkijken komen.", "New actions in the action plan that come from looking back."),
    source: reflections,
    method: text("De coördinator telt ze in het actieplan.", "The coordinator counts them in the action plan."),
  },
  changedPractice: {
    ...perHalfYear, ...sumOfCases, theme: "learning", direction: "higher", reporters: casework,
    name: text("Casussen die leidden tot een andere werkwijze", "Cases that led to another way of working"),
    definition: text("Besproken casussen waarna een werkwijze is aangepast.", "Cases discussed after which a way of working was changed."),
    source: reflections,
    method: text("Noteer bij elke casusbespreking of er iets verandert.", "Note at each case discussion whether something changes."),
  },
  experienceInPolicy: {
    ...perYear, theme: "learning", direction: "higher", reporters: ["expertsByExperience", "households"],
    name: text("Ervaringskennis telt mee in beleid en praktijk", "Lived experience counts in policy and practice"),
    kind: "scale", unit: text("schaal 1-5", "scale 1-5"), aggregation: "mean",
    definition: text("Hoeveel invloed mensen met ervaring hadden: 1 is geen, 5 is mee besloten.", "How much influence people with lived experience had: 1 is none, 5 is decided along."),
    source: text("Oordeel van de ervaringsdeskundigen zelf", "Verdict of the experts by experience themselves"),
    method: text("Bespreek het samen en kies één cijfer.", "Discuss it together and choose one figure."),
  },
  feedbackToHouseholds: {
    ...perHalfYear, theme: "learning", direction: "higher", reporters: ["municipality", "localTeams"],
    name: text("Terugkoppeling aan huishoudens over hun inbreng", "Feedback to households on their input"),
    kind: "count", unit: text("momenten", "moments"), aggregation: "sum",
    definition: text("Keren dat huishoudens hoorden wat er met hun inbreng is gedaan.", "Times that households heard what was done with their input."),
    source: text("Agenda en nieuwsbrief van het netwerk", "Calendar and newsletter of the network"),
    method: text("Tel brieven, bijeenkomsten en gesprekken.", "Count letters, meetings and talks."),
  },
} satisfies Record<string, ExampleIndicator>;
