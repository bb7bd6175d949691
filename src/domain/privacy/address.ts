/** A street by its usual ending and a house number: “Dorpsstraat 12a”. */
const streets = /(?<!\p{L})(?:\p{Lu}[\p{L}'-]{1,30}\s){0,3}\p{Lu}?[\p{L}'-]{2,30}(?:straat|laan|weg|plein|singel|gracht|kade|dijk|dreef|steeg|pad|hof|plantsoen|boulevard)\s\d{1,4}\s?[a-zA-Z]?(?![\p{L}\d%])/u;
/** A postcode: four digits that begin with no zero, and two capitals other than the three that are not given out. */
const postcodes = /(?<![\p{L}\d])([1-9]\d{3})\s?(?!SA|SD|SS)[A-Z]{2}(?![\p{L}\d])/gu;

/** Whether a text holds what may be somebody's address: a street with a number, or a postcode. A year before two capitals is no postcode. */
export function holdsAddress(text: string): boolean {
  const capital = /\p{Lu}/u.test(text) && /\d/.test(text);
  if (!capital) return false;
  if (streets.test(text)) return true;
  return [...text.matchAll(postcodes)].some(([, digits]) => !isYear(Number(digits)));
}

function isYear(number: number): boolean {
  return number >= 1990 && number <= 2060;
}
