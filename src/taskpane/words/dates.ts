import { serial } from "../../domain/quarter";

/** A day on this computer's calendar as Excel's serial number. */
export function excelDay(day: Date): number {
  return serial(day.getFullYear(), day.getMonth() + 1, day.getDate());
}

/** What a field for dates holds as an Excel serial; undefined while it holds no whole date. */
export function fromDateInput(text: string): number | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return year && month && day ? serial(Number(year), Number(month), Number(day)) : undefined;
}
