/** What a network can set about its figures; each has a named cell in the workbook. */
export interface Settings {
  /** How far off course is still "aandacht": a percentage of the road from baseline to target (20 is 20 %). */
  attentionMargin: number;
  /** What a value is held against: the straight line from baseline to target, or the target itself from the first day. */
  course: "line" | "target";
  /** Counts below this are not shown in what leaves the coordinator's workbook: "<5". */
  smallNumberBound: number;
  /** How many of the last values say which way it goes. */
  trendValues: number;
}

/**
 * What holds where nobody chose otherwise. The bound of five follows the domain's agreement on small numbers;
 * the others are our own choice (docs/adr/0009).
 */
export const usualSettings: Settings = { attentionMargin: 20, course: "line", smallNumberBound: 5, trendValues: 4 };
