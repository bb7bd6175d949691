/** A sheet that has to go to another place: its title, and its position among all tabs from 0. */
export interface Move {
  title: string;
  position: number;
}

/**
 * The moves that bring sheets that are being made, which Excel adds at the end, to their place: right after the sheet that
 * comes before them in the plan. All others stay where people put them.
 * @param tabs titles from left to right as they stand
 * @param planned titles in the order of the plan
 * @param added which of them are being made
 */
export function moves(tabs: readonly string[], planned: readonly string[], added: ReadonlySet<string>): Move[] {
  const order = [...tabs];
  const found: Move[] = [];
  planned.forEach((title, place) => {
    if (!added.has(title)) return;
    const from = order.indexOf(title);
    const to = target(order, planned, place, added);
    if (to === from) return;
    order.splice(from, 1);
    order.splice(to, 0, title);
    found.push({ title, position: to });
  });
  return found;
}

/** Where the sheet belongs once it is taken out of its old place. */
function target(order: string[], planned: readonly string[], place: number, added: ReadonlySet<string>): number {
  const others = order.filter((title) => title !== planned[place]);
  const before = planned[place - 1];
  if (before !== undefined) return others.indexOf(before) + 1;
  const after = planned.slice(place + 1).find((title) => !added.has(title));
  return after === undefined ? order.indexOf(planned[place] ?? "") : others.indexOf(after);
}
