/** What Excel's formulas hold for one text: capitals do not matter, everything else does. */
export function textInFormulas(text: string): string {
  return text.toLowerCase();
}

/** The key by which Excel holds two texts for the same. */
export type Key = (text: string) => string;

/** Makes keys and remembers them: the same few names stand in thousands of rows. */
export function rememberingKey(): Key {
  const known = new Map<string, string>();
  return (text) => {
    let key = known.get(text);
    if (key === undefined) known.set(text, key = textInFormulas(text));
    return key;
  };
}
