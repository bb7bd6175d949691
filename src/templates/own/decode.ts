import { checkText } from "../../domain/choices";
import { failure, success, type Outcome } from "../../domain/outcome";

/** Reads a value of a file that nobody has looked at yet. `path` is its place, "lists.theme[2].text"; a fault names it. */
export type Decoder<T> = (value: unknown, path: string) => Outcome<T>;

/** Ids as we make them, and as people may: they become no name of anything in Excel. */
const idForm = /^[A-Za-z0-9][\w.-]{0,79}$/;

/** A text of at most so many characters, without signs that Excel cannot keep. What it begins with does not matter: text is text. */
export function textOf(max: number, { mayBeEmpty = false } = {}): Decoder<string> {
  return (value, path) => {
    if (typeof value !== "string") return failure("templateNotText", { path });
    if (value.trim() === "" && !mayBeEmpty) return failure("templateTextEmpty", { path });
    const outcome = checkText(value, max);
    if (outcome.ok) return success(value);
    return outcome.problem.code === "textTooLong" ? failure("templateTextLong", { path, ...outcome.problem.details }) : failure("templateTextForbidden", { path });
  };
}

/** An id: letters, digits, points and dashes, beginning with a letter or digit. */
export const idOf: Decoder<string> = (value, path) => (
  typeof value === "string" && idForm.test(value) ? success(value) : failure("templateIdWrong", { path })
);

/** A whole number from 1 on. */
export const numberOf: Decoder<number> = (value, path) => (
  typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= 1000 ? success(value) : failure("templateNotNumber", { path })
);

/** One of these words. */
export function oneOf<Word extends string>(words: readonly Word[]): Decoder<Word> {
  return (value, path) => {
    const found = words.find((word) => word === value);
    return found === undefined ? failure("templateValueUnknown", { path, value: short(value), choices: words.join(", ") }) : success(found);
  };
}

/** A list of at most so many values. */
export function listOf<T>(each: Decoder<T>, max: number): Decoder<T[]> {
  return (value, path) => {
    if (!Array.isArray(value)) return failure("templateNotList", { path });
    if (value.length > max) return failure("templateTooMany", { path, count: value.length, max });
    const read: T[] = [];
    for (const [place, one] of value.entries()) {
      const outcome = each(one, `${path}[${place}]`);
      if (!outcome.ok) return outcome;
      read.push(outcome.value);
    }
    return success(read);
  };
}

type Parts<T> = { readonly [Key in keyof T]-?: Decoder<Exclude<T[Key], undefined>> };

/** An object with these parts and no others; those that are `optional` may be left out. */
export function objectOf<T extends object>(parts: Parts<T>, optional: readonly (keyof T & string)[] = []): Decoder<T> {
  return (value, path) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return failure("templateNotObject", { path });
    const found = new Map(Object.entries(value));
    const unknown = [...found.keys()].find((key) => !Object.hasOwn(parts, key));
    if (unknown !== undefined) return failure("templateKeyUnknown", { path: within(path, short(unknown)) });
    const read: [string, unknown][] = [];
    for (const [key, decode] of Object.entries<Decoder<unknown>>(parts)) {
      const own = found.get(key);
      if (own === undefined && optional.some((one) => one === key)) continue;
      if (own === undefined) return failure("templateKeyMissing", { path: within(path, key) });
      const outcome = decode(own, within(path, key));
      if (!outcome.ok) return outcome;
      read.push([key, outcome.value]);
    }
    // Each part was read by its own decoder, which the compiler cannot follow through a list of entries.
    return success(Object.fromEntries(read) as T);
  };
}

function within(path: string, key: string): string {
  return path === "" ? key : `${path}.${key}`;
}

/** So much of a value of the file as fits in a sentence. */
function short(value: unknown): string {
  return String(typeof value === "object" ? JSON.stringify(value) : value).slice(0, 40);
}
