import { unzipSync } from "fflate";
import { readBook } from "../../../src/file/read";
import { writeBook } from "../../../src/file/write";
import type { Headless } from "../../../src/host/headless";
import { keptCheck } from "../../../src/taskpane/kept/keptCheck";
import { sharing as partOf } from "../../../src/taskpane/sharing/actions";
import { party } from "../../../src/templates/demo/parties";
import type { Content } from "../../../src/workbook/types";
import { edited, tableIn } from "../../cli/copies";
import { demo } from "../../cli/demo";
import { openExcel } from "../../excel/opened";
import { withoutPages } from "../../workbook/withoutPages";
import { surroundings } from "../surroundings";

/** What the pane handed over to be saved. */
const mockSaved: { name: string; bytes: Uint8Array }[] = [];
jest.mock("../../../src/taskpane/base/download", () => ({ download: (file: { name: string; bytes: Uint8Array }) => { mockSaved.push(file); } }));

/** An Excel that lets a pane save a file. */
jest.mock("../../../src/taskpane/base/office", () => ({ ...jest.requireActual<object>("../../../src/taskpane/base/office"), officeSavesFiles: () => true }));

/** Sending copies and taking them back as the pane does it, over the real carrier and Microsoft's office.js. */
let headless: Headless;
beforeAll(async () => { headless = await openExcel({}, withoutPages(demo())); });
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

test("copies go out in one file, come back changed, ask what is to be asked, come in, and go out again", async () => {
  const pane = openPane();
  await pane.openSharing();
  expect(pane.now().offer?.parties.map(({ name }) => name)).toEqual(expect.arrayContaining([party.welfare, party.housing]));
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
