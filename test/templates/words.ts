import type { Text } from "../../src/messages";

/** Something that a person can read, and the way to it, so that a failing test says where. */
export interface Found {
  at: string;
  text: Text;
}

/** Every text in two languages in a piece of content, however deep. */
export function textsIn(content: unknown, at = ""): Found[] {
  if (typeof content !== "object" || content === null) return [];
  if (isText(content)) return [{ at, text: content }];
  return Object.entries(content).flatMap(([key, part]) => textsIn(part, at === "" ? key : `${at}.${key}`));
}

function isText(value: object): value is Text {
  return "nl" in value && "en" in value;
}

/** The Dutch words of a text, or the text itself where it has one language. */
export function inDutch(text: Text | string): string {
  return typeof text === "string" ? text : text.nl;
}
