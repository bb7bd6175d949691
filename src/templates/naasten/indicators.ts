import type { ExampleIndicator } from "../../workbook/content";
import { text } from "../text";

/** Who delivers, by kind of party: relatives are asked, and count nothing themselves. */
const care = ["mentalHealth"] as const;
const records = text("Eigen registratie, zonder persoonsgegevens", "Own records, without personal data");
const share = { kind: "percentage", unit: text("% van de trajecten", "% of pathways"), direction: "higher", aggregation: "weighted" } as const;

/** What shows whether relatives really take part. They follow from the phases; baseline and target are the network's own. */
export const indicators = {
  contactKnown: {
    ...share, theme: "startWithRelatives", frequency: "quarter", priority: "high", reporters: care, source: records,
    name: text("Trajecten met een eerste contactpersoon", "Pathways with a first contact"),
    definition: text("Trajecten waarin bekend is wie je als eerste belt (teller), van alle die in het kwartaal begonnen (noemer).", "Pathways in which it is known whom to call first (numerator), of all that began in the quarter (denominator)."),
    method: text("Tel aan het eind van het kwartaal.", "Count at the end of the quarter."),
  },
  startTalks: {
    ...share, theme: "startWithRelatives", frequency: "quarter", priority: "high", reporters: care, source: records,
    name: text("Startgesprekken met z'n drieën", "First talks with the three"),
    definition: text("Trajecten die begonnen met cliënt, naaste en hulpverlener aan één tafel (teller), van alle nieuwe trajecten (noemer).", "Pathways that began with client, relative and professional at one table (numerator), of all new pathways (denominator)."),
    method: text("Tel ook wie niet wilde: dat hoort in de noemer.", "Count those who did not want it too: they belong in the denominator."),
  },
  relativesSatisfied: {
    theme: "treatmentWithRelatives", frequency: "halfYear", priority: "normal", reporters: care,
    name: text("Tevredenheid van naasten", "Satisfaction of relatives"), kind: "score", unit: text("score 1-10", "score 1-10"), direction: "higher", aggregation: "mean",
    definition: text("Het cijfer dat naasten geven voor hoe zij betrokken zijn.", "The mark that relatives give for how they are involved."),
    source: text("Korte vragenlijst onder naasten", "Short questionnaire among relatives"),
    method: text("Vraag het halverwege en aan het eind.", "Ask halfway and at the end."),
  },
  evaluatedTogether: {
    ...share, theme: "closingWithRelatives", frequency: "halfYear", priority: "normal", reporters: care, source: records,
    name: text("Trajecten die samen met naasten zijn geëvalueerd", "Pathways evaluated together with relatives"),
    definition: text("Trajecten met een slotgesprek waar de naaste bij was (teller), van alle afgesloten trajecten (noemer).", "Pathways with a closing talk that the relative joined (numerator), of all closed pathways (denominator)."),
    method: text("Tel bij het afsluiten.", "Count at the closing."),
  },
  staffTrained: {
    theme: "conditions", frequency: "quarter", priority: "normal", reporters: care,
    name: text("Professionals geschoold in samenwerken met naasten", "Professionals trained in working with relatives"), kind: "count", unit: text("professionals", "professionals"), direction: "higher", aggregation: "sum",
    definition: text("Hulpverleners die een scholing over naasten, beroepsgeheim en zorgplicht afrondden.", "Professionals who completed a training on relatives, confidentiality and duty of care."),
    source: text("Aanwezigheidslijsten van trainingen", "Attendance lists of trainings"),
    method: text("Tel iedereen één keer per jaar.", "Count each once a year."),
  },
} satisfies Record<string, ExampleIndicator>;
