import * as excel from "../../../src/excel";
import type { Headless } from "../../../src/host/headless";
import { createActions } from "../../../src/taskpane/shell/actions";
import { calculated, openExcel } from "../../excel/opened";
import { planOf } from "../../workbook/network";
import { withoutPages } from "../../workbook/withoutPages";
import { stillClock } from "../clock";
import { surroundings } from "../surroundings";

/** What the pane hears of Excel is read once: by the check that comes first, whether that is asked for or follows by itself. */
let headless: Headless;
let openBook: () => void;

beforeAll(async () => {
  headless = await openExcel();
  openBook = await calculated(headless, withoutPages(planOf("kompas").book));
});
afterAll(() => headless.close());
beforeEach(() => openBook());

async function openPane() {
  const { after, pass } = stillClock();
  const around = surroundings({ excel: { watch: excel.watch }, after });
  const actions = createActions(around);
  await actions.begin();
  /** How many requests it takes until the pane has nothing left to do. */
  const requests = async (work: () => unknown): Promise<number> => {
    const before = headless.host.log.filter(({ tidying }) => !tidying).length;
    await work();
    // Checks go one after the other: when this one has been made, so has every one before it.
    await actions.check();
    return headless.host.log.filter(({ tidying }) => !tidying).length - before - 1;
  };
  const found = () => (around.store.get().checked?.items ?? []).map(({ finding }) => `${finding.code} ${finding.sheet}!${finding.cell}`);
  return { actions, pass, requests, found };
}

test("what was heard before a whole check is not read again when the time has passed", async () => {
  const { actions, pass, requests, found } = await openPane();
  await headless.host.typeElsewhere("Actieplan", "C5", "Polittie");
  await actions.check();
  expect(found()).toContain("referenceUnknown Actieplan!C5");
  expect(await requests(pass)).toBe(0);
});

test("what is heard after it is read once the time has passed, and once only", async () => {
  const { actions, pass, requests } = await openPane();
  await actions.check();
  await headless.host.typeElsewhere("Actieplan", "C5", "Polittie");
  expect(await requests(pass)).toBe(1);
  expect(await requests(pass)).toBe(0);
});

test("where the check could not ask Excel, everything is read when the time has passed", async () => {
  const { actions, pass, requests, found } = await openPane();
  await headless.host.typeElsewhere("Actieplan", "C5", "Polittie");
  headless.host.faults.plan("sessionLost");
  expect(await actions.check()).toBe(false);
  expect(await requests(pass)).toBe(1);
  expect(found()).toContain("referenceUnknown Actieplan!C5");
});
