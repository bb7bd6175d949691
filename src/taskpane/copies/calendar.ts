import { fill, type Language } from "../../messages";
import { sharing as messages } from "../../messages/sharing";
import type { NotedSend } from "../../workbook/sharing/taking/noted";
import { calendar } from "../words/calendar";

/** The days by which copies are wanted back as a calendar: a whole day for each send that is not back. */
export function calendarOf(sends: readonly NotedSend[], language: Language): string {
  return calendar(sends.flatMap(({ sendId, organisation, sent, deadline, returned }) => (deadline === undefined || returned !== undefined ? [] : [
    { id: sendId, day: deadline, made: sent ?? deadline, title: fill(messages[language].reminder.event, { name: organisation }) },
  ])));
}
