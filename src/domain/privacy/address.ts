import { someMatch } from "./someMatch";

/** The usual ending of a street's name and a house number: “Dorpsstraat 12a”. */
const streets = /(?:straat|laan|weg|plein|singel|gracht|kade|dijk|dreef|steeg|pad|hof|plantsoen|boulevard)\s\d{1,4}\s?[a-zA-Z]?(?![\p{L}\d%])/gu;
/** The word that ends here; a name has a capital. These are no names. */
const capitalised = /(?<![\p{L}'-])(?!(?:Onder|Snel|Half|Van|Over|Uit)$)\p{Lu}[\p{L}'-]{0,40}$/u;
/** A postcode: four digits that begin with no zero, and two capitals other than the three that are not given out. */
const postcodes = /(?<![\p{L}\d])([1-9]\d{3})\s?(?!SA|SD|SS)[A-Z]{2}(?![\p{L}\d])/gu;

/** Whether a text holds what may be somebody's address: a street with a number, or a postcode. A year before two capitals is no postcode. */
export function holdsAddress(text: string): boolean {
  return someMatch(text, streets, ({ index }) => capitalised.test(text.slice(Math.max(0, index - 41), index)))
    || someMatch(text, postcodes, ([, digits]) => !isYear(Number(digits)));
}

function isYear(number: number): boolean {
  return number >= 1990 && number <= 2060;
}
