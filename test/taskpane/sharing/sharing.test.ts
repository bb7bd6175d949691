import { unzipSync } from "fflate";
import { countedId } from "../../../src/domain/id";
import { readPlanToShare, recordSends } from "../../../src/excel";
import { readBook } from "../../../src/file/read";
import { writeBook } from "../../../src/file/write";
import type { Headless } from "../../../src/host/headless";
import { keptCheck } from "../../../src/taskpane/kept/keptCheck";
import { sharing as partOf } from "../../../src/taskpane/sharing/actions";
import { wantedBack } from "../../../src/taskpane/sharing/chosen";
import { excelDay } from "../../../src/taskpane/words/dates";
import { party } from "../../../src/templates/demo/parties";
import { makeCopy, planCopies } from "../../../src/workbook/sharing/makeCopies";
import type { Content } from "../../../src/workbook/types";
import { edited, tableIn } from "../../cli/copies";
import { demo } from "../../cli/demo";
import { openExcel } from "../../excel/opened";
import { withoutPages } from "../../workbook/withoutPages";
import { must } from "../../workbook/sharing/oneCopy";
import { today } from "../states";
import { surroundings } from "../surroundings";

/** What the pane handed over to be saved. */
const mockSaved: { name: string; bytes: Uint8Array }[] = [];
jest.mock("../../../src/taskpane/base/download", () => ({ download: (file: { name: string; bytes: Uint8Array }) => { mockSaved.push(file); } }));

/** An Excel that lets a pane save a file. */
jest.mock("../../../src/taskpane/base/office", () => ({ ...jest.requireActual<object>("../../../src/taskpane/base/office"), officeSavesFiles: () => true }));

/** Sending copies and taking them back as the pane does it, over the real carrier and Microsoft's office.js. */
let headless: Headless;
const begin = withoutPages(demo());
beforeAll(async () => { headless = await openExcel({}, begin); });
afterAll(() => headless.close());
beforeEach(() => { mockSaved.length = 0; });

function openPane() {
  const around = surroundings();
  return { store: around.store, now: () => around.store.get().sharing, ...partOf(around, keptCheck(around)) };
}

const actions = () => tableIn(headless.host.toBook(), "tblActieplan").rows.map((row) => row.map((value) => (typeof value === "object" ? null : value))).filter((row) => row[0] !== null && row[0] !== "");

/** A copy from the zip, after a partner worked in it. */
async function worked(bytes: Uint8Array, change: (rows: Content[][], at: (heading: string) => number) => Content[][]): Promise<Uint8Array<ArrayBuffer>> {
  const read = await readBook(bytes);
  if (!read.ok) throw new Error(read.problem.code);
  const written = await writeBook(edited(read.value, "tblActieplan", change));
  if (!written.ok) throw new Error(written.problem.code);
  return written.value.slice();
}

/** A copy of one party and its open quarter, sent by the pane, brought back by it after somebody worked in the action plan. */
async function sendAndWork(pane: ReturnType<typeof openPane>, name: string, change: Parameters<typeof worked>[1]): Promise<void> {
  await pane.openSharing();
  pane.chooseParties([name]);
  await pane.makeCopies();
  await pane.bringFiles([new File([await worked(mockSaved[0]?.bytes ?? new Uint8Array(), change)], "Werkmap.xlsx")]);
}

/** A copy with the figures of an earlier quarter, as it went out when that was open, after somebody worked in those. */
async function sentOf(pane: ReturnType<typeof openPane>, name: string, quarter: string, change: Parameters<typeof worked>[1]): Promise<File[]> {
  const shared = must(await readPlanToShare(excelDay(today)));
  const [planned] = must(planCopies(shared, { organisations: [name], quarter }, countedId("send")));
  if (!planned) throw new Error("nothing is sent");
  const { book: copy, ...noted } = makeCopy(planned, shared, { planId: shared.read.about.get("planId") ?? "", language: "nl", name: "Netwerk", coordinator: "", from: "2026-K1", quarters: 8 }, countedId("blank"));
  must(await recordSends([noted], excelDay(today)));
  await pane.openSharing();
  return [new File([must(await writeBook(edited(copy, "tblMetingen", change))).slice()], "Metingen.xlsx")];
}

