import { sameName } from "../names";

/** The key of a text: two texts with the same key are the same in another spelling. Empty for an empty text. */
export type Same = (text: string) => string;

/**
 * `sameName` that remembers what it was asked: the same names stand in thousands of rows. Its keys are short, because several of them
 * are often put together.
 */
export function rememberingSame(): Same {
  const known = new Map<string, string>();
  const short = new Map([["", ""]]);
  return (text) => {
    let key = known.get(text);
    if (key === undefined) {
      const name = sameName(text);
      key = short.get(name) ?? short.size.toString(36);
      short.set(name, key);
      known.set(text, key);
    }
    return key;
  };
}
