import { countedId } from "../../../src/domain/id";
import * as excel from "../../../src/excel";
import type { Headless } from "../../../src/host/headless";
import { adding } from "../../../src/taskpane/adding/actions";
import { going } from "../../../src/taskpane/kept/going";
import { lookIn } from "../../../src/taskpane/kept/look";
import { keptCheck } from "../../../src/taskpane/kept/keptCheck";
import { area, cell } from "../../../src/workbook/address";
import { cells } from "../../../src/workbook/comparable";
import { calculated, openExcel, sheetNow } from "../../excel/opened";
import { planOf } from "../../workbook/network";
import { surroundings } from "../surroundings";

/** Adding rows as the pane does it, over the real carrier and Microsoft's office.js. */
const plan = planOf("empty", { sheets: ["relations", "findings"], organisations: ["GGD", "Politie", "Wijkteam"], quarters: 4, examples: false });
let headless: Headless;
let openBook: () => void;

beforeAll(async () => {
  headless = await openExcel();
  openBook = await calculated(headless, plan.book);
});
beforeEach(() => openBook());
afterAll(() => headless.close());

function openPane(carrier: Partial<typeof excel> = {}) {
  const choices = new Map<string, string>();
  const memory = { lastChoices: (table: string) => choices.get(table), keepChoices: (table: string, chosen: string) => void choices.set(table, chosen) };
  const around = surroundings({ excel: carrier, memory });
  const kept = keptCheck(around);
  const checks = going(around, kept, lookIn(around));
  return { store: around.store, ...kept, ...checks, ...adding(around, kept, checks) };
}

/** The filled cells of a table below its headings, row by row, by their headings. */
function rows(title: string) {
  const one = sheetNow(headless.host, title);
  const { address = "A1", columns = [] } = one.tables[0] ?? {};
  const { top, left, bottom } = area(address);
  const found = cells(one);
  return Array.from({ length: bottom - top }, (_, r) => Object.fromEntries(columns.flatMap(({ heading }, c) => {
    const value = found[cell(top + 1 + r, left + c)] ?? null;
    return value === null || value === "" ? [] : [[heading, value]];
  })));
}

const newId = countedId("f");
const relation = (first: string, second: string) => ({ id: newId(), first, second, moment: "2026-H1", quality: "Sterk" });

test("rows come below the last one that people filled, each with an id, in two requests and one that looks; what is calculated is left to Excel", async () => {
  const { check, addRows, wouldFindNew, store } = openPane();
  await check();
  const told = wouldFindNew("relations", [relation("GGD", "GGD"), relation("GGD", "Politi"), { second: "Politie" }]);
  expect(told.map((found) => found.map(({ code, column }) => `${code} ${column}`))).toEqual([
    ["relationSelf second"], ["referenceNear second"], ["required first", "required moment", "waiting quality"],
  ]);
  const before = headless.host.log.length;
  const added = await addRows("relations", [{ ...relation("GGD", "Politie"), action: "=SUM(1)" }]);
  expect(headless.host.log.length - before).toBe(3);
  expect(added).toMatchObject({ ok: true, value: { sheet: "Relaties", row: 5 } });
  await addRows("relations", [relation("GGD", "Wijkteam"), relation("Politie", "Wijkteam")]);
  expect(rows("Relaties")).toMatchObject([
    { Partij: "GGD", "Andere partij": "Politie", "Wat gaan we doen": "=SUM(1)", Sterkte: { formula: expect.stringContaining("=IF(") }, ID: expect.any(String) },
    { Partij: "GGD", "Andere partij": "Wijkteam", Sterkte: { formula: expect.anything() } },
    { Partij: "Politie", "Andere partij": "Wijkteam", Sterkte: { formula: expect.anything() } },
  ]);
  const found = store.get().checked?.items.map(({ finding: { code } }) => code) ?? [];
  expect(found.filter((code) => ["formulaOverwritten", "idMissing", "required", "rowBelow", "validationLost", "formatLost"].includes(code))).toEqual([]);
});

test("where somebody else was just adding, nothing of theirs is written over and the rows come below; on a protected sheet nothing is written", async () => {
  const addAfterSomebody: typeof excel.addRows = async (...asked) => {
    await headless.host.type("Relaties", "A5", "Wijkteam");
    return excel.addRows(...asked);
  };
  const { check, addRows } = openPane({ addRows: addAfterSomebody });
  await check();
  expect(await addRows("relations", [relation("GGD", "Politie")])).toMatchObject({ ok: true, value: { row: 6 } });
  expect(rows("Relaties").map(({ Partij }) => Partij)).toEqual(["Wijkteam", "GGD"]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Relaties").protection.protect();
    await context.sync();
  });
  expect(await addRows("relations", [relation("Politie", "GGD")])).toMatchObject({ ok: false, problem: { code: "sheetProtected" } });
  expect(rows("Relaties")).toHaveLength(2);
});

