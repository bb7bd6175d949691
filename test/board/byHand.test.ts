import { pack } from "../../src/board/pack";
import { presentation } from "../../src/board/presentation";
import { story } from "../../src/domain/board/story";
import { byHand } from "./byHand";
import { opened } from "./opened";

/**
 * What a board reads of a network of which everything was worked out by hand: to the letter, and to the chart. Reached are 22 + 23 + 25 + 27
 * = 97 families, 72 a quarter before; 169 of 261 talks have a plan, which is 65%; help takes (19 + 18 + 19) / 3 = 18,7 days where 25,5 went
 * before and the course is at 19; satisfaction is of the half-year before. Four of seven have a verdict, for one has no target, one no
 * figure and one too small a count. Of four parties one still owes two figures.
 */
async function read(write: typeof pack): Promise<{ lines: string[]; charts: readonly (readonly [string, ...(readonly (number | undefined)[])[]])[] }> {
  const outcome = story(byHand(), "2026-K3", { name: "Netwerk Noord", region: "Regio Oost" });
  if (!outcome.ok) throw new Error(outcome.problem.code);
  const { text, charts } = opened(await write(outcome.value));
  return {
    lines: text.split("\n").filter((line) => line !== ""),
    charts: charts.map(({ categories, series }) => [categories.join(" "), series.Waarde ?? [], series.Streefwaarde ?? [], series.Nulwaarde ?? []]),
  };
}

/** The cells of a table, a row on a line. */
const rows = (table: string): string[] => table.trim().split("\n").flatMap((row) => row.split("|")).map((cell) => cell.trim()).filter((cell) => cell !== "");

const indicators = rows(`
  Oordeel | Indicator | Waarde | Streefwaarde | Verandering | Geleverd
  ⚠ niet op koers | Bereikte gezinnen (gezinnen) | 97 | 200 | +25 | 4 van 4
  ⚠ niet op koers | Gesprekken met een plan | 65% | 90% | +10 | 4 van 4
  ✔ op koers | Tijd tot hulp (dagen) | 18,7 | 14 | -6,8 | 3 van 4
  ✔ op koers | Tevredenheid (score 1-10) | 6,8 (2026-K2) | 7,5 | | 4 van 4
  ○ geen oordeel | Vragen aan het loket (vragen) | 117 | | +23 | 2 van 2
  ○ geen oordeel | Afgeronde trajecten (trajecten) | geen waarde | 60 | | 0 van 1
  ○ geen oordeel | Meldingen (meldingen) | <5 | 6 | | 1 van 1
`);
const keyFigures = rows(`
  2 van 4 | indicatoren op koers
  3 van 4 | partijen leverden alles aan
  3 | acties afgerond dit kwartaal
  4 | acties te laat
`);
const asked = "Bij 2 indicatoren vragen we het bestuur om een besluit. Acties: 5 klaar, 6 lopen, 4 te laat, 7 nog niet begonnen.";
const unjudged = "1 indicator heeft nog geen streefwaarde. 2 indicatoren hebben nog geen oordeel: niet gemeten, of over te weinig mensen.";
const small = "Een aantal onder de 5 staat er als <5. Een getal waaruit je zo’n aantal kunt afleiden staat er niet.";
const keptOut = "1 toelichting staat hier niet: daarin staat een klein aantal of iets over een persoon.";
const quarters = "2026-K1 2026-K2 2026-K3";
const three = <T,>(one: T): T[] => [one, one, one];
const drawn = [
  [quarters, [51, 72, 97], three(200), three(40)],
  [quarters, [46, 55, 65], three(90), three(38)],
] as const;

test("the presentation says what was worked out by hand, and nothing else", async () => {
  const { lines, charts } = await read(presentation);
  expect(lines).toEqual([
    "Netwerk Noord · Kwartaalbericht voor het bestuur, 2026-K3", "2 van 4 beoordeelde indicatoren liggen op koers.",
    ...keyFigures, `${unjudged} ${asked}`, "Regio Oost · Stand op 20 oktober 2026",
    "2 indicatoren liggen niet op koers", ...indicators, small,
    "Dit vraagt het eerst aandacht", ...rows(`
      Bereikte gezinnen (gezinnen) | ⚠ niet op koers · Nu 97, streefwaarde 200 · Geleverd: 4 van 4
      Gesprekken met een plan | ⚠ niet op koers · Nu 65%, streefwaarde 90% · Geleverd: 4 van 4
    `), small,
    "4 acties te laat", ...rows(`
      Te laat (4)
      Mentoren trainen | Gemeente · 5-9-2026
      Inloop beginnen | Gemeente, GGD · 8-9-2026
      Route tekenen | Gemeente, GGD en nog 1 · 11-10-2026
      Mandaat regelen | Gemeente, GGD en nog 2 · 14-10-2026
      Komt eraan (5)
      Protocol bijwerken | GGD · 2-11-2026
      Naasten vragen | GGD · 6-11-2026
      Bestuur bezoeken | GGD · 10-11-2026
      Scholen bellen | GGD · 14-11-2026
      Kaart bijwerken | GGD · 18-11-2026
      Afgerond dit kwartaal (3)
      Loket openen | Gemeente · 10-7-2026
      Folder maken | GGD · 11-8-2026
      Scholing afronden | School · 12-9-2026
    `),
    "2 van 5 relaties zijn sterk (2026-H2)", "Kerngroep", "GGD", "Gemeente", "Politie", "School", "Dik: sterk. Stippels: kan beter. Streepjes: nauwelijks, terwijl gewenst.",
    "Wat opvalt", ...rows(`
      Bereikte gezinnen | De campagne begon later. (Gemeente)
      Bereikte gezinnen | Alle klassen zijn bezocht. (School)
    `), "en nog 1",
    "Gelukt", "De politie belt nu dezelfde dag met de school.", "Ouders weten de weg.", keptOut,
    "Wat we het bestuur vragen", ...rows(`
      Oordeel | Doorgaan, bijsturen of stoppen? | Besluit
      ⚠ niet op koers | Bereikte gezinnen (gezinnen) | Nu 97, streefwaarde 200. Op het plan: Mentoren trainen
      ⚠ niet op koers | Gesprekken met een plan | Nu 65%, streefwaarde 90%. Op het plan: Scholen bellen
    `), "3 van 4 partijen leverden alles aan. Ontbreekt: Politie",
  ]);
  expect(charts).toEqual(drawn);
});

