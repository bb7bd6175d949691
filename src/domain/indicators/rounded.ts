/** To nine decimals, as the workbook's formulas do: 0.1 + 0.2 is then no more than 0.3. */
export function rounded(number: number): number {
  return Math.round(number * 1e9) / 1e9;
}
