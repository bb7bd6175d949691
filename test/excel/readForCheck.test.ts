import { validate } from "../../src/domain/checking/validate";
import { readForCheck } from "../../src/excel";
import { piecesOf } from "../../src/excel/checking/rows";
import type { Headless } from "../../src/host/headless";
import { address, area, cell } from "../../src/workbook/address";
import { toChecked } from "../../src/workbook/check/toChecked";
import type { PlanOptions } from "../../src/workbook/plan";
import type { Book, Content } from "../../src/workbook/types";
import { today } from "../cases/goodRows";
import { planOf } from "../workbook/network";
import { calculated, openExcel, sheet } from "./opened";

const pages = new Set(["Dashboard", "Kwartaalrapport", "Netwerkkaart", "Cijfers"]);

let excel: Headless;
let openBook: () => void;

beforeAll(async () => {
  excel = await openExcel();
  openBook = await calculated(excel, checked());
});
afterAll(() => excel.close());
beforeEach(() => openBook());

/** The book of Kompas without the formulas of its pages: a check reads none of them, and to calculate them after every edit takes longer than all else. */
function checked(options: PlanOptions = {}): Book {
  const { book } = planOf("kompas", {}, options);
  const bare = (content: Content): Content => (typeof content === "object" ? null : content);
  return {
    ...book,
    sheets: book.sheets.map((one) => (pages.has(one.name) ? { ...one, blocks: one.blocks.map(({ at, content }) => ({ at, content: content.map((row) => row.map(bare)) })) } : one)),
  };
}

const inExcel = (work: (workbook: Excel.Workbook) => void) => Excel.run(async (context) => { work(context.workbook); await context.sync(); });

async function read() {
  const outcome = await readForCheck();
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value.read;
}

/** What a check of the workbook finds that it did not find in the examples as they were made. */
async function found(work: (workbook: Excel.Workbook) => void): Promise<string[]> {
  const findings = async () => validate(toChecked(await read(), today)).map(({ code, sheet: title, cell: at }) => `${code} ${title}!${at}`);
  const before = new Set(await findings());
  await inExcel(work);
  return (await findings()).filter((one) => !before.has(one));
}

const plan = (workbook: Excel.Workbook) => workbook.worksheets.getItem("Actieplan");

test.each<[string, (workbook: Excel.Workbook) => void, string[]]>([
  ["a cell whose list and colours were pasted away", (workbook) => plan(workbook).getRange("I6").clear("Formats"), ["formatLost Actieplan!I6"]],
  ["a cell without its list", (workbook) => plan(workbook).getRange("F7").dataValidation.clear(), ["validationLost Actieplan!F7"]],
  ["a formula that was typed over", (workbook) => { plan(workbook).getRange("K6").values = [["klaar"]]; }, ["formulaOverwritten Actieplan!K6"]],
  ["a sheet that was renamed", (workbook) => { workbook.worksheets.getItem("Dashboard").name = "Overzicht"; }, ["sheetRenamed Overzicht!A1"]],
  ["a sheet that was moved", (workbook) => { workbook.worksheets.getItem("Metingen").position = 0; }, ["sheetsMoved !"]],
  ["a filter over rows with something to tell", (workbook) => { workbook.tables.getItem("tblActieplan").columns.getItem("Actie").filter.applyValuesFilter(["niets"]); }, ["filterHides Actieplan!A4"]],
  ["rows that were hidden", (workbook) => { plan(workbook).getRange("5:40").rowHidden = true; }, ["rowsHide Actieplan!A4"]],
  ["a citizen's number on Start", (workbook) => { workbook.worksheets.getItem("Start").getRange("H30").values = [["BSN 123456782"]]; }, ["bsn Start!H30"]],
  ["somebody beside a table", (workbook) => { plan(workbook).getRange("AX3").values = [["de ouders van Sem"]]; }, ["caseWords Actieplan!AX3"]],
  ["a telephone on a sheet of their own", (workbook) => { workbook.worksheets.add("Kladblok").getRange("B2").values = [["06-12345678"]]; }, ["privatePhone Kladblok!B2"]],
  ["a person where a value of a list belongs, and no advice to put it on a list", (workbook) => { plan(workbook).getRange("I7").values = [["casus Jansen"]]; }, ["caseWords Actieplan!I7"]],
  ["a row below the table, with blank rows between", (workbook) => { plan(workbook).getRange("A75").values = [["Bellen"]]; }, ["rowBelow Actieplan!A75"]],
  ["a sheet that is called after somebody", (workbook) => { workbook.worksheets.add("casus Jansen").getRange("B2").values = [["x"]]; }, ["caseWords casus Jansen!A1"]],
  ["a column that was hidden", (workbook) => { plan(workbook).getRange("C:C").columnHidden = true; }, ["rowsHide Actieplan!A4"]],
])("%s is seen in the one request", async (_, work, expected) => {
  expect(await found(work)).toEqual(expected);
  const before = excel.host.log.length;
  await read();
  expect(excel.host.log.slice(before).filter(({ tidying }) => !tidying)).toHaveLength(1);
});

test.each<[string, number, (workbook: Excel.Workbook) => void, string[]]>([
  ["far to the right, and far down", 2, (workbook) => {
    workbook.worksheets.add("Kladblok").getRange("DX2").values = [["BSN 123456782"]];
    workbook.worksheets.add("Klad").getRange("B3000").values = [["casus Jansen"]];
  }, ["bsn Kladblok!DX2", "caseWords Klad!B3000"]],
  ["on the sixtieth sheet", 3, (workbook) => { for (let i = 1; i <= 60; i++) workbook.worksheets.add(`Kladblok ${i}`).getRange("B2").values = [[i === 60 ? "BSN 123456782" : "x"]]; }, ["bsn Kladblok 60!B2"]],
])("a person is found %s, in %d requests", async (_, requests, work, expected) => {
  expect(await found(work)).toEqual(expected);
  const before = excel.host.log.length;
  await read();
  expect(excel.host.log.slice(before).filter(({ tidying }) => !tidying)).toHaveLength(requests);
});

