import { someMatch } from "./someMatch";

/** The usual ending of a street's name and a house number: “Dorpsstraat 12a”. */
const streets = /(?:straat|str\.|str|laan|ln|weg|plein|singel|gracht|kade|dijk|dreef|steeg|pad|hof|park|plantsoen|boulevard|markt|brink|laantje|straatje|steegje|voorhout|wal|vaart|haven)(?:-(?:Noord|Zuid|Oost|West))?,?\s(?:nr\.?\s|nummer\s)?\d{1,4}\s?[a-zA-Z]?(?![\p{L}\d%])/gu;
/** The word that ends here; a name has a capital. These are no names. */
const capitalised = /(?<![\p{L}'-])(?!(?:Onder|Snel|Half|Van|Over|Uit|Vrij|Ge|Arbeids|Thuis|Wel|Door|Scheep|Lucht)$)\p{Lu}[\p{L}'-]{0,40}$/u;
/** “Laan van Meerdervoort 12”, “Weg naar Laren 3”. */
const lanes = /(?<![\p{L}'-])(?:Laan|Weg|Plein|Park|Hof|Kade|Singel|Straat|Pad|Dreef|Steeg|Boulevard)\s(?:van|der|de|den|het|naar|op|ten|ter|aan|tot)\s(?:(?:de|den|der|het|nieuw)\s){0,2}\p{L}[\p{L}'-]{1,25}(?:\s\p{Lu}[\p{L}'-]{1,25}){0,2}\s\d{1,4}\s?[a-zA-Z]?(?![\p{L}\d%])/u;
/** “Oude Singel 30”: the word by itself, behind what the street is called. */
const ways = /(?<![\p{L}'-])\p{Lu}[\p{L}'-]{1,25}\s(?:Singel|Gracht|Kade|Laan|Plein|Markt|Weg|Dijk|Hof|Straat|Dreef|Pad|Steeg|Brink)\s\d{1,4}\s?[a-zA-Z]?(?![\p{L}\d%])/u;
/** A name with a number behind a word for living there, whatever the street is called: “woont op Brink 4”. */
const lives = /(?:woont|wonende?|woonachtig|verblijft|logeert|(?:woon|thuis|huis|post)?adres(?!sen))(?![\p{L}])[^\p{Lu}\d.!?;\n]{1,30}(?:\p{Lu}[\p{L}'-]{2,25}\s){0,2}\p{Lu}[\p{L}'-]{2,25},?\s(?:nr\.?\s|nummer\s)?\d{1,4}\s?[a-zA-Z]?(?![\p{L}\d%]|\s\p{Ll}{3,}|[-/.]\d)/u;
/** Behind its word a postcode is one in small letters too. */
const namedPostcode = /postcode[^\p{L}\d]{1,4}[1-9]\d{3}\s?[a-z]{2}(?![\p{L}\d])/iu;
/** A postcode: four digits that begin with no zero, and two capitals other than the three that are not given out. */
const postcodes = /(?<![\p{L}\d.,-])([1-9]\d{3})(\s{0,2})((?!SA|SD|SS)[A-Z]{2})(?![\p{L}\d&/]|-\p{L})/gu;

/** Whether a text holds what may be somebody's address: a street with a number, or a postcode. */
export function holdsAddress(text: string): boolean {
  return someMatch(text, streets, ({ index }) => capitalised.test(text.slice(Math.max(0, index - 41), index)))
    || lanes.test(text) || ways.test(text) || lives.test(text) || namedPostcode.test(text)
    || someMatch(text, postcodes, ({ 0: whole, 1: digits, 2: blank, 3: letters = "", index }) => (
      !isPostBox(text, index) && (!isYear(Number(digits)) || blank === "" || !isAfterYear(text, index, index + whole.length, letters))));
}

/** The postcode of a post box is an organisation's. */
function isPostBox(text: string, start: number): boolean {
  return /post(?:bus|box)\s?\d{1,6},?\s{1,2}$/i.test(text.slice(Math.max(0, start - 20), start));
}

function isYear(number: number): boolean {
  return number >= 1990 && number <= 2060;
}

/** Two capitals that people write behind a year, or words before one; a place right behind them makes it a postcode all the same. */
function isAfterYear(text: string, start: number, end: number, letters: string): boolean {
  if (/^\s{1,2}(?:'s-|\p{Lu})\p{L}/u.test(text.slice(end, end + 6)) && !abbreviations.has(letters)) return false;
  if (abbreviations.has(letters)) return !/(?:postcode|woont|adres)[^\d]{0,12}$/i.test(text.slice(Math.max(0, start - 24), start));
  if (start === 0 && /^\s\p{Ll}/u.test(text.slice(end, end + 2))) return true;
  return /(?:^|[^\p{L}])(?:in|vanaf|per|sinds|tot|voor|eind|begin|medio|uit|van|over|sept?|okt|nov|dec|jan|feb|mrt|apr|mei|jun|jul|aug)\.?\s$/iu.test(text.slice(Math.max(0, start - 10), start));
}

const abbreviations: ReadonlySet<string> = new Set("EU NL AI IT HR PR OR MT GZ GI RT BW VT PG PO VO SO UK US BV NV VN FG TV MO VS".split(" "));
