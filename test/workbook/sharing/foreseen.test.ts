import { decide } from "../../../src/domain/sharing/decide";
import { mineIn } from "../../../src/domain/sharing/mineOf";
import type { Answers, ProposalAnswer } from "../../../src/domain/sharing/proposal";
import { propose } from "../../../src/domain/sharing/propose";
import { finish } from "../../../src/domain/steps";
import { foreseeing } from "../../../src/workbook/sharing/taking/foreseen";
import { arrive } from "../../../src/workbook/sharing/arrive";
import type { Book, Content } from "../../../src/workbook/types";
import { edited } from "../../cli/copies";
import { planIn, rawOf } from "./inMemory";
import { day, must, sentToWoonhulp, withFirst } from "./oneCopy";

/** What the check would find in the copy of Woonhulp as somebody changed it, for each set of answers to what it brings; one after the other, with one plan. */
function foundOneByOne(change: (copy: Book) => Book, sets: readonly ((kind: string) => ProposalAnswer | undefined)[]) {
  const { plan: book, copy } = sentToWoonhulp();
  const { plan } = planIn(book, day);
  const mine = mineIn(plan.book);
  const proposed = propose(mine, [must(arrive(rawOf(change(copy)), "een.xlsx", plan)).returned]);
  return sets.map((answerOf) => {
    const answers: Answers = Object.fromEntries(proposed.proposals.flatMap(({ id, kind }) => { const answer = answerOf(kind); return answer ? [[id, answer] as const] : []; }));
    return finish(foreseeing(plan, decide(proposed, answers, mine.idOf).edits)).map(({ finding, name }) => ({ code: finding.code, name }));
  });
}

/** The same where somebody wrote these cells in the only action, and nobody answered anything. */
const foundIn = (cells: Readonly<Record<string, Content>>) => foundOneByOne((copy) => withFirst(copy, cells), [() => undefined])[0];

test("what the check would find in what comes in is told by row, before it is in", () => {
  expect(foundIn({ "Tijdspad einde": 45_000 })).toContainEqual({ code: "endBeforeStart", name: "Inloop op school" });
});

test("what it finds already, and what is well, is not told", () => {
  expect(foundIn({ "Tijdspad einde": 46_500 })).toEqual([]);
});

test("a row that seems to tell of a person is not named", () => {
  expect(foundIn({ Toelichting: "BSN 111222333 van de jongere" })).toEqual([{ code: "bsn", name: "" }]);
});

test("answers that come after each other are each told as if they were the first", () => {
  const change = (copy: Book) => edited(withFirst(copy, { "Tijdspad einde": 45_000 }), "tblActieplan", (rows, at) => {
    const blank = rows.findIndex((row) => row[at("Actie")] === null);
    return rows.map((row, i) => (i === blank ? row.with(at("Actie"), "Ouderavond").with(at("Verantwoordelijkheid"), "Woonhulp").with(at("Toelichting"), "Bel 06 12 34 56 78") : row));
  });
  const all = () => undefined;
  const noChange = (kind: string) => (kind === "change" ? "mine" : undefined);
  const noNew = (kind: string) => (kind === "new" ? "mine" : undefined);
  const none = () => "mine" as const;
  const sets = [all, none, noNew, noChange, all, noChange, noNew, none];
  const alone = sets.map((one) => foundOneByOne(change, [one])[0]);
  expect(foundOneByOne(change, sets)).toEqual(alone);
  expect(new Set(alone.map((found) => JSON.stringify(found))).size).toBe(4);
});
