/** What was given as a workbook, or as steps in one, made anew in a few lines: each with what is right. */
import { success } from "../../src/domain/outcome";
import { matchColumns, ownList, preview } from "../../src/domain/importing";
import { examine } from "../../src/cli/examine";
import { readForCheck, takeBackList, takeOverList } from "../../src/excel";
import { readText } from "../../src/file/lists";
import { writeBook } from "../../src/file/write";
import type { Headless } from "../../src/host/headless";
import { toChecked } from "../../src/workbook/check/toChecked";
import { targets } from "../../src/workbook/importing/targets";
import type { Book } from "../../src/workbook/types";
import { openExcel } from "../excel/opened";
import { planOf } from "../workbook/network";
import { withoutPages } from "../workbook/withoutPages";
import { today } from "./goodRows";

let excel: Headless | undefined;
afterEach(() => { excel?.close(); excel = undefined; });

/** What formulas come to in the workbook that is open. */
async function worked(...formulas: string[]): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.add(`Meet`).getRangeByIndexes(0, 0, formulas.length, 1);
    range.formulas = formulas.map((formula) => [formula]);
    range.load("values");
    await context.sync();
    return (range.values as unknown[][]).flat();
  });
}

test("08: a party that somebody completed stays when its list is taken back, and can be chosen, with blank rows above it", async () => {
  excel = await openExcel({}, withoutPages(planOf("empty", { sheets: [], examples: false, organisations: ["GGD"] }).book));
  const [read, seen] = [await readText("Organisatie\nPolitie\nSchool\nBibliotheek\n"), await readForCheck()];
  if (!read.ok || !seen.ok) throw new Error("not read");
  const target = targets(toChecked(seen.value.read, today)).find(({ table }) => table === "stakeholders")!;
  const list = ownList(read.value, 0);
  const taken = await takeOverList(
    { target, list, matching: matchColumns(list.headings, target.columns), fixed: {}, words: [], accepted: new Set([2, 3, 4]), today },
    (book, given) => Promise.resolve(success(preview(book, given))),
  );
  if (!taken.ok) throw new Error(taken.problem.code);
  expect(taken.value.added).toBe(3);
  // Somebody fills in what the third one does.
  expect(await excel.host.type("Stakeholders", "C8", "Manager")).toMatchObject({ accepted: true });
  expect(await takeBackList(taken.value.trace, today)).toMatchObject({ ok: true, value: { done: 2, left: 1 } });
  expect(await worked('=COUNTIF(lijst_Organisaties,"Bibliotheek")', '=COUNTIF(lijst_Organisaties,"Politie")', "=ROWS(lijst_Organisaties)")).toEqual([1, 0, 4]);
});

test("a party called “Zorg*” has on the map its own relations only", async () => {
  const plan = planOf("empty", { sheets: ["relations", "networkMap"], examples: false, organisations: ["Zorg*", "Zorg Noord", "Zorg Zuid", "Politie"] });
  excel = await openExcel({}, plan.book);
  for (const [row, one, other] of [[5, "Zorg Noord", "Politie"], [6, "Zorg*", "Zorg Zuid"]] as const) {
    for (const [column, text] of [["A", one], ["B", other], ["C", "2026-H1"], ["D", "Sterk"]] as const) expect(await excel.host.type("Relaties", `${column}${row}`, text)).toMatchObject({ accepted: true });
  }
  const map = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Netwerkkaart").getRange("B9:F12").load("text");
    await context.sync();
    return range.text as string[][];
  });
  expect(map).toEqual([
    ["Zorg*", "·", "", "● S", ""], ["Zorg Noord", "", "·", "", "● S"], ["Zorg Zuid", "● S", "", "·", ""], ["Politie", "", "● S", "", "·"],
  ]);
});

test("a citizen number, a birth date and “moeder van” in one cell of Start, and one in the name of the network, are each found", async () => {
  const { book } = planOf("kompas", { examples: false });
  const typed: Book = { ...book, sheets: book.sheets.map((one) => (one.name === "Start" ? { ...one, blocks: [...one.blocks, { at: "C40", content: [["moeder van Jan, geb. 1-2-2012, BSN 123456782"]] }, { at: "C41", content: [["Net van Jan, bsn 123456782"]] }] } : one)) };
  const file = await writeBook(typed);
  if (!file.ok) throw new Error(file.problem.code);
  const found = await examine({ bytes: file.value, today });
  expect(found.ok && found.value.findings.filter(({ sheet }) => sheet === "Start").map(({ code, cell }) => `${code} ${cell}`).sort()).toEqual(["birthDate C40", "bsn C40", "bsn C41", "caseWords C40"]);
});
