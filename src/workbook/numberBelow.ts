import { absolute, cell } from "./address";

/**
 * The number of the row in which a formula stands, as part of that formula: 1 in the row right below row `above` (from 0). Alike in
 * every row, so that a carrier can copy one formula over all of them, and right when people insert rows above.
 */
export function numberBelow(above: number): string {
  return `(ROW()-ROW(${absolute(cell(above, 0))}))`;
}
