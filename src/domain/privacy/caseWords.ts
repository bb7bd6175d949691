import { firstNames } from "./firstNames";
import { someMatch } from "./someMatch";

const relative = "(?:(?:stief|pleeg|groot|schoon|half|tweeling)?(?:moeder|vader|broer(?:tje)?|zus(?:je)?|zusters?|dochter(?:tje)?|zoon(?:tje)?)|oma|opa|(?:ex-)?(?:partner|man|vrouw|vriendin|vriend)|mother|father|brother|sister|daughter|son|grandmother|grandfather|stepfather|stepmother)";
const person = "(?:(?:stief|pleeg|groot|schoon|half)?(?:moeder|vader|broertje|zusje|dochtertje|zoontje)|cliënt|client|jongere|meisje|jongen|mother|father|stepfather|stepmother)";
/** Somebody of whom there is one, by a word. */
const somebody = "(?:meisje|jongen|leerling(?:e)?|scholier|student(?:e)?|cliënt(?:e)?|client|patiënt(?:e)?|jongere|kind|tiener|puber|dochter|zoon|tweeling|vrouw|man|moeder|vader|baby|peuter|kleuter|zusje|broertje|bewoner|boy|girl|pupil|child|teenager)";
const own = new RegExp(`(?<![\\p{L}-])(?:haar|zijn|diens|his|her)\\s(?:\\p{Ll}{2,12}\\s)?${relative}(?![\\p{L}-])`, "iu");
/** A relative that the sentence tells about: “moeder is”, “vader drinkt”. */
const tells = new RegExp(`(?<![\\p{L}-])${person}\\s(?:is|heeft|wil|zegt|vertelt|geeft|kan|komt|belt|belde|drinkt|gebruikt|slaat|woont|zit|was|had|kreeg|ligt|weigert|dreigt|vindt|maakt|overleden|opgenomen|says|has|wants|lives|drinks|refuses)(?![\\p{L}])`, "iu");
const of = new RegExp(`(?<![\\p{L}-])${person}\\s(?:van|of)\\s(?:\\p{Lu}\\p{Ll}|\\p{Lu}\\.|het gezin|de familie)`, "u");
/** “moeder” by itself; not in “moeder en kind”, “moeder-kindgroep”, “Moeder & Kind”, “elke moeder”. */
const alone = /(?<![\p{L}-]|[&+/]\s?|(?:en|of|and|or|elke|iedere|per|geen|aanstaande|alleenstaande|jonge|zwangere)\s)(?:moeder|vader|stiefvader|stiefmoeder|pleegmoeder|pleegvader|zoontje|dochtertje|broertje|zusje)(?![\p{L}-]|\s?[&+/]|\s(?:en|of|and|or)\s)/u;
/** The same with a capital: where a sentence begins, and not in a name as “Stichting Moeder” or “Vader Centrum”. */
const aloneFirst = /(?:^|[.!?:]\s|\n)(?:Moeder|Vader|Stiefvader|Stiefmoeder|Pleegmoeder|Pleegvader|Zoontje|Dochtertje|Broertje|Zusje)(?![\p{L}-]|\s?[&+/]|\s(?:en|of|and|or)\s|\s\p{Lu}|\s*$)/u;
const particles = "(?:(?:[Vv]an|[Dd]e|[Dd]er|[Dd]en|[Ee]l|[Tt]en|[Tt]er|'t)\\s){0,3}";
/** Words that begin what an organisation or meeting is called, and no surname. */
const noSurname = "(?!(?:Centr|Plus|Netwerk|Noord|Zuid|Oost|West|Huis|Zorg|Support|Totaal|Opstelling|First|Jeugd|Team|Samen|Kind|Voor|Overleg|Tafel|Regie|Bespreking|Beraad|Vereniging|Welzijn|Werk|School|Kracht|Groep|Consult|Steun|Conferentie|Nederland|Onderzoek|Centraal|Academie|Coach|Advies|Aanpak|Beleid)\\p{L}*)";
/** A family by its name; not in the name of an organisation, nor in that of a network for “Jeugd en Gezin” in a town. */
const family = new RegExp(`(?<!\\p{L}|(?:[Jj]eugd|Kind)\\s(?:en|&)\\s|(?:Stichting|Vereniging|Centrum|Bureau|Platform|Praktijk|Expertisecentrum|Team)\\s)(?:[Gg]ezin|[Ff]amilie|[Ff]am\\.|[Mm]evr\\.|[Mm]evrouw|[Dd]hr\\.|[Dd]e heer|[Mm]eneer|[Mm]w\\.|[Mm]r\\.|[Mm]rs\\.)\\s${particles}${noSurname}\\p{Lu}\\p{Ll}+`, "u");
/** The commonest surnames that are no place: where “Jeugd en Gezin” comes before one it is a family, and not an organisation somewhere. */
const surname = "(?:Smit|Smits|Jansen|Janssen|Jong|Vries|Bakker|Visser|Meijer|Mulder|Peters|Hendriks|Dekker|Brouwer|Dijkstra|Jacobs|Vermeulen|Schouten|Willems|Hoekstra|Verhoeven|Koster|Prins|Huisman|Kuipers|Kuiper|Kramer|Veenstra|Postma|Timmermans|Bosman|Martens|Wolters|Hermans|Gerritsen|Yilmaz|Yıldız|Kaya|Mohamed|Ahmed|Nguyen|Singh)";
const youthAndFamily = new RegExp(`(?<=(?:[Jj]eugd|Kind)\\s(?:en|&)\\s)[Gg]ezin\\s${particles}${surname}(?![\\p{L}-]|\\s(?:en|&)\\s)`, "u");
const aCase = new RegExp(`(?<!\\p{L})(?:[Cc]asus|[Dd]ossier|[Zz]aak)[\\s-](?:van\\s(?:de\\sfamilie\\s|het\\sgezin\\s|familie\\s|gezin\\s)?)?${particles}${noSurname}\\p{Lu}\\p{Ll}{2,}(?!\\p{L}|-|\\s(?:en|&)\\s\\p{Lu})`, "u");
const ageWords = "(?:zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien)";
const age = `(?:\\d{1,2}|${ageWords})(?:[.,]5|\\s1/2|\\sen een half(?:f)?)?`;
/** “een meisje van 15 uit Hoorn”, “de leerling (14)”; not “een kind van 4 tot 12”. */
const someAge = new RegExp(`(?<!\\p{L})(?:een|één|dit|dat|het|de|die|ons|onze|a|the|this)\\s(?:\\p{Ll}{2,14}\\s){0,2}${somebody}\\s?(?:van\\s|of\\s|,\\s?|\\(\\s?|is\\s)(?:net\\s|bijna\\s|pas\\s)?${age}(?![\\p{L}\\d%]|[.,/-]\\d|\\s?(?:-|t/m|tot|of)\\s|\\sen\\s(?:ouder|jonger|hoger|lager|\\d|${ageWords})|\\s?\\+|\\s?(?:jaar|jr\\.?|years)\\s(?:en|of|and|or|tot)\\s|\\s?(?:uur|partijen|scholen|organisaties|keer|procent|euro|weken|maanden|dagen))`, "iu");
const aged = new RegExp(`(?<!\\p{L})(\\p{Lu}\\p{Ll}{1,15})(?:\\s\\p{Lu}\\.|\\s${particles}\\p{Lu}\\p{Ll}{1,20})?\\s?(?:[,(]|is|van|was)?\\s?\\(?(?:bijna\\s|net\\s)?(?:${age})(?:\\s?(?:jaar|jr\\.?|jarige?|years?|yrs?|jr|\\)|,|$))`, "gu");
const agedPerson = new RegExp(`(?<!\\d)(?:1?\\d)[\\s-]?(?:jarige?|year-old)\\s(?:\\p{Ll}{2,12}\\s)?${somebody}(?!\\p{L})`, "iu");
/** “de ouders van Fatima”, “zorgen om Sem”. */
const close = /(?<!\p{L})(?:(?:pleeg|stief|groot)?ouders?|moeder|vader|mama|papa|broer(?:s|tje)?|zus(?:sen|je)?|oma|opa|oom|tante|neef(?:je)?|nicht(?:je)?|verzorgers?|gezin|familie|mentor|voogd|begeleiding|behandeling|opname|situatie|thuissituatie|verhaal|dossier|casus|zorgen (?:om|over)|parents?|family|mother|father)\s(?:van|om|over|of)?\s?(\p{Lu}\p{Ll}{1,15})(?![\p{L}-])/gu;
/** What happened to somebody, by a word for the person and one for what it was: “suïcide van een leerling op het Clusius”. */
const happened = new RegExp(`(?:suïcide|suicide|zelfdoding|zelfmoord|zelfmoordpoging|suïcidepoging|overlijden|dood|misbruik|mishandeling|verkrachting|aanranding|uithuisplaatsing|ontvoering|vermissing|opname|arrestatie|ondertoezichtstelling)\\s(?:van|of|door|bij)\\s(?:een|één|de|het|onze|ons|die|dit|a|the)\\s(?:\\p{Ll}{2,14}\\s){0,2}(?:oud-)?${somebody}(?!\\p{L})`, "iu");

