import { qualities, type Quality } from "../../domain/networkMap/relation";
import { colours, looks } from "../styles";
import type { SheetDefinition } from "../definition/definition";
import { tableOf } from "../table";
import { actionState } from "./actionOf";

/** What each quality counts for on the network map: so far apart that a sum tells whether a pair stands there twice. */
export const strengthOf = { strong: 100, canBeBetter: 10, hardly: 1 } as const satisfies Record<Quality, number>;

/** How well two parties work together, a row for each pair and half-year. Source: Kompas, step 1, "netwerk in kaart", with its four questions. */
const table = tableOf("relations", {
  name: "tblRelaties",
  printedTo: "state",
  rules: [{ is: "pair", first: "first", second: "second", within: "moment" }],
  columns: {
    first: {
      heading: { nl: "Partij", en: "Party" }, width: 150, remembered: true,
      explain: { nl: "Kies uit de lijst. Wie eerst staat, maakt niet uit.", en: "Choose from the list. Who stands first does not matter." },
    },
    second: {
      heading: { nl: "Andere partij", en: "Other party" }, width: 150,
      explain: { nl: "Met wie werkt deze partij samen, of zou dat moeten?", en: "With whom does this party work, or should it?" },
    },
    moment: {
      heading: { nl: "Moment", en: "Moment" }, width: 84, remembered: true,
      explain: { nl: "In welk halfjaar keken jullie ernaar?", en: "In which half-year did you look at it?" },
    },
    quality: {
      heading: { nl: "Samenwerking", en: "Collaboration" }, width: 120,
      explain: { nl: "Hoe goed gaat het samenwerken?", en: "How well do they work together?" },
      states: { strong: looks.good, canBeBetter: looks.warn, hardly: looks.bad },
    },
    goesWell: {
      heading: { nl: "Wat gaat goed", en: "What goes well" }, width: 170,
      explain: { nl: "En wat doe je om dat zo te houden?", en: "And what do you do to keep it that way?" },
    },
    inTheWay: {
      heading: { nl: "Wat kan beter", en: "What can be better" }, width: 170,
      explain: { nl: "Wat zit in de weg?", en: "What is in the way?" },
    },
    missing: {
      heading: { nl: "Wat ontbreekt", en: "What is missing" }, width: 170,
      explain: { nl: "Is er weinig contact terwijl dat zou helpen? Wat is nodig?", en: "Little contact where it would help? What is needed?" },
    },
    action: {
      heading: { nl: "Wat gaan we doen", en: "What we are going to do" }, width: 170,
      explain: { nl: "Wat spreken jullie af? Maak van grotere dingen een actie.", en: "What do you agree on? Make an action of bigger things." },
    },
    state: actionState("relations", "action"),
    strength: {
      heading: { nl: "Sterkte", en: "Strength" }, width: 60, hidden: true,
      formula: ({ here, item }) => (
        `=${qualities.reduceRight((rest, id) => `IF(${here("quality")}=${item("relationQuality", id)},${strengthOf[id]},${rest})`, "0")}`
      ),
      explain: { nl: "Vanzelf berekend, voor de netwerkkaart.", en: "Calculated by itself, for the network map." },
    },
  },
});

export const relations: SheetDefinition = {
  key: "relations",
  name: { nl: "Relaties", en: "Relations" },
  purpose: {
    nl: "Hoe goed werken partijen samen? Eén rij per paar en halfjaar. De netwerkkaart vult zich vanzelf.",
    en: "How well do parties work together? One row a pair and half-year. The network map fills itself.",
  },
  tab: colours.accent,
  visibility: "visible",
  table,
};
