import type { View } from "./state";
import { parts } from "./views";

const views: readonly View[] = ["start", ...parts.map(({ view }) => view)];

/** The part that an address opens, by ?view=… or #…; undefined for any other, and the workbook decides. */
export function viewIn(address: { search: string; hash: string }): View | undefined {
  const asked = new URLSearchParams(address.search).get("view") ?? address.hash.slice(1);
  return views.find((view) => view === asked);
}
