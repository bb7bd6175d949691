import fc from "fast-check";
import * as excel from "../../../src/excel";
import { writeBook } from "../../../src/file/write";
import { readBook } from "../../../src/file/read";
import type { Headless } from "../../../src/host/headless";
import { createActions } from "../../../src/taskpane/shell/actions";
import { RunningRule } from "../../../src/domain/checking/running";
import { checking } from "../../../src/taskpane/check/actions";
import { going } from "../../../src/taskpane/kept/going";
import { lookIn } from "../../../src/taskpane/kept/look";
import { keptCheck } from "../../../src/taskpane/kept/keptCheck";
import { area } from "../../../src/workbook/address";
import { cells } from "../../../src/workbook/comparable";
import type { Book } from "../../../src/workbook/types";
import { everyTable } from "../../cases/everyTable";
import { figures } from "../../cases/figures";
import { plan } from "../../cases/plan";
import { calculated, openExcel } from "../../excel/opened";
import { planOf } from "../../workbook/network";
import { withoutPages } from "../../workbook/withoutPages";
import { surroundings } from "../surroundings";

/** The check while people work: over the real carrier and Microsoft's office.js, in the local host. */
let headless: Headless;
let openBook: () => void;

beforeAll(async () => {
  headless = await openExcel();
  openBook = await calculated(headless, book);
});
afterAll(() => headless.close());

const book = withoutPages(planOf("kompas").book);

/** A pane in that workbook; it hears what Excel tells, and acts on it when the test says so. */
async function openPane(heard: excel.Edited[] = []) {
  const watch: typeof excel.watch = () => excel.watch((edited) => { if (edited) heard.push(edited); });
  const around = surroundings({ excel: { watch } });
  const { store } = around;
  await createActions(around).begin();
  const kept = keptCheck(around);
  const actions = { ...kept, ...checking(around, kept), ...going(around, kept, lookIn(around)) };
  await actions.check();
  const items = () => store.get().checked?.items ?? [];
  return { store, actions, heard, items, found: () => items().map(({ finding, value }) => `${finding.code} ${finding.sheet}!${finding.cell} ${String(value)}`) };
}

const requests = () => headless.host.log.filter(({ tidying }) => !tidying).length;

/** What people type anywhere, right and wrong. */
const texts = [...everyTable, ...plan, ...figures].flatMap(({ wrong, right }) => [wrong, right].flat().flatMap((row) => Object.values(row)))
  .filter((value) => typeof value === "string" && value.length < 60).map(String).concat("", "12", "0,5", "1-9-2026", "ggd noord", "GGD Noord; Gemeente Noord");

/** A cell of a table of data, its first blank row below included. */
const places = book.sheets.filter(({ name }) => ["Stakeholders", "Afspraken", "Actieplan", "Indicatoren", "Metingen"].includes(name)).map(({ name, tables: [table] }) => ({ name, at: area(table!.address) }));
const edit = fc.record({ place: fc.constantFrom(...places), row: fc.nat(30), column: fc.nat(15), text: fc.constantFrom(...texts) })
  .map(({ place: { name, at }, row, column, text }) => ({
    sheet: name, text, cell: `${String.fromCharCode(65 + at.left + (column % (at.right - at.left)))}${at.top + 2 + (row % (at.bottom - at.top + 1))}`,
  }));

test("after any edits, here and by others, the list is what a whole check finds", async () => {
  await fc.assert(fc.asyncProperty(fc.array(fc.tuple(edit, fc.boolean()), { minLength: 3, maxLength: 6 }), async (edits) => {
    openBook();
    const { actions, heard, found } = await openPane();
    for (const [{ sheet, cell, text }, elsewhere] of edits) {
      heard.length = 0;
      if (elsewhere) await headless.host.typeElsewhere(sheet, cell, text);
      else await headless.host.type(sheet, cell, text);
      await actions.followEdits([...heard]);
    }
    const live = found();
    await actions.check();
    expect(live).toEqual(found());
  }), { numRuns: 2 });
}, 1_200_000);