test("the meeting pack says the same, and all of what a slide has no room for", async () => {
  const { lines, charts } = await read(pack);
  expect(lines).toEqual([
    "Netwerk Noord", "Kwartaalbericht voor het bestuur, 2026-K3", "Regio Oost · Stand op 20 oktober 2026", "2 van 4 beoordeelde indicatoren liggen op koers.",
    ...keyFigures, asked,
    "Wat we het bestuur vragen", ...rows(`
      Oordeel | Doorgaan, bijsturen of stoppen? | Besluit: wie en wanneer
      ⚠ niet op koers | Bereikte gezinnen (gezinnen) | Nu 97, streefwaarde 200. | Op het plan: Mentoren trainen
      ⚠ niet op koers | Gesprekken met een plan | Nu 65%, streefwaarde 90%. | Op het plan: Scholen bellen
    `),
    "2 indicatoren liggen niet op koers", unjudged, ...indicators, small,
    "Indicatoren in beeld", ...rows(`
      Bereikte gezinnen (gezinnen) | ⚠ niet op koers · Nu 97, streefwaarde 200 · Geleverd: 4 van 4
      Gesprekken met een plan | ⚠ niet op koers · Nu 65%, streefwaarde 90% · Geleverd: 4 van 4
      Tijd tot hulp (dagen) | ✔ op koers · Nu 18,7, streefwaarde 14 · Geleverd: 3 van 4 | Ontbreekt: Politie
      Vragen aan het loket (vragen) | ○ geen oordeel · Nu 117 · Geleverd: 2 van 2
    `),
    "Acties", "Acties: 5 klaar, 6 lopen, 4 te laat, 7 nog niet begonnen.", ...rows(`
      Te laat (4)
      Actie | Wie | Einde
      Mentoren trainen | Gemeente | 5-9-2026
      Inloop beginnen | Gemeente, GGD | 8-9-2026
      Route tekenen | Gemeente, GGD, School | 11-10-2026
      Mandaat regelen | Gemeente, GGD, School, Politie | 14-10-2026
      Komt eraan (5)
      Actie | Wie | Einde
      Protocol bijwerken | GGD | 2-11-2026
      Naasten vragen | GGD | 6-11-2026
      Bestuur bezoeken | GGD | 10-11-2026
      Scholen bellen | GGD | 14-11-2026
      Kaart bijwerken | GGD | 18-11-2026
      Afgerond dit kwartaal (3)
      Actie | Wie | Einde
      Loket openen | Gemeente | 10-7-2026
      Folder maken | GGD | 11-8-2026
      Scholing afronden | School | 12-9-2026
    `),
    "Het netwerk", "2 van 5 relaties zijn sterk (2026-H2).", ...rows(`
      Relatie | Samenwerking
      School – Politie | kan beter
      Gemeente – Politie | nauwelijks, terwijl gewenst
      Gemeente – School | kan beter
    `),
    "Gelukt", "De politie belt nu dezelfde dag met de school.", "Ouders weten de weg.",
    "Wat opvalt", ...rows(`
      Bereikte gezinnen | De campagne begon later. (Gemeente)
      Bereikte gezinnen | Alle klassen zijn bezocht. (School)
      Tijd tot hulp | Nieuwe wachtlijstafspraken. (GGD)
    `), keptOut,
    "Wie heeft nog niet alles aangeleverd?", "3 van 4 partijen leverden alles aan.", ...rows(`
      Organisatie | Nog niet aangeleverd
      Politie | 2: Tijd tot hulp, Afgeronde trajecten
    `), "Eigen aantekeningen",
  ]);
  expect(charts).toEqual([...drawn, [quarters, [30, 25.5, 18.7], three(14), three(34)], [quarters, [undefined, 94, 117], [], three(10)]]);
});
