/** A date as Excel's data validation takes it, "2026-01-31", from a serial number (1900 system, days; 36526 is 2000-01-01). */
export function isoDate(serial: number): string {
  return new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10);
}
