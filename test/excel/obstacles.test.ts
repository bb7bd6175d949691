/** Whatever keeps Excel from taking a change is told in a sentence of its own, leaves the workbook as it was, and once it is gone the same again does it. */
import type { Outcome } from "../../src/domain/outcome";
import { goTo, inFront, select } from "../../src/excel";
import type { Headless } from "../../src/host/headless";
import type { HostState } from "../../src/host/hostState";
import { say, type ProblemCode } from "../../src/messages";
import { openExcel } from "./opened";
import { begin, operations, told } from "./operations";

let excel: Headless;
beforeAll(async () => { excel = await openExcel({ platform: "desktop" }); });
afterAll(() => excel.close());

/** What people do that keeps Excel from taking a change, and what is told of it. */
const inTheWay: [ProblemCode, keyof HostState & ("editing" | "readOnly" | "viewing")][] = [
  ["cellBeingEdited", "editing"], ["workbookReadOnly", "readOnly"], ["workbookViewed", "viewing"],
];

describe.each(inTheWay)("%s", (code, obstacle) => {
  test.each(Object.keys(operations))("%s", async (name) => {
    const { host } = excel;
    const start = await begin(host, name);
    host.load(start);
    const before = told(host, start);
    host.state[obstacle] = true;
    expect(await operations[name]?.run()).toEqual({ ok: false, problem: { code, details: {} } });
    expect(told(host, start)).toBe(before);
    host.state[obstacle] = false;
    expect(await operations[name]?.run()).toMatchObject({ ok: true });
    expect(told(host, start)).not.toBe(before);
  });
});

/** What goes to a place, or asks which one is in front. */
const going: Record<string, () => Promise<Outcome<unknown>>> = {
  "to a sheet": () => goTo("actions"), "to a cell": () => select("Actieplan", "B6"), "what is in front": inFront,
};

test.each<[keyof typeof going, keyof HostState & ("inactive" | "chartSelected" | "editing"), ProblemCode]>([
  ["to a sheet", "inactive", "workbookBehind"],
  ["to a cell", "inactive", "workbookBehind"],
  ["what is in front", "inactive", "noCellSelected"],
  ["what is in front", "chartSelected", "noCellSelected"],
  ["to a sheet", "editing", "cellBeingEdited"],
])("%s, with %s in the way", async (what, obstacle, code) => {
  const { host } = excel;
  await begin(host, "a form");
  host.state[obstacle] = true;
  expect(await going[what]?.()).toEqual({ ok: false, problem: { code, details: {} } });
  host.state[obstacle] = false;
  expect(await going[what]?.()).toMatchObject({ ok: true });
});

test("each of them has a sentence of its own that says what to do", () => {
  const codes: ProblemCode[] = ["excelSilent", "cellBeingEdited", "workbookBehind", "noCellSelected", "chartSheetInFront", "workbookViewed", "workbookReadOnly", "sessionLost"];
  const sentences = codes.map((code) => say({ code, details: {} }, "nl"));
  expect(new Set(sentences).size).toBe(codes.length);
  for (const sentence of sentences) expect(sentence).toMatch(/(Klik|Druk|Kies|Sla|Sluit|Ververs)\b/);
});
