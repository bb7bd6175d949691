import type { Headless } from "../../../src/host/headless";
import { countedId } from "../../../src/domain/id";
import { serial } from "../../../src/domain/quarter";
import { correctionsOf, recordOf, sensibleQuarter, stateOf, unexplainedIn } from "../../../src/domain/quarters";
import { createActions } from "../../../src/taskpane/shell/actions";
import { targetKey } from "../../../src/taskpane/quarter/state/desk";
import { excelDay } from "../../../src/taskpane/words/dates";
import { demonstration, templates } from "../../../src/templates";
import { planDemonstration } from "../../../src/workbook/plan";
import { calculated, openExcel } from "../../excel/opened";
import { planOf } from "../../workbook/network";
import { withoutPages } from "../../workbook/withoutPages";
import { today } from "../states";
import { surroundings } from "../surroundings";

/** A quarter's life as the pane leads it, over the real carrier and Microsoft's office.js, in the example network. */
const shown = demonstration(excelDay(today));
const book = withoutPages(planDemonstration(templates[shown.template]!, shown, "nl", { newId: countedId("d") }).book);
let headless: Headless;
let openBook: () => void;
beforeAll(async () => {
  headless = await openExcel();
  openBook = await calculated(headless, book);
});
afterAll(() => headless.close());

async function openExample() {
  openBook();
  const memory = { keepParty: jest.fn() };
  const around = surroundings({ memory });
  const { store } = around;
  const actions = createActions(around);
  await actions.begin();
  await actions.check();
  return { store, actions, memory, network: () => store.get().network! };
}

const requestsOf = async (work: () => Promise<unknown>) => {
  const before = headless.host.log.length;
  await work();
  return headless.host.log.length - before;
};

test("a quarter is opened, closed and corrected; closing and correcting take three requests, and one to read how it became", async () => {
  const { store, actions, network, memory } = await openExample();
  const open = sensibleQuarter(network())!;
  expect(stateOf(network(), open)).toBe("open");

  // What is in the way of closing is told, and nothing changes.
  await actions.closeQuarter(open);
  expect(store.get().notice).toMatchObject({ kind: "problem", problem: { code: "quarterUnanswered" } });
  expect(stateOf(network(), open)).toBe("open");
  const empty = network().measurements.filter((one) => one.quarter === open && one.value === undefined && !one.blank);
  for (const { id } of empty) actions.answer(id, "blank", "notMeasured");
  expect(await requestsOf(() => actions.saveAnswers(empty.map(({ id }) => id)))).toBe(2);
  expect(await requestsOf(() => actions.closeQuarter(open))).toBe(4);
  expect(store.get().notice).toEqual({ kind: "closed", quarter: open });
  expect(stateOf(network(), open)).toBe("closed");

  const measured = network().measurements.find((one) => one.quarter === open && one.value !== undefined && one.numerator === undefined)!;
  actions.atDesk({ organisation: measured.organisation, correcting: measured.id });
  expect(memory.keepParty).toHaveBeenCalledWith(network().stakeholders.find(({ organisation }) => organisation === measured.organisation)?.id);
  actions.answer(measured.id, "value", String(measured.value! + 1));
  expect(await actions.correct(measured.id, " ")).toBe(false);
  expect(store.get().desk.drafts[measured.id]).toBeDefined();
  expect(await requestsOf(() => actions.correct(measured.id, "De bron is nageteld"))).toBe(4);
  expect(store.get().desk.drafts).toEqual({});
  expect(correctionsOf(network(), open)[0]).toMatchObject({ indicator: measured.indicator, field: "value", from: String(measured.value), to: String(measured.value! + 1), reason: "De bron is nageteld" });

  // What somebody changed in the grid is explained without typing it again.
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("tblMetingen").columns.getItem("Waarde").getDataBodyRange().getCell(measured.place.row, 0).values = [[measured.value! + 2]];
    await context.sync();
  });
  await actions.check();
  expect(unexplainedIn(network(), open)).toMatchObject([{ measurement: { id: measured.id }, field: "value", from: String(measured.value! + 1), to: String(measured.value! + 2) }]);
  expect(await actions.correct(measured.id, "Ook de locatie Oost telt mee")).toBe(true);
  expect(unexplainedIn(network(), open)).toEqual([]);
  expect(correctionsOf(network(), open)[0]).toMatchObject({ reason: "Ook de locatie Oost telt mee", to: String(measured.value! + 2) });

  const next = sensibleQuarter(network())!;
  expect(next > open).toBe(true);
  const deadline = serial(2027, 1, 31);
  await actions.openQuarter(next, deadline);
  const added = network().measurements.filter(({ quarter }) => quarter === next).length;
  expect(store.get().notice).toEqual({ kind: "opened", quarter: next, rows: added });
  expect(recordOf(network(), next)).toMatchObject({ state: "open", deadline });
  // Opening again adds nothing.
  await actions.openQuarter(next, deadline);
  expect(store.get().notice).toEqual({ kind: "opened", quarter: next, rows: 0 });

  expect(await actions.goToOpenQuarter()).toBe(true);
  const selected = await Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load("address,values");
    await context.sync();
    return range.address;
  });
  expect(selected).toMatch(/^Metingen!A\d+$/);
});

