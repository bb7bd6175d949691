import { isoDay } from "../../domain/quarter";

/**
 * A whole day in a calendar. Days are Excel's serial numbers; the same id is the same event, however often it is put into a calendar, so it
 * is nobody else's: of two networks in one calendar, neither may take the place of the other.
 */
export interface CalendarDay {
  id: string;
  day: number;
  /** The day on which it was made. */
  made: number;
  title: string;
  /** Whose day it is, below the title; none where the title says it. */
  note?: string;
}

export const calendarType = "text/calendar";

/** Days as a calendar. Text is escaped and lines are folded as RFC 5545 asks (3.1 and 3.3.11). */
export function calendar(days: readonly CalendarDay[]): string {
  const written = (serial: number) => isoDay(serial).replaceAll("-", "");
  const events = days.flatMap(({ id, day, made, title, note }) => [
    "BEGIN:VEVENT", `UID:${id}@netwerkplan`, `DTSTAMP:${written(made)}T000000Z`, `DTSTART;VALUE=DATE:${written(day)}`, `DTEND;VALUE=DATE:${written(day + 1)}`,
    `SUMMARY:${escaped(title)}`, ...(note ? [`DESCRIPTION:${escaped(note)}`] : []), "TRANSP:TRANSPARENT", "END:VEVENT",
  ]);
  return ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Netwerkplan//NL", ...events, "END:VCALENDAR", ""].map(folded).join("\r\n");
}

/** Text as a calendar takes it, without the control characters that it does not, which come along when people paste. */
function escaped(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r\n?|\n/g, "\\n").replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, "");
}

/** Bytes that a line of a calendar may take. */
const lineMax = 75;

function folded(line: string): string {
  const pieces: string[] = [""];
  for (const letter of line) {
    const last = pieces.length - 1;
    const next = `${pieces[last] ?? ""}${letter}`;
    if (new TextEncoder().encode(next).length > (last === 0 ? lineMax : lineMax - 1)) pieces.push(letter);
    else pieces[last] = next;
  }
  return pieces.join("\r\n ");
}
