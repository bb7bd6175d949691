import { passesElevenTest } from "../../../src/domain/privacy/bsn";

/** A source of chance that gives the same for the same seed (mulberry32). */
export class Chance {
  constructor(private state: number) {}

  /** A whole number below `count`. */
  below(count: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4_294_967_296) * count);
  }

  of<T>(all: readonly T[]): T {
    const one = all[this.below(all.length)];
    if (one === undefined) throw new Error("nothing to choose from");
    return one;
  }

  digits(count: number): string {
    return Array.from({ length: count }, () => this.below(10)).join("");
  }

  between(least: number, most: number): number {
    return least + this.below(most - least + 1);
  }
}

/** Makes a text of a kind, another each time. */
type Maker = (chance: Chance) => string;

const cut = (digits: string, sizes: readonly number[], sign: string) => sizes.map((size, i) => digits.slice(sizes.slice(0, i).reduce((a, b) => a + b, 0)).slice(0, size)).join(sign);

/** Nine digits that pass the eleven-test. */
function bsn(chance: Chance): string {
  for (;;) {
    const digits = String(chance.between(1, 9)) + chance.digits(8);
    if (passesElevenTest(digits)) return digits;
  }
}

const wide = (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));
/** Digits of Arabic: what a keyboard of that language gives. */
const eastern = (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
const full = (digits: string) => digits;

/** How people write nine digits. */
const notations: readonly ((digits: string, chance: Chance) => string)[] = [
  full, full, ...([[3, 3, 3], [4, 2, 3], [3, 2, 4], [2, 2, 2, 3]] as const).map((sizes) => (digits: string, chance: Chance) => (
    cut(digits, sizes, chance.of([" ", ".", "-", "\u00a0", "  ", "\u2013", " - ", "/", ". ", "\n"])))),
  (digits) => cut(digits, [3, 3, 3], ","), (digits) => cut(digits, [3, 3, 3], ", "), wide, (digits) => wide(cut(digits, [3, 3, 3], " ")),
  eastern, (digits) => [...digits].join(" "), (digits) => [...digits].join("."), (digits) => cut(digits, [3, 3, 3], "_"), (digits) => cut(digits, [3, 3, 3], "\u2009"), (digits) => cut(digits, [3, 6], "\u200b"),
  (digits) => `(${digits})`, (digits) => `"${digits}"`, (digits) => `BSN=${digits}`, (digits) => `B.S.N. ${digits}`, (digits) => `sofinummer ${digits}`, (digits) => `https://dossier.example/client?bsn=${digits}`,
  (digits) => `14:30 ${digits}`, (digits) => `${digits};${digits}`, (digits) => `NL91ABNA0417164300 ${digits}`, (digits) => `06-12345678 ${digits}`, (digits) => `9712 AB ${digits}`, (digits) => `KvK 12345678, ${digits}`,
  (digits) => `BSN${digits}`, (digits) => `bsn:${digits}`, (digits) => `BSN-nummer ${cut(digits, [2, 3, 2, 2], " ")}`, (digits) => `burgerservicenummer ${cut(digits, [3, 3, 3], "\u2014")}`,
];

const surnames = ["Jansen", "De Vries", "Bakker", "Yilmaz", "Van den Berg", "El Idrissi", "Hoekstra", "Visser", "Nowak", "Mulder"];
const firsts = ["Fatima", "Sem", "Lisa", "Daan", "Mohamed", "Emma", "Youssef", "Julia", "Noah", "Sanne", "Milan", "Aylin", "Tess", "Finn", "Sara", "Kevin"];
const young = ["meisje", "jongen", "leerling", "cliënt", "scholier", "jongere"];
const places = ["Hoorn", "Haarlem", "Assen", "Zwolle", "Den Helder", "Alkmaar", "Breda"];
const street = (chance: Chance) => chance.of(["Dorpsstraat", "Prins Hendriklaan", "Kerkweg", "Marktplein", "Oude Singel", "Laan van Meerdervoort", "Laan van de Vrede", "Weg naar Laren"]);
const birthDay = (chance: Chance) => {
  const [day, month, year] = [chance.between(1, 28), chance.between(1, 12), chance.between(1950, 2020)];
  const two = (number: number) => String(number).padStart(2, "0");
  const names = ["januari", "februari", "mrt", "april", "mei", "juni", "juli", "aug", "september", "okt", "november", "dec"];
  return chance.of([`${day}-${month}-${year}`, `${two(day)}-${two(month)}-${year}`, `${day}/${month}/${year}`, `${day}.${month}.${year}`, `${day} ${names[month - 1]} ${year}`, `${year}-${two(month)}-${two(day)}`, `${day}-${month}-${two(year % 100)}`]);
};
const wholeDay = (chance: Chance) => `${chance.between(1, 28)}-${chance.between(1, 12)}-${chance.between(1970, 2018)}`;

/** Work that is written of before and behind what matters. */
const before = ["", "", "Nabellen: ", "Besproken in het overleg van 12 maart. ", "Nog 3 weken. ", "Zie 12-3-2026, ", "actie 14, "];
const behind = ["", "", ".", " en verder niets", ", terugkoppeling volgt", " (zie verslag)", "; 2 partijen akkoord"];
const among = (chance: Chance, text: string) => chance.of(before) + text + chance.of(behind);

/** What tells of a person, by the finding that it must give. */
export const personal: Readonly<Record<string, { code: string; make: Maker }>> = {
  "a number in any notation": { code: "bsn", make: (chance) => among(chance, chance.of(notations)(bsn(chance), chance)) },
  "a number with another before or behind it": { code: "bsn", make: (chance) => { const own = bsn(chance); return chance.of([`${chance.between(1, 99)} ${own}`, `${own} ${chance.between(1, 999)}`, `${wholeDay(chance)} ${own}`, `${own} ${wholeDay(chance)}`, `${bsn(chance)} ${own}`, `${own}, ${bsn(chance)}`, `${own}/${bsn(chance)}`]); } },
  "a number glued to its word, or with a zero in front": { code: "bsn", make: (chance) => { const own = bsn(chance); return among(chance, chance.of([`nr${own}`, `nummer${own}`, `cliëntnr${own}`, `leerlingnr${own}`, `BSN 0${own}`, `bsn: 0${own}`, `BSN ${cut(own, [5, 4], " ")}`, `bsn ${cut(own, [4, 5], " ")}`, `BSN ${cut(own, [3, 3, 3], "\u00b7")}`, `BSN ${cut(own, [3, 3, 3], "*")}`, `BSN ${cut(own, [3, 3, 3], "\t")}`, `SoFi-nr. ${own}`, `{${own}}`, cut(own, [3, 3, 3], "|"), cut(own, [3, 3, 3], "\u2011")])); } },
  "a telephone in odd signs": { code: "privatePhone", make: (chance) => { const rest = chance.digits(8); return among(chance, chance.of([`+31 (6) ${rest}`, `(+31)6${rest}`, `06*${rest}`, `06,${rest}`, `06:${rest}`, `o6-${rest}`, `O6${rest}`, `31 6 ${rest}`, `0 6 ${[...rest].join(" ")}`, `06 ${cut(rest, [3, 3, 2], " ")}`, `06.${cut(rest, [3, 3, 2], ".")}`, `+31-6-${cut(rest, [2, 2, 2, 2], "-")}`])); } },
  "a month, a year or a day of birth": { code: "birthDate", make: (chance) => { const year = chance.between(1970, 2018); const month = chance.of(["januari", "mei", "juni", "okt", "december"]); const day = `${chance.between(1, 28)}-${chance.between(1, 12)}-${year}`; return among(chance, chance.of([`geboren in ${month} ${year}`, `geb. ${month} ${year}`, `geboortejaar ${year}`, `geboortejaar: ${year}`, `jarig op ${day}`, `gebd. ${day}`, `geb.dtm ${day}`, `geboorteddatum ${day}`, `g.d. ${day}`, `geb 4-${month}-${year}`])); } },
  "private mail spelled out": { code: "privateMail", make: (chance) => { const [name, host] = [chance.of(firsts).toLowerCase(), chance.of(["gmail", "hotmail", "live", "ziggo"])]; return among(chance, chance.of([`${name}(at)${host}(dot)com`, `${name} [at] ${host} [punt] nl`, `${name} at ${host}.com`, `${name} apenstaartje ${host}.nl`, `${name}@${chance.of(["zonnet", "freeler", "tiscali"])}.nl`])); } },
  "a street in short": { code: "homeAddress", make: (chance) => { const number = chance.between(1, 320); return among(chance, chance.of([`Rozenstr. ${number}`, `Kerkstr ${number}`, `Esdoornln ${number}`, `Wilhelminapark ${number}`, `Hoofdstr. ${number}b`, `P.C. Hooftstraat ${number}`, `1e Oosterparkstraat ${number}`])); } },
  "what is a name's own": { code: "caseWords", make: (chance) => among(chance, `${chance.of(["Emma", "Sem", "Fatima", "Daan", "Youssef"])}${chance.of(["'s", "\u2019s", "s"])} ${chance.of(["ouders", "moeder", "broertje", "thuissituatie"])}`) },
  "somebody young in few words": { code: "caseWords", make: (chance) => chance.of(["", "Nabellen: "]) + chance.of([`${chance.of(young)} van ${chance.between(6, 18)} ${chance.of(["weggelopen", "vermist", "opgenomen"])}`, `${chance.of(young)}, ${chance.between(6, 18)} jaar, uit ${chance.of(places)}`]) },
  "a telephone": { code: "privatePhone", make: (chance) => { const rest = chance.digits(8); return among(chance, chance.of([`06${rest}`, `06-${rest}`, `06 ${cut(rest, [2, 2, 2, 2], " ")}`, `06.${cut(rest, [2, 2, 2, 2], ".")}`, `06 - ${cut(rest, [4, 4], " ")}`, `00316${rest}`, `0031 6 ${rest}`, `+316${rest}`, `+31 6 ${cut(rest, [2, 2, 2, 2], " ")}`, `+31 (0)6 ${rest}`, `(06) ${rest}`, `06_${rest}`, `06/${rest}`, `06\u2013${rest}`, `316${rest}`, `wa.me/316${rest}`, `tel.06${rest}`, `+31-6-${rest}`, wide(`06${rest}`), `06${rest}/06${chance.digits(8)}`, `0592-${rest.slice(0, 6)}`, `(0592) ${cut(rest, [2, 2, 2], " ")}`])); } },
  "a date of birth by a word": { code: "birthDate", make: (chance) => { const day = birthDay(chance); return among(chance, chance.of([`geb. ${day}`, `geboren ${day}`, `geboren op ${day}`, `${day} geboren`, `geboortedatum: ${day}`, `Geb.datum ${day}`, `* ${day}`, `(geb. ${day})`, `born ${day}`])); } },
  "a date of birth in other words": { code: "birthDate", make: (chance) => { const [day, month, year] = [chance.between(10, 28), chance.between(10, 12), chance.between(1960, 2018)]; const name = ["oktober", "november", "december"][month - 10]; const place = chance.of(places); return among(chance, chance.of([`geb.dat. ${day}-${month}-${year}`, `geboren op zaterdag ${day} ${name} ${year}`, `geboren te ${place} op ${day}-${month}-${year}`, `Geboren in ${place}, ${day}-${month}-${year}`, `gebdat: ${day}${month}${year}`, `geboortedatum ${year}${month}${day}`, `\u00b0 ${day}-${month}-${year}`, `geb. ${day} \u2013 ${month} \u2013 ${year}`, `geb. ${day}- ${month}-${year}`, `geboren op de ${day}e ${name} ${year}`, `geboren d.d. ${day}-${month}-${year}`, `verjaardag ${day}-${month}-${year}`, `geb.: ${day} ${name} '${String(year).slice(2)}`])); } },
  "a date of birth by a name": { code: "birthDate", make: (chance) => among(chance, `${chance.of([chance.of(firsts), `${chance.of(firsts)} ${chance.of(["B.", "Bakker"])}`, `${chance.of(["J.", "M.A.", "K.", "J. M."])} ${chance.of(surnames)}`])}${chance.of([", ", " ", " ("])}${wholeDay(chance)}`) },
  "private mail": { code: "privateMail", make: (chance) => among(chance, `${chance.of(firsts).toLowerCase()}${chance.of([".", "_", ""])}${chance.digits(2)}@${chance.of(["gmail.com", "hotmail.com", "ziggo.nl", "outlook.com", "live.nl", "kpnmail.nl", "icloud.com"])}`) },
  "private mail that machines should not read": { code: "privateMail", make: (chance) => among(chance, `${chance.of(firsts).toLowerCase()}${chance.of([" [at] ", "[at]", "(at)", " @ ", "\uff20"])}${chance.of(["gmail.com", "hotmail.nl", "tuta.io", "fastmail.com", "hey.com"])}`) },
  "a street in other words": { code: "homeAddress", make: (chance) => { const number = chance.between(1, 320); return among(chance, chance.of([`Kerkstraat nr ${number}`, `Kerkstraat nr. ${number}`, `Dorpsweg nummer ${number}`, `woont op Brink ${number}`, `wonend in de Haven ${number}`, `Rozenlaantje ${number}`, `Molenwal ${number}`, `Rijksweg-Noord ${number}`, `postcode ${chance.between(2011, 2059)} kl`, `verblijft aan Lange Voorhout ${number}`])); } },
  "a postcode": { code: "homeAddress", make: (chance) => { const [digits, letters] = [chance.between(1011, 9999), `${chance.of([..."ABCDEGHJKLMPRTVWXZ"])}${chance.of([..."BCEGHJKLPRTVWXZ"])}`]; return chance.of([`woont op ${digits} ${letters} ${chance.of(places)}`, `${digits} ${letters} ${chance.of(places)}`, `postcode ${digits}${letters}`, `postcode ${digits} ${letters}`, `adres: ${digits}${letters}`]); } },
  "a street": { code: "homeAddress", make: (chance) => among(chance, `${chance.of(["", "woont aan ", "adres "])}${street(chance)} ${chance.between(1, 320)}${chance.of(["", "a", " B"])}`) },
  "somebody close to a name": { code: "caseWords", make: (chance) => among(chance, `${chance.of(["de ouders van", "ouders van", "moeder van", "de vader van", "het zusje van", "zorgen om", "behandeling van"])} ${chance.of(firsts)}`) },
  "somebody of the family of a name": { code: "caseWords", make: (chance) => among(chance, chance.of([`${chance.of(["mama van", "papa van", "tante van", "oom van", "pleegouders van", "het neefje van"])} ${chance.of(firsts)}`, `${chance.of(firsts)} ${chance.of(["en zijn ouders", "en haar gezin", "met haar familie"])}`])) },
  "what became of a name": { code: "caseWords", make: (chance) => among(chance, `${chance.of(firsts)} ${chance.of(["is", "werd", "wordt"])} ${chance.of(["mishandeld", "weggelopen", "opgenomen", "vorige week opgenomen", "uit huis geplaatst"])}`) },
  "an age in words": { code: "caseWords", make: (chance) => among(chance, chance.of([`${chance.of(firsts)} is ${chance.of(["vijftien", "negen", "zestien"])} jaar`, `een ${chance.of(young)} van ${chance.of(["vijftien", "twaalf", "acht"])}`])) },
  "somebody by a letter": { code: "caseWords", make: (chance) => among(chance, `${chance.of(young)} ${chance.of([..."ABFJKMST"])}. ${chance.of(["vertelde over thuis", "is aangemeld", `(${chance.between(6, 18)})`])}`) },
  "an age in short": { code: "caseWords", make: (chance) => chance.of(["", "Nabellen: ", "Gesprek met "]) + chance.of([`${chance.of(young)} (${chance.between(6, 19)}) uit ${chance.of(places)}`, `${chance.of(["dochter", "meisje", "tweeling"])} van ${chance.between(6, 18)} is uit huis geplaatst`, `${chance.of(young)} van ${chance.between(6, 18)} jaar uit ${chance.of(places)}`]) },
  "a name with an age": { code: "caseWords", make: (chance) => { const age = chance.of([String(chance.between(4, 19)), `${chance.between(4, 19)}½`, `${chance.between(4, 19)},5`]); return among(chance, `${chance.of(firsts)} ${chance.of([`(${age})`, `(${age} jaar)`, `, ${age} jaar`, `is ${age} jaar`, `van ${age} jaar`])}`.replace(" ,", ",")); } },
  "a young person with an age": { code: "caseWords", make: (chance) => among(chance, chance.of([`een ${chance.of(young)} van ${chance.between(6, 19)} uit ${chance.of(places)}`, `een ${chance.between(10, 19)}-jarig${chance.of(["e", ""])} ${chance.of(young)}`, `de ${chance.of(young)} (${chance.between(6, 19)})`])) },
  "a family or case by its name": { code: "caseWords", make: (chance) => among(chance, chance.of([`casus ${chance.of(surnames)}`, `familie ${chance.of(surnames)}`, `gezin ${chance.of(surnames)}`, `mevrouw ${chance.of(surnames)}`, `dhr. ${chance.of(surnames)}`])) },
  "what happened to somebody": { code: "caseWords", make: (chance) => among(chance, chance.of([0, 1, 2]) === 0 ? chance.of([`zelfdoding ${chance.of(young)} ${chance.of(["Clusius", "in Hoorn"])}`, `de zelfmoord van een oud-${chance.of(young)}`, `een ${chance.of(young)} uit 4 havo is overleden`, `de ${chance.of(young)} heeft een poging gedaan`]) : `${chance.of(["suïcide", "overlijden", "uithuisplaatsing", "mishandeling", "zelfdoding"])} van ${chance.of(["een", "de", "onze"])} ${chance.of(young)} ${chance.of(["op het Clusius", "in Hoorn", "vorige week"])}`) },
};

const organisations = ["Moeder & Kind", "Stichting Moeder en Kind", "Moeder-Kind Huis", "Vader Centrum Adam", "Zus & Zo", "Gezin Centraal", "Familie Netwerk Noord", "Stichting Familie Plus", "Broer en Zus Project", "Jongerenwerk Noord", "GGD Noord", "Veilig Thuis", "Huisartsengroep De Brug", "Moeders voor Moeders", "Vader en Kind", "Kind & Gezin", "Oma's Keuken"];
const grouped = (number: number) => String(number).replace(/\B(?=(\d{3})+$)/g, ".");

/** What tells of nobody. */
export const harmless: Readonly<Record<string, Maker>> = {
  "an account": (chance) => { const [bank, rest] = [chance.of(["ABNA", "INGB", "RABO", "TRIO", "BNGH"]), chance.digits(10)]; const check = chance.between(10, 97); return among(chance, chance.of([`NL${check} ${bank} ${cut(rest, [4, 4, 2], " ")}`, `NL${check}${bank}${rest}`, `IBAN NL${check} ${bank} ${rest}`])); },
  "a paper with a day": (chance) => among(chance, `${chance.of(["Bijlage", "Versie", "Deel", "Variant", "Tabel"])} ${chance.of([..."ABCDE"])}${chance.of([".", ""])} ${wholeDay(chance)}`),
  "an organisation": (chance) => chance.of([chance.of(organisations), `${chance.of(organisations)} neemt de leiding`, `Overleg met ${chance.of(organisations)} en ${chance.of(organisations)}`, `${chance.of(organisations)}; ${chance.of(organisations)}`]),
  "a sum of money": (chance) => { const sum = chance.between(1000, 999_999_999); return among(chance, chance.of([`€ ${grouped(sum)}`, `€${sum}`, `${grouped(sum)},${chance.digits(2)}`, `EUR ${grouped(sum)},${chance.digits(2)}`, `${grouped(sum)} euro`, `€ ${grouped(sum)},-`, `begroting ${grouped(chance.between(1000, 9_999_999))}`])); },
  "an organisation's telephone": (chance) => among(chance, chance.of([`088 ${cut(chance.digits(7), [3, 2, 2], " ")}`, `085-${chance.digits(7)}`, `0800-${chance.digits(4)}`, "113", "0800 0113", `+31 88 ${chance.digits(7)}`])),
  "a number of a company": (chance) => among(chance, `${chance.of(["KvK", "KvK-nummer", "RSIN", "btw", "factuurnummer", "AGB-code"])} ${chance.digits(chance.between(8, 9))}`),
  "a day of the plan": (chance) => among(chance, `${chance.of(["Overleg op", "Evaluatie", "Klaar op", "Deadline", "Besluit van"])} ${chance.between(1, 28)}-${chance.between(1, 12)}-${chance.between(2026, 2028)}`),
  "a post box": (chance) => among(chance, `Postbus ${chance.between(1, 9999)}, ${chance.between(1011, 9999)} AA ${chance.of(places)}`),
  "what a network writes": (chance) => among(chance, chance.of([
    "Wet van 3 maart 2026", "Kamer 12 in het gemeentehuis", "ISO 9001:2015", "Zaaknummer 2026-004512", "regio met 98.000 jongeren", "Emma Kinderziekenhuis", "Juliana Kinderziekenhuis", "Daan is projectleider",
    "overleg met Lisa en Tom", "Fatima belt de partners terug", "groep 8 en klas 3 havo", "een groep van 15 leerlingen", "leerlingen van 12 scholen", "15 jaar ervaring", "professional met 10 jaar ervaring",
    "opgericht 3 mei 2011", "wet in werking 1-1-2015", "convenant van 12 juni 2019", "100.200.300", "192.168.1.1", "52.3702, 4.8952", "telling: 120 130 140", "2024 2025 2026", "score 7,5 (was 6,8)", "10 20 30 40 50 60",
    "Op weg naar 2030", "Weg naar herstel", "Brink Advies 2026", "Plein van de toekomst", "Samens kracht is onze kracht", "kinderen geboren in 2026 krijgen bezoek", "jaarlijks op 4-5-2027", "klaar at 4.30 uur",
  ])),
  "a year with capitals": (chance) => chance.of([`In ${chance.between(2024, 2030)} EU-subsidie aanvragen`, `Vanaf ${chance.between(2024, 2030)} GZ-psycholoog erbij`, `${chance.between(2024, 2030)} AI in de zorg`, `In ${chance.between(2024, 2030)} HR betrekken`, `per ${chance.between(2024, 2030)} NL breed`]),
  "a period or a count": (chance) => chance.of([`${chance.between(2024, 2026)}-${chance.between(2027, 2029)}: ${chance.between(2, 30)} teams`, `${chance.between(10, 90)} van de ${chance.between(100, 900)} huishoudens`, `K${chance.between(1, 4)} ${chance.between(2026, 2028)}`, `${chance.between(2026, 2028)}-K${chance.between(1, 4)}`, `van ${chance.between(1000, 9000)} naar ${chance.between(10_000, 90_000)}`, `stap ${chance.between(1, 9)}.${chance.between(1, 9)}, blz. ${chance.between(1, 90)}`]),
  "a group": (chance) => among(chance, chance.of(["jongeren van 12 tot 18 jaar", "kinderen van 4 t/m 12 jaar", "vaders en moeders denken mee", "elk gezin krijgt een vaste hulpverlener", "meisjes en jongens even vaak bereikt", "suïcidepreventie onder leerlingen", "ouders van jonge kinderen", "cliënten doen mee in de adviesraad", "gezinnen met meer vragen", "naasten worden betrokken", "de leerling staat centraal", "een kind van 0 tot 4 jaar"])),
  "a budget": (chance) => among(chance, `${chance.of(["budget", "begroting", "subsidie van", "begroting van"])} ${grouped(chance.between(100_000, 999_999_999))}`),
  "what is done for many": (chance) => among(chance, chance.of(["cliënten zijn tevreden", "leerlingen (14 scholen) doen mee", "suïcide onder jongeren daalt", "wie overleden is, telt niet mee", "kind van de rekening", "een leerling kiest een mentor", "verjaardag van het netwerk", "jongeren en hun ouders", "ouders en hun netwerk", "kinderen geboren na de start", "adressen bijwerken", "woont u in Noord, bel 14 0592", "mensen die in Assen wonen", "mail @ partners sturen", "overlijden van leden melden", "kind 1 keer zien", "leerling 3 gesprekken", "Haven 3.0 in gebruik", "drie vaders en zes moeders", "elke cliënt krijgt een plek"])),
  "an id": (chance) => `${chance.of([..."kmprst"])}${chance.digits(1)}${chance.of([..."abcdefghxyz"])}${chance.digits(2)}xq${chance.digits(1)}m${chance.of([..."abcdef"])}b`,
  "work": (chance) => among(chance, chance.of(["Werkwijze samen vastleggen en delen met alle teams", "Training motiverende gespreksvoering", "Wachttijd naar 4 weken terug", "Onderweg 3 keer besproken", "Versie 2.1.4 van het protocol", "Verdeling 40/30/30", "Artikel 7.3.11 Jeugdwet", "Overleg om 15.30 uur in zaal 12", "Doel 80 %, nu 64,5 %", "Snelweg 3 blijft dicht"])),
};
