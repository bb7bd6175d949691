/** Defined names of the cells in which people choose what a page shows. An empty cell leaves nothing out. */
export const filterNames = {
  theme: "Dashboard_Thema",
  organisation: "Dashboard_Organisatie",
  /** Empty: the quarter that is open. */
  quarter: "Dashboard_Kwartaal",
  /** Which of the indicators are shown: "1-12". */
  range: "Dashboard_Bereik",
  /** The quarter of the report. Empty: the quarter that is open. */
  reportQuarter: "Rapport_Kwartaal",
} as const;
