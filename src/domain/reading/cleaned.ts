/** No-break spaces, soft hyphens, marks without width or for direction, and control characters other than tab and line break. */
// eslint-disable-next-line no-control-regex
const invisible = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u00A0\u00AD\u200B\u200E\u200F\u202A-\u202F\u2060\uFEFF]/;

/** Whether a text holds characters that people do not see. The joiner inside emoji and some scripts is no such character. */
export function holdsInvisible(text: string): boolean {
  return invisible.test(text);
}

/** The text without them: special spaces become ordinary ones, the others go, and so do outer spaces. */
export function cleaned(text: string): string {
  return text.replace(/[\u00A0\u202F]/g, " ").replace(new RegExp(invisible, "g"), "").trim();
}

/** Whether Excel takes a text for a formula once somebody types it: it begins with a sign that formulas begin with, and goes on. */
export function beginsAsFormula(text: string): boolean {
  return /^\s*[=+@-][\s=+@-]*[^\s=+@-]/.test(text);
}
