import { colours } from "../styles";
import type { SheetDefinition, TableDefinition } from "../definition";
import { idColumn } from "./columns";

/** One row an indicator, organisation and quarter. Percentages are typed as the number before the sign: 35 is 35 %. */
const table: TableDefinition = {
  key: "measurements",
  name: "tblMetingen",
  printedTo: "note",
  rules: [
    { is: "kind", indicator: "indicator", value: "value" },
    { is: "share", indicator: "indicator", numerator: "numerator", denominator: "denominator" },
    { is: "weighed", indicator: "indicator", value: "value", numerator: "numerator", denominator: "denominator" },
    { is: "answered", indicator: "indicator", quarter: "quarter", value: "value", numerator: "numerator", denominator: "denominator", blank: "blank" },
    { is: "valueOrReason", value: "value", blank: "blank" },
    { is: "reporter", indicator: "indicator", organisation: "organisation", quarter: "quarter" },
    { is: "twice", columns: ["indicator", "organisation", "quarter"], code: "measurementTwice" },
    { is: "history", indicator: "indicator", organisation: "organisation", quarter: "quarter", value: "value" },
    { is: "recorded", columns: ["value", "numerator", "denominator", "blank"], quarter: "quarter", field: "field", fieldList: "correctedField" },
  ],
  columns: [
    {
      id: "indicator", heading: { nl: "Indicator", en: "Indicator" }, width: 220, required: true, kind: { is: "reference", to: "indicators" },
      explain: { nl: "Kies uit de lijst.", en: "Choose from the list." },
    },
    {
      id: "organisation", heading: { nl: "Organisatie", en: "Organisation" }, width: 170, required: true, kind: { is: "reference", to: "stakeholders" },
      explain: { nl: "Van wie is dit getal?", en: "Whose number is it?" },
    },
    {
      id: "quarter", heading: { nl: "Kwartaal", en: "Quarter" }, width: 76, required: true, kind: { is: "list", list: "quarter" },
      explain: { nl: "Bijvoorbeeld 2026-K1.", en: "For example 2026-K1." },
    },
    {
      id: "value", heading: { nl: "Waarde", en: "Value" }, width: 76, kind: { is: "number" },
      explain: { nl: "Alleen het getal: typ 35 voor 35%. Niets gemeten? Laat leeg.", en: "The number alone: type 35 for 35%. Not measured? Leave empty." },
    },
    {
      id: "numerator", heading: { nl: "Teller", en: "Numerator" }, width: 70, kind: { is: "number", min: 0 },
      explain: { nl: "Bij een aandeel: hoeveel wel?", en: "With a share: how many did?" },
    },
    {
      id: "denominator", heading: { nl: "Noemer", en: "Denominator" }, width: 70, kind: { is: "number", min: 0 },
      explain: { nl: "Bij een aandeel: van hoeveel?", en: "With a share: out of how many?" },
    },
    {
      id: "blank", heading: { nl: "Reden leeg", en: "Why empty" }, width: 96, kind: { is: "list", list: "blankReason" },
      explain: { nl: "Geen waarde? Kies waarom niet.", en: "No value? Choose why not." },
    },
    {
      id: "note", heading: { nl: "Toelichting", en: "Note" }, width: 260, kind: { is: "text", max: 1000 },
      explain: { nl: "Het verhaal achter het getal. Geen namen van cliënten of gezinnen.", en: "The story behind the number. No names of clients or families." },
    },
    idColumn,
  ],
};

export const measurements: SheetDefinition = {
  key: "measurements",
  name: { nl: "Metingen", en: "Measurements" },
  purpose: {
    nl: "De getallen per kwartaal. Eén rij per indicator, organisatie en kwartaal; leeg is iets anders dan nul.",
    en: "The numbers by quarter. One row an indicator, organisation and quarter; empty is not zero.",
  },
  tab: colours.accent,
  visibility: "visible",
  table,
};
