import { alsoSaid } from "../../src/domain/strangeWords/alsoSaid";
import { strangeWordsIn } from "../../src/domain/strangeWords/find";
import { itemMeant } from "../../src/domain/strangeWords/meanings";
import { asItself, askedOf, itemsOf, leftEmpty, meaningsOf, wordsMeant, type SaidWord } from "../../src/domain/strangeWords/said";
import type { StrangeWord } from "../../src/domain/strangeWords/strangeWord";

const lists = { actionStatus: [{ id: "running", text: "Loopt" }, { id: "done", text: "Klaar" }, { id: "", text: "Op zolder" }] };
const named = () => [{ means: "p1x", text: "Woonhulp" }, { means: "p2x", text: "GGD" }];
const status = (value: string) => ({ table: "actions", column: "status", value }) as const;
const parties = (value: string) => ({ table: "actions", column: "parties", value }) as const;

test("a word is found once, however it is spelled, with in how many cells it stands and what it can stand for", () => {
  expect(strangeWordsIn([status("gereed"), status("Loopt"), status(" Gereed "), status("klaar")], { lists })).toEqual([{
    of: "actionStatus", word: "gereed", table: "actions", column: "status", count: 2,
    options: [{ means: "running", text: "Loopt" }, { means: "done", text: "Klaar" }, { means: "Op zolder", text: "Op zolder" }],
  }]);
});

test("names are asked after where somebody can say who they are, each of several in a cell by itself", () => {
  const cells = [parties("Woonhulp; De Zorg"), parties("de zorg; GGD; Politie")];
  expect(strangeWordsIn(cells, { lists, named }).map(({ of, word, count }) => ({ of, word, count }))).toEqual([{ of: "stakeholders", word: "De Zorg", count: 2 }, { of: "stakeholders", word: "Politie", count: 1 }]);
  expect(strangeWordsIn(cells, { lists })).toEqual([]);
});

test("numbers, empty cells and columns that take any text have no strange words", () => {
  expect(strangeWordsIn([{ table: "actions", column: "status", value: null }, { table: "actions", column: "status", value: 3 }, { table: "actions", column: "note", value: "gereed" }], { lists, named })).toEqual([]);
});

describe("what somebody said of a word", () => {
  const [word] = strangeWordsIn([status("gereed")], { lists }) as [StrangeWord];
  const say = (means: string): SaidWord[] => [{ word, means }];
  const cell = (said: readonly SaidWord[], value = "Gereed") => wordsMeant({ lists }, said)("actionStatus", value);

  test("counts for it in every spelling: an item, nothing, or the word as it is", () => {
    expect([cell(say("done")), cell(say("Op zolder")), cell(say(leftEmpty)), cell(say(asItself)), cell(say("")), cell([])]).toEqual(["Klaar", "Op zolder", null, "Gereed", "Gereed", "Gereed"]);
    expect(cell(say("done"), "Loopt")).toBe("Loopt");
  });

  test("is remembered where it stands for something that is there", () => {
    expect([say("done"), say(asItself), say(leftEmpty), say("")].map(meaningsOf)).toEqual([[{ of: "actionStatus", word: "gereed", means: "done" }], [], [], []]);
    expect([say("done"), say(asItself)].map(itemsOf)).toEqual([[], [{ list: "actionStatus", word: "gereed" }]]);
    expect(itemMeant({ lists }, meaningsOf(say("done")), "actionStatus", "GEREED")).toBe("Klaar");
    expect(itemMeant({ lists: {} }, meaningsOf(say("done")), "actionStatus", "gereed")).toBeUndefined();
  });

  test("can be said otherwise: what was said last counts, and the word is asked once", () => {
    const other = alsoSaid(alsoSaid(say("done"), { word: { ...word, word: "GEREED" }, means: "running" }), { word: { ...word, word: "x" }, means: "" });
    expect(other.map(({ word: { word: text }, means }) => ({ text, means }))).toEqual([{ text: "GEREED", means: "running" }, { text: "x", means: "" }]);
    expect(askedOf(other, [word, { ...word, word: "nieuw" }]).map(({ word: { word: text }, means }) => [text, means])).toEqual([["GEREED", "running"], ["x", ""], ["nieuw", ""]]);
  });
});
