import fc from "fast-check";
import { countedId } from "../../../src/domain/id";
import { decide } from "../../../src/domain/sharing/decide";
import { mineIn } from "../../../src/domain/sharing/mineOf";
import type { ProposalAnswer } from "../../../src/domain/sharing/proposal";
import { propose } from "../../../src/domain/sharing/propose";
import { arrive } from "../../../src/workbook/sharing/arrive";
import { applyToBook } from "../../../src/workbook/sharing/inBook";
import { makeCopy, noteSends, planCopies } from "../../../src/workbook/sharing/makeCopies";
import { takeBack } from "../../../src/workbook/sharing/taking/takeBack";
import { takeOver } from "../../../src/workbook/sharing/taking/takeOver";
import type { Book, Content } from "../../../src/workbook/types";
import { edited, tableIn } from "../../cli/copies";
import { begin, histories, names, origin, patience, withRows } from "./histories";
import { planIn, rawOf } from "./inMemory";
import { day, must } from "./oneCopy";

const text = fc.constantFrom("Inloop", "Overleg", "Scholing", "Bellen", null);
const action = fc.record({ action: fc.constantFrom("Inloop", "Overleg", "Scholing", "Bellen"), responsible: fc.constantFrom(...names, `${names[0]}; ${names[1]}`), end: fc.constantFrom(46_400, 46_500, null), note: text });
const deed = fc.record({ at: fc.nat(9), is: fc.constantFrom("note" as const, "end" as const, "remove" as const, "add" as const), text });
type Deed = typeof deed extends fc.Arbitrary<infer Of> ? Of : never;

/** What somebody does in the action plan of a workbook. */
function worked(book: Book, deeds: readonly Deed[], since = ""): Book {
  return edited(book, "tblActieplan", (standing, at) => deeds.reduce((rows, { at: place, is, text: said }, i) => {
    const filled = rows.flatMap((row, index) => (row[at("Actie")] === null ? [] : [index]));
    const index = filled[place % Math.max(1, filled.length)];
    const blank = rows.findIndex((row) => row[at("Actie")] === null);
    if (is === "add") return blank < 0 ? rows : rows.map((row, r) => (r === blank ? row.with(at("Actie"), `Nieuw ${i}${since}`).with(at("Verantwoordelijkheid"), names[0]) : row));
    if (index === undefined) return rows;
    const own = rows[index] ?? [];
    if (is === "remove") return rows.map((row, r) => (r === index ? row.map((value): Content => (typeof value === "object" ? value : null)) : row));
    return rows.map((row, r) => (r === index ? (is === "note" ? own.with(at("Toelichting"), said === null ? since || null : `${said}${since}`) : own.with(at("Tijdspad einde"), 46_600 + i)) : row));
  }, standing));
}

/** The actions by their ids: what is typed in each. */
function actionsIn(book: Book): Map<string, Record<string, Content>> {
  const { headings, rows } = tableIn(book, "tblActieplan");
  const plain = rows.map((row) => Object.fromEntries(headings.map((heading, i): [string, Content] => [heading, typeof row[i] === "object" ? null : row[i] ?? null])));
  return new Map(plain.filter((row) => row["Actie"] !== null).map((row) => [String(row["ID"]), row]));
}

test("7. taking back restores everything that nobody changed since", () => {
  const history = fc.record({
    rows: fc.array(action, { minLength: 1, maxLength: 4 }), there: fc.tuple(fc.array(deed, { maxLength: 4 }), fc.array(deed, { maxLength: 4 })), here: fc.array(deed, { maxLength: 2 }),
    since: fc.array(fc.nat(9), { maxLength: 2 }), answers: fc.array(fc.constantFrom<ProposalAnswer[]>("theirs", "mine"), { minLength: 5, maxLength: 5 }),
  });
  fc.assert(fc.property(history, ({ rows, there, here, since, answers }) => {
    const first = planIn(withRows(begin, "actions", rows.map((row, i) => ({ ...row, id: `row${i}x` }))), day);
    const planned = must(planCopies(first.plan, { organisations: [names[0], names[1]] }, countedId("send")));
    const blank = countedId("blank");
    const copies = planned.map((one) => makeCopy(one, first.plan, { ...origin, planId: first.plan.read.about.get("planId") ?? "" }, blank));
    const sent = applyToBook(first.book, noteSends(first.plan, copies));
    const before = worked(sent, here.filter(({ is }) => is !== "remove"));
    const { plan } = planIn(before, day);
    const mine = mineIn(plan.book);
    const returned = copies.map(({ book }, i) => must(arrive(rawOf(worked(book, there[i] ?? [])), `${i}.xlsx`, plan)).returned);
    const proposed = propose(mine, returned);
    const decided = decide(proposed, Object.fromEntries(proposed.proposals.map(({ id }, i) => [id, answers[i % answers.length] ?? "mine"])), mine.idOf);
    const taken = must(takeOver(plan, { decided, files: [], reason: () => "Teruggekregen", newId: countedId("t") }));
    const over = applyToBook(before, taken.writes);
    // Somebody goes on: other notes beside some of the rows.
    const changed = new Set<string>();
    const ids = [...actionsIn(over).keys()];
    for (const place of since) { const id = ids[place % Math.max(1, ids.length)]; if (id !== undefined) changed.add(id); }
    const later = edited(over, "tblActieplan", (standing, at) => standing.map((row) => (changed.has(String(row[at("ID")])) ? row.with(at("Toelichting"), "Later nog") : row)));
    const opened = planIn(later, day);
    const back = applyToBook(opened.book, must(takeBack(opened.plan, taken.told.batch, "Teruggedraaid", countedId("b"))).writes);
    const [was, now, end] = [actionsIn(before), actionsIn(later), actionsIn(back)];
    const meant = new Map(was);
    // A row that came in and that somebody wrote in stays; in one that was there only what they wrote stays.
    for (const id of changed) { const row = was.get(id); meant.set(id, row ? { ...row, Toelichting: "Later nog" } : now.get(id) ?? {}); }
    expect(new Map([...end].sort())).toEqual(new Map([...meant].sort()));
  }), { numRuns: histories });
}, patience);
