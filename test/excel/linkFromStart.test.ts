import { linkFromStart, linkFromSteps, showColumns } from "../../src/excel";
import type { Headless } from "../../src/host/headless";
import { area, cell } from "../../src/workbook/address";
import { cells } from "../../src/workbook/comparable";
import { anchorName } from "../../src/workbook/meta";
import { laterLinks } from "../../src/workbook/sheets/start";
import { openExcel, sheetNow } from "./opened";
import { planOf } from "../workbook/network";

/** What a workbook gets after it was made: a link on Start to a sheet that came later, and columns that were hidden. */
const plan = planOf("empty", { sheets: ["relations", "successes"], quarters: 4, examples: false });
let headless: Headless;

beforeAll(async () => { headless = await openExcel(); });
beforeEach(() => headless.host.load(plan.book));
afterAll(() => headless.close());

const start = () => sheetNow(headless.host, "Start");
const place = area(plan.book.names.find(({ name }) => name === laterLinks)!.formula.split("!")[1]!.replaceAll("$", ""));
const at = (down: number) => cell(place.top + down, place.left);

test("Start leads to a sheet that came later, once, and the next one stands below it", async () => {
  for (const key of ["relations", "relations", "successes"] as const) expect(await linkFromStart(key, "Hoe werken jullie samen?")).toEqual({ ok: true, value: undefined });
  const found = cells(start());
  expect([found[at(0)], found[at(1)], found[at(2)] ?? null]).toEqual(["Relaties", "Successen", null]);
  expect(start().links).toEqual(expect.arrayContaining([expect.objectContaining({ address: at(0), to: anchorName("relations") }), expect.objectContaining({ address: at(1), to: anchorName("successes") })]));
});

test("what somebody typed meanwhile in the cell that a link was to come in comes back, and the link stands in the next one", async () => {
  let request = 0;
  headless.host.faults.between(async () => {
    if (++request === 2) await headless.host.typeElsewhere("Start", at(0), "Van een ander");
  });
  expect(await linkFromStart("relations", "Hoe werken jullie samen?")).toMatchObject({ ok: true });
  headless.host.faults.lift();
  const found = cells(start());
  expect([found[at(0)], found[at(1)]]).toEqual(["Van een ander", "Relaties"]);
  expect(start().links.filter(({ to }) => to === anchorName("relations"))).toEqual(expect.arrayContaining([expect.objectContaining({ address: at(1) })]));
  expect(start().links.map(({ address }) => address)).not.toContain(at(0));
});

test("a workbook that was made before there was such a place keeps its Start as it is", async () => {
  headless.host.load({ ...plan.book, names: plan.book.names.filter(({ name }) => name !== laterLinks) });
  const before = cells(start());
  expect(await linkFromStart("relations", "")).toMatchObject({ ok: true });
  expect(cells(start())).toEqual(before);
});

test("steps lead to a sheet that came later; one where somebody put another place stays", async () => {
  headless.host.load(planOf("leidraad", { sheets: ["steps"], quarters: 4 }).book);
  const rows = () => {
    const sheet = sheetNow(headless.host, "Stappen");
    const [table, found] = [sheet.tables[0]!, cells(sheet)];
    const { top, bottom, left } = area(table.address);
    const column = (heading: string) => left + table.columns.findIndex((one) => one.heading === heading);
    return Array.from({ length: bottom - top }, (_, i) => ({ id: String(found[cell(top + 1 + i, column("ID"))]), place: found[cell(top + 1 + i, column("Waar"))], at: cell(top + 1 + i, column("Waar")), to: sheet.links.find(({ address }) => address === cell(top + 1 + i, column("Waar")))?.to }));
  };
  const [first, second] = rows().filter((row) => row.place === "Stakeholders");
  await Excel.run(async (context) => { context.workbook.worksheets.getItem("Stappen").getRange(second!.at).values = [["Bij ons thuis"]]; await context.sync(); });
  const led = { rows: [first!, second!].map(({ id }) => ({ id, from: "stakeholders" as const })), headings: { place: "Waar", id: "ID" } };
  expect(await linkFromSteps("agreements", led, "Wat spraken jullie af?")).toMatchObject({ ok: true });
  const now = rows();
  expect(now.find(({ id }) => id === first!.id)).toMatchObject({ place: "Afspraken", to: anchorName("agreements") });
  expect(now.find(({ id }) => id === second!.id)).toMatchObject({ place: "Bij ons thuis" });
});

test("columns are shown and hidden, and it says how many changed; a sheet that is not there is passed", async () => {
  const hidden = () => sheetNow(headless.host, "Stakeholders").columns.filter((column) => column.hidden).map(({ index }) => index);
  const before = hidden();
  const columns = [{ sheet: "Stakeholders", columns: ["C", "D", "A"] }, { sheet: "Weg", columns: ["A"] }];
  expect(await showColumns(columns, true)).toEqual({ ok: true, value: 2 });
  expect(hidden()).toEqual(before.filter((index) => index !== 2 && index !== 3));
  expect(await showColumns([{ sheet: "Stakeholders", columns: ["C", "D"] }], false)).toEqual({ ok: true, value: 2 });
  expect(hidden()).toEqual(before);
});
