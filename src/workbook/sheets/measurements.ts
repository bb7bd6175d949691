import { colours } from "../styles";
import type { SheetDefinition } from "../definition/definition";
import { tableOf } from "../table";

/** One row an indicator, organisation and quarter. Percentages are typed as the number before the sign: 35 is 35 %. */
const table = tableOf("measurements", {
  name: "tblMetingen",
  printedTo: "note",
  rules: [
    { is: "kind", indicator: "indicator", value: "value" },
    { is: "share", indicator: "indicator", value: "value", numerator: "numerator", denominator: "denominator", blank: "blank" },
    { is: "severalLast", indicator: "indicator", quarter: "quarter", value: "value" },
    { is: "weighed", indicator: "indicator", quarter: "quarter", value: "value", numerator: "numerator", denominator: "denominator" },
    { is: "answered", indicator: "indicator", quarter: "quarter", value: "value", numerator: "numerator", denominator: "denominator", blank: "blank" },
    { is: "valueOrReason", value: "value", blank: "blank" },
    { is: "reporter", indicator: "indicator", organisation: "organisation", quarter: "quarter" },
    { is: "twice", columns: ["indicator", "organisation", "quarter"], code: "measurementTwice" },
    { is: "fractions", indicator: "indicator", value: "value" },
    { is: "history", indicator: "indicator", organisation: "organisation", quarter: "quarter", value: "value" },
    {
      is: "recorded", columns: ["indicator", "organisation", "quarter", "value", "numerator", "denominator", "blank"],
      indicator: "indicator", organisation: "organisation", quarter: "quarter", field: "field", fieldList: "correctedField",
    },
  ],
  columns: {
    indicator: {
      heading: { nl: "Indicator", en: "Indicator" }, width: 220,
      explain: { nl: "Kies uit de lijst.", en: "Choose from the list." },
    },
    organisation: {
      heading: { nl: "Organisatie", en: "Organisation" }, width: 170,
      explain: { nl: "Van wie is dit getal?", en: "Whose number is it?" },
    },
    quarter: {
      heading: { nl: "Kwartaal", en: "Quarter" }, width: 76,
      explain: { nl: "Bijvoorbeeld 2026-K1.", en: "For example 2026-K1." },
    },
    value: {
      heading: { nl: "Waarde", en: "Value" }, width: 76,
      explain: { nl: "Typ 35 voor 35%. Niets gemeten? Laat leeg.", en: "Type 35 for 35%. Not measured? Leave empty." },
    },
    numerator: {
      heading: { nl: "Teller", en: "Numerator" }, width: 70,
      explain: { nl: "Bij een aandeel: hoeveel wel?", en: "With a share: how many did?" },
    },
    denominator: {
      heading: { nl: "Noemer", en: "Denominator" }, width: 82,
      explain: { nl: "Bij een aandeel: van hoeveel?", en: "With a share: out of how many?" },
    },
    blank: {
      heading: { nl: "Reden leeg", en: "Why empty" }, width: 96,
      explain: { nl: "Geen waarde? Kies waarom niet.", en: "No value? Choose why not." },
    },
    note: {
      heading: { nl: "Toelichting", en: "Note" }, width: 260,
      explain: { nl: "Het verhaal achter het getal. Geen namen van cliënten of gezinnen.", en: "The story behind the number. No names of clients or families." },
    },
  },
});

export const measurements: SheetDefinition = {
  key: "measurements",
  inside: "figures",
  name: { nl: "Metingen", en: "Measurements" },
  purpose: {
    nl: "De getallen per kwartaal. Opent de coördinator een kwartaal, dan staan de rijen hier. Leeg is geen nul.",
    en: "The numbers by quarter. When the coordinator opens a quarter, the rows are here. Empty is not zero.",
  },
  tab: colours.accent,
  visibility: "visible",
  table,
};
