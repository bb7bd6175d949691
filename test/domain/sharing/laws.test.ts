import fc from "fast-check";
import type { CellValue, TableKey } from "../../../src/domain/schema";
import { tallyOf, type DecidedProposals } from "../../../src/domain/sharing/decide";
import type { Answers, Proposal, ProposalAnswer } from "../../../src/domain/sharing/proposal";
import type { ReturnedRow } from "../../../src/domain/sharing/returned";
import { writeBase } from "../../../src/domain/sharing/written";
import { history, inCopy, inPlan, played, type History } from "./played";
import { contents, proposed, taken, type Copy, type World } from "./world";

/** 10,000 with HISTORIES=10000. */
const numRuns = Number(process.env["HISTORIES"] ?? 1000);

function hold(law: (history: History) => void): void {
  fc.assert(fc.property(history, law), { numRuns });
}

/** Whether two things are the same word for word; what differs is told as a difference of lines. Comparing them as objects takes ten times as long. */
function same(one: unknown, other: unknown): void {
  if (JSON.stringify(one) !== JSON.stringify(other)) expect(JSON.stringify(one, null, 1)).toBe(JSON.stringify(other, null, 1));
}

/** Answers by what is asked, whoever asks first: by the place and words of the proposal. */
function answersTo(proposals: readonly Proposal[], given: readonly (ProposalAnswer | undefined)[]): Answers {
  return Object.fromEntries(proposals.flatMap(({ id }) => { const answer = given[sum(id) % given.length]; return answer ? [[id, answer]] : []; }));
}

/** An answer to everything that is asked. */
function allAnswered(proposals: readonly Proposal[], given: readonly (ProposalAnswer | undefined)[]): Answers {
  return { ...Object.fromEntries(proposals.map(({ id }) => [id, "mine" as const])), ...answersTo(proposals, given) };
}

function sum(text: string): number {
  return [...text].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
}

function shuffled<T>(list: readonly T[], order: number): T[] {
  return list.map((one, i) => ({ one, key: (i * 7919 + order * 104_729) % 997 })).sort((a, b) => a.key - b.key).map(({ one }) => one);
}

const spelled = (cells: Proposal["theirs"]) => JSON.stringify(Object.entries(cells ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)));
const blank: ReturnedRow = { id: "", cells: {} };

test("1. what is proposed does not depend on the order of files and rows, nor on blank rows in between", () => {
  hold((one) => {
    const { plan, copies } = played(one);
    const other = shuffled(copies, one.order).map((copy) => ({ ...copy, tables: new Map([...copy.tables].map(([table, rows]): [TableKey, ReturnedRow[]] => [table, shuffled([...rows, blank, blank], one.order)])) }));
    same(proposed(plan, other).proposals, proposed(plan, copies).proposals);
  });
});

test("1. what is asked of the same cells is known by the same id, whatever the plan holds by then, and by another one where they say something else", () => {
  hold((one) => {
    const { plan, copies } = played(one);
    // Of a row as a whole something else is asked once it is there, or gone.
    const asked = (so: World, files: typeof copies) => proposed(so, files).proposals.filter(({ unit }) => unit !== undefined);
    // Parties are the same in any order.
    const meaning = (cells: Proposal["theirs"]) => spelled(cells && Object.fromEntries(Object.entries(cells).map(([column, value]) => [column, typeof value === "string" ? value.split("; ").sort().join("; ") : value])));
    const of = ({ sendId, row, unit, theirs }: Proposal) => [sendId, row, unit, meaning(theirs)].join("|");
    const colleagues = copies.map((copy) => inCopy(copy, one.later)).map((copy, i) => ({ ...copy, file: `collega ${i}.xlsx` }));
    const [ids, meant] = [new Map<string, string>(), new Map<string, string>()];
    for (const proposal of [...asked(plan, copies), ...asked(inPlan(plan, one.later), copies), ...asked(plan, colleagues)]) {
      same(proposal.id, ids.get(of(proposal)) ?? proposal.id);
      same(of(proposal), meant.get(proposal.id) ?? of(proposal));
      ids.set(of(proposal), proposal.id);
      meant.set(proposal.id, of(proposal));
    }
  });
});

