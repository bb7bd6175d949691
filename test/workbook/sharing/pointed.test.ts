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
