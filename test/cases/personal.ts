import type { Case, Typed } from "./case";

const note = (text: string): Typed => ({ Toelichting: text });
const about = (code: Case["code"], severity: Case["severity"], wrong: string, right: string): Case => ({ code, severity, sheet: "Actieplan", in: "Toelichting", wrong: note(wrong), right: note(right) });

/** Data about persons. The numbers are made up: 111222333 and 123456782 pass the eleven-test and were never given out. */
export const personal: readonly Case[] = [
  about("bsn", "fout", "Zie 111222333", "Zie 111222334"),
  about("bsn", "fout", "bsn 1234.56.782", "KvK 12345678"),
  about("bsn", "fout", "nr. 123-45-6782", "Bel 088 123 45 67"),
  about("bsn", "fout", "111 222 333", "NL91 ABNA 0417 1643 00"),
  about("bsn", "fout", "(123456782)", "Rij k7d2xq9mtb, bedrag 100000000"),
  { code: "bsn", severity: "fout", sheet: "Metingen", in: "Waarde", wrong: { Waarde: 123456782 }, right: { Waarde: 1234567 } },
  about("birthDate", "fout", "Geboren op 12-3-2010", "Overleg op 12-3-2026"),
  about("birthDate", "fout", "J. de V. 12-03-2010", "Versie 12-03-2010 van het protocol"),
  about("birthDate", "fout", "Lisa, 4 mei 2011", "Evaluatie op 4 mei 2026"),
  about("privateMail", "waarschuwing", "Mail naar jan1980@gmail.com", "Mail naar jan@ggdnoord.nl"),
  { code: "privateMail", severity: "waarschuwing", sheet: "Stakeholders", in: "Werkcontact", wrong: { Werkcontact: "anna@hotmail.com" }, right: { Werkcontact: "anna@gemeente.example, 06 12345678" } },
  about("privatePhone", "waarschuwing", "Bel 06-12345678", "Bel 113 of 0800-0113"),
  about("privatePhone", "waarschuwing", "+31 6 1234 5678", "In 2026-2027 komen er 06 teams bij"),
  about("homeAddress", "waarschuwing", "Woont op Dorpsstraat 12", "Onderweg 3 keer besproken"),
  about("homeAddress", "waarschuwing", "Postcode 3512 AB", "In 2026 EU-subsidie vragen"),
  about("caseWords", "waarschuwing", "Moeder wil geen hulp", "Moeder-kindgroep starten"),
  about("caseWords", "waarschuwing", "Lisa (14) komt niet meer naar school", "Jongeren van 12 tot 18 jaar doen mee"),
  about("caseWords", "waarschuwing", "Overleg over gezin De Vries", "Elk gezin krijgt een vaste hulpverlener"),
  about("caseWords", "waarschuwing", "haar broer maakt zich zorgen", "Vaders en moeders denken mee"),
  about("caseWords", "waarschuwing", "15-jarig meisje wacht op een plek", "Meisjes en jongens even vaak bereikt"),
];