test("what a form added is taken back as long as nobody changed it, and the next form begins with the last choices", async () => {
  const { store, openForm, openFormHere, typeInForm, addFromForm, takeBackAdded, goToAdded } = openPane();
  const organisations = () => rows("Stakeholders").map(({ Organisatie }) => Organisatie);
  const add = async (name: string) => {
    typeInForm("stakeholders", "organisation", name);
    typeInForm("stakeholders", "confirmed", "2026-11-20");
    await addFromForm("stakeholders");
  };
  await openForm("stakeholders");
  typeInForm("stakeholders", "status", "Doet mee");
  await add("School");
  expect(store.get().adding).toMatchObject({ added: { table: "stakeholders", sheet: "Stakeholders", row: 8, name: "School" }, entries: { stakeholders: { texts: { status: "Doet mee" }, isBegun: false } } });
  expect(rows("Stakeholders").at(-1)).toMatchObject({ Organisatie: "School", Status: "Doet mee", "Deelname bevestigd op": 46346 });
  expect(await goToAdded()).toBe("there");
  await takeBackAdded();
  expect(store.get().adding).toMatchObject({ takenBack: "done", added: undefined });
  expect(organisations()).toEqual(["GGD", "Politie", "Wijkteam", undefined]);

  // The blank row is used again; a row that somebody changed stays.
  await add("Sportclub");
  expect(organisations()).toEqual(["GGD", "Politie", "Wijkteam", "Sportclub"]);
  await headless.host.type("Stakeholders", "A8", "Sportvereniging");
  await takeBackAdded();
  expect(store.get().adding.takenBack).toBe("changed");
  expect(organisations().at(-1)).toBe("Sportvereniging");

  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Relaties").activate();
    await context.sync();
  });
  await openFormHere();
  expect(store.get().adding.table).toBe("relations");
});

test("an answer that is lost, and pressing again, is one row; also where the text was made better before", async () => {
  const { store, openForm, typeInForm, addFromForm, clearForm } = openPane();
  const organisations = () => rows("Stakeholders").map(({ Organisatie }) => Organisatie);
  await openForm("stakeholders");
  const loseTheAnswer = () => headless.host.faults.plan("answerLost", { request: 2 });
  typeInForm("stakeholders", "organisation", "School");
  loseTheAnswer();
  await addFromForm("stakeholders");
  expect(store.get().adding.problem).toMatchObject({ code: "sessionLost" });
  expect(organisations()).toEqual(["GGD", "Politie", "Wijkteam", "School"]);
  typeInForm("stakeholders", "organisation", "School Noord");
  await addFromForm("stakeholders");
  expect(organisations()).toEqual(["GGD", "Politie", "Wijkteam", "School Noord"]);

  // Who empties the form begins with another row.
  typeInForm("stakeholders", "organisation", "Sportclub");
  loseTheAnswer();
  await addFromForm("stakeholders");
  await clearForm("stakeholders");
  typeInForm("stakeholders", "organisation", "Kerk");
  await addFromForm("stakeholders");
  expect(organisations()).toEqual(["GGD", "Politie", "Wijkteam", "School Noord", "Sportclub", "Kerk"]);
});

test("what is typed while Excel is still at work stays: of a new row it is the next one, of a row that is completed it is still that one", async () => {
  let meanwhile = () => undefined as void;
  const slowly = <Asked extends unknown[], Answer>(work: (...asked: Asked) => Promise<Answer>) => async (...asked: Asked) => {
    const answer = await work(...asked);
    meanwhile();
    return answer;
  };
  const { store, openForm, typeInForm, addFromForm, editRow } = openPane({ addRows: slowly(excel.addRows), editRows: slowly(excel.editRows) });
  const entry = () => store.get().adding.entries.stakeholders;
  await openForm("stakeholders");
  typeInForm("stakeholders", "organisation", "School");
  typeInForm("stakeholders", "contact", "Zoë");
  meanwhile = () => typeInForm("stakeholders", "organisation", "Sportclub");
  await addFromForm("stakeholders");
  expect(rows("Stakeholders").at(-1)).toMatchObject({ Organisatie: "School", Contactpersoon: "Zoë" });
  expect(entry()).toMatchObject({ isBegun: true, texts: { organisation: "Sportclub" } });
  expect(entry()?.texts.contact ?? "").toBe("");
  expect(entry()?.editing).toBeUndefined();

  editRow("stakeholders", 0);
  typeInForm("stakeholders", "contact", "Wijkagent");
  meanwhile = () => typeInForm("stakeholders", "function", "Adviseur");
  await addFromForm("stakeholders");
  expect(rows("Stakeholders")[0]).toMatchObject({ Organisatie: "GGD", Contactpersoon: "Wijkagent" });
  expect(entry()).toMatchObject({ isBegun: true, editing: { row: 0 }, texts: { organisation: "GGD", contact: "Wijkagent", function: "Adviseur" } });
  meanwhile = () => undefined;
  await addFromForm("stakeholders");
  expect(entry()?.isBegun).toBe(false);
  expect(entry()?.editing).toBeUndefined();
});

