import { personalDataIn } from "../../../src/domain/privacy/personal";
import { falseAlarms, recall } from "./measure";

/** Texts of each kind; the same in every run. */
const [count, seed] = [1500, 20_261];

test.each(recall(count, seed))("$kind is found", ({ code, share, missed }) => {
  // A number of a citizen always, everything else nearly always.
  const least = code === "bsn" ? 1 : 0.95;
  expect({ isEnough: share >= least, missed: share >= least ? undefined : missed }).toEqual({ isEnough: true, missed: undefined });
});

test.each(falseAlarms(count, seed))("$kind is left alone", ({ share, alarm }) => {
  expect({ isLow: share < 0.01, alarm: share < 0.01 ? undefined : alarm }).toEqual({ isLow: true, alarm: undefined });
});

/** Texts that once passed, or were once taken for what they are not. */
test.each([
  ["Jan (15) belde zelf met 113 en is in behandeling", "caseWords"], ["een meisje van 15 uit Hoorn", "caseWords"], ["de ouders van Sem", "caseWords"],
  ["casus Jansen", "caseWords"], ["su\u00efcide van een leerling op het Clusius", "caseWords"], ["24-1-2011 geboren", "birthDate"], ["geb. 9-8-07", "birthDate"],
  ["2035 AB Haarlem", "homeAddress"], ["06.12.34.56.78", "privatePhone"], ["\uff11\uff12\uff13\uff14\uff15\uff16\uff17\uff18\uff12", "bsn"], ["12\u200b3456782", "bsn"],
  ["Bijlage B. 8-6-2023", undefined], ["Moeder & Kind", undefined], ["NL91 ABNA 0417 1643 00", undefined], ["\u20ac 123.456.782", undefined], ["03-04-2025 12 uur", undefined], ["elke moeder krijgt bezoek", undefined],
  ["Centrum voor Jeugd en Gezin Ede", undefined], ["Netwerk Jeugd & Gezin Veluwe-IJsselstreek", undefined], ["de jongere en gezin Jansen", "caseWords"],
  ["Overleg over Jeugd en Gezin Smit", "caseWords"], ["Jeugd & Gezin de Vries", "caseWords"], ["Centrum voor Jeugd en Gezin Smit-Bakker", undefined], ["Stichting Jeugd en Gezin Bakkeveen", undefined],
  ["Casus Overleg Noord", undefined], ["2026 AB vaststellen", undefined],
])("%s: %s", (text, code) => {
  expect(personalDataIn(text, "text", 2026)).toEqual(code === undefined ? [] : [code]);
});

test("what stands at the end of the longest cell is found", () => {
  expect(personalDataIn(`${"Overleg met alle partijen. ".repeat(1200)}BSN 123456782`, "text", 2026)).toContain("bsn");
});
