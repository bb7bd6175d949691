/** How far writing has come: the sheet that is being completed, and how many are complete with it of those that people see. */
export interface Progress {
  /** Empty while something is written that people do not see. */
  sheet: string;
  index: number;
  total: number;
}
