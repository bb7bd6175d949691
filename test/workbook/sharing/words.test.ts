import { countedId } from "../../../src/domain/id";
import { validate } from "../../../src/domain/checking/validate";
import { decide } from "../../../src/domain/sharing/decide";
import type { Meaning } from "../../../src/domain/strangeWords/meanings";
import { mineIn } from "../../../src/domain/sharing/mineOf";
import { propose } from "../../../src/domain/sharing/propose";
import { listFor } from "../../../src/domain/strangeWords/newItem";
import { goneParty, strangeWords } from "../../../src/domain/sharing/strangeWords";
import { arrive } from "../../../src/workbook/sharing/arrive";
import { applyToBook } from "../../../src/workbook/sharing/inBook";
import { withItems, writeItems } from "../../../src/workbook/sharing/taking/listItems";
import { lastBatch, takeBack } from "../../../src/workbook/sharing/taking/takeBack";
import { takeOver } from "../../../src/workbook/sharing/taking/takeOver";
import type { Book } from "../../../src/workbook/types";
import { edited } from "../../cli/copies";
import { planIn, rawOf } from "./inMemory";
import { day, must, sentToWoonhulp, withAction, withFirst } from "./oneCopy";

/** What a copy proposes, with what somebody said of its words. */
function asked(book: Book, copy: Book, said: readonly Meaning[] = []) {
  const { plan } = planIn(book, day);
  const mine = mineIn(plan.book);
  const proposed = propose(mine, [must(arrive(rawOf(copy), "een.xlsx", plan, said)).returned]);
  return { plan, proposed, unknown: strangeWords(proposed.proposals, plan.book), kinds: proposed.proposals.map(({ kind, columns, theirs }) => ({ kind, said: theirs?.[columns[0] ?? ""] })) };
}

/** The plan after that copy was taken over. */
function taken(book: Book, copy: Book, said: readonly Meaning[]): Book {
  const { plan, proposed } = asked(book, copy, said);
  const decided = decide(proposed, {}, mineIn(plan.book).idOf);
  return applyToBook(planIn(book, day).book, must(takeOver(plan, { decided, files: [], words: said, reason: () => "", newId: countedId("t") })).writes);
}

test("a word that the list does not have is asked once; what somebody says of it comes in, and is remembered", () => {
  const { plan, copy } = sentToWoonhulp();
  const first = withFirst(copy, { Status: "gereed gemeld" });
  const before = asked(plan, first);
  expect(before.kinds).toEqual([{ kind: "word", said: "gereed gemeld" }]);
  expect(before.unknown.map(({ of, word, table, column }) => ({ of, word, table, column }))).toEqual([{ of: "actionStatus", word: "gereed gemeld", table: "actions", column: "status" }]);
  const done = before.unknown[0]?.options.find(({ means }) => means === "done");
  const said = [{ of: "actionStatus", word: "Gereed  gemeld", means: "done" }];
  expect(asked(plan, first, said)).toMatchObject({ kinds: [{ kind: "change", said: done?.text }], unknown: [] });

  const over = taken(plan, first, said);
  expect(asked(over, first).kinds).toEqual([]);
  const second = withFirst(first, { Toelichting: "Nog iets" });
  expect(asked(over, second).kinds).toEqual([{ kind: "change", said: "Nog iets" }]);
});

test("a word can come on its list instead, and is a choice there from then on", () => {
  const { plan, copy } = sentToWoonhulp();
  const first = withFirst(copy, { Status: "In beroep" });
  const [strange] = asked(plan, first).unknown;
  const list = strange && listFor(strange);
  expect(list).toBe("actionStatus");
  const items = [{ list: "actionStatus", word: "In beroep" }] as const;
  const { plan: standing, book } = planIn(plan, day);
  const held = withItems(standing, items);
  const mine = mineIn(held.book);
  const proposed = propose(mine, [must(arrive(rawOf(first), "een.xlsx", held)).returned]);
  expect(proposed.proposals.map(({ kind, ticked, theirs }) => ({ kind, ticked, said: theirs?.["status"] }))).toEqual([{ kind: "change", ticked: true, said: "In beroep" }]);
  const over = applyToBook(book, must(takeOver(standing, { decided: decide(proposed, {}, mine.idOf), files: [], items, reason: () => "", newId: countedId("t") })).writes);
  const { plan: after } = planIn(over, day);
  expect(after.book.lists.actionStatus?.at(-1)).toEqual({ id: "", text: "In beroep" });
  expect(validate(after.book).map(({ code }) => code)).not.toContain("listUnknown");
  expect(asked(over, withFirst(first, { Toelichting: "Nog iets" })).kinds).toEqual([{ kind: "change", said: "Nog iets" }]);
  // Where it stands there by now, it is not written again.
  expect(writeItems(after, items)).toEqual([]);
});