const deeds = "(?:overleden|zichzelf|weggelopen|verdwenen|mishandeld|misbruikt|verkracht|verwaarloosd|suïcidaal|depressief|verslaafd|zwanger|opgenomen|gearresteerd|vermist|uit\\shuis\\sgeplaatst|uithuisgeplaatst|(?:een\\s)?(?:zelfmoord|suïcide)?poging|suïcide\\sgepleegd|zelfmoord\\sgepleegd)";
/** What became of somebody, some words further: “een leerling uit 4 havo is overleden”. */
const became = new RegExp(`(?<!\\p{L})(?:een|één|de|het|die|dit|onze|ons)\\s(?:oud-)?${somebody}\\s[^.!?;\\n]{0,40}?(?<!\\p{L})(?:is|heeft|werd|wordt|was|had|deed)\\s(?:\\p{Ll}{2,12}\\s){0,2}${deeds}(?!\\p{L})`, "iu");
/** The same in few words, without one before the person: “zelfdoding leerling Clusius”. */
const died = new RegExp(`(?:suïcide|suicide|zelfdoding|zelfmoord)(?:poging)?\\s${somebody}(?!\\p{L})`, "iu");
/** Somebody by a first letter: “cliënt M.”, “jongere A. vertelde”. */
const byLetter = /(?<!\p{L})(?:[Cc]li[eë]nte?|[Jj]ongere|[Ll]eerlinge?|[Ss]cholier|[Ss]tudente?|[Mm]eisje|[Jj]ongen|[Pp]ati[eë]nte?|[Kk]ind|[Mm]oeder|[Vv]ader)\s\p{Lu}\.(?![\p{L}\d])/u;
/** An age between brackets or behind “van”, where a sentence begins with the person or says it in short: “meisje (15) uit Hoorn”, “Kind van 9 is”. */
const shortAge = new RegExp(`(?:^|[.!?:;,(]\\s?|\\n|(?<!\\p{L})(?:met|over|van|voor|door|bij)\\s)${somebody}\\s(?:van\\s|\\()(?:[4-9]|1\\d|${ageWords})(?:[.,]5)?\\s?(?:\\)|(?:jaar|jr\\.?)(?!\\s(?:en|of|tot|t/m))(?!\\p{L})|(?=\\s(?:is|heeft|uit|op|in|wil|met|werd|wordt|was|had|die|weggelopen|verdwenen|vermist|opgenomen|overleden|mishandeld|misbruikt)(?!\\p{L}))|$)|(?:^|[.!?:;]\\s?|\\n)${somebody},\\s(?:[4-9]|1\\d)\\s(?:jaar|jr\\.?)(?!\\s(?:en|of|tot|t/m))(?!\\p{L})`, "iu");
/** A first name with what became of somebody. */
const becameName = new RegExp(`(?<!\\p{L})(\\p{Lu}\\p{Ll}{1,15})\\s(?:is|heeft|werd|wordt|was|had|deed)\\s(?:\\p{Ll}{2,12}\\s){0,2}${deeds}(?!\\p{L})`, "gu");
/** A first name with people of its own: “Sem en zijn ouders”. */
const withOwn = /(?<!\p{L})(\p{Lu}\p{Ll}{1,15})\s(?:en|met)\s(?:zijn|haar|diens|z'n|d'r)\s(?:ouders?|gezin|familie|verzorgers?|pleegouders?|hulpverlen)/gu;

