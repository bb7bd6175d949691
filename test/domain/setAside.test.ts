import { maySetAside } from "../../src/domain/setAside";

test.each([
  ["late", "x", "", true], ["late", "  ", "", false],
  ["caseWords", "Klopt wel", "Coördinator", false], ["caseWords", "Gaat over ons team", " ", false], ["caseWords", "Gaat over ons team", "Coördinator", true],
  ["bsn", "Het is een zaaknummer van ons", "", false], ["bsn", "Het is een zaaknummer van ons", "Coördinator", true],
] as const)("%s with “%s” of “%s” may be set aside: %s", (code, reason, who, may) => {
  expect(maySetAside(code, reason, who)).toBe(may);
});
