import { colours } from "../styles";
import type { SheetDefinition, TableDefinition } from "../definition";
import { actionState } from "./actionOf";
import { idColumn, looks, signalOfItem } from "./columns";

/** What each quality counts for on the network map: so far apart that a sum tells whether a pair stands there twice. */
export const strengthOf = { strong: 100, canBeBetter: 10, hardly: 1 } as const;

/** How well two parties work together, a row for each pair and half-year. Source: Kompas, step 1, "netwerk in kaart", with its four questions. */
const table: TableDefinition = {
  key: "relations",
  name: "tblRelaties",
  printedTo: "state",
  rules: [{ is: "pair", first: "first", second: "second", within: "moment" }],
  columns: [
    {
      id: "first", heading: { nl: "Partij", en: "Party" }, width: 150, remembered: true, required: true, kind: { is: "reference", to: "stakeholders" },
      explain: { nl: "Kies uit de lijst. Wie eerst staat, maakt niet uit.", en: "Choose from the list. Who stands first does not matter." },
    },
    {
      id: "second", heading: { nl: "Andere partij", en: "Other party" }, width: 150, required: true, kind: { is: "reference", to: "stakeholders" },
      explain: { nl: "Met wie werkt deze partij samen, of zou dat moeten?", en: "With whom does this party work, or should it?" },
    },
    {
      id: "moment", heading: { nl: "Meetmoment", en: "Moment" }, width: 84, remembered: true, required: true, kind: { is: "list", list: "moment" },
      explain: { nl: "In welk halfjaar keken jullie ernaar?", en: "In which half-year did you look at it?" },
    },
    {
      id: "quality", heading: { nl: "Samenwerking", en: "Collaboration" }, width: 120, required: { waits: true }, kind: { is: "list", list: "relationQuality" },
      explain: { nl: "Hoe goed gaat het samenwerken?", en: "How well do they work together?" },
      signals: [
        signalOfItem("quality", "relationQuality", "strong", looks.good),
        signalOfItem("quality", "relationQuality", "canBeBetter", looks.warn),
        signalOfItem("quality", "relationQuality", "hardly", looks.bad),
      ],
    },
    {
      id: "goesWell", heading: { nl: "Wat gaat goed", en: "What goes well" }, width: 170, kind: { is: "text", max: 1000 },
      explain: { nl: "En wat doe je om dat zo te houden?", en: "And what do you do to keep it that way?" },
    },
    {
      id: "inTheWay", heading: { nl: "Wat kan beter", en: "What can be better" }, width: 170, kind: { is: "text", max: 1000 },
      explain: { nl: "Wat zit in de weg?", en: "What is in the way?" },
    },
    {
      id: "missing", heading: { nl: "Wat ontbreekt", en: "What is missing" }, width: 170, kind: { is: "text", max: 1000 },
      explain: { nl: "Is er weinig contact terwijl dat zou helpen? Wat is nodig?", en: "Little contact where it would help? What is needed?" },
    },
    {
      id: "action", heading: { nl: "Wat gaan we doen", en: "What we are going to do" }, width: 170, kind: { is: "text", max: 1000 },
      explain: { nl: "Wat spreken jullie af? Maak van grotere dingen een actie.", en: "What do you agree on? Make an action of bigger things." },
    },
    actionState("action"),
    {
      id: "strength", heading: { nl: "Sterkte", en: "Strength" }, width: 60, hidden: true,
      kind: { is: "formula", formula: ({ here, item }) => (
        `=${Object.entries(strengthOf).reduceRight((rest, [id, number]) => `IF(${here("quality")}=${item("relationQuality", id)},${number},${rest})`, "0")}`
      ) },
      explain: { nl: "Vanzelf berekend, voor de netwerkkaart.", en: "Calculated by itself, for the network map." },
    },
    idColumn,
  ],
};

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
