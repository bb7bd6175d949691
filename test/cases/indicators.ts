import type { Typed } from "./case";
import { day } from "./case";

/** What one organisation delivered: a number, "numerator/denominator", "nvt" (not applicable), or "" for nothing. */
type Delivered = number | string;

/** One indicator, what the parties delivered, and what follows. Everything by hand: nothing here comes out of the program. */
export interface IndicatorCase {
  what: string;
  /** By the headings of the Dutch workbook. The plan runs from 2026-K1 to 2027-K4. */
  indicator: Typed;
  parties: readonly string[];
  /** A line a quarter: what each party delivered, and then the value, how many parties, and the status. */
  table: readonly (readonly [quarter: string, ...delivered: Delivered[]])[];
  becomes: readonly (readonly [quarter: string, value: number | "", parties: string, status: string, change: number | ""])[];
  /** What closed quarters recorded of the indicator, by the headings of the sheet Vastgelegd; what is left out is as in the indicator. */
  recorded?: readonly Typed[];
  /** What stands in the rows of some quarters now; the table then says what was recorded of them. */
  since?: IndicatorCase["table"];
  /** The quarters of which a correction was logged, and those from which on something else is aimed at or measured. */
  corrected?: readonly string[];
  breaks?: readonly string[];
  /** Who has not delivered in the last quarter of the table. */
  missing?: readonly string[];
  trend?: string;
  /** The value on the target date. */
  forecast?: number;
}

const base = { Indicator: "Het getal", Soort: "Aantal", Eenheid: "mensen", Richting: "Hoger is beter", Meetfrequentie: "Kwartaal", Samenvoegen: "Som" };
/** The plan's last day: after 2026-K1 a little over an eighth of the road lies behind (89 of 729 days), after K4 a half (364 of 729). */
const end = day(2027, 12, 31);

