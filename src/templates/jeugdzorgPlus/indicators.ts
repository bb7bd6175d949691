import type { ExampleIndicator } from "../../workbook/content";
import { text } from "../text";

/** Who delivers, by kind of party. */
const institutions = ["youthCareSector", "mentalHealthSector", "disabilitySector", "treatmentSector"] as const;

/**
 * What the plan wants to bring down, and what it does for that. Small numbers can point to a person: share them only above
 * the bound of the workbook. Baseline and target are the network's own to find and to choose.
 */
export const indicators = {
  suicides: {
    theme: "talking", priority: "normal", name: text("Aantal suïcides", "Number of suicides"), kind: "count", unit: text("jongeren, drie jaar samen", "young people, three years together"), direction: "lower",
    frequency: "year", aggregation: "sum", reporters: ["inspectorate"],
    definition: text(
      "Suïcides in alle instellingen samen, over de laatste drie jaar. Per jaar of per instelling is het getal zo klein dat het te herleiden kan zijn.",
      "Suicides in all institutions together, over the last three years. By year or institution the number is so small that it can be traced.",
    ),
    source: text("Meldingen van calamiteiten, als aantal", "Reports of calamities, as a number"),
    method: text("Eén partij telt voor allemaal, één keer per jaar. Onder de grens? Kies dan bij Reden leeg: Onder de grens.", "One party counts for all, once a year. Below the bound? Then choose under Why empty: Below the bound."),
  },
  seclusions: {
    theme: "seclusion", priority: "high", name: text("Aantal separaties", "Number of seclusions"), kind: "count", unit: text("separaties", "seclusions"), direction: "lower",
    frequency: "quarter", aggregation: "sum", reporters: institutions,
    definition: text("Elke keer dat een jongere tegen de eigen wil apart gezet is, volgens de afspraak die jullie samen maakten.", "Each time that a young person was set apart against their will, as you defined it together."),
    source: text("Registratie van gedwongen afzondering", "Records of forced isolation"),
    method: text("Tel gebeurtenissen, geen jongeren.", "Count events, not young people."),
  },
  transfers: {
    theme: "transfers", priority: "high", name: text("Onnodige overplaatsingen", "Needless transfers"), kind: "count", unit: text("overplaatsingen", "transfers"), direction: "lower",
    frequency: "quarter", aggregation: "sum", reporters: institutions,
    definition: text("Overplaatsingen die volgens team of jongere niet nodig waren.", "Transfers that were not needed in the eyes of team or young person."),
    source: text("Registratie, met het oordeel van team en jongere", "Records, with the verdict of team and young person"),
    method: text("Vraag het binnen een maand na de verhuizing.", "Ask within a month of the move."),
  },
  prevented: {
    theme: "earlier", priority: "normal", name: text("Jongeren geholpen zonder gesloten plaatsing", "Young people helped without closed placement"), kind: "percentage", unit: text("% van de aanvragen", "% of requests"), direction: "higher",
    frequency: "halfYear", aggregation: "weighted", reporters: ["municipalities", "youthCareSector"],
    definition: text("Jongeren die andere passende hulp kregen (teller), van alle voor wie een gesloten plek is overwogen (noemer).", "Young people who got other fitting help (numerator), of all for whom a closed place was considered (denominator)."),
    source: text("Telling bij de toegang tot jeugdhulp", "Count at the access to youth care"),
    method: text("Tel bij elk besluit over een plaatsing.", "Count at each decision on a placement."),
  },
  trained: {
    theme: "talking", priority: "normal", name: text("Geschoolde professionals", "Trained professionals in youth care"), kind: "count", unit: text("professionals", "professionals"), direction: "higher",
    frequency: "quarter", aggregation: "sum", reporters: institutions,
    definition: text("Professionals die geschoold zijn in het gesprek over suïcidaliteit.", "Professionals who were trained in talking about suicide."),
    source: text("Aanwezigheidslijsten van scholing", "Attendance lists of trainings"),
    method: text("Tel wie de hele scholing afrondde.", "Count those who completed the whole training."),
  },
} satisfies Record<string, ExampleIndicator>;
