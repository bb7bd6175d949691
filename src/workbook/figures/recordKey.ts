/** By what the formulas find what was recorded of an indicator in a quarter: "2026-K1|k7d2xq9mtb". */
export function recordKey(quarter: string, indicatorId: string): string {
  return `${quarter}|${indicatorId}`;
}
