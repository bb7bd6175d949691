import { countedId } from "../../../src/domain/id";
import { decide } from "../../../src/domain/sharing/decide";
import { mineIn } from "../../../src/domain/sharing/mineOf";
import { strangeRow, type Pointed } from "../../../src/domain/sharing/pointed";
import { propose } from "../../../src/domain/sharing/propose";
import { finish } from "../../../src/domain/steps";
import { arrive, arriving } from "../../../src/workbook/sharing/arrive";
import { applyToBook } from "../../../src/workbook/sharing/inBook";
import type { RawFile } from "../../../src/workbook/sharing/raw";
import { takeBack } from "../../../src/workbook/sharing/taking/takeBack";
import { takeOver } from "../../../src/workbook/sharing/taking/takeOver";
import type { Book } from "../../../src/workbook/types";
import { edited } from "../../cli/copies";
import { planIn, rawOf } from "./inMemory";
import { day, must, sentToWoonhulp, withAction } from "./oneCopy";

/** What a copy proposes, with what somebody pointed out. */
function asked(book: Book, copy: RawFile, pointed: readonly Pointed[] = []) {
  const { plan, book: standing } = planIn(book, day);
  const mine = mineIn(plan.book);
  return { plan, standing, mine, proposed: propose(mine, [must(arrive(copy, "een.xlsx", plan)).returned], pointed) };
}

test("what was pointed out comes in, is kept in the workbook, and is taken back with the rest", () => {
  const { plan, copy } = sentToWoonhulp();
  const longer = withAction(plan, { Actie: "Bellen met ouders", Verantwoordelijkheid: "Woonhulp", ID: "bellenx" });
  const typed = rawOf(edited(copy, "tblActieplan", (rows, at) => rows.map((row, i) => (i === 1 ? row.with(at("Actie"), "Ouders bellen").with(at("Verantwoordelijkheid"), "Woonhulp").with(at("Toelichting"), "Elke week") : row))));
  const [strange] = asked(longer, typed).proposed.proposals;
  if (!strange) throw new Error("nothing is proposed");
  const { sendId, table } = strange;
  const { plan: standing, standing: book, mine, proposed } = asked(longer, typed, [{ sendId, table, row: strangeRow(strange) ?? "", is: "bellenx" }]);
  expect(proposed.proposals.map(({ kind, row, columns, ticked }) => ({ kind, row, columns, ticked }))).toEqual([
    { kind: "differs", row: "bellenx", columns: ["action"], ticked: false }, { kind: "fill", row: "bellenx", columns: ["note"], ticked: true },
  ]);
  const answers = { [proposed.proposals[0]?.id ?? ""]: "mine" } as const;
  const over = must(takeOver(standing, { decided: decide(proposed, answers, mine.idOf), files: [], reason: () => "", newId: countedId("t") }));
  const taken = applyToBook(book, over.writes);
  expect(asked(taken, typed).proposed.proposals).toEqual([]);
  const opened = planIn(taken, day);
  const back = applyToBook(opened.book, must(takeBack(opened.plan, over.told.batch, "", countedId("b"))).writes);
  expect(asked(back, typed).proposed.proposals.map(({ kind, row }) => ({ kind, row }))).toEqual([{ kind: "new", row: strange.row }]);
});

describe("a file that lost its mark, its hidden sheet and its name", () => {
  const bare = (copy: Book): RawFile => ({ sheets: rawOf(copy).sheets.slice(1).filter(({ tables }) => tables.some(({ name }) => name === "tblActieplan")).map((sheet) => ({ ...sheet, tables: [] })) });

  test("is known by the rows that were handed out with it", () => {
    const { plan, copy } = sentToWoonhulp();
    const { plan: opened } = planIn(plan, day);
    expect(must(arrive(bare(copy), "Werkmap.xlsx", opened)).returned.organisation).toBe("Woonhulp");
  });

  test("is of the send that somebody points out where too few of them are left", () => {
    const { plan, copy } = sentToWoonhulp();
    const { plan: opened } = planIn(plan, day);
    const few = { sheets: bare(copy).sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.slice(0, 6) })) };
    expect(arrive(few, "Werkmap.xlsx", opened)).toEqual({ ok: false, problem: { code: "copyUnknown", details: {} } });
    expect(must(finish(arriving(few, "Werkmap.xlsx", opened, [], "send0001"))).returned.organisation).toBe("Woonhulp");
  });
});

describe("nothing of a file goes unseen in silence", () => {
  const { plan, copy } = sentToWoonhulp();
  const { plan: opened } = planIn(plan, day);
  const raw = rawOf(copy);
  const isActions = ({ tables }: RawFile["sheets"][number]) => tables.some(({ name }) => name === "tblActieplan");
  const loose = (sheet: RawFile["sheets"][number]) => ({ ...sheet, tables: [] });

  test("a sheet that went along and is gone is said", () => {
    expect(must(arrive({ sheets: raw.sheets.filter((sheet) => !isActions(sheet)) }, "een.xlsx", opened)).missing).toEqual(["Actieplan"]);
    expect(must(arrive(raw, "een.xlsx", opened))).toMatchObject({ missing: [], unread: [] });
  });

  test("a sheet that is no part of the copy is said, and a table that was copied to it too", () => {
    const [sheet] = raw.sheets.filter(isActions).map(loose);
    expect(must(arrive({ sheets: [...raw.sheets, { name: "Actieplan (2)", tables: [], rows: sheet?.rows ?? [] }, { name: "Leeg", tables: [], rows: [] }] }, "een.xlsx", opened)).unread).toEqual(["Actieplan (2)"]);
  });

  test("a table without its column of ids, and without being a table, is still found, and its rows are the ones that were sent", () => {
    const without = raw.sheets.map((sheet) => {
      const place = isActions(sheet) ? [...sheet.rows.find(({ values }) => [...values.values()].includes("Actie"))?.values ?? []].find(([, cell]) => cell === "ID")?.[0] : undefined;
      const rows = sheet.rows.map((row) => ({ ...row, values: new Map([...row.values].filter(([column]) => column !== place)) }));
      return loose({ ...sheet, rows });
    });
    const { proposed } = asked(plan, { sheets: without });
    expect(must(arrive({ sheets: without }, "een.xlsx", opened)).returned.tables.map(({ table, rows }) => `${table} ${rows.length}`)).toContain("actions 1");
    expect(proposed.proposals).toEqual([]);
  });

  test("of marks that differ the one counts that the plan knows", () => {
    const sheets = raw.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => ({ ...row, values: new Map([...row.values].map(([column, cell]) => [column, sheet !== raw.sheets[0] && cell === "send0001" ? "anders" : cell] as const)) })) }));
    expect(must(arrive({ sheets }, "een.xlsx", opened))).toMatchObject({ isUnnoted: false, returned: { sendId: "send0001" } });
  });
});
