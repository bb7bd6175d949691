import { fill, type Language } from "../../messages";
import { dayText } from "../../messages/days";
import { sharing as messages } from "../../messages/sharing";
import { mailLink } from "../words/mail";
import type { NotedSend } from "../../workbook/sharing/taking/noted";

/** The last send to each party, in the order in which they went out. */
export function lastSends(sends: readonly NotedSend[]): NotedSend[] {
  const last = new Map(sends.map((send) => [send.party, send.sendId]));
  return sends.filter(({ party, sendId }) => last.get(party) === sendId);
}

/** A text to send to parties whose copy is not back. Plain lines, for a mail. It names parties and no rows. */
export function reminderOf(waiting: readonly NotedSend[], network: string, language: Language): string {
  const words = messages[language].reminder;
  const day = (serial: number | undefined) => (serial === undefined ? "…" : dayText(serial, language));
  const deadlines = [...new Set(waiting.map(({ deadline }) => deadline))];
  const deadline = deadlines.length === 1 && deadlines[0] !== undefined ? fill(words.before, { day: day(deadlines[0]) }) : "";
  return fill(words.text, { sent: day(waiting[0]?.sent), network, deadline, names: waiting.map(({ organisation }) => organisation).join(", ") });
}

/** A link that begins a mail to a party with that text. */
export function mailTo(address: string, send: NotedSend, network: string, language: Language): string {
  return mailLink(address, fill(messages[language].reminder.subject, { network }), reminderOf([send], network, language));
}
