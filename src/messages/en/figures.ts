/** Words for figures: what a status, trend and number of parties is called, in workbook, pane and reports. */
export const figures = {
  /** With a sign of its own, so that a status reads without colour. */
  status: {
    onCourse: { icon: "✔", word: "on course" },
    attention: { icon: "◔", word: "needs attention" },
    offCourse: { icon: "⚠", word: "off course" },
    noVerdict: { icon: "○", word: "no verdict" },
  },
  trend: {
    better: { icon: "▲", word: "improving" },
    worse: { icon: "▼", word: "getting worse" },
    same: { icon: "▬", word: "unchanged" },
  },
  break: {
    definition: "From {quarter} on this is measured differently. Take care when comparing with earlier.",
    target: "From {quarter} on there is another target or margin.",
  },
  corrected: "Corrected after {quarter} was closed.",
  /** A count below the bound. */
  small: "<{bound}",
  /** Instead of a share of so few that it could point to a person. */
  fewPeople: "too few people",
  noValue: "no value",
  method: { leastSquares: "Straight line through the last {values} values (least squares)." },
};