test("of a sheet that holds more than a check reads it is said where that ends, and what comes before is looked through", async () => {
  const told = await found((workbook) => {
    const sheet = workbook.worksheets.add("Kladblok");
    sheet.getRange("B2").values = [["BSN 123456782"]];
    sheet.getRange("XFD1048576").values = [["x"]];
  });
  expect(told).toEqual(["notLookedAt Kladblok!B401", "bsn Kladblok!B2"]);
});

test("comments are looked at with the answers to them, in one request more", async () => {
  const { state } = excel.host;
  state.comment("Stakeholders", "B7", "Klopt dit?", "Ja, de ouders van Sem");
  state.comment("Stakeholders", "B10", "Mooi");
  const before = excel.host.log.length;
  const findings = validate(toChecked(await read(), today)).filter(({ code }) => code === "caseWords");
  expect(findings.map(({ sheet: title, cell: at, details }) => [title, at, details.column])).toEqual([["Stakeholders", "B7", "opmerking bij B7"]]);
  expect(excel.host.log.slice(before).filter(({ tidying }) => !tidying)).toHaveLength(2);
});

test("a protected sheet is checked without what Excel does not tell there, in two requests", async () => {
  excel.host.state.protectSheet("Actieplan");
  const before = excel.host.log.length;
  const { tables, standing } = await read();
  expect(tables.map(({ name }) => name)).toContain("tblActieplan");
  expect(standing.unguarded).toEqual([]);
  expect(excel.host.log.slice(before).filter(({ tidying }) => !tidying)).toHaveLength(2);
});

test("cells of a table cannot be merged, so a check has no need to ask", async () => {
  await expect(inExcel((workbook) => plan(workbook).getRange("A5:B5").merge())).rejects.toMatchObject({ code: "InvalidOperation" });
});

test("a workbook that counts from 1904 says so, and its dates are judged by its own calendar", async () => {
  const dated = structuredClone(checked());
  const block = sheet(dated, "Actieplan").blocks.at(-1)!;
  block.content[2]![3] = today - 1462;
  excel.host.load(dated);
  excel.host.state.countsFrom1904 = true;
  const codes = validate(toChecked(await read(), today)).filter(({ code, sheet: title, cell: at }) => code === "calendar1904" || (title === "Actieplan" && at === "D5")).map(({ code }) => code);
  expect(codes).toEqual(["calendar1904"]);
});

test("tables and lists that got another name because theirs was taken are found", async () => {
  const rename = { tblActieplan: "tblActieplan_2", tblLijstThema: "tblLijstThema_2", lijst_Thema: "lijst_Thema_2" };
  excel.host.load(checked({ rename }));
  const { tables, lists, known } = await read();
  expect(tables.find(({ name }) => name === "tblActieplan_2")?.columns[0]).toMatchObject({ id: "action" });
  expect(known.find(({ table }) => table === "tblActieplan_2")?.key).toBe("actions");
  expect(lists.map(({ name }) => name)).toContain("tblLijstThema_2");
  openBook();
  const usual = toChecked(await read(), today);
  excel.host.load(checked({ rename }));
  expect(toChecked(await read(), today).lists.theme).toEqual(usual.lists.theme);
});

describe("a large workbook", () => {
  const rows = 5000;

  /** The book with that many measurements. */
  function large(): Book {
    const book = checked();
    const own = sheet(book, "Metingen");
    const table = own.tables[0]!;
    const at = area(table.address);
    const content = Array.from({ length: rows }, (_, i): Content[] => table.columns.map(({ heading }, c) => (
      heading === "Waarde" ? i : heading === "ID" ? `id${i}` : c === 0 ? "Een lange naam. ".repeat(25) : null
    )));
    own.blocks = [...own.blocks, { at: cell(at.top + 1, at.left), content }];
    table.address = address({ ...at, bottom: at.top + rows });
    return book;
  }

  test("is read whole, in as few requests as keep each answer within a megabyte", async () => {
    excel.host.load(large());
    const before = excel.host.log.length;
    const { tables } = await read();
    const answers = excel.host.log.slice(before).filter(({ tidying }) => !tidying).map(({ response }) => response);
    expect(Math.max(...answers)).toBeLessThan(1_100_000);
    expect(answers).toHaveLength(3);
    const found = tables.find(({ name }) => name === "tblMetingen")!;
    const value = found.columns.findIndex(({ id }) => id === "value");
    expect(found.rows.map((row) => row.values[value])).toEqual(Array.from({ length: rows }, (_, i) => i));
  });

  test("pieces follow each other, share requests and leave nothing out", () => {
    const left = (name: string, top: number, bottom: number, bytes: number) => ({ name, at: { top, bottom, left: 0, right: 1 }, bytes });
    const told = (requests: ReturnType<typeof piecesOf>) => requests.map((request) => request.map(({ name, at }) => `${name} ${at.top}-${at.bottom}`));
    expect(told(piecesOf([left("a", 10, 9, 100), left("b", 10, 12, 100)], 1000))).toEqual([["b 10-12"]]);
    expect(told(piecesOf([left("a", 0, 14, 100), left("b", 5, 9, 100)], 1000))).toEqual([["a 0-9"], ["a 10-14", "b 5-9"]]);
    expect(told(piecesOf([left("a", 0, 1, 5000)], 1000))).toEqual([["a 0-0"], ["a 1-1"]]);
  });
});
