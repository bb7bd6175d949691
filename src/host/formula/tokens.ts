import { Refusal } from "../refusal";
import { remembering } from "./remembering";

/** A piece of a formula in English notation. `text` is as written, so that joining the pieces gives the formula back. */
export interface Token {
  kind:
    | "space" | "number" | "string" | "error" | "operator" | "percent" | "comma" | "open" | "close"
    | "braceOpen" | "braceClose" | "semicolon" | "function" | "reference" | "structured" | "name" | "boolean";
  text: string;
}

const sheet = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const cell = String.raw`\$?[A-Za-z]{1,3}\$?[0-9]{1,7}`;
const columns = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}`;
const rows = String.raw`\$?[0-9]{1,7}:\$?[0-9]{1,7}`;
const word = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\]*`;
/** What may not follow a reference: then it is part of a longer name. */
const end = String.raw`(?![\p{L}\p{N}_.(\[])`;

/** In this order: what is longer or more particular comes first. */
const patterns: [Token["kind"], RegExp][] = [
  ["space", /\s+/uy],
  ["string", /"(?:[^"]|"")*"/uy],
  ["error", /#(?:REF!|DIV\/0!|N\/A|NAME\?|NUM!|NULL!|VALUE!|SPILL!|CALC!)/uy],
  ["reference", new RegExp(`(?:${sheet})?(?:${cell}(?::${cell})?|${columns}|${rows})#?${end}`, "uy")],
  ["function", new RegExp(`(?:_xlfn\\.)?${word}(?=\\()`, "uy")],
  ["boolean", /(?:TRUE|FALSE)(?![\p{L}\p{N}_.(])/uiy],
  ["number", /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?(?![\p{L}_])/uy],
  ["name", new RegExp(`(?:${sheet})?${word}`, "uy")],
  ["operator", /<>|<=|>=|[-+*/^&=<>@:]/uy],
  ["percent", /%/uy],
  ["comma", /,/uy],
  ["semicolon", /;/uy],
  ["open", /\(/uy],
  ["close", /\)/uy],
  ["braceOpen", /\{/uy],
  ["braceClose", /\}/uy],
];

const beforeBracket = new RegExp(`(?:${word})?(?=\\[)`, "uy");

/** Cuts a formula (with or without its "=") into tokens. Refuses a character that has no place in a formula. */
export const tokens: (formula: string) => readonly Token[] = remembering(cut, 20_000);

function cut(formula: string): Token[] {
  const found: Token[] = [];
  let at = formula.startsWith("=") ? 1 : 0;
  while (at < formula.length) {
    const token = structured(formula, at) ?? match(formula, at);
    if (!token) throw new Refusal("InvalidArgument", `the formula ${formula} cannot be read at character ${at + 1}`);
    found.push(token);
    at += token.text.length;
  }
  return found;
}

function match(formula: string, at: number): Token | undefined {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text) return { kind, text };
  }
  return undefined;
}

/** `tblA[[#This Row],[Column]]` or `[@Column]`: brackets nest, and an apostrophe takes the next character as it is. */
function structured(formula: string, at: number): Token | undefined {
  beforeBracket.lastIndex = at;
  const head = beforeBracket.exec(formula);
  if (!head) return undefined;
  let depth = 0;
  for (let end = at + head[0].length; end < formula.length; end++) {
    const character = formula[end];
    if (character === "'") end++;
    else if (character === "[") depth++;
    else if (character === "]" && --depth === 0) return { kind: "structured", text: formula.slice(at, end + 1) };
  }
  return undefined;
}

/** The formula that the tokens make, with its "=". */
export function joined(parts: readonly Token[]): string {
  return `=${parts.map((part) => part.text).join("")}`;
}
