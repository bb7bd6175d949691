/** Words for figures: what a status, trend and number of parties is called, in workbook, pane and reports. */
export const figures = {
  /** With a sign of its own, so that a status reads without colour. */
  status: {
    onCourse: { icon: "✔", word: "op koers" },
    attention: { icon: "◔", word: "aandacht" },
    offCourse: { icon: "⚠", word: "niet op koers" },
    noVerdict: { icon: "○", word: "geen oordeel" },
  },
  trend: {
    better: { icon: "▲", word: "gaat beter" },
    worse: { icon: "▼", word: "gaat slechter" },
    same: { icon: "▬", word: "blijft gelijk" },
  },
  noTrend: "nog geen trend",
  /** How many parties delivered. */
  parties: "{measured} van {expected}",
  missing: "Nog niet geleverd: {parties}.",
  break: {
    definition: "Vanaf {quarter} wordt dit anders gemeten. Vergelijk niet zomaar met eerder.",
    target: "Vanaf {quarter} geldt een andere streefwaarde.",
  },
  corrected: "Na het sluiten van {quarter} verbeterd.",
  /** A count below the bound. */
  small: "<{bound}",
  /** Instead of a share of so few that it could point to a person. */
  fewPeople: "te weinig mensen",
  noValue: "geen waarde",
  forecast: "Als het zo doorgaat: {value} in {quarter}.",
  method: { leastSquares: "Rechte lijn door de laatste {values} waarden (kleinste kwadraten)." },
  noForecast: "Geen verwachting: daarvoor zijn minstens drie waarden nodig.",
};
