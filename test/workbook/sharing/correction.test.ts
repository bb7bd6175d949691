import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { party } from "../../../src/templates/demo/parties";
import { edited, merged, openBook, saveBook, sent, tableIn } from "../../cli/copies";
import { demo } from "../../cli/demo";

test("what changes in a closed quarter is asked, and becomes a correction with its reason", async () => {
  const shared = await sent(demo(), "--today", "2026-11-28", "--quarter", "2026-K2", "--for", party.localTeam);
  const copy = await openBook(shared.copies[0]?.path ?? "");
  let changed = "";
  const book = edited(copy, "tblMetingen", (rows, at) => rows.map((row) => {
    const value = row[at("Waarde")];
    if (changed !== "" || typeof value !== "number" || row[at("Teller")] !== null) return row;
    changed = String(row[at("ID")]);
    return row.with(at("Waarde"), value + 1);
  }));
  expect(changed).not.toBe("");
  const file = await saveBook(book, join(shared.folder, "lokaal team.xlsx"));
  const asked = await merged(shared, shared.recorded, [file], "asked.xlsx", "--today", "2026-12-01");
  expect(asked.code).toBe(1);
  expect(asked.proposals.map(({ kind, ticked, row }) => ({ kind, ticked, row }))).toEqual([{ kind: "correction", ticked: false, row: changed }]);
  const value = (one: typeof copy) => { const { rows, headings } = tableIn(one, "tblMetingen"); return rows.find((row) => row[headings.indexOf("ID")] === changed)?.[headings.indexOf("Waarde")]; };
  expect(value(await openBook(asked.path))).toBe(value(copy));

  const answers = join(shared.folder, "answers.json");
  await writeFile(answers, JSON.stringify({ [asked.proposals[0]?.id ?? ""]: "theirs" }));
  const taken = await merged(shared, shared.recorded, [file], "taken.xlsx", "--today", "2026-12-01", "--answers", answers);
  expect(taken.code).toBe(0);
  const after = await openBook(taken.path);
  expect(value(after)).toBe(Number(value(copy)) + 1);
  const { rows, headings } = tableIn(after, "tblCorrecties");
  expect(rows.some((row) => row[headings.indexOf("Reden")] === `Teruggekregen van ${party.localTeam}`)).toBe(true);
  expect((await merged(shared, taken.path, [file], "again.xlsx")).proposals).toEqual([]);
  await rm(shared.folder, { recursive: true });
});
