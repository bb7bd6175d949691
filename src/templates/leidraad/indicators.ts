import type { ExampleIndicator } from "../../workbook/content";
import { text } from "../text";

/** Who delivers, by kind of party: the organisations that help young people themselves. */
const care = ["youthCare", "mentalHealth", "protection"] as const;
const records = text("Eigen registratie, zonder persoonsgegevens", "Own records, without personal data");

/**
 * What the network can measure. The first three are the step plan's own examples; the others follow from the subjects
 * of its baseline interviews. Baseline and target stay empty: they are the network's own to find and to choose.
 */
export const indicators = {
  trained: {
    theme: "training", priority: "high",
    name: text("Getrainde professionals", "Trained professionals"),
    kind: "count", unit: text("professionals", "professionals"), direction: "higher", frequency: "quarter", aggregation: "sum",
    reporters: [...care, "schools", "localTeams", "socialWork", "publicHealth"],
    definition: text("Professionals die in het kwartaal een training over suïcidepreventie afrondden.", "Professionals who completed a training on suicide prevention in the quarter."),
    source: text("Aanwezigheidslijsten van trainingen", "Attendance lists of trainings"),
    method: text("Tel iedereen één keer per jaar, bij de eigen werkgever.", "Count each once a year, at their own employer."),
  },
  reach: {
    theme: "relatives", priority: "high",
    name: text("Bereikte jongeren", "Young people reached"),
    kind: "count", unit: text("jongeren", "young people"), direction: "higher", frequency: "quarter", aggregation: "sum",
    reporters: ["schools", "publicHealth", "localTeams", "sportsClubs"],
    definition: text("Jongeren die meededen aan een les, gesprek of bijeenkomst over dit onderwerp.", "Young people who took part in a lesson, talk or meeting on this subject."),
    source: text("Telling per les of bijeenkomst", "Count per lesson or meeting"),
    method: text("Schat een groep die je niet kunt tellen, en zeg dat erbij.", "Estimate a group that you cannot count, and say so."),
  },
  partnerSatisfaction: {
    theme: "collaboration", priority: "high",
    name: text("Tevredenheid van partners over het netwerk", "Partners' satisfaction with the network"),
    kind: "score", unit: text("score 1-10", "score 1-10"), direction: "higher", frequency: "halfYear", aggregation: "mean",
    reporters: [...care, "schools", "localTeams", "generalPractitioners", "publicHealth", "socialWork", "municipalPolicy"],
    definition: text("Het cijfer dat een organisatie geeft voor de samenwerking in het netwerk.", "The mark that an organisation gives for working together in the network."),
    source: text("Korte vragenlijst onder de partijen", "Short questionnaire among the parties"),
    method: text("Eén cijfer per organisatie, na overleg met je ambassadeurs.", "One mark an organisation, after asking your ambassadors."),
  },
  currentProtocol: {
    theme: "protocol", priority: "normal",
    name: text("Organisaties met een actueel protocol", "Organisations with an up-to-date protocol"),
    kind: "count", unit: text("organisaties", "organisations"), direction: "higher", frequency: "halfYear", aggregation: "sum",
    reporters: care,
    definition: text("Organisaties met een protocol dat past bij de leidraad en niet ouder is dan twee jaar.", "Organisations with a protocol that fits the guideline and is no older than two years."),
    source: text("Opgave van elke organisatie", "Statement by each organisation"),
    method: text("Vul 1 in als je zo'n protocol hebt, en anders 0. De som is het aantal organisaties.", "Fill in 1 if you have such a protocol, and 0 otherwise. The sum is the number of organisations."),
  },
  safetyPlans: {
    theme: "safety", priority: "normal",
    name: text("Trajecten met een veiligheidsplan", "Care pathways with a safety plan"),
    kind: "percentage", unit: text("% van de trajecten", "% of pathways"), direction: "higher", frequency: "quarter", aggregation: "weighted",
    reporters: care,
    definition: text("Trajecten met een veiligheidsplan (teller), van alle trajecten waarin suïcidaliteit speelt (noemer).", "Pathways with a safety plan (numerator), of all pathways in which suicide is an issue (denominator)."),
    source: records,
    method: text("Tel op de laatste dag van het kwartaal.", "Count on the last day of the quarter."),
  },
  relativesInvolved: {
    theme: "relatives", priority: "normal",
    name: text("Trajecten waarin naasten meedoen", "Care pathways in which relatives take part"),
    kind: "percentage", unit: text("% van de trajecten", "% of pathways"), direction: "higher", frequency: "quarter", aggregation: "weighted",
    reporters: care,
    definition: text("Trajecten waarin een naaste bij een gesprek was (teller), van alle trajecten waarin suïcidaliteit speelt (noemer).", "Pathways in which a relative joined a talk (numerator), of all pathways in which suicide is an issue (denominator)."),
    source: records,
    method: text("Tel op de laatste dag van het kwartaal.", "Count on the last day of the quarter."),
  },
  feelsSupported: {
    theme: "wellbeing", priority: "normal",
    name: text("Professionals voelen zich gesteund", "Professionals feel supported"),
    kind: "score", unit: text("score 1-10", "score 1-10"), direction: "higher", frequency: "halfYear", aggregation: "mean",
    reporters: [...care, "schools", "localTeams", "socialWork"],
    definition: text("Het cijfer dat professionals geven voor de steun van collega's en leidinggevenden.", "The mark that professionals give for the support of colleagues and managers."),
    source: text("Korte vragenlijst onder professionals", "Short questionnaire among professionals"),
    method: text("Stel één vraag in een vragenlijst die er al is.", "Ask one question in a questionnaire that exists already."),
  },
  consultations: {
    theme: "collaboration", priority: "low",
    name: text("Vragen aan de consultatielijn", "Questions to the consultation line"),
    kind: "count", unit: text("vragen", "questions"), direction: "higher", frequency: "quarter", aggregation: "sum",
    reporters: ["mentalHealth"],
    definition: text("Vragen van jeugdprofessionals over suïcidaliteit die de lijn beantwoordde.", "Questions of youth professionals on suicide that the line answered."),
    source: text("Telling van de consultatielijn", "Count by the consultation line"),
    method: text("Tel elke vraag één keer.", "Count each question once."),
  },
} satisfies Record<string, ExampleIndicator>;
