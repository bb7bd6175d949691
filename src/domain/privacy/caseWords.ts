import { firstNames } from "./firstNames";
import { someMatch } from "./someMatch";

const relative = "(?:(?:stief|pleeg|groot|schoon|half|tweeling)?(?:moeder|vader|broer(?:tje)?|zus(?:je)?|zusters?|dochter(?:tje)?|zoon(?:tje)?)|oma|opa|(?:ex-)?(?:partner|man|vrouw|vriendin|vriend)|mother|father|brother|sister|daughter|son|grandmother|grandfather|stepfather|stepmother)";
const person = "(?:(?:stief|pleeg|groot|schoon|half)?(?:moeder|vader|broertje|zusje|dochtertje|zoontje)|cliënt|client|jongere|meisje|jongen|mother|father|stepfather|stepmother)";
const own = new RegExp(`(?<![\\p{L}-])(?:haar|zijn|diens|his|her)\\s(?:\\p{Ll}{2,12}\\s)?${relative}(?![\\p{L}-])`, "iu");
/** A relative that the sentence tells about: “moeder is”, “vader drinkt”. */
const tells = new RegExp(`(?<![\\p{L}-])${person}\\s(?:is|heeft|wil|zegt|vertelt|geeft|kan|komt|belt|drinkt|gebruikt|slaat|woont|zit|was|had|kreeg|ligt|weigert|dreigt|vindt|maakt|overleden|opgenomen|says|has|wants|lives|drinks|refuses)(?![\\p{L}])`, "iu");
const of = new RegExp(`(?<![\\p{L}-])${person}\\s(?:van|of)\\s(?:\\p{Lu}\\p{Ll}|\\p{Lu}\\.|het gezin|de familie)`, "u");
/** “moeder” by itself; not in “moeder en kind”, “moeder-kindgroep”, “vaders en moeders”. */
const alone = /(?<![\p{L}-])(?:moeder|vader|stiefvader|stiefmoeder|pleegmoeder|pleegvader|zoontje|dochtertje|broertje|zusje)(?![\p{L}-]|\s(?:en|of|and|or)\s)/iu;
const family = /(?<!\p{L})(?:gezin|familie|fam\.|mevr\.|mevrouw|dhr\.|de heer|meneer|mw\.|mr\.|mrs\.)\s(?:(?:van|de|der|den|el|ten|ter)\s){0,2}\p{Lu}\p{Ll}+/u;
const aged = /(?<!\p{L})(\p{Lu}\p{Ll}{1,15})(?:\s\p{Lu}\.)?\s?(?:[,(]|is|van|was)?\s?\(?(\d{1,2})(?:\s?(?:jaar|jr\.?|jarige?|years?|yrs?|\)|,|$))/gu;
const agedPerson = /(?<!\d)(?:1?\d)[\s-]?(?:jarige?|year-old)\s(?:jongen|meisje|dochter|zoon|cliënt|jongere|boy|girl|daughter|son|client)(?!\p{L})/iu;

/** One of these is in all that follows: most texts hold none, which is quickly seen. */
const mention = /moeder|vader|broer|zus|dochter|zoon|oma|opa|partner|man|vrouw|vriend|mother|father|sister|daughter|son|cli[eë]nt|jongere|jongen|meisje|gezin|familie|fam\.|mevr|dhr|heer|meneer|mw\.|mrs?\.|jarig|year-old|boy|girl/i;

const patterns: readonly RegExp[] = [own, tells, of, alone, family, agedPerson];

/**
 * Whether a text seems to tell about a client or family: a relative, a family by its name, a young person by age,
 * or a first name with an age. Words about groups (“moeders”, “jongeren van 12 tot 18 jaar”) are fine.
 */
export function holdsCase(text: string): boolean {
  if (mention.test(text) && patterns.some((pattern) => pattern.test(text))) return true;
  return someMatch(text, aged, ([, first = ""]) => firstNames.has(first));
}