test("2. a copy that comes back unchanged proposes nothing", () => {
  hold((one) => {
    const { plan, untouched } = played(one);
    same(proposed(plan, untouched).proposals, []);
  });
});

test("3. after taking over, the same files propose nothing that was taken or answered", () => {
  hold((one) => {
    const { plan, copies } = played(one);
    const asked = proposed(plan, copies);
    const { plan: after, decided } = taken(plan, asked, answersTo(asked.proposals, one.answers));
    const again = proposed(after, copies);
    // What was asked of a row as a whole is asked cell by cell once the row is there.
    const open = new Set(decided.open.map(({ file, row }) => `${file}|${row}`));
    same(again.proposals.filter(({ file, row, kind }) => !open.has(`${file}|${row}`) && kind !== "columnGone"), []);
  });
});

test("3. once all is answered the same files bring nothing any more and ask nothing, whatever becomes of the plan", () => {
  hold((one) => {
    const { plan, copies, sent } = played(one);
    const asked = proposed(plan, copies);
    const { plan: after } = taken(plan, asked, allAnswered(asked.proposals, one.answers));
    // Somebody goes on, puts everything back as it was before this, or as it was when it was sent.
    for (const so of [after, inPlan(after, one.later), { ...after, rows: plan.rows }, { ...after, rows: sent.rows }]) same(proposed(so, copies).proposals.filter(({ kind }) => kind !== "columnGone"), []);
  });
});

/** Every way in which two files can come by in batches, one more than once among them. */
const splits: readonly (readonly (readonly number[])[])[] = [[[1, 0]], [[0], [1]], [[1], [0]], [[0], [0, 1]], [[1], [0], [1]]];

/** All that a plan knows of what was sent. */
const noted = ({ bases }: World) => JSON.stringify([...bases.values()].flatMap(writeBase).map(({ rows, ...line }) => [line, rows.split(";").sort()]));

test("4. the same answers give the same plan for every order and every split into batches, and later the same comes in by itself", () => {
  hold((one) => {
    const { plan, copies } = played(one);
    const asked = proposed(plan, copies);
    // Where both bring something else for the same cells, or one a row and the other its end, one of them at most can be right.
    const answers: Record<string, ProposalAnswer> = {};
    const won = new Set<string>();
    for (const { id, row, unit = "" } of asked.proposals) {
      const isTaken = unit === "" ? [...won].some((place) => place.startsWith(`${row}|`)) : won.has(`${row}|${unit}`) || won.has(`${row}|`);
      const theirs = one.answers[sum(id) % one.answers.length] !== "mine" && !isTaken;
      if (theirs) won.add(`${row}|${unit}`);
      answers[id] = theirs ? "theirs" : "mine";
    }
    // Who was told no about all of a row is told no about it as a whole too, or cell by cell, once another took it out or brought it.
    const given = new Set(asked.proposals.filter(({ id }) => answers[id] === "theirs").map(({ file, row }) => `${file}|${row}`));
    const refusedRows = new Set(asked.proposals.map(({ file, row }) => `${file}|${row}`).filter((place) => !given.has(place)));
    const answered = (proposals: readonly Proposal[]): Answers => ({
      ...Object.fromEntries(proposals.filter(({ file, row }) => refusedRows.has(`${file}|${row}`)).map(({ id }) => [id, "mine" as const])), ...answers,
    });
    const together = taken(plan, asked, answers).plan;
    // What comes in by itself when the files come once more, also where somebody went on here, or put everything back as it was.
    const later = (so: World) => [so, inPlan(so, one.later), { ...so, rows: plan.rows }].map((here) => proposed(here, copies).proposals.filter(({ ticked }) => ticked).map(({ id, kind, theirs }) => ({ id, kind, theirs })));
    const meant = later(together);
    same(meant[0], []);
    // Batches that begin alike are played once.
    const states = new Map<string, World>([["", plan]]);
    const after = (batches: readonly (readonly number[])[]): World => {
      const known = states.get(batches.join("|"));
      if (known) return known;
      const [before, batch] = [after(batches.slice(0, -1)), batches.at(-1) ?? []];
      const now = proposed(before, batch.flatMap((place) => copies[place] ?? []));
      const so = taken(before, now, answered(now.proposals)).plan;
      states.set(batches.join("|"), so);
      return so;
    };
    for (const split of splits) {
      const apart = after(split);
      same(contents(apart), contents(together));
      // What comes in later hangs on the plan and on what it noted, and on nothing else.
      if (noted(apart) !== noted(together)) same(later(apart), meant);
    }
  });
});

