import type { Case, Typed } from "./case";

const quarters = ["2026-K1", "2026-K2", "2026-K3", "2026-K4", "2027-K1", "2027-K2"];
/** One value a quarter of one indicator and organisation, oldest first. */
const series = (indicator: string, values: readonly number[]): Typed[] =>
  values.map((value, i) => ({ Indicator: indicator, Organisatie: "Jeugdzorg Plus", Kwartaal: quarters[i] ?? "", Waarde: value }));

/** Indicators and measurements. */
export const figures: readonly Case[] = [
  { code: "targetSide", severity: "waarschuwing", sheet: "Indicatoren", in: "Streefwaarde", wrong: { Nulwaarde: 30, Streefwaarde: 20 }, right: { Nulwaarde: 30, Streefwaarde: 20, Richting: "Lager is beter" } },
  { code: "indicatorsMany", severity: "tip", sheet: "Indicatoren", in: "Indicator", wrong: Array.from({ length: 9 }, (_, i) => ({ Indicator: `Indicator ${i}` })), right: Array.from({ length: 8 }, (_, i) => ({ Indicator: `Indicator ${i}` })) },
  { code: "quarterUnmeasured", severity: "waarschuwing", sheet: "Indicatoren", in: "Indicator", wrong: { Meetfrequentie: "Kwartaal" }, right: { Meetfrequentie: "Halfjaar" } },
  { code: "percentageRange", severity: "fout", sheet: "Indicatoren", in: "Streefwaarde", wrong: { Soort: "Percentage", Nulwaarde: 60, Streefwaarde: 120 }, right: { Soort: "Percentage", Nulwaarde: 60, Streefwaarde: 80 } },
  { code: "scoreRange", severity: "fout", sheet: "Indicatoren", in: "Nulwaarde", wrong: { Nulwaarde: 0 }, right: { Nulwaarde: 1 } },
  { code: "valueNegative", severity: "fout", sheet: "Indicatoren", in: "Nulwaarde", wrong: { Soort: "Dagen", Nulwaarde: -3 }, right: { Soort: "Dagen", Nulwaarde: 3.5 } },
  { code: "percentageRange", severity: "fout", sheet: "Metingen", in: "Waarde", wrong: { Indicator: "Op tijd geholpen", Waarde: 101 }, right: { Indicator: "Op tijd geholpen", Waarde: 100 } },
  { code: "scoreRange", severity: "fout", sheet: "Metingen", in: "Waarde", wrong: { Indicator: "Cijfer van partners", Waarde: 0 }, right: { Indicator: "Cijfer van partners", Waarde: 7.5 } },
  { code: "countWhole", severity: "fout", sheet: "Metingen", in: "Waarde", wrong: { Waarde: 40.5 }, right: { Waarde: 0 } },
  { code: "valueNegative", severity: "fout", sheet: "Metingen", in: "Waarde", wrong: { Indicator: "Wachttijd", Waarde: -3 }, right: { Indicator: "Wachttijd", Waarde: 2.5 } },
  { code: "valueNegative", severity: "fout", sheet: "Metingen", in: "Waarde", wrong: { Waarde: -3 }, right: { Waarde: 3 } },
  { code: "shareOfNone", severity: "waarschuwing", sheet: "Metingen", in: "Waarde", wrong: { Indicator: "Op tijd geholpen", Waarde: 0, Teller: 0, Noemer: 0 }, right: { Indicator: "Op tijd geholpen", Waarde: null, Teller: 0, Noemer: 0, "Reden leeg": "Niet van toepassing" } },
  { code: "numeratorAbove", severity: "fout", sheet: "Metingen", in: "Teller", wrong: { Indicator: "Op tijd geholpen", Waarde: 50, Teller: 20, Noemer: 10 }, right: { Indicator: "Op tijd geholpen", Waarde: 100, Teller: 10, Noemer: 10 } },
  { code: "weightMissing", severity: "waarschuwing", sheet: "Metingen", in: "Noemer", wrong: { Indicator: "Op tijd geholpen", Waarde: 50, Teller: 5 }, right: { Indicator: "Op tijd geholpen", Waarde: 50, Teller: 5, Noemer: 10 } },
  { code: "weightMissing", severity: "waarschuwing", sheet: "Metingen", in: "Teller", wrong: { Indicator: "Op tijd geholpen", Waarde: 50 }, right: { Indicator: "Wachttijd", Waarde: 50 } },
  {
    code: "weightIgnored", severity: "waarschuwing", sheet: "Metingen", in: "Teller",
    wrong: [{ Indicator: "Op tijd geholpen", Waarde: 50, Teller: 5, Noemer: 10 }, { Indicator: "Op tijd geholpen", Organisatie: "GGD Noord", Waarde: 90 }],
    right: [{ Indicator: "Op tijd geholpen", Waarde: 50 }, { Indicator: "Op tijd geholpen", Organisatie: "GGD Noord", Waarde: 90 }],
  },
  {
    // The plan has eight quarters and 320 to go: 40 each, and 31 in the first.
    code: "addsUp", severity: "tip", sheet: "Metingen", in: "Samenvoegen",
    wrong: [{ Kwartaal: "2026-K2", Waarde: 45 }, { Kwartaal: "2026-K3", Waarde: 40 }], right: [{ Kwartaal: "2026-K2", Waarde: 45 }, { Kwartaal: "2026-K3", Waarde: 140 }],
  },
  {
    code: "severalLast", severity: "waarschuwing", sheet: "Metingen", in: "Waarde",
    wrong: [{ Indicator: "Cijfer van partners", Waarde: 7 }, { Indicator: "Cijfer van partners", Organisatie: "GGD Noord", Waarde: 8 }],
    right: [{ Indicator: "Cijfer van partners", Waarde: 7 }, { Indicator: "Cijfer van partners", Organisatie: "GGD Noord", Waarde: null, "Reden leeg": "Niet van toepassing" }],
  },
  { code: "valueMissing", severity: "waarschuwing", sheet: "Metingen", in: "Waarde", wrong: { Kwartaal: "2026-K1", Waarde: null }, right: { Kwartaal: "2026-K1", Waarde: null, "Reden leeg": "Niet gemeten" } },
  { code: "valueMissing", severity: "waarschuwing", sheet: "Metingen", in: "Waarde", wrong: { Kwartaal: "2026-K1", Waarde: null, Teller: 5, Noemer: 10 }, right: { Kwartaal: "2026-K1", Waarde: 50, Teller: 5, Noemer: 10 } },
  { code: "valueMissing", severity: "waarschuwing", sheet: "Metingen", in: "Waarde", wrong: { Kwartaal: "2026-K1", Waarde: null, Toelichting: "We zoeken het uit" }, right: { Kwartaal: "2026-K2", Waarde: null } },
  { code: "valueMissing", severity: "waarschuwing", sheet: "Metingen", in: "Waarde", wrong: { Kwartaal: "2026-K1", Waarde: null }, right: { Kwartaal: "2026-K1", Waarde: null, Indicator: "Wachttijd" } },
  { code: "valueAndReason", severity: "waarschuwing", sheet: "Metingen", in: "Reden leeg", wrong: { Waarde: 0, "Reden leeg": "Niet gemeten" }, right: { Waarde: null, "Reden leeg": "Niet gemeten" } },
  { code: "reporterOther", severity: "waarschuwing", sheet: "Metingen", in: "Organisatie", wrong: { Indicator: "Cijfer van partners", Waarde: 7 }, right: { Indicator: "Cijfer van partners", Waarde: 7, Organisatie: "ggd noord" } },
  { code: "reporterOther", severity: "waarschuwing", sheet: "Metingen", in: "Organisatie", wrong: { Indicator: "Cijfer van partners", Waarde: null }, right: { Indicator: "Cijfer van partners", Waarde: 7, Kwartaal: "2026-K1" } },
  { code: "measurementTwice", severity: "fout", sheet: "Metingen", in: "Indicator", wrong: [{}, { Waarde: 41 }], right: [{}, { Kwartaal: "2026-K3" }] },
  { code: "outlier", severity: "waarschuwing", sheet: "Metingen", in: "Waarde", wrong: series("Aantal geschoolde mensen", [40, 42, 39, 44, 410]), right: series("Aantal geschoolde mensen", [40, 42, 39, 44, 52]) },
  { code: "outlier", severity: "waarschuwing", sheet: "Metingen", in: "Waarde", wrong: series("Wachttijd", [30, 31, 29, 30, 3]), right: series("Wachttijd", [30, 31, 3]) },
  {
    code: "fractionTyped", severity: "waarschuwing", sheet: "Metingen", in: "Waarde",
    wrong: [0.35, 0.4, 0.52].map((Waarde) => ({ Indicator: "Op tijd geholpen", Waarde })), right: [0.35, 40, 0].map((Waarde) => ({ Indicator: "Op tijd geholpen", Waarde })),
  },
  {
    // "35%" typed in a cell is kept as 0.35: beside 35 of another party it is a slip, times a hundred far from all others it need not be.
    code: "fractionMixed", severity: "waarschuwing", sheet: "Metingen", in: "Waarde",
    wrong: [{ Indicator: "Op tijd geholpen", Waarde: 35 }, { Indicator: "Op tijd geholpen", Organisatie: "GGD Noord", Waarde: 0.4 }],
    right: [{ Indicator: "Op tijd geholpen", Waarde: 12 }, { Indicator: "Op tijd geholpen", Organisatie: "GGD Noord", Waarde: 0.1 }],
  },
  { code: "fractionMixed", severity: "waarschuwing", sheet: "Indicatoren", in: "Streefwaarde", wrong: { Soort: "Percentage", Nulwaarde: 40, Streefwaarde: 0.6 }, right: { Soort: "Gemiddelde", Nulwaarde: 40, Streefwaarde: 0.6, Richting: "Lager is beter" } },
  { code: "fractionMixed", severity: "waarschuwing", sheet: "Indicatoren", in: "Nulwaarde", wrong: { Soort: "Percentage", Nulwaarde: 0.4, Streefwaarde: 60 }, right: { Soort: "Percentage", Nulwaarde: 2.5, Streefwaarde: 60 } },
  { code: "scaleSlip", severity: "waarschuwing", sheet: "Metingen", in: "Waarde", wrong: series("Wachttijd", [35, 38, 0.36, 41]), right: series("Op tijd geholpen", [0.5, 0.4, 0.6, 0.5]) },
];
