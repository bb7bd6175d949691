import { day, type Case } from "./case";

const agreed = { Afspraak: "Iets anders" };
const parties = (count: number, row: (i: number) => Record<string, string>) => Array.from({ length: count }, (_, i) => ({ Organisatie: `Partij ${"ABCDEFGHIJ".charAt(i)}`, ...row(i) }));

/** Stakeholders, agreements and actions. */
export const plan: readonly Case[] = [
  { code: "endBeforeStart", severity: "fout", sheet: "Actieplan", in: "Tijdspad einde", wrong: { "Tijdspad start": day(2026, 9, 1), "Tijdspad einde": day(2026, 8, 1) }, right: { "Tijdspad start": day(2026, 9, 1), "Tijdspad einde": day(2026, 9, 1) } },
  { code: "outsidePeriod", severity: "waarschuwing", sheet: "Actieplan", in: "Tijdspad einde", wrong: { "Tijdspad einde": day(2028, 1, 1) }, right: { "Tijdspad einde": day(2027, 12, 31) } },
  { code: "late", severity: "waarschuwing", sheet: "Actieplan", in: "Tijdspad einde", wrong: { "Tijdspad einde": day(2026, 5, 11) }, right: { "Tijdspad einde": day(2026, 5, 11), Status: "Afgerond", Voortgang: 1 } },
  { code: "soonLate", severity: "tip", sheet: "Actieplan", in: "Tijdspad einde", wrong: { "Tijdspad einde": day(2026, 5, 12) }, right: { "Tijdspad einde": day(2026, 5, 27) } },
  { code: "doneNotFull", severity: "waarschuwing", sheet: "Actieplan", in: "Voortgang", wrong: { Status: "Afgerond", Voortgang: 0.9 }, right: { Status: "Afgerond", Voortgang: null } },
  { code: "fullNotDone", severity: "waarschuwing", sheet: "Actieplan", in: "Voortgang", wrong: { Status: "Loopt", Voortgang: 1 }, right: { Status: "Afgerond", Voortgang: 1 } },
  { code: "partyNotConfirmed", severity: "waarschuwing", sheet: "Actieplan", in: "Verantwoordelijkheid", wrong: { Verantwoordelijkheid: "GGD Noord; Jeugdzorg Plus" }, right: { "Betrokken partijen": "Jeugdzorg Plus" } },
  { code: "partyLeft", severity: "waarschuwing", sheet: "Afspraken", in: "Verantwoordelijke", wrong: { Verantwoordelijke: "Woonhulp" }, right: { Verantwoordelijke: "Woonhulp", Status: "Vervallen" } },
  { code: "actionTwice", severity: "waarschuwing", sheet: "Actieplan", in: "Actie", wrong: [{}, { Actie: "scholing  voor ALLE teams plannen" }], right: [{}, { Verantwoordelijkheid: "Gemeente Noord" }] },
  { code: "goalWithoutIndicator", severity: "tip", sheet: "Actieplan", in: "Gekoppelde indicator", wrong: { "Gekoppelde indicator": null }, right: [{ "Gekoppelde indicator": null }, { Actie: "Nog een actie" }] },
  { code: "subjectMissing", severity: "waarschuwing", sheet: "Afspraken", in: "Onderwerp", wrong: {}, right: [] },
  { code: "reviewPassed", severity: "waarschuwing", sheet: "Afspraken", in: "Evaluatiedatum", wrong: { Evaluatiedatum: day(2026, 5, 11) }, right: { Evaluatiedatum: day(2026, 5, 12) } },
  { code: "reviewMissing", severity: "nog in te vullen", sheet: "Afspraken", in: "Evaluatiedatum", wrong: { Evaluatiedatum: null }, right: { Evaluatiedatum: null, Status: "Vervallen" } },
  { code: "agreementOpen", severity: "tip", sheet: "Afspraken", in: "Status", wrong: { Status: "Afgesproken" }, right: { ...agreed, Status: "Bevestigd" } },
  { code: "coreLarge", severity: "tip", sheet: "Stakeholders", in: "Kring", wrong: parties(6, () => ({ Kring: "Kerngroep" })), right: parties(5, () => ({ Kring: "Kerngroep" })) },
  { code: "sharedSteering", severity: "tip", sheet: "Stakeholders", in: "Status", wrong: parties(7, () => ({ Status: "Doet mee" })), right: parties(6, () => ({ Status: "Doet mee" })) },
];
