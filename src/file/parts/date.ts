/** Days from the beginning of Excel's calendar of 1900 to that of Unix, as Excel counts them: with a 29 February 1900. */
const epoch = 25_569;
const millisecondsADay = 86_400_000;

/** Excel's serial number of a day or moment in ISO 8601, which a strict workbook may hold; undefined for anything else. */
export function serialOf(text: string): number | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?Z?)?$/.exec(text.trim());
  if (!parts) return undefined;
  const [, year, month, day, hours = "0", minutes = "0", seconds = "0"] = parts;
  const moment = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hours), Number(minutes), Number(seconds));
  return moment / millisecondsADay + epoch;
}