test("in a workbook that was just made nobody takes part yet; one write lets all of them, but not who is gone, and the first quarter opens", async () => {
  headless.host.load(withoutPages(planOf("leidraad", { organisations: ["GGD", "Politie", "School"], from: "2026-K4" }).book));
  const around = surroundings({});
  const { store } = around;
  const actions = createActions(around);
  await actions.begin();
  await actions.check();
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("tblStakeholders").columns.getItem("Status").getDataBodyRange().getCell(2, 0).values = [["Gestopt"]];
    await context.sync();
  });
  await actions.check();
  expect(await requestsOf(() => actions.takePart())).toBe(2);
  expect(store.get().notice).toEqual({ kind: "tookPart", parties: 2 });
  expect(store.get().network!.stakeholders.map(({ status }) => status)).toEqual(["confirmed", "confirmed", "left"]);
  expect(await requestsOf(() => actions.takeBackTogether())).toBe(2);
  expect(store.get().notice).toEqual({ kind: "takenBack", done: 2, left: 0 });
  expect(store.get().network!.stakeholders.map(({ status }) => status)).toEqual(["approached", "approached", "left"]);
  expect(store.get().desk.together).toBeUndefined();
  await actions.takePart();
  await actions.openQuarter("2026-K4", serial(2027, 1, 31));
  expect(store.get().notice).toMatchObject({ kind: "opened", quarter: "2026-K4" });
  expect(stateOf(store.get().network!, "2026-K4")).toBe("open");
});

test("all targets are set in one write, never over what somebody put there, and can be taken back", async () => {
  const { store, actions, network } = await openExample();
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("tblIndicatoren").columns.getItem("Streefwaarde").getDataBodyRange().getCell(0, 0).getResizedRange(2, 0).values = [[""], [""], ["nog te bepalen"]];
    await context.sync();
  });
  await actions.check();
  const targets = () => network().indicators.slice(0, 2).map(({ target }) => target);
  expect(targets()).toEqual([undefined, undefined]);
  expect(actions.wrongTarget(network().indicators[0]!, "12")).toBeUndefined();
  const keys = network().indicators.map(targetKey);
  expect(await requestsOf(() => actions.setTargets(new Map([[keys[0]!, "12"], [keys[1]!, "34,5"]])))).toBe(2);
  expect(store.get().notice).toEqual({ kind: "targetsSet", targets: 2 });
  expect(targets()).toEqual([12, 34.5]);
  await actions.takeBackTogether();
  expect(targets()).toEqual([undefined, undefined]);
  await actions.setTargets(new Map([[keys[2]!, "80"]]));
  expect(store.get().notice).toMatchObject({ kind: "problem", problem: { code: "changedMeanwhile" } });
});

test("figures that do not come get a reason in one write, but not one that is being typed; the quarter closes then, and it can be taken back", async () => {
  const { store, actions, network } = await openExample();
  const open = sensibleQuarter(network())!;
  const empty = () => network().measurements.filter((one) => one.quarter === open && one.value === undefined && !one.blank);
  const [typed, ...others] = empty();
  const values = network().measurements.map(({ value }) => value);
  expect(others.length).toBeGreaterThan(0);
  actions.answer(typed!.id, "note", "Komt morgen");
  expect(await requestsOf(() => actions.giveBlankReason(open, "later"))).toBe(2);
  expect(store.get().notice).toEqual({ kind: "reasonsGiven", figures: others.length });
  expect(empty().map(({ id }) => id)).toEqual([typed!.id]);
  expect(network().measurements.map(({ value }) => value)).toEqual(values);
  await actions.takeBackTogether();
  expect(store.get().notice).toEqual({ kind: "takenBack", done: others.length, left: 0 });
  expect(empty()).toHaveLength(others.length + 1);

  await actions.saveAnswers([typed!.id]);
  await actions.giveBlankReason(open, "notMeasured");
  await actions.closeQuarter(open);
  expect(store.get().notice).toEqual({ kind: "closed", quarter: open });
});

test("where Excel refuses to take targets back, they can still be taken back", async () => {
  const { store, actions, network } = await openExample();
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("tblIndicatoren").columns.getItem("Streefwaarde").getDataBodyRange().getCell(0, 0).values = [[""]];
    await context.sync();
  });
  await actions.check();
  const target = () => network().indicators[0]!.target;
  await actions.setTargets(new Map([[targetKey(network().indicators[0]!), "12"]]));
  const { together } = store.get().desk;
  headless.host.faults.plan("internal");
  await actions.takeBackTogether();
  expect(store.get().notice).toMatchObject({ kind: "problem" });
  expect(store.get().desk.together).toEqual(together);
  expect(target()).toBe(12);
  await actions.takeBackTogether();
  expect(target()).toBeUndefined();
  expect(store.get().desk.together).toBeUndefined();
});

test("a target that was typed goes to its own indicator, also where somebody sorted the rows meanwhile", async () => {
  const { actions, network } = await openExample();
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("tblIndicatoren");
    table.columns.getItem("Streefwaarde").getDataBodyRange().getCell(0, 0).getResizedRange(1, 0).values = [[""], [""]];
    await context.sync();
  });
  await actions.check();
  const [first] = network().indicators;
  const typed = new Map([[targetKey(first!), "12"]]);
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("tblIndicatoren").sort.apply([{ key: 0, ascending: first!.name.localeCompare(network().indicators[1]!.name) > 0 }]);
    await context.sync();
  });
  await actions.check();
  expect(network().indicators[0]!.name).not.toBe(first!.name);
  await actions.setTargets(typed);
  expect(network().indicators.filter(({ target }) => target === 12).map(({ name }) => name)).toEqual([first!.name]);
});
