import type { Network } from "../network";
import { sameName } from "../names";

/** The tables of which rows are found by what they say. */
export const searchedTables = ["stakeholders", "actions", "indicators", "agreements"] as const;

export type SearchedTable = (typeof searchedTables)[number];

/** A row that was found; `row` is its place in the table, from 0. */
export interface SearchHit {
  table: SearchedTable;
  id: string;
  row: number;
  /** What it is called. */
  name: string;
  /** What else it says that tells it from others: a contact, who is responsible, a theme, the agreement itself. */
  detail: string;
}

/**
 * The rows of a network that hold every word of what is looked for, however it is spelled; those of which the name begins with it first.
 * Nothing where nothing is looked for.
 */
export function search(network: Pick<Network, SearchedTable>, wanted: string): SearchHit[] {
  const whole = sameName(wanted);
  if (whole === "") return [];
  const words = whole.split(" ");
  const found = rowsOf(network).filter(({ name, detail }) => {
    const text = `${sameName(name)} ${sameName(detail)}`;
    return words.every((word) => text.includes(word));
  });
  const rank = ({ name }: SearchHit) => (sameName(name).startsWith(whole) ? 0 : sameName(name).includes(whole) ? 1 : 2);
  return found.map((one, place) => ({ one, place })).sort((a, b) => rank(a.one) - rank(b.one) || a.place - b.place).map(({ one }) => one);
}

function rowsOf({ stakeholders, actions, indicators, agreements }: Pick<Network, SearchedTable>): SearchHit[] {
  return [
    ...stakeholders.map(({ id, place, organisation }) => ({ table: "stakeholders" as const, id, row: place.row, name: organisation, detail: "" })),
    ...actions.map(({ id, place, action, responsible }) => ({ table: "actions" as const, id, row: place.row, name: action, detail: responsible.join(", ") })),
    ...indicators.map(({ id, place, name, theme }) => ({ table: "indicators" as const, id, row: place.row, name, detail: theme })),
    ...agreements.map(({ id, place, subject, agreement }) => ({ table: "agreements" as const, id, row: place.row, name: subject || agreement, detail: subject === "" ? "" : agreement })),
  ].filter(({ name }) => name !== "");
}
