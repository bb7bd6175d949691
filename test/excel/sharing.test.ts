import { countedId } from "../../src/domain/id";
import { mineIn } from "../../src/domain/sharing/mineOf";
import { success } from "../../src/domain/outcome";
import { decide } from "../../src/domain/sharing/decide";
import { propose } from "../../src/domain/sharing/propose";
import { readPlanToShare, recordSends, repairRowIds, takeBackCopies, takeOverCopies } from "../../src/excel";
import { readReturned } from "../../src/file/readReturned";
import { writeBook } from "../../src/file/write";
import type { Headless } from "../../src/host/headless";
import { party } from "../../src/templates/demo/parties";
import { arrive } from "../../src/workbook/sharing/arrive";
import { makeCopy, planCopies } from "../../src/workbook/sharing/makeCopies";
import type { SharedPlan } from "../../src/workbook/sharing/taking/plan";
import { lastBatch } from "../../src/workbook/sharing/taking/takeBack";
import type { Book, Content } from "../../src/workbook/types";
import { edited, tableIn } from "../cli/copies";
import { day, demo } from "../cli/demo";
import { withoutPages } from "../workbook/withoutPages";
import { calculated, openExcel } from "./opened";

/** Sending and taking back as the pane does it, over the real carrier and Microsoft's office.js. */
const book = withoutPages(demo());
let excel: Headless;
let again: () => void;
beforeAll(async () => {
  excel = await openExcel();
  again = await calculated(excel, book);
});
afterAll(() => excel.close());
beforeEach(() => again());

async function plan(): Promise<SharedPlan> {
  const read = await readPlanToShare(day);
  if (!read.ok) throw new Error(read.problem.code);
  return read.value;
}

/** Sends the welfare party a copy, and gives it as it comes back after somebody worked in it. */
async function sentAndBack(change: (rows: Content[][], at: (heading: string) => number) => Content[][]) {
  const shared = await plan();
  const planned = planCopies(shared, { organisations: [party.welfare] }, countedId("send"));
  if (!planned.ok || !planned.value[0]) throw new Error("not planned");
  const { book: copy, ...noted } = makeCopy(planned.value[0], shared, { planId: shared.read.about.get("planId") ?? "", language: "nl", name: "Netwerk", coordinator: "", from: "2026-K1", quarters: 8 }, countedId("blank"));
  expect(await recordSends([noted], day)).toEqual({ ok: true, value: 1 });
  return arrived(edited(copy, "tblActieplan", change));
}

async function arrived(copy: Book) {
  const written = await writeBook(copy);
  const raw = written.ok ? await readReturned(written.value) : written;
  if (!raw.ok) throw new Error(raw.problem.code);
  return (shared: SharedPlan) => {
    const one = arrive(raw.value, "welzijn.xlsx", shared);
    if (!one.ok) throw new Error(one.problem.code);
    const { returned } = one.value;
    const mine = mineIn(shared.book);
    return {
      decided: decide(propose(mine, [returned]), {}, mine.idOf), reason: () => "Teruggekregen",
      files: [{ sendId: returned.sendId, organisation: returned.organisation, party: returned.organisationId, file: returned.file, open: 0, base: returned.base }],
    };
  };
}

/** The same as the carrier asks for it. */
const decided = (toTake: Awaited<ReturnType<typeof sentAndBack>>) => (shared: SharedPlan) => Promise.resolve(success(toTake(shared)));

const note = (rows: Content[][], at: (heading: string) => number) => rows.map((row, i) => (i === 0 ? row.with(at("Toelichting"), "Besproken op 3 december") : row[0] === null && i === rows.length - 1 ? row.with(at("Actie"), "Nieuw van Welzijn").with(at("Verantwoordelijkheid"), party.welfare) : row));
const actions = () => tableIn(excel.host.toBook(), "tblActieplan").rows.map((row) => row.map((value) => (typeof value === "object" ? null : value))).filter((row) => row[0] !== null && row[0] !== "");
const flat = () => actions().flat();

test("what was sent is noted on sheets that are made for it, and a change comes back in at most four requests", async () => {
  const before = actions();
  const toTake = await sentAndBack(note);
  expect(tableIn(excel.host.toBook(), "tblVerstuurd").rows[0]?.slice(0, 3)).toEqual([party.welfare, expect.any(String), day]);
  // Both are printed with all columns beside each other.
  for (const name of ["Verstuurd", "Logboek"]) expect(excel.host.toBook().sheets.find((sheet) => sheet.name === name)?.print).toMatchObject({ orientation: "landscape", wide: 1 });
  const seen = await plan();
  const start = excel.host.log.length;
  const taken = await takeOverCopies(seen, decided(toTake), day, countedId("t"));
  expect(taken).toMatchObject({ ok: true, value: { changed: 1, added: 1, removed: 0 } });
  expect(excel.host.log.length - start).toBeLessThanOrEqual(4);
  expect(flat()).toEqual(expect.arrayContaining(["Besproken op 3 december", "Nieuw van Welzijn"]));
  expect(tableIn(excel.host.toBook(), "tblLogboek").rows.map((row) => row[4])).toEqual(expect.arrayContaining(["Toelichting", "Nieuwe rij"]));
  expect(toTake(await plan()).decided.edits).toEqual([]);

  // Also after the pane was closed: everything that is needed stands in the workbook.
  const batch = lastBatch(await plan())?.batch ?? "";
  expect(await takeBackCopies(batch, "Teruggedraaid", day)).toMatchObject({ ok: true, value: { done: 2, left: 0 } });
  expect(actions()).toEqual(before);
});

test("wherever taking over breaks, doing it again gives the same end, and nothing is lost or doubled", async () => {
  const toTake = await sentAndBack(note);
  const start = await excel.host.keep();
  const whole = await takeOverCopies(await plan(), decided(toTake), day, countedId("t"));
  expect(whole.ok).toBe(true);
  const end = actions();
  const last = excel.host.log.at(-1)?.actions ?? 0;
  const steps = Array.from({ length: 6 }, (_, i) => Math.floor((i * last) / 6));
  for (const afterActions of steps) {
    excel.host.restore(start);
    const seen = await plan();
    excel.host.faults.plan("internal", { request: 2, afterActions });
    expect((await takeOverCopies(seen, decided(toTake), day, countedId("u"))).ok).toBe(false);
    expect((await takeOverCopies(await plan(), decided(toTake), day, countedId("v"))).ok).toBe(true);
    expect(actions()).toEqual(end);
  }
}, 600_000);

test("rows that have one id between them get one each, before anything goes out", async () => {
  const twice = edited(book, "tblActieplan", (rows, at) => rows.map((row, i) => (i === 1 ? row.with(at("ID"), rows[0]?.[at("ID")] ?? null) : row)));
  excel.host.load(twice);
  expect(await repairRowIds(day)).toEqual({ ok: true, value: 1 });
  const { rows, headings } = tableIn(excel.host.toBook(), "tblActieplan");
  const ids = rows.map((row) => row[headings.indexOf("ID")]).filter((id) => id !== null && id !== "");
  expect(new Set(ids).size).toBe(ids.length);
  expect(await repairRowIds(day)).toEqual({ ok: true, value: 0 });
});
