import { figures } from "../indicators/figures";
import { shown } from "../indicators/smallNumbers";
import type { Network } from "../network";
import { isoDay } from "../quarter";

/** A table of a data package: its fields, each with what it holds, and by which a row is the only one. */
export interface TidyTable {
  name: "networks" | "indicators" | "measurements" | "actions";
  title: string;
  fields: readonly { name: string; type: "string" | "number" | "integer" | "date"; description: string }[];
  primaryKey: readonly string[];
  /** The field that names a row of another table. */
  foreign?: readonly { fields: readonly string[]; table: TidyTable["name"]; to: readonly string[] }[];
}

const network = { name: "network", type: "string", description: "Id of the network's plan" } as const;
const ofNetwork = { fields: ["network"], table: "networks", to: ["network"] } as const;

/** What is collected of each network. No free text and no contact is in it, and no figure of one organisation. */
export const tidyTables: readonly TidyTable[] = [
  {
    name: "networks", title: "One row a network", primaryKey: ["network"],
    fields: [
      network, { name: "name", type: "string", description: "Name as it was chosen when the plan was made" }, { name: "region", type: "string", description: "Region" },
      { name: "templates", type: "string", description: "Ids of the step plans that it follows, with commas" }, { name: "parties", type: "integer", description: "Organisations on the list" },
      { name: "confirmed", type: "integer", description: "Organisations that confirmed that they take part" }, { name: "first_quarter", type: "string", description: "First quarter of the plan, such as 2026-K1" },
      { name: "quarters", type: "integer", description: "Quarters in the plan" },
    ],
  },
  {
    name: "indicators", title: "One row an indicator", primaryKey: ["network", "indicator"], foreign: [ofNetwork],
    fields: [
      network, { name: "indicator", type: "string", description: "Id of the indicator" }, { name: "name", type: "string", description: "Its name" }, { name: "theme", type: "string", description: "Its theme" },
      { name: "kind", type: "string", description: "count, percentage, average, score, days or scale" }, { name: "unit", type: "string", description: "Unit of its values" },
      { name: "direction", type: "string", description: "higher, lower or band" }, { name: "aggregation", type: "string", description: "How organisations become one: sum, mean, weighted or last" },
      { name: "target", type: "number", description: "Target, in its unit" }, { name: "target_date", type: "date", description: "Day of the target" },
    ],
  },
  {
    name: "measurements", title: "One row an indicator and quarter: the network as a whole", primaryKey: ["network", "indicator", "quarter"],
    foreign: [ofNetwork, { fields: ["network", "indicator"], table: "indicators", to: ["network", "indicator"] }],
    fields: [
      network, { name: "indicator", type: "string", description: "Id of the indicator" }, { name: "quarter", type: "string", description: "Quarter, such as 2026-K1" },
      { name: "unit", type: "string", description: "Unit of the value then" }, { name: "value", type: "number", description: "Value of the network; empty where it was not measured or may not be shown" },
      { name: "shown", type: "string", description: "value, small (a count below the bound), withheld (a small count could be worked out) or none" },
      { name: "measured", type: "integer", description: "Organisations that gave a value" }, { name: "expected", type: "integer", description: "Organisations from which one was asked" },
    ],
  },
  {
    name: "actions", title: "One row an action", primaryKey: ["network", "action"], foreign: [ofNetwork],
    fields: [
      network, { name: "action", type: "string", description: "Id of the action" }, { name: "theme", type: "string", description: "Its theme" }, { name: "level", type: "string", description: "organisation or network" },
      { name: "status", type: "string", description: "notStarted, running, done or stopped" }, { name: "start", type: "date", description: "First day" }, { name: "end", type: "date", description: "Last day" },
      { name: "progress", type: "number", description: "Fraction of one" }, { name: "parties", type: "integer", description: "Organisations responsible" },
    ],
  },
];

export type TidyRow = readonly (string | number | undefined)[];

/** What identifies a network and stands in its metadata. */
export interface NetworkAbout {
  id: string;
  name: string;
  region: string;
  templates: string;
}

/** The rows of one network in each table, in the order of the fields. Figures went through the rule for small numbers. */
export function tidy(of: Network, { id, name, region, templates }: NetworkAbout): Readonly<Record<TidyTable["name"], TidyRow[]>> {
  const day = (serial: number | undefined) => (serial === undefined ? undefined : isoDay(serial));
  const named = of.indicators.filter((one) => one.id !== "");
  return {
    networks: [[id, name, region, templates, of.stakeholders.filter(({ organisation }) => organisation !== "").length, of.stakeholders.filter(({ status }) => status === "confirmed").length, of.quarters[0], of.quarters.length]],
    indicators: named.map((one) => [id, one.id, one.name, one.theme, one.kind, one.unit, one.direction, one.aggregation, one.target, day(one.targetDate)]),
    measurements: figures(of).filter(({ indicator }) => indicator.id !== "").flatMap(({ indicator, quarters }) => quarters.filter(({ isDue, value }) => isDue || value !== undefined).map((figure): TidyRow => {
      const told = shown(figure.kind, figure.value, figure.parts, of.settings);
      return [id, indicator.id, figure.quarter, figure.unit, told.is === "value" ? told.value : undefined, told.is, figure.measured, figure.expected];
    })),
    actions: of.actions.filter((one) => one.id !== "").map((one) => [id, one.id, one.theme, one.level, one.status, day(one.start), day(one.end), one.progress, one.responsible.length]),
  };
}
