import type { Measurement } from "../network";
import type { Key } from "./sameText";

/** The measurements of one indicator by the place of their quarter in the plan, in the order of the table. */
export type ByQuarter = readonly (readonly Measurement[])[];

const nothing: readonly Measurement[] = [];

/**
 * Sorts measurements by indicator and quarter in one go. What names no quarter of the plan belongs nowhere.
 * @returns the measurements of an indicator by its name; two indicators with one name share theirs
 */
export function byIndicator(measurements: readonly Measurement[], quarters: readonly string[], key: Key): (name: string) => ByQuarter {
  const places = new Map([...quarters].map((quarter, place) => [key(quarter), place] as const).reverse());
  const sorted = new Map<string, Measurement[][]>();
  for (const measurement of measurements) {
    const place = places.get(key(measurement.quarter));
    if (place === undefined || measurement.indicator === "") continue;
    const name = key(measurement.indicator);
    let moments = sorted.get(name);
    if (!moments) sorted.set(name, moments = quarters.map(() => []));
    moments[place]?.push(measurement);
  }
  const none = quarters.map(() => nothing);
  return (name) => sorted.get(key(name)) ?? none;
}