test("of the row that people stand in an action is made, and each knows the other; what was begun does not disappear without a question", async () => {
  const { store, check, addRows, makeActionHere, makeAction, keepAction, addFromForm } = openPane();
  const select = (title: string, at: string) => Excel.run(async (context) => {
    context.workbook.worksheets.getItem(title).getRange(at).select();
    await context.sync();
  });
  await check();
  await addRows("relations", [{ ...relation("GGD", "Politie"), action: "Elke maand bellen" }, relation("GGD", "Wijkteam")]);
  await select("Relaties", "C6:D6");
  await makeActionHere();
  expect(store.get()).toMatchObject({ view: "add", notice: { kind: "problem", problem: { code: "noPointHere" } }, adding: { table: "actions" } });

  await select("Relaties", "C5");
  await makeActionHere();
  const [point] = store.get().network!.improvements;
  expect(store.get().notice).toBeUndefined();
  expect(store.get().adding.entries.actions?.texts).toMatchObject({ action: "Elke maand bellen", source: "Elke maand bellen", sourceId: point?.id, responsible: "GGD; Politie", status: "Niet gestart" });
  await makeAction({ ...point!, text: "Iets anders" });
  expect(store.get().adding).toMatchObject({ asked: { text: "Iets anders" }, entries: { actions: { texts: { action: "Elke maand bellen" } } } });
  keepAction();
  expect(store.get().adding.asked).toBeUndefined();

  await addFromForm("actions");
  expect(rows("Actieplan").at(-1)).toMatchObject({ Actie: "Elke maand bellen", Verantwoordelijkheid: "GGD; Politie", "Bron ID": point?.id });
  const state = await Excel.run(async (context) => {
    const range = context.workbook.tables.getItem("tblRelaties").columns.getItem("Stand van de actie").getDataBodyRange().load("values");
    await context.sync();
    return range.values as unknown[][];
  });
  expect(state).toEqual([["○ Niet gestart"], [""]]);
});

test("a row that is there is completed in the form: only what changed is written, in at most three requests, and it is taken back", async () => {
  const { check, store, openForm, typeInForm, addFromForm, editRow, rowsToEdit, takeBackAdded } = openPane();
  await check();
  await openForm("stakeholders");
  expect(rowsToEdit("stakeholders").map(({ name }) => name)).toEqual(["GGD", "Politie", "Wijkteam"]);
  editRow("stakeholders", 1);
  expect(store.get().adding.entries.stakeholders).toMatchObject({ texts: { organisation: "Politie" }, editing: { name: "Politie" }, isBegun: false });
  typeInForm("stakeholders", "contact", "Team Jeugd");
  const before = headless.host.log.length;
  await addFromForm("stakeholders");
  expect(headless.host.log.length - before).toBeLessThanOrEqual(3);
  expect(rows("Stakeholders")).toHaveLength(3);
  expect(rows("Stakeholders")[1]).toMatchObject({ Organisatie: "Politie", Contactpersoon: "Team Jeugd" });
  expect(store.get().adding).toMatchObject({ added: { name: "Politie", was: { contact: null } }, entries: { stakeholders: { isBegun: false } } });
  expect(store.get().adding.entries.stakeholders?.editing).toBeUndefined();
  await takeBackAdded();
  expect(rows("Stakeholders")[1]).not.toHaveProperty("Contactpersoon");
  expect(store.get().adding).toMatchObject({ takenBack: "done", wasCompleted: true });
});

test("what somebody else typed meanwhile in a row that is completed is not written over, and what was typed in the form is still there", async () => {
  const { check, store, openForm, typeInForm, addFromForm, editRow } = openPane();
  await check();
  await openForm("stakeholders");
  editRow("stakeholders", 0);
  typeInForm("stakeholders", "contact", "Team Jeugd");
  const column = sheetNow(headless.host, "Stakeholders").tables[0]!.columns.findIndex(({ heading }) => heading === "Contactpersoon");
  await headless.host.type("Stakeholders", cell(area(sheetNow(headless.host, "Stakeholders").tables[0]!.address).top + 1, column), "Bureau Noord");
  await addFromForm("stakeholders");
  expect(rows("Stakeholders")[0]).toMatchObject({ Contactpersoon: "Bureau Noord" });
  expect(store.get().adding).toMatchObject({ problem: { code: "changedMeanwhile" }, entries: { stakeholders: { texts: { contact: "Team Jeugd" } } } });
});

test("who types a party that is there and chooses its row has what was typed in it", async () => {
  const { check, store, openForm, typeInForm, editRow } = openPane();
  await check();
  await openForm("stakeholders");
  typeInForm("stakeholders", "organisation", "politie");
  typeInForm("stakeholders", "contact", "Team Jeugd");
  editRow("stakeholders", 1);
  expect(store.get().adding.entries.stakeholders).toMatchObject({ texts: { organisation: "Politie", contact: "Team Jeugd" }, editing: { row: 1 }, isBegun: true });
});