export const indicatorCases: readonly IndicatorCase[] = [
  {
    what: "a percentage with a missing party: 30 of 60 and 8 of 20 is 38 of 80, not the mean of 50 and 40",
    indicator: { ...base, Soort: "Percentage", Eenheid: "%", Samenvoegen: "Gewogen gemiddelde", Nulwaarde: 40, Streefwaarde: 60, Streefdatum: end },
    parties: ["GGD", "Gemeente", "Jeugdzorg"],
    table: [["2026-K1", "30/60", "8/20", ""], ["2026-K2", "45/60", "10/20", "20/20"]],
    becomes: [["2026-K1", 47.5, "2 van 3", "op koers", ""], ["2026-K2", 75, "3 van 3", "op koers", 27.5]],
  },
  {
    what: "who is missing is said, and a value without numerator and denominator has no weight",
    indicator: { ...base, Soort: "Percentage", Eenheid: "%", Samenvoegen: "Gewogen gemiddelde", Streefwaarde: 60 },
    parties: ["GGD", "Gemeente", "Jeugdzorg", "School"],
    table: [["2026-K1", "30/60", 90, "", "nvt"]],
    // The school does not take part in this one, so three are asked; without a baseline 50 is held against the target: 10 behind, and a fifth of 60 is 12.
    becomes: [["2026-K1", 50, "1 van 3", "aandacht", ""]],
    missing: ["Gemeente", "Jeugdzorg"],
  },
  {
    what: "without any numerator the mean of the values",
    indicator: { ...base, Soort: "Percentage", Eenheid: "%", Samenvoegen: "Gewogen gemiddelde" },
    parties: ["GGD", "Gemeente"],
    table: [["2026-K1", 50, 90], ["2026-K2", 0, ""], ["2026-K3", "", ""]],
    becomes: [["2026-K1", 70, "2 van 2", "geen oordeel", ""], ["2026-K2", 0, "1 van 2", "geen oordeel", -70], ["2026-K3", "", "0 van 2", "geen oordeel", ""]],
  },
  {
    what: "lower is better, across its target: 34 down to 14; 12 is past it, and 20 again is not",
    indicator: { ...base, Soort: "Dagen", Eenheid: "dagen", Richting: "Lager is beter", Samenvoegen: "Gemiddelde", Nulwaarde: 34, Streefwaarde: 14, Streefdatum: end },
    parties: ["GGD", "Gemeente"],
    // The course: 31.56 at the end of K1, 29.07 of K2, 26.54 of K3, 24.01 of K4. A fifth of the road is 4 days.
    table: [["2026-K1", 40, 32], ["2026-K2", 30, 28], ["2026-K3", 12, 12], ["2026-K4", 28, 28]],
    becomes: [
      ["2026-K1", 36, "2 van 2", "niet op koers", ""], ["2026-K2", 29, "2 van 2", "op koers", -7],
      ["2026-K3", 12, "2 van 2", "op koers", -17], ["2026-K4", 28, "2 van 2", "aandacht", 16],
    ],
    // The line through 36, 29, 12, 28 falls 4.1 a quarter; from its middle (26.25, between K2 and K3) it is 5.5 quarters to 2027-K4.
    trend: "gaat beter",
    forecast: 26.25 - 4.1 * 5.5,
  },
  {
    what: "a band: 14 and 2 to either side; the way down from 19 may take its time",
    indicator: { ...base, Soort: "Gemiddelde", Eenheid: "casussen", Richting: "Binnen bandbreedte", Samenvoegen: "Gemiddelde", Nulwaarde: 19, Streefwaarde: 14, Marge: 2, Streefdatum: end },
    parties: ["GGD"],
    // Allowed distance: 4.39 at the end of K1, 3.77 of K2, 3.14 of K3, 2.50 of K4. A fifth of the road is 1.
    table: [["2026-K1", 18], ["2026-K2", 9.5], ["2026-K3", 12], ["2026-K4", 17.6]],
    becomes: [
      ["2026-K1", 18, "1 van 1", "op koers", ""], ["2026-K2", 9.5, "1 van 1", "aandacht", -8.5],
      ["2026-K3", 12, "1 van 1", "op koers", 2.5], ["2026-K4", 17.6, "1 van 1", "niet op koers", 5.6],
    ],
    // The line through 18, 9.5, 12, 17.6 runs from 14.08 to 14.47: within the band all the time.
    trend: "blijft gelijk",
  },
  {
    what: "a year indicator shows in its fourth quarter and is laid beside the year before",
    indicator: { ...base, Meetfrequentie: "Jaar", Nulwaarde: 10, Streefwaarde: 20, Streefdatum: end },
    parties: ["GGD", "Gemeente"],
    table: [["2026-K3", "", ""], ["2026-K4", 6, 8], ["2027-K1", "", ""], ["2027-K4", 10, 9]],
    becomes: [
      ["2026-K3", "", "0 van 0", "geen oordeel", ""], ["2026-K4", 14, "2 van 2", "aandacht", ""],
      ["2027-K1", "", "0 van 0", "geen oordeel", ""], ["2027-K4", 19, "2 van 2", "aandacht", 5],
    ],
  },
  {
    what: "half a year ago counts for a half-yearly indicator, and a value out of turn is shown all the same",
    indicator: { ...base, Meetfrequentie: "Halfjaar", Samenvoegen: "Gemiddelde" },
    parties: ["GGD"],
    table: [["2026-K2", 5], ["2026-K3", 6], ["2026-K4", 9]],
    becomes: [["2026-K2", 5, "1 van 1", "geen oordeel", ""], ["2026-K3", 6, "1 van 1", "geen oordeel", 1], ["2026-K4", 9, "1 van 1", "geen oordeel", 4]],
  },
  {
    what: "the last value is the one that was given, and nought is a value; of two nobody can tell which came last",
    indicator: { ...base, Samenvoegen: "Laatste" },
    parties: ["GGD", "Gemeente", "Jeugdzorg"],
    table: [["2026-K1", 0, "", ""], ["2026-K2", 10, 12, ""]],
    becomes: [["2026-K1", 0, "1 van 3", "geen oordeel", ""], ["2026-K2", 11, "2 van 3", "geen oordeel", 11]],
    missing: ["Jeugdzorg"],
  },
  {
    what: "nought out of nought is no nought per cent: there is no value, and no verdict",
    indicator: { ...base, Soort: "Percentage", Eenheid: "%", Samenvoegen: "Gewogen gemiddelde", Nulwaarde: 40, Streefwaarde: 60 },
    parties: ["GGD", "Gemeente"],
    table: [["2026-K1", "0/0", ""], ["2026-K2", "0/0", "30/50"]],
    becomes: [["2026-K1", "", "0 van 2", "geen oordeel", ""], ["2026-K2", 60, "1 van 2", "op koers", ""]],
  },
  {
    what: "a late correction: the first quarter was closed on 6 and 8 with 18 to reach; the GGD had forgotten 3, which was corrected with a reason",
    indicator: { ...base, Streefwaarde: 20 },
    parties: ["GGD", "Gemeente"],
    table: [["2026-K1", 9, 8], ["2026-K2", 10, 8], ["2026-K3", 10, 9]],
    recorded: [
      { Kwartaal: "2026-K1", Streefwaarde: 18, Waarde: 17, Gemeten: 2, Gevraagd: 2 },
      { Kwartaal: "2026-K2", Waarde: 18, Gemeten: 2, Gevraagd: 2 },
    ],
    // 17 counts now, also as what the second quarter is laid beside: 1 more, not 4. It is still held against the 18 of then: 1 behind, and a fifth of 18 is 3.6.
    becomes: [["2026-K1", 17, "2 van 2", "aandacht", ""], ["2026-K2", 18, "2 van 2", "aandacht", 1], ["2026-K3", 19, "2 van 2", "aandacht", 1]],
    corrected: ["2026-K1"],
    breaks: ["2026-K2: target"],
    trend: "gaat beter",
  },
  {
    what: "a closed quarter is closed: what is typed over its rows, or added to them, changes no figure until it is corrected",
    indicator: { ...base, Streefwaarde: 20 },
    parties: ["GGD", "Gemeente", "Jeugdzorg"],
    table: [["2026-K1", 9, 8, ""], ["2026-K2", 10, 8, ""]],
    since: [["2026-K1", 90, "", 5]],
    recorded: [{ Kwartaal: "2026-K1", Waarde: 17, Gemeten: 2, Gevraagd: 3 }],
    becomes: [["2026-K1", 17, "2 van 3", "aandacht", ""], ["2026-K2", 18, "2 van 3", "aandacht", 1]],
  },
  {
    what: "a closed quarter keeps its definition: it was a mean that should go down to 6, and is a sum that should go up to 20",
    indicator: { ...base, Streefwaarde: 20 },
    parties: ["GGD", "Gemeente"],
    table: [["2026-K1", 6, 8], ["2026-K2", 10, 8]],
    recorded: [{ Kwartaal: "2026-K1", Samenvoegen: "Gemiddelde", Richting: "Lager is beter", Streefwaarde: 6, Waarde: 7, Gemeten: 2, Gevraagd: 2 }],
    // 7 is 1 above 6, and a fifth of 6 is 1.2. Laid beside the 7 of a mean, the 18 of a sum says nothing.
    becomes: [["2026-K1", 7, "2 van 2", "aandacht", ""], ["2026-K2", 18, "2 van 2", "aandacht", ""]],
    breaks: ["2026-K2: definition"],
  },
  {
    what: "a closed quarter keeps its margin: 17 was within 4 of 14, and is no longer within 1",
    indicator: { ...base, Soort: "Gemiddelde", Richting: "Binnen bandbreedte", Samenvoegen: "Gemiddelde", Streefwaarde: 14, Marge: 1 },
    parties: ["GGD"],
    table: [["2026-K1", 17], ["2026-K2", 17]],
    recorded: [{ Kwartaal: "2026-K1", Marge: 4, Waarde: 17, Gemeten: 1, Gevraagd: 1 }],
    // 2 outside the band of now, and a fifth of 14 is 2.8.
    becomes: [["2026-K1", 17, "1 van 1", "op koers", ""], ["2026-K2", 17, "1 van 1", "aandacht", 0]],
    breaks: ["2026-K2: target"],
  },
  {
    what: "a closed quarter keeps its kind and its frequency: a quotient asked every quarter, and now a percentage asked once a year",
    indicator: { ...base, Soort: "Percentage", Eenheid: "%", Meetfrequentie: "Jaar", Samenvoegen: "Gewogen gemiddelde" },
    parties: ["GGD", "Gemeente"],
    table: [["2026-K1", "30/60", ""], ["2026-K2", "", ""], ["2026-K4", "45/60", "15/20"]],
    recorded: [{ Kwartaal: "2026-K1", Soort: "Gemiddelde", Eenheid: "per huishouden", Meetfrequentie: "Kwartaal", Waarde: 0.5, Gemeten: 1, Gevraagd: 2 }],
    becomes: [["2026-K1", 0.5, "1 van 2", "geen oordeel", ""], ["2026-K2", "", "0 van 0", "geen oordeel", ""], ["2026-K4", 75, "2 van 2", "geen oordeel", ""]],
    breaks: ["2026-K2: definition"],
  },
  {
    what: "a line that would pass a hundred per cent stops there",
    indicator: { ...base, Soort: "Percentage", Eenheid: "%", Samenvoegen: "Gemiddelde", Nulwaarde: 50, Streefwaarde: 80, Streefdatum: end },
    parties: ["GGD"],
    table: [["2026-K1", 60], ["2026-K2", 70], ["2026-K3", 80]],
    becomes: [["2026-K3", 80, "1 van 1", "op koers", 10]],
    trend: "gaat beter",
    forecast: 100,
  },
  {
    what: "a total over the period: 30 more professionals each quarter is on course to 120 in six quarters",
    indicator: { ...base, Samenvoegen: "Telt op over de looptijd", Nulwaarde: 0, Streefwaarde: 120, Streefdatum: day(2027, 6, 30) },
    parties: ["GGD"],
    // The course: 19.6 at the end of K1, 39.6 of K2, 59.9 of K3, 80.1 of K4. The line through the totals rises 30 a quarter, and ends two quarters on.
    table: [["2026-K1", 30], ["2026-K2", 30], ["2026-K3", 30], ["2026-K4", 30]],
    becomes: [
      ["2026-K1", 30, "1 van 1", "op koers", ""], ["2026-K2", 60, "1 van 1", "op koers", 30],
      ["2026-K3", 90, "1 van 1", "op koers", 30], ["2026-K4", 120, "1 van 1", "op koers", 30],
    ],
    forecast: 180,
  },
  {
    what: "a total begins at its baseline, a quarter without values has none, and the next goes on",
    indicator: { ...base, Samenvoegen: "Telt op over de looptijd", Nulwaarde: 40, Streefwaarde: 160, Streefdatum: end },
    parties: ["GGD", "Gemeente"],
    // The course: 54.7 at the end of K1, 69.6 of K2, 84.8 of K3, 99.9 of K4. A fifth of the road is 24.
    table: [["2026-K1", 10, 5], ["2026-K2", "", ""], ["2026-K3", 8, ""], ["2026-K4", 0, 9]],
    becomes: [
      ["2026-K1", 55, "2 van 2", "op koers", ""], ["2026-K2", "", "0 van 2", "geen oordeel", ""],
      ["2026-K3", 63, "1 van 2", "aandacht", ""], ["2026-K4", 72, "2 van 2", "niet op koers", 9],
    ],
    // From the middle of the three (63.3, between K2 and K3) it is 16 thirds of a quarter to 2027-K4, at 76 fourteenths a quarter.
    forecast: 190 / 3 + (16 / 3) * (76 / 14),
  },
  {
    what: "a total without baseline begins at nought, as its course does",
    indicator: { ...base, Samenvoegen: "Telt op over de looptijd", Streefwaarde: 80, Streefdatum: end },
    parties: ["GGD"],
    // The course: 9.8 at the end of K1, 19.8 of K2. A fifth of the road is 16.
    table: [["2026-K1", 10], ["2026-K2", 1]],
    becomes: [["2026-K1", 10, "1 van 1", "op koers", ""], ["2026-K2", 11, "1 van 1", "aandacht", 1]],
  },
  {
    what: "a total that should stay low may use up no more than its course",
    indicator: { ...base, Richting: "Lager is beter", Samenvoegen: "Telt op over de looptijd", Nulwaarde: 0, Streefwaarde: 40, Streefdatum: end },
    parties: ["GGD"],
    // The course: 4.9 at the end of K1, 9.9 of K2, 14.9 of K3. A fifth of the road is 8.
    table: [["2026-K1", 4], ["2026-K2", 8], ["2026-K3", 20]],
    becomes: [["2026-K1", 4, "1 van 1", "op koers", ""], ["2026-K2", 12, "1 van 1", "aandacht", 8], ["2026-K3", 32, "1 van 1", "niet op koers", 20]],
  },
  {
    what: "of a closed quarter a total counts what was recorded, also where it was a plain sum then",
    indicator: { ...base, Samenvoegen: "Telt op over de looptijd", Nulwaarde: 0, Streefwaarde: 80, Streefdatum: end },
    parties: ["GGD", "Gemeente"],
    table: [["2026-K1", 9, 8], ["2026-K2", 10, 8], ["2026-K3", 10, ""]],
    since: [["2026-K1", 90, 80]],
    recorded: [
      { Kwartaal: "2026-K1", Samenvoegen: "Som", Waarde: 17, Gemeten: 2, Gevraagd: 2 },
      { Kwartaal: "2026-K2", Waarde: 18, Gemeten: 2, Gevraagd: 2 },
    ],
    becomes: [["2026-K1", 17, "2 van 2", "op koers", ""], ["2026-K2", 35, "2 van 2", "op koers", ""], ["2026-K3", 45, "1 van 2", "op koers", 10]],
    breaks: ["2026-K2: definition"],
  },
  {
    what: "a total begins again where something else is counted",
    indicator: { ...base, Samenvoegen: "Telt op over de looptijd", Eenheid: "bijeenkomsten", Nulwaarde: 0, Streefwaarde: 80, Streefdatum: end },
    parties: ["GGD"],
    table: [["2026-K1", 17], ["2026-K2", 18], ["2026-K3", 5]],
    recorded: [{ Kwartaal: "2026-K1", Eenheid: "mensen", Waarde: 17, Gemeten: 1, Gevraagd: 1 }],
    becomes: [["2026-K1", 17, "1 van 1", "op koers", ""], ["2026-K2", 18, "1 van 1", "aandacht", ""], ["2026-K3", 23, "1 van 1", "aandacht", 5]],
    breaks: ["2026-K2: definition"],
  },
];
