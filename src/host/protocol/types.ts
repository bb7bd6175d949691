import { invalid } from "../refusal";

/** Reads a value that came over the wire; refuses (InvalidArgument) what is of another type. `where` names it for the log. */
export type Type<V> = (value: unknown, where: string) => V;

/** A text, the empty one included. */
export const text: Type<string> = (value, where) => (typeof value === "string" ? value : invalid(`${where} must be a text, not ${shown(value)}`));

/** A number that is neither endless nor NaN. */
export const number: Type<number> = (value, where) =>
  typeof value === "number" && Number.isFinite(value) ? value : invalid(`${where} must be a number, not ${shown(value)}`);

/** A whole number. */
export const integer: Type<number> = (value, where) => {
  const read = number(value, where);
  return Number.isInteger(read) ? read : invalid(`${where} must be a whole number, not ${read}`);
};

/** True or false. */
export const flag: Type<boolean> = (value, where) => (typeof value === "boolean" ? value : invalid(`${where} must be true or false, not ${shown(value)}`));

/** Whatever came, for who looks at it later. */
export const anything: Type<unknown> = (value) => value;

/** An object with names for its values: no list and not null. */
export const record: Type<Record<string, unknown>> = (value, where) =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : invalid(`${where} must be an object, not ${shown(value)}`);

/** A text of a list of words; capitals must be right, as Excel has them. */
export function word<W extends string>(...words: W[]): Type<W> {
  return (value, where) => words.find((known) => known === value) ?? invalid(`${where} must be one of ${words.join(", ")}, not ${shown(value)}`);
}

/** A number between bounds, both included. */
export function between(min: number, max: number): Type<number> {
  return (value, where) => {
    const read = number(value, where);
    return read >= min && read <= max ? read : invalid(`${where} must lie between ${min} and ${max}, not ${read}`);
  };
}

/** A text of so many characters at most. */
export function short(max: number): Type<string> {
  return (value, where) => {
    const read = text(value, where);
    return read.length <= max ? read : invalid(`${where} has ${max} characters at most, not ${read.length}`);
  };
}

/** May be left out; null counts as left out, for that is what office.js makes of it. */
export function optional<V>(type: Type<V>): Type<V | undefined> {
  return (value, where) => (value === undefined || value === null ? undefined : type(value, where));
}

/** One of two types; `takesFirst` tells by the value which. */
export function either<A, B>(first: Type<A>, second: Type<B>, takesFirst: (value: unknown) => boolean): Type<A | B> {
  return (value, where) => (takesFirst(value) ? first(value, where) : second(value, where));
}

const colorNames: Record<string, string> = {
  black: "#000000", white: "#FFFFFF", red: "#FF0000", green: "#008000", blue: "#0000FF", yellow: "#FFFF00", orange: "#FFA500", purple: "#800080",
  gray: "#808080", grey: "#808080", silver: "#C0C0C0", maroon: "#800000", navy: "#000080", teal: "#008080", olive: "#808000", lime: "#00FF00",
  aqua: "#00FFFF", cyan: "#00FFFF", fuchsia: "#FF00FF", magenta: "#FF00FF", lightgray: "#D3D3D3", lightgrey: "#D3D3D3", darkgray: "#A9A9A9",
  pink: "#FFC0CB", brown: "#A52A2A", gold: "#FFD700", lightblue: "#ADD8E6", lightgreen: "#90EE90", darkblue: "#00008B", darkgreen: "#006400",
};

/** "#RRGGBB" or an HTML name; "", "transparent" and rgba() are no colours to Excel: fill.clear() takes a fill away. */
export const color: Type<string> = (value, where) => {
  const written = text(value, where);
  const hex = /^#?([0-9a-f]{6})$/i.exec(written)?.[1];
  if (hex) return `#${hex.toUpperCase()}`;
  return colorNames[written.toLowerCase()] ?? invalid(`${where}: "${written}" is no colour; write #RRGGBB`);
};

function shown(value: unknown): string {
  const json = JSON.stringify(value) ?? String(value);
  return json.length > 60 ? `${json.slice(0, 60)}...` : json;
}
