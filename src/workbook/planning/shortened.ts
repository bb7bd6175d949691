/** A text as part of a formula, cut to so many letters with an ellipsis behind it; `text` is itself part of a formula. */
export function shortened(text: string, letters: number): string {
  return `IF(LEN(${text})>${letters},LEFT(${text},${letters - 1})&"…",${text})`;
}

/** The same for names, of which the end tells as much as the beginning ("GGD ...", "... (2)"): what is in the middle goes. */
export function shortenedInside(text: string, letters: number): string {
  const end = Math.floor((letters - 1) / 3);
  return `IF(LEN(${text})>${letters},LEFT(${text},${letters - 1 - end})&"…"&RIGHT(${text},${end}),${text})`;
}
