/** How far writing has come: the sheet that is being completed, and how many of all sheets are complete with it. */
export interface Progress {
  sheet: string;
  index: number;
  total: number;
}
