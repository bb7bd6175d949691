import type { Profile } from "../profile";
import { dutchErrors, dutchItems, dutchNames, englishNames } from "./dutch";
import { joined, tokens } from "./tokens";

/** An English formula as a person of this culture sees it: `=SOM(A1;1,5)`. */
export function toLocal(formula: string, culture: Profile["culture"]): string {
  if (culture === "en-US") return formula;
  return joined(tokens(formula).map((token) => {
    const { kind, text } = token;
    if (kind === "function") return { kind, text: dutchNames[text.toUpperCase()] ?? text };
    if (kind === "boolean") return { kind, text: text.toUpperCase() === "TRUE" ? "WAAR" : "ONWAAR" };
    if (kind === "comma") return { kind, text: ";" };
    if (kind === "number") return { kind, text: text.replace(".", ",") };
    if (kind === "error") return { kind, text: dutchErrors[text] ?? text };
    if (kind === "structured") return { kind, text: replaceItems(text, dutchItems) };
    return token;
  }));
}

/**
 * What a person of this culture typed as a formula, in English. Only notation changes:
 * whether it is a formula at all is for `parseFormula` to say.
 */
export function fromLocal(formula: string, culture: Profile["culture"]): string {
  if (culture === "en-US") return formula;
  // Texts and quoted sheet names stay as they are; so do brackets, apart from the items in them.
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'!|\[[^\]]*\]|\d+,\d+|;|[\p{L}_][\p{L}\p{N}_.]*(?=\()|(?<![\p{L}\p{N}_.])(?:WAAR|ONWAAR)(?![\p{L}\p{N}_.(!])/giu, (part) => {
    if (part === ";") return ",";
    if (/^\d/.test(part)) return part.replace(",", ".");
    if (part.startsWith("[")) return replaceItems(part, englishItems);
    if (/^["']/.test(part)) return part;
    const name = part.toUpperCase();
    if (name === "WAAR") return "TRUE";
    if (name === "ONWAAR") return "FALSE";
    return englishNames[name] ?? part;
  });
}

const englishItems = Object.fromEntries(Object.entries(dutchItems).map(([english, dutch]) => [dutch, english]));

function replaceItems(text: string, items: Readonly<Record<string, string>>): string {
  return Object.entries(items).reduce((result, [from, to]) => result.replace(new RegExp(from, "gi"), to), text);
}
