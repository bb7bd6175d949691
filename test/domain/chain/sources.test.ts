import { sourcesOf } from "../../../src/domain/chain/sources";
import { network } from "../network";

const { agreements } = network({
  agreements: [
    { id: "k7d2xq9mtb", subject: "Privacy", agreement: "We delen alleen wat nodig is." },
    { id: "k7d2xq9mtc", subject: "Informatie delen", agreement: "Elke maand een overzicht; op papier." },
    { id: "k7d2xq9mtd", subject: "Informatie delen", agreement: "Niets per e-mail" },
    { id: "", subject: "", agreement: "" },
  ],
});

/** What stands in the column Bron, and the rows of the agreements (from 1) that it names. */
test.each([
  ["the subject", "Privacy", [1]],
  ["the subject after the word", "Afspraak: privacy", [1]],
  ["in English", "Agreement: PRIVACY", [1]],
  ["a subject of two agreements", "afspraak : informatie  delen", [2, 3]],
  ["its own words", "we delen  alleen wat nodig is.", [1]],
  ["its own words with a semicolon in them", "Elke maand een overzicht; op papier.", [2]],
  ["its id", "k7d2xq9mtd", [3]],
  ["several", "Afspraak: privacy; k7d2xq9mtd", [1, 3]],
  ["the same twice", "Privacy; Afspraak: privacy", [1]],
  ["something else of the same name", "Bevinding: privacy", []],
  ["something that looks like it", "Privacybeleid", []],
  ["something else", "Reflectiesessie", []],
  ["the word alone", "Afspraak:", []],
  ["nothing", "", []],
])("a source that gives %s: %s", (_what, source, rows) => {
  expect(sourcesOf(agreements)(source).map(({ place }) => place.row + 1)).toEqual(rows);
});
