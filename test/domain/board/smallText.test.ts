import { tellsSmallNumber } from "../../../src/domain/board/smallText";

test.each([
  "Bij ons ging het om 3 jongeren.",
  "Slechts 1 melding dit kwartaal",
  "Er waren 0 separaties.",
  "2-4 gezinnen per wijk",
  "Het gaat om drie gezinnen",
  "Eén jongere is verhuisd",
  "Three households left",
  "12 meldingen, waarvan 4 herhaald",
  "(2)",
  "Gezinnen: 4.",
])("a count below five is seen: %s", (text) => {
  expect(tellsSmallNumber(text, 5)).toBe(true);
});

test.each([
  "",
  "De wachttijd daalde van 34 naar 21 dagen.",
  "Vanaf 1 januari werken twee weken later alle teams mee.",
  "In kwartaal 2 en week 3 was er vakantie.",
  "Sinds 2026-K1 en tot 3-4-2027 gemeten.",
  "Een stijging van 1,5 en van 4%.",
  "Al 2 jaar hetzelfde; de cursus duurt drie dagen.",
  "Een gezin kan nu bij elk loket terecht.",
  "Fase 2 is begonnen in groep 3.",
  "Na 4 maanden zijn 12 mensen geschoold.",
])("a date, a stretch of time, a share or a place in a row is none: %s", (text) => {
  expect(tellsSmallNumber(text, 5)).toBe(false);
});

test("the bound is the network's own", () => {
  expect(tellsSmallNumber("Het ging om 7 jongeren", 5)).toBe(false);
  expect(tellsSmallNumber("Het ging om 7 jongeren", 10)).toBe(true);
  expect(tellsSmallNumber("Het ging om zeven jongeren", 10)).toBe(true);
});
