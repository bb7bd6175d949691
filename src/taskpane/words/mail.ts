/** A work address, as it may be typed among other contact details. */
const address = /[^\s;,<>()]+@[^\s;,<>()]+\.[a-z]{2,}/i;

/** The work address in contact details; "" where there is none. */
export function workAddress(contactDetails: unknown): string {
  return address.exec(String(contactDetails ?? ""))?.[0] ?? "";
}

/** Letters that a link to a mail may hold in all programs. */
const linkMax = 1900;

/** A link that begins a mail; without its text where that would be too long for some mail programs. */
export function mailLink(to: string, subject: string, body: string): string {
  const link = `mailto:${encodeURIComponent(to).replace("%40", "@")}?subject=${encodeURIComponent(subject)}`;
  const whole = `${link}&body=${encodeURIComponent(body.replaceAll("\n", "\r\n"))}`;
  return whole.length <= linkMax ? whole : link;
}
