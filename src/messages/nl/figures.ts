/** Words for figures: what a status, a trend and a break are called, in workbook, pane and reports. */
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
  break: {
    definition: "Vanaf {quarter} wordt dit anders gemeten. Vergelijk niet zomaar met eerder.",
    target: "Vanaf {quarter} geldt een andere streefwaarde of marge.",
  },
  corrected: "Na het sluiten van {quarter} verbeterd.",
  /** A count below the bound. */
  small: "<{bound}",
  /** Instead of a share of so few that it could point to a person. */
  fewPeople: "te weinig mensen",
  noValue: "geen waarde",
  method: { leastSquares: "Rechte lijn door de laatste {values} waarden (kleinste kwadraten)." },
};