test("copies go out in one file, come back changed, ask what is to be asked, come in, and go out again", async () => {
  const pane = openPane();
  await pane.openSharing();
  expect(pane.now().offer?.parties.map(({ name }) => name)).toEqual(expect.arrayContaining([party.welfare, party.housing]));
  // Nobody chose a day yet: copies are wanted back by when the open quarter's figures are.
  const [, ...states] = tableIn(headless.host.toBook(), "tblKwartalen").rows;
  const deadline = Number(states.find((row) => row.includes("Open"))?.find((value) => typeof value === "number" && value > 40_000));
  expect(deadline).toBeGreaterThan(40_000);
  expect(wantedBack(pane.now())).toBe(deadline);
  pane.chooseDeadline(undefined);
  expect(wantedBack(pane.now())).toBeUndefined();
  pane.chooseParties([party.welfare, party.housing]);
  pane.chooseDeadline(46_400);
  await pane.makeCopies();
  expect(pane.now().problem).toBeUndefined();
  expect(pane.now().made).toMatchObject({ count: 2 });
  const files = Object.entries(unzipSync(mockSaved[0]?.bytes ?? new Uint8Array()));
  expect(files.map(([name]) => name.includes(party.welfare) || name.includes(party.housing))).toEqual([true, true]);
  expect(pane.now().offer?.sends.map(({ organisation, deadline, returned }) => ({ organisation, deadline, returned }))).toEqual([
    { organisation: party.housing, deadline: 46_400, returned: undefined }, { organisation: party.welfare, deadline: 46_400, returned: undefined },
  ]);

  const before = actions();
  const copy = (name: string) => files.find(([file]) => file.includes(name))?.[1] ?? new Uint8Array();
  const first = await worked(copy(party.welfare), (rows, at) => rows.map((row, i) => (i === 0 ? row.with(at("Toelichting"), "Besproken") : row)).filter((_, i) => i !== 1));
  await pane.bringFiles([new File([first], "Werkmap.xlsx"), new File([copy(party.housing).slice()], "Woningcorporatie.xlsx"), new File(["geen werkmap"], "actieplan.numbers")]);
  const { back } = pane.now();
  expect(back?.held.map((held) => ("problem" in held ? held.problem.code : held.arrived.returned.organisation))).toEqual([party.welfare, party.housing, "fileUnreadable"]);
  expect(back?.proposed.proposals.map(({ kind, ticked }) => ({ kind, ticked }))).toEqual(expect.arrayContaining([{ kind: "change", ticked: true }, { kind: "removed", ticked: false }]));
  expect(actions()).toEqual(before);

  const start = headless.host.log.length;
  await pane.takeOver();
  expect(pane.now().problem).toBeUndefined();
  expect(pane.now().taken).toMatchObject({ changed: 1, added: 0, removed: 0 });
  expect(headless.host.log.length - start).toBeLessThan(10);
  expect(actions().flat()).toContain("Besproken");
  expect(pane.now().offer?.sends.every(({ returned }) => returned !== undefined)).toBe(true);
  expect(pane.now().offer?.log[0]).toMatchObject({ organisation: party.welfare, column: "Toelichting", to: "Besproken" });

  // Another pane, later: what was taken over can still be taken back.
  const later = openPane();
  await later.openSharing();
  expect(later.now().offer?.last?.count).toBe(1);
  await later.takeBackCopies();
  expect(later.now().takenBack).toEqual({ done: 1, left: 0 });
  expect(actions()).toEqual(before);
});

test("a row that came in can be pointed out to be one of the plan, and is compared with that one", async () => {
  headless.host.load(begin);
  const pane = openPane();
  const count = actions().length;
  await sendAndWork(pane, party.welfare, (rows, at) => {
    const blank = rows.findIndex((row) => row[at("Actie")] === null);
    return rows.map((row, i) => (i === blank ? row.with(at("Actie"), "Onder een andere naam").with(at("Toelichting"), "Zaal geregeld") : row));
  });
  const [strange] = pane.now().back?.proposed.proposals ?? [];
  if (!strange) throw new Error("nothing is proposed");
  const mine = pane.now().back?.candidates(strange).find(({ name }) => name !== "");
  await pane.pointOut({ sendId: strange.sendId, table: strange.table, row: strange.row, is: mine?.id ?? "" });
  const now = pane.now().back?.proposed.proposals ?? [];
  expect(now.length).toBeGreaterThan(0);
  expect(now.every(({ row, kind }) => row === mine?.id && kind !== "new")).toBe(true);
  pane.answerCopies(now.map(({ id }) => id), "theirs");
  await pane.takeOver();
  expect(pane.now()).toMatchObject({ problem: undefined, taken: { changed: 1, added: 0 } });
  expect(actions()).toHaveLength(count);
  expect(actions().flat()).toContain("Onder een andere naam");
});

