/** How far writing has come: the sheet whose parts are handed to Excel now, counted from 1. */
export interface Progress {
  sheet: string;
  index: number;
  total: number;
}