/** A first name with what is its own: “Emma's ouders”, “Sems vader”. */
const whose = /(?<!\p{L})(\p{Lu}\p{Ll}{1,14}?)(?:['’]s|s|['’])\s(?:ouders?|moeder|vader|gezin|familie|broer(?:tje)?|zus(?:je)?|oma|opa|mentor|voogd|dossier|thuissituatie)(?!\p{L})/gu;

/** One of these is in all that follows: most texts hold none, which is quickly seen. */
const mention = /moeder|vader|broer|zus|dochter|zoon|oma|opa|partner|man|vrouw|vriend|mother|father|sister|daughter|son|cli[eë]nt|jongere|jongen|meisje|leerling|scholier|student|pati[eë]nt|kind|tiener|puber|peuter|kleuter|baby|bewoner|child|pupil|teenager|gezin|familie|fam\.|mevr|dhr|heer|meneer|mw\.|mrs?\.|jarig|year-old|boy|girl|casus|dossier|zaak|tweeling/i;

const patterns: readonly RegExp[] = [own, tells, of, alone, aloneFirst, family, youthAndFamily, aCase, someAge, agedPerson, happened, became, died, byLetter, shortAge];

/** These tell of somebody where the name in them is a first name. */
const named: readonly RegExp[] = [aged, close, becameName, withOwn, whose];

/**
 * Whether a text seems to tell about a client or family: a relative, a family by its name, a young person by age, what happened to
 * somebody, or a first name with an age or somebody close to it. Words about groups (“moeders”, “jongeren van 12 tot 18 jaar”) are fine.
 * @param text in plain signs
 */
export function holdsCase(text: string): boolean {
  if (mention.test(text) && patterns.some((pattern) => pattern.test(text))) return true;
  return named.some((pattern) => someMatch(text, pattern, ([, first = ""]) => firstNames.has(first)));
}