test("what somebody else typed comes into the list by one request, and nothing is written", async () => {
  openBook();
  const { actions, heard, found, store } = await openPane();
  await headless.host.typeElsewhere("Actieplan", "C5", "Polittie");
  const before = headless.host.toBook();
  const asked = requests();
  expect(heard).toHaveLength(1);
  await actions.followEdits([...heard]);
  expect(found()).toContain("referenceUnknown Actieplan!C5 Polittie");
  expect(requests() - asked).toBe(1);
  expect(headless.host.toBook()).toEqual(before);
  const { plan: seen } = store.get().found ?? {};
  await actions.check();
  expect(store.get().found?.plan).toEqual(seen);
});

test("what is found is put in order once for an edit, here and in the workbook", async () => {
  openBook();
  const { actions, heard, found, items } = await openPane();
  const collected = jest.spyOn(RunningRule.prototype, "collect");
  try {
    const once = () => { const times = collected.mock.calls.length; const rules = new Set(collected.mock.contexts).size; collected.mockClear(); return { times, rules }; };
    await headless.host.type("Actieplan", "C5", "Polittie");
    await actions.followEdits([...heard]);
    expect(found()).toContain("referenceUnknown Actieplan!C5 Polittie");
    const afterTyping = once();
    expect(afterTyping.rules).toBeGreaterThan(10);
    expect(afterTyping.times).toBe(afterTyping.rules);

    const { row = -1 } = items().find(({ finding }) => finding.code === "referenceUnknown")?.place ?? {};
    expect(await actions.writeRows("actions", () => [{ row, before: { responsible: "Polittie" }, after: { responsible: "GGD Noord" } }])).toMatchObject({ ok: true, value: { done: [0] } });
    const afterWriting = once();
    expect(afterWriting.times).toBe(afterWriting.rules);
  } finally {
    collected.mockRestore();
  }
});

describe("a repair", () => {
  const contents = (of: Book) => of.sheets.filter(({ name }) => name !== "np_gegevens").map((sheet) => [sheet.name, cells(sheet), sheet.formats.length]);

  test("makes its finding silent, and taking it back gives exactly what was there, in Excel and through a file", async () => {
    await fc.assert(fc.asyncProperty(fc.array(edit, { minLength: 8, maxLength: 16 }), fc.boolean(), async (edits, throughFile) => {
      openBook();
      for (const { sheet, cell, text } of edits) {
        await Excel.run(async (context) => {
          context.workbook.worksheets.getItem(sheet).getRange(cell).values = [[text === "" ? "" : `'${text}`]];
          await context.sync();
        });
      }
      const { actions, items } = await openPane();
      const mendable = items().filter(({ finding }) => finding.fix);
      const before = contents(headless.host.toBook());
      await actions.mend(mendable);
      const told = (finding: { code: string; sheet: string; cell: string }) => `${finding.code} ${finding.sheet}!${finding.cell}`;
      const after = new Set(items().map(({ finding }) => finding.key));
      expect(mendable.filter(({ finding }) => after.has(finding.key)).map(({ finding }) => told(finding))).toEqual([]);
      if (throughFile) headless.host.load(await sentAndOpened(headless.host.toBook()));
      const later = await openPane();
      if (mendable.length > 0) await later.actions.takeBack();
      expect(contents(headless.host.toBook()).map(([name, found]) => [name, found])).toEqual(before.map(([name, found]) => [name, found]));
    }), { numRuns: 2 });
  }, 1_200_000);

  async function sentAndOpened(sent: Book): Promise<Book> {
    const file = await writeBook(sent);
    const opened = file.ok ? await readBook(file.value) : file;
    if (!opened.ok) throw new Error(opened.problem.code);
    return opened.value;
  }
});
