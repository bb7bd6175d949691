import type { Network } from "../network";
import { layOut } from "../networkMap/layout";
import { momentsOf, relationsAt } from "../networkMap/relation";
import { halfYearOf, type Quarter } from "../quarter";
import type { MapTold } from "./told";

/** How parties work together: at the last half-year that was looked at, the quarter's own or one before it. Undefined where there is none. */
export function mapTold({ stakeholders, relations }: Network, quarter: Quarter): MapTold | undefined {
  const last = halfYearOf(quarter);
  const moment = momentsOf(relations).filter((one) => one <= last).at(-1);
  const lines = moment === undefined ? [] : relationsAt(relations, moment).map(({ first, second, quality }) => ({ first, second, quality }));
  if (moment === undefined || lines.length === 0) return undefined;
  const circles = new Map(stakeholders.map(({ organisation, circle }) => [organisation, circle]));
  const names = [...new Set(lines.flatMap(({ first, second }) => [first, second]))];
  return { moment, lines, parties: layOut(names.map((name) => ({ name, ring: circles.get(name) ?? "outer" })), lines) };
}