describe("taking back a word that came on its list with a copy", () => {
  const items = [{ list: "actionStatus", word: "In beroep" }, { list: "theme", word: "Wonen" }] as const;
  const over = () => {
    const { plan, copy } = sentToWoonhulp();
    const { plan: standing, book } = planIn(plan, day);
    const mine = mineIn(withItems(standing, items).book);
    const proposed = propose(mine, [must(arrive(rawOf(withFirst(copy, { Status: "In beroep" })), "een.xlsx", withItems(standing, items))).returned]);
    const { writes, told } = must(takeOver(standing, { decided: decide(proposed, {}, mine.idOf), files: [], items, reason: () => "", newId: countedId("t") }));
    return { before: standing.book.lists, book: applyToBook(book, writes), batch: told.batch };
  };
  const backFrom = (book: Book, batch: string) => {
    const { plan, book: standing } = planIn(book, day);
    const { writes, told } = must(takeBack(plan, batch, "", countedId("b")));
    return { lists: planIn(applyToBook(standing, writes), day).plan.book.lists, told };
  };

  test("takes it off the list again, also where people put a word below it", () => {
    const { before, book, batch } = over();
    expect(lastBatch(planIn(book, day).plan)).toEqual({ batch, count: 1 });
    expect(backFrom(book, batch)).toEqual({ lists: before, told: { done: 1, left: 0 } });
    const { plan, book: standing } = planIn(book, day);
    const { lists } = backFrom(applyToBook(standing, writeItems(plan, [{ list: "actionStatus", word: "Op zolder" }])), batch);
    expect(lists.actionStatus).toEqual([...before.actionStatus ?? [], { id: "", text: "Op zolder" }]);
  });

  test("leaves it where somebody used it meanwhile", () => {
    const { before, book, batch } = over();
    const used = withAction(book, { Actie: "Nog een", Status: "In beroep", ID: "nogx" });
    const { lists } = backFrom(used, batch);
    expect(lists.actionStatus).toEqual([...before.actionStatus ?? [], { id: "", text: "In beroep" }]);
    expect(lists.theme).toEqual(before.theme);
  });
});

test("a quarter is no word that somebody can put on a list", () => {
  expect([listFor({ of: "quarter" }), listFor({ of: "moment" }), listFor({ of: "stakeholders" }), listFor({ of: "theme" })]).toEqual([undefined, undefined, undefined, "theme"]);
});

test("a name that is no party is asked too, and stands for one from then on", () => {
  const { plan, copy } = sentToWoonhulp();
  const first = withFirst(copy, { "Betrokken partijen": "Zorggroep; De Zorg" });
  const before = asked(plan, first);
  expect(before.unknown.map(({ of, word, options }) => ({ of, word, options: options.map(({ text }) => text) }))).toEqual([{ of: "stakeholders", word: "De Zorg", options: expect.arrayContaining(["Woonhulp", "Zorggroep"]) as unknown }]);
  const means = before.unknown[0]?.options.find(({ text }) => text === "Woonhulp")?.means ?? "";
  expect(asked(plan, first, [{ of: "stakeholders", word: "De Zorg", means }]).kinds).toEqual([{ kind: "change", said: "Zorggroep; Woonhulp" }]);
});

test("the copy of a party that is gone is of the party that somebody names in its place", () => {
  const { plan, copy } = sentToWoonhulp();
  const gone = edited(plan, "tblStakeholders", (rows, at) => rows.filter((row) => row[at("Organisatie")] !== "Woonhulp"));
  const changed = withFirst(copy, { Toelichting: "Besproken" });
  const { plan: opened } = planIn(gone, day);
  const refused = arrive(rawOf(changed), "een.xlsx", opened);
  expect(refused).toEqual({ ok: false, problem: { code: "copyOfNobody", details: { name: "Woonhulp" } } });
  const { options, ...word } = goneParty("Woonhulp", opened.book);
  const said = [{ of: word.of, word: word.word, means: options.find(({ text }) => text === "Zorggroep")?.means ?? "" }];
  expect(must(arrive(rawOf(changed), "een.xlsx", opened, said)).returned.organisation).toBe("Zorggroep");
  const over = taken(gone, changed, said);
  expect(must(arrive(rawOf(changed), "een.xlsx", planIn(over, day).plan)).returned.organisation).toBe("Zorggroep");
});
