import { sameName } from "../choices";

/** The key of a text: two texts with the same key are the same in another spelling. */
export type Same = (text: string) => string;

/** `sameName` that remembers what it was asked: the same names stand in thousands of rows. */
export function rememberingSame(): Same {
  const known = new Map<string, string>();
  return (text) => {
    let key = known.get(text);
    if (key === undefined) known.set(text, key = sameName(text));
    return key;
  };
}
