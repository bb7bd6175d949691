import { decide } from "../../../src/domain/sharing/decide";
import { mineIn } from "../../../src/domain/sharing/mineOf";
import { propose } from "../../../src/domain/sharing/propose";
import { foreseen } from "../../../src/taskpane/copies/foreseen";
import { arrive } from "../../../src/workbook/sharing/arrive";
import type { Content } from "../../../src/workbook/types";
import { planIn, rawOf } from "../../workbook/sharing/inMemory";
import { day, must, sentToWoonhulp, withFirst } from "../../workbook/sharing/oneCopy";

/** What the check would find in a copy in which somebody wrote these cells in the only action. */
function foundIn(cells: Readonly<Record<string, Content>>) {
  const { plan: book, copy } = sentToWoonhulp();
  const { plan } = planIn(book, day);
  const mine = mineIn(plan.book);
  const proposed = propose(mine, [must(arrive(rawOf(withFirst(copy, cells)), "een.xlsx", plan)).returned]);
  return foreseen(plan, decide(proposed, {}, mine.idOf).edits).map(({ finding, name }) => ({ code: finding.code, name }));
}

test("what the check would find in what comes in is told by row, before it is in", () => {
  expect(foundIn({ "Tijdspad einde": 45_000 })).toContainEqual({ code: "endBeforeStart", name: "Inloop op school" });
});

test("what it finds already, and what is well, is not told", () => {
  expect(foundIn({ "Tijdspad einde": 46_500 })).toEqual([]);
});

test("a row that seems to tell of a person is not named", () => {
  expect(foundIn({ Toelichting: "BSN 111222333 van de jongere" })).toEqual([{ code: "bsn", name: "" }]);
});
