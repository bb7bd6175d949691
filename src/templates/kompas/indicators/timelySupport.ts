import type { ExampleIndicator } from "../../../workbook/content";
import { text } from "../../text";
import { casework, employers, helpers, perHalfYear, perQuarter, perYear, records, shareOfProfessionals, sumOfCases, sumOfHouseholds } from "./words";

/** Theme 2: timely and fitting support. */
export const timelySupport = {
  timeToHelp: {
    ...perQuarter, theme: "timelySupport", priority: "high", direction: "lower", reporters: casework,
    name: text("Tijd tussen signaal en start van hulp", "Time between sign and start of help"),
    kind: "days", unit: text("dagen", "days"), aggregation: "weighted",
    definition: text("Alle wachtdagen samen (teller), gedeeld door het aantal huishoudens dat hulp begon (noemer).", "All days of waiting together (numerator), divided by the number of households that began with help (denominator)."),
    source: text("Registratie: dag van het signaal en dag van het eerste hulpgesprek", "Records: day of the sign and day of the first talk of help"),
    method: text("Reken alleen huishoudens mee die in dit kwartaal met hulp begonnen.", "Count only households that began with help in this quarter."),
  },
  timelyAccess: {
    ...perQuarter, ...sumOfHouseholds, theme: "timelySupport", priority: "high", direction: "higher", reporters: casework,
    name: text("Huishoudens die op tijd passende hulp krijgen", "Households that get fitting help in time"),
    definition: text("Huishoudens die hulp kregen binnen de termijn die jullie afspraken, en die zelf vinden dat de hulp past.", "Households that got help within the time that you agreed, and that find the help fitting."),
    source: records,
    method: text("Tel bij het eerste evaluatiegesprek.", "Count at the first review."),
  },
  expertsByExperience: {
    ...perHalfYear, theme: "timelySupport", direction: "higher", reporters: ["expertsByExperience", "recoveryCentres", "municipality"],
    name: text("Ingezette ervaringsdeskundigen", "Experts by experience at work"),
    kind: "count", unit: text("ervaringsdeskundigen", "experts by experience"), aggregation: "sum",
    definition: text("Opgeleide ervaringsdeskundigen die in het halfjaar meewerkten, in de hulp of aan tafel.", "Trained experts by experience who worked along in the half-year, in the help or at the table."),
    source: text("Overeenkomsten en vergoedingen", "Contracts and fees"),
    method: text("Tel ieder één keer.", "Count each once."),
  },
  scaledInTime: {
    ...perQuarter, ...sumOfCases, theme: "timelySupport", direction: "higher", reporters: casework,
    name: text("Op- en afschaling binnen de afgesproken termijn", "Scaling up and down within the agreed time"),
    definition: text("Casussen waarin zwaardere of lichtere hulp op tijd begon.", "Cases in which heavier or lighter help began in time."),
    source: records,
    method: text("Vergelijk de dag van het besluit met de dag van de start.", "Compare the day of the decision with the day of the start."),
  },
  householdsSatisfied: {
    ...perHalfYear, ...sumOfHouseholds, theme: "timelySupport", direction: "higher", reporters: helpers,
    name: text("Huishoudens die tevreden zijn over hulp of bescherming", "Households satisfied with help or protection"),
    definition: text("Huishoudens die de hulp of bescherming een 7 of hoger geven.", "Households that give help or protection a 7 or more."),
    source: text("Vragenlijst of gesprek bij het afsluiten", "Questionnaire or talk at the closing"),
    method: text("Gebruik een vragenlijst die er al is; vraag ook waarom.", "Use a questionnaire that exists already; ask why as well."),
  },
  interventionsAdopted: {
    ...perYear, theme: "timelySupport", direction: "higher", reporters: helpers,
    name: text("Invoering van gezinsgerichte interventies", "Adoption of family-centred interventions"),
    kind: "percentage", unit: text("% van de gekozen interventies", "% of the chosen interventions"), aggregation: "weighted",
    definition: text("Interventies die in de praktijk gebruikt worden (teller), van alle die jullie samen kozen (noemer).", "Interventions in use (numerator), of all that you chose together (denominator)."),
    source: text("Opgave van de teams", "Statement by the teams"),
    method: text("Loop de lijst na met één teamleider per organisatie.", "Go through the list with one team leader of each organisation."),
  },
  fundingObstacles: {
    ...perYear, ...shareOfProfessionals, theme: "timelySupport", direction: "lower", reporters: employers,
    name: text("Belemmeringen door de bekostiging", "Obstacles from funding"),
    definition: text("Professionals die het afgelopen jaar hulp zagen vastlopen op geld (teller), van alle die antwoordden (noemer).", "Professionals who saw help get stuck on money in the past year (numerator), of all who answered (denominator)."),
    source: text("Jaarlijkse peiling of interviews", "Yearly poll or interviews"),
    method: text("Vraag door naar een voorbeeld; neem dat mee naar het bestuur.", "Ask for an example; take it to the managers."),
  },
} satisfies Record<string, ExampleIndicator>;

