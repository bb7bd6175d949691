import type { ValidationRule } from "./types";

/** Whether what may be typed is bounded by what stands in other cells: while one of those is blank, "ignore blank" would let in anything. */
export function refersToCells(rule: ValidationRule): boolean {
  return "operator" in rule && [rule.min, rule.max].some((bound) => typeof bound === "string");
}