test("what a word means can be chosen faster than the files are held against the plan, and the last choice counts", async () => {
  headless.host.load(begin);
  const pane = openPane();
  await sendAndWork(pane, party.welfare, (rows, at) => rows.map((row, i) => (i === 0 ? row.with(at("Status"), "In beroep") : row)));
  const [word] = pane.now().back?.unknown ?? [];
  if (!word) throw new Error("no word is unknown");
  // As arrow keys go through a list: each choice is made while the one before is still being held against the plan.
  const saying = word.options.slice(0, 3).map(({ means }) => { const said = pane.sayWord(word, means); expect(pane.now().said.map((one) => one.means)).toEqual([means]); return said; });
  await Promise.all(saying);
  const last = word.options.slice(0, 3).at(-1)!.means;
  expect(pane.now()).toMatchObject({ busy: undefined, problem: undefined, said: [{ means: last }], back: { words: [{ word: "In beroep", means: last }], unknown: [] } });
  // Files that are let go of meanwhile do not come back.
  const again = pane.sayWord(word, "");
  pane.leaveFiles();
  await again;
  expect(pane.now().back).toBeUndefined();
});

test("where Excel refuses to take a batch back, it can still be taken back", async () => {
  headless.host.load(begin);
  const pane = openPane();
  const before = actions();
  await sendAndWork(pane, party.welfare, (rows, at) => rows.map((row, i) => (i === 0 ? row.with(at("Toelichting"), "Besproken") : row)));
  await pane.takeOver();
  expect(pane.now()).toMatchObject({ problem: undefined, taken: { changed: 1 } });
  // The check that follows has been done by then.
  await pane.openSharing();
  for (let request = 1; request < 10; request++) headless.host.faults.plan("internal", { request });
  await pane.takeBackCopies();
  headless.host.faults.lift();
  expect(pane.now()).toMatchObject({ problem: { code: expect.any(String) as string }, taken: { changed: 1 }, offer: { last: { count: 1 } } });
  expect(actions().flat()).toContain("Besproken");
  await pane.takeBackCopies();
  expect(pane.now()).toMatchObject({ problem: undefined, takenBack: { done: 1, left: 0 } });
  expect(actions()).toEqual(before);
});

test("a figure of a quarter that was closed since becomes a correction, with the reason that was given in the pane", async () => {
  headless.host.load(begin);
  const pane = openPane();
  await pane.openSharing();
  let changed = 0;
  const files = await sentOf(pane, party.localTeam, "2026-K2", (rows, at) => rows.map((row) => {
    const value = row[at("Waarde")];
    if (changed > 0 || typeof value !== "number" || row[at("Teller")] !== null) return row;
    changed = value + 1;
    return row.with(at("Waarde"), changed);
  }));
  await pane.bringFiles(files);
  const [correction] = pane.now().back?.proposed.proposals ?? [];
  expect(correction).toMatchObject({ kind: "correction", ticked: false });
  pane.answerCopy(correction?.id ?? "", "theirs");
  pane.giveReason(" Nageteld in maart ");
  await pane.takeOver();
  expect(pane.now()).toMatchObject({ problem: undefined, taken: { changed: 1 } });
  const { headings, rows } = tableIn(headless.host.toBook(), "tblCorrecties");
  const reason = headings.indexOf("Reden");
  expect(rows.filter((row) => row[reason] === "Nageteld in maart")).toHaveLength(1);
  expect(tableIn(headless.host.toBook(), "tblMetingen").rows.flat()).toContain(changed);
});

test("a copy for everybody says first what stays behind, is noted, and goes out without a name or a formula", async () => {
  const pane = openPane();
  await pane.openSharing();
  await pane.chooseAudience("board");
  expect(pane.now().audience).toMatchObject({ audience: "board", leftOut: { contacts: 14 } });
  await pane.chooseAudience("public", "2026-K3");
  expect(pane.now().audience).toMatchObject({ audience: "public", quarter: "2026-K3", rows: 0, leftOut: { actions: 30 } });
  expect(mockSaved).toEqual([]);
  await pane.makeForAudience();
  expect(pane.now().problem).toBeUndefined();
  const [file] = mockSaved;
  expect(pane.now().handed).toEqual({ file: file?.name });
  const read = await readBook(file?.bytes ?? new Uint8Array());
  expect(read.ok && read.value.sheets.map(({ name }) => name)).toEqual(["Stand", "Voortgang"]);
  expect(tableIn(headless.host.toBook(), "np_published").rows.filter((row) => typeof row[2] === "number").length).toBeGreaterThan(0);
});
