import { countedId } from "../../src/domain/id";
import { serial } from "../../src/domain/quarter";
import { startHeadless, type Headless } from "../../src/host/headless";
import { templates } from "../../src/templates";
import { address } from "../../src/workbook/address";
import { planDemonstration } from "../../src/workbook/plan";
import { right, rows } from "../../src/workbook/sheets/report/grid";
import type { Book } from "../../src/workbook/types";
import type { RowData } from "../../src/workbook/content";
import { byHand } from "./byHand";

/** What the sheet Kwartaalrapport says of the network of which everything was worked out by hand, as a real engine calculates it: to the letter, beside what presentation and meeting pack say of it (byHand.test.ts). */
const quarter = "2026-K3";

/** What may stand in a row, without what this network leaves empty. */
function row(of: object, ...leave: string[]): RowData {
  return Object.fromEntries(Object.entries(of).filter(([key, value]) => value !== undefined && value !== "" && !["id", "place", ...leave].includes(key)));
}

/** That network as a workbook. Its day is written where a workbook asks for today's. */
function book(): Book {
  const { stakeholders, indicators, measurements, actions, relations, successes, quarters } = byHand();
  const { book: made } = planDemonstration(templates.empty!, {
    template: "empty", sheets: ["relations", "successes"], name: "Netwerk Noord", region: "Regio Oost", coordinator: "", ambition: { nl: "", en: "" }, from: quarters[0]!, quarters: quarters.length,
    rows: {
      stakeholders: stakeholders.map((one) => row(one)), indicators: indicators.map((one) => row(one)), measurements: measurements.map((one) => row(one)),
      actions: actions.map((one) => row(one)), relations: relations.filter(({ moment }) => moment <= "2026-H2").map((one) => row(one)), successes: successes.map((one) => row(one)),
      quarters: quarters.map((one) => ({ quarter: one, state: one > quarter ? "planned" : "open" })),
    } as never,
  }, "nl", { newId: countedId("r") });
  return JSON.parse(JSON.stringify(made).replaceAll("TODAY()", "DATE(2026,10,20)")) as Book;
}

let excel: Headless;
beforeAll(async () => { excel = await startHeadless({ book: book() }); });
afterAll(() => excel.close());

/** The cells of the page in which something stands, a row on a line; a day as its serial number. */
async function lines(): Promise<string[]> {
  await excel.host.type("Kwartaalrapport", "B3", quarter);
  const cells = await excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Kwartaalrapport").getRange(address({ top: 0, bottom: rows.last, left: 0, right })).load("values");
    await context.sync();
    return range.values as unknown[][];
  });
  return cells.map((one) => one.filter((value) => value !== "").join(" | ")).filter((one) => one !== "");
}

const end = (month: number, date: number) => serial(2026, month, date);

test("the sheet says what was worked out by hand, and nothing else", async () => {
  expect(await lines()).toEqual([
    "Netwerk Noord | Voorbeeld: alles hier is verzonnen.",
    "Kwartaalrapport 2026-K3",
    "Kwartaal (leeg = het lopende) | 2026-K3 | Open",
    // Satisfaction is of the half-year before: in this quarter nobody asked for it.
    "1 van 3 beoordeelde indicatoren op koers; 4 zonder oordeel over dit kwartaal.",
    "Niet op koers: Bereikte gezinnen; Gesprekken met een plan.",
    "3 van 4 | 1 van 3 | 2", "partijen leverden alles | indicatoren op koers | indicatoren niet op koers",
    "3 | 0 | 4", "acties afgerond in dit kwartaal | indicatoren vragen aandacht | acties te laat",
    "Indicatoren",
    "Indicator | Oordeel | Waarde | Streefwaarde | Eenheid | Sinds vorige | Verloop",
    "Bereikte gezinnen | ⚠ niet op koers | 97 | 200 | gezinnen | +25 | ▂▅█",
    "Gesprekken met een plan | ⚠ niet op koers | 64.8 | 90 | % | +9,3 | ▂▅█",
    "Tijd tot hulp | ✔ op koers | 18.7 | 14 | dagen | -6,8 | █▆▂",
    "Tevredenheid | – niet dit kwartaal | 7.5 | score 1-10 | ·▄·",
    "Vragen aan het loket | ○ geen streefwaarde | 117 | vragen | +23 | ·▂█",
    "Afgeronde trajecten | ○ nog niet gemeten | 60 | trajecten | ···",
    "Meldingen | ○ klein aantal | <5 | 6 | meldingen | ··‹",
    "Aantallen onder de 5 staan er als < of ‹, zonder toelichting.",
    "Acties",
    "Te laat, vandaag | Verantwoordelijk | Einde",
    `Mentoren trainen | Gemeente | ${end(9, 5)}`, `Inloop beginnen | Gemeente; GGD | ${end(9, 8)}`,
    `Route tekenen | Gemeente; GGD; School | ${end(10, 11)}`, `Mandaat regelen | Gemeente; GGD; School; Politie | ${end(10, 14)}`,
    "Afgerond, met het einde in dit kwartaal | Verantwoordelijk | Einde",
    `Loket openen | Gemeente | ${end(7, 10)}`, `Folder maken | GGD | ${end(8, 11)}`, `Scholing afronden | School | ${end(9, 12)}`,
    "Wat nu komt, eerste 5 van 6 | Verantwoordelijk | Einde",
    ...["Protocol bijwerken", "Naasten vragen", "Bestuur bezoeken", "Scholen bellen", "Kaart bijwerken"].map((name, i) => `${name} | GGD | ${end(11, 2 + 4 * i)}`),
    // The last note of the families tells a small count.
    "Wat opvalt (1 van 4 toelichtingen)", "✔ Tijd tot hulp", "Nieuwe wachtlijstafspraken. (GGD)",
    "Nog niet alles geleverd", "Politie (2 van 4)",
    "Wie werkt met wie, 2026-H2: 5 relaties, 2 sterk, 2 kan beter, 1 nauwelijks, terwijl gewenst. Gelukt dit kwartaal: 2, zie het blad Successen.",
  ]);
});

test.each([
  ["Het ging om 3 gezinnen.", false], ["Drie gezinnen (2 nieuw) deden mee.", false], ["Er was er één!", false], ["Met 4, net als eerder", false], ["Niemand, dus 0", false],
  ["Het steeg met 2,3 naar 12.", true], ["In 2026-K3 kwamen er 23 bij.", true], ["Twaalf scholen deden mee, sinds 3-9-2026.", true], ["Eenieder deed mee; 5 bleven.", true],
])("the note “%s” stands on the page: %s", async (note, isThere) => {
  const table = await excel.Excel.run(async (context) => {
    const of = context.workbook.tables.getItem("tblMetingen");
    const [indicators, parties, quarters] = ["Indicator", "Organisatie", "Kwartaal"].map((name) => of.columns.getItem(name).getDataBodyRange().load("values"));
    await context.sync();
    const row = indicators!.values.findIndex(([name], i) => name === "Bereikte gezinnen" && parties!.values[i]![0] === "Politie" && quarters!.values[i]![0] === quarter);
    of.columns.getItem("Toelichting").getDataBodyRange().getCell(row, 0).values = [[note]];
    await context.sync();
    return row;
  });
  expect(table).toBeGreaterThan(0);
  expect((await lines()).includes(`${note} (Politie)`)).toBe(isThere);
});
