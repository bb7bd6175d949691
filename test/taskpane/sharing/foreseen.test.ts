import { decide } from "../../../src/domain/sharing/decide";
import { mineIn } from "../../../src/domain/sharing/mineOf";
import { propose } from "../../../src/domain/sharing/propose";
import { countedId } from "../../../src/domain/id";
import { foreseen } from "../../../src/taskpane/copies/foreseen";
import { arrive } from "../../../src/workbook/sharing/arrive";
import { applyToBook } from "../../../src/workbook/sharing/inBook";
import { makeCopy, noteSends, planCopies } from "../../../src/workbook/sharing/makeCopies";
import type { Outcome } from "../../../src/domain/outcome";
import type { Book, Content } from "../../../src/workbook/types";
import { edited } from "../../cli/copies";
import { planOf } from "../../workbook/network";
import { withoutPages } from "../../workbook/withoutPages";
import { planIn, rawOf } from "../../workbook/sharing/inMemory";

const day = 46_354;
const begin = withoutPages(planOf("leidraad", { organisations: ["Woonhulp"], examples: false }).book);

function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
}

/** A book with these cells in its first action, by their headings. */
function withFirst(book: Book, cells: Readonly<Record<string, Content>>): Book {
  return edited(book, "tblActieplan", (rows, at) => rows.map((row, i) => (i === 0 ? Object.entries(cells).reduce((own, [heading, value]) => own.with(at(heading), value), row) : row)));
}

/** What the check would find in a copy in which somebody wrote these cells in the only action. */
function foundIn(cells: Readonly<Record<string, Content>>) {
  const { book, plan } = planIn(withFirst(begin, { Actie: "Inloop op school", Verantwoordelijkheid: "Woonhulp", "Tijdspad start": 46_000, "Tijdspad einde": 46_400, Status: "Loopt", ID: "inloopx" }), day);
  const origin = { planId: plan.read.about.get("planId") ?? "", language: "nl", name: "Netwerk", coordinator: "", from: "2026-K1", quarters: 8 } as const;
  const copies = must(planCopies(plan, { organisations: ["Woonhulp"] }, countedId("send"))).map((one) => makeCopy(one, plan, origin, countedId("blank")));
  const { plan: sent } = planIn(applyToBook(book, noteSends(plan, copies)), day);
  const mine = mineIn(sent.book);
  const proposed = propose(mine, copies.map((copy) => must(arrive(rawOf(withFirst(copy.book, cells)), "een.xlsx", sent)).returned));
  return foreseen(sent, decide(proposed, {}, mine.idOf).edits).map(({ finding, name }) => ({ code: finding.code, name }));
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