test("4. what nobody answered is the same for every order too: what one brings is in, what two bring otherwise is here as it was", () => {
  hold((one) => {
    const { plan, copies } = played(one);
    const asked = proposed(plan, copies);
    const [together, reversed] = [taken(plan, asked), taken(plan, proposed(plan, [...copies].reverse()))];
    same(contents(reversed.plan), contents(together.plan));
    for (const { row, unit, theirs, file, columns } of asked.proposals) {
      if (unit === undefined || theirs === null) continue;
      const others = asked.proposals.filter((other) => other.row === row && other.unit === unit && other.file !== file && other.theirs !== null && other.kind !== "unreadable" && other.kind !== "columnGone");
      if (!others.some((other) => spelled(other.theirs) !== spelled(theirs))) continue;
      const [was, now] = [plan, together.plan].map(({ rows }) => columns.map((column) => rows.get("actions")?.get(row)?.[column] ?? null));
      same(now, was);
    }
  });
});

test("5. every filled cell of a partner is exactly one of same, taken, open, refused and unreadable", () => {
  hold((one) => {
    const { plan, copies } = played(one);
    const asked = proposed(plan, copies);
    const answers = answersTo(asked.proposals, one.answers);
    for (const copy of copies) same(tallyOf(copy.file, asked, answers).cells, filledIn(copy));
  });
});

function filledIn({ tables }: Copy): number {
  return [...tables.values()].flat().flatMap(({ cells }) => Object.values<CellValue>(cells)).filter((value) => value !== null).length;
}

test("5. what is taken over stands in the plan as they wrote it, and all else as it stood", () => {
  hold((one) => {
    const { plan, copies } = played(one);
    const asked = proposed(plan, copies);
    const { plan: after, decided } = taken(plan, asked, answersTo(asked.proposals, one.answers));
    same(contents(after), contents(asTold(plan, decided, asked.proposals, answersTo(asked.proposals, one.answers))));
  });
});

/** The plan as somebody would write it who has the proposals and answers on paper. Of two answers for the same cells the last by id counts. */
function asTold(plan: World, { open }: DecidedProposals, proposals: readonly Proposal[], answers: Answers): World {
  const rows = new Map([...plan.rows].map(([table, own]) => [table, new Map(own)]));
  for (const { id, ticked, kind, table, row, theirs } of [...proposals].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const answer = answers[id] ?? (ticked ? "theirs" : "mine");
    if (answer === "mine" || kind === "columnGone" || kind === "unreadable" || open.some((one) => one.id === id)) continue;
    const own = rows.get(table);
    if (theirs === null) own?.delete(row);
    else own?.set(row, { ...own.get(row), ...theirs });
  }
  return { ...plan, rows };
}

test("6. taking over a part, and then all of it again, gives the same end", () => {
  hold((one) => {
    const { plan, copies } = played(one);
    const asked = proposed(plan, copies);
    const whole = taken(plan, asked);
    // A run that breaks off leaves some rows written, and nothing noted of what was dealt with.
    const broken = taken(plan, { ...asked, proposals: asked.proposals.filter(({ ticked }, i) => ticked && i % 2 === 0) });
    const again = taken({ ...broken.plan, bases: plan.bases }, proposed({ ...broken.plan, bases: plan.bases }, copies));
    same(contents(again.plan), contents(whole.plan));
  });
});
