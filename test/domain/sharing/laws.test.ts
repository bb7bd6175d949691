import fc from "fast-check";
import type { CellValue, TableKey } from "../../../src/domain/schema";
import { tallyOf } from "../../../src/domain/sharing/decide";
import type { Answers, Proposal, ProposalAnswer } from "../../../src/domain/sharing/proposal";
import type { ReturnedRow } from "../../../src/domain/sharing/returned";
import { contents, proposed, send, taken, world, type Copy, type World } from "./world";

/** 10,000 with HISTORIES=10000. */
const numRuns = Number(process.env["HISTORIES"] ?? 1000);

const names = ["Woonhulp", "GGD", "Jeugdteam"] as const;
const texts = fc.constantFrom<CellValue[]>(null, "Inloop", "Overleg", "Scholing", "Bellen");
const days = fc.constantFrom<CellValue[]>(null, 46_000, 46_100, 46_200);
const parties = fc.constantFrom<CellValue[]>("Woonhulp", "GGD", "Jeugdteam", "Woonhulp; GGD", "GGD; Woonhulp");
const cells = fc.record({ action: texts, responsible: parties, start: days, end: days, note: texts });
const change = fc.record({ action: texts, responsible: parties, start: days, end: days, note: texts }, { requiredKeys: [] });

type Cell = Readonly<Record<string, CellValue>>;
/** What somebody does to the row at a place. */
type Deed = { at: number } & ({ is: "edit"; cells: Cell } | { is: "remove" } | { is: "add"; cells: Cell; id: "none" | "counted" } | { is: "copy"; cells: Cell } | { is: "fill"; cells: Cell });
const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ at: fc.nat(9), is: fc.constant("edit" as const), cells: change }) },
  fc.record({ at: fc.nat(9), is: fc.constant("remove" as const) }),
  fc.record({ at: fc.nat(9), is: fc.constant("add" as const), cells, id: fc.constantFrom("none" as const, "counted" as const) }),
  fc.record({ at: fc.nat(9), is: fc.constant("copy" as const), cells: change }),
  fc.record({ at: fc.nat(9), is: fc.constant("fill" as const), cells }),
);
const history = fc.record({
  rows: fc.array(cells, { minLength: 1, maxLength: 5 }),
  here: fc.array(deed, { maxLength: 4 }),
  there: fc.tuple(fc.array(deed, { maxLength: 4 }), fc.array(deed, { maxLength: 4 })),
  answers: fc.array(fc.constantFrom<(ProposalAnswer | undefined)[]>("theirs", "mine", undefined), { minLength: 8, maxLength: 8 }),
  order: fc.nat(1000),
  later: fc.array(deed, { maxLength: 2 }),
});
type History = typeof history extends fc.Arbitrary<infer Of> ? Of : never;

/** What a partner does in a copy: any row may be changed, taken out, copied or written, with whatever id the program gives it. */
function inCopy(copy: Copy, deeds: readonly Deed[]): Copy {
  let rows = [...copy.tables.get("actions") ?? []];
  for (const one of deeds) {
    const at = one.at % Math.max(rows.length, 1);
    const row = rows[at];
    if (one.is === "add") rows.push({ id: one.id === "none" ? "" : `a${one.at}9`, cells: one.cells });
    else if (!row) continue;
    else if (one.is === "remove") rows = rows.filter((_, i) => i !== at);
    else if (one.is === "copy") rows.splice(0, 0, { ...row, cells: { ...row.cells, ...one.cells } });
    else if (one.is === "fill" && Object.keys(row.cells).length > 0) continue;
    else rows[at] = { ...row, cells: { ...row.cells, ...one.cells } };
  }
  return { ...copy, tables: new Map([...copy.tables, ["actions", rows]]) };
}

function inPlan(plan: World, deeds: readonly Deed[]): World {
  const rows = new Map(plan.rows.get("actions"));
  for (const one of deeds) {
    const ids = [...rows.keys()];
    const id = ids[one.at % Math.max(ids.length, 1)] ?? "";
    if (one.is === "add") rows.set(`own${rows.size}${one.at}x`, one.cells);
    else if (one.is === "remove") rows.delete(id);
    else if (rows.has(id)) rows.set(id, { ...rows.get(id), ...one.cells });
  }
  return { ...plan, rows: new Map([...plan.rows, ["actions", rows]]) };
}

/** A plan of which two partners have a copy, after everybody went on working in it. */
function played({ rows, here, there }: History): { plan: World; copies: (Copy & { file: string })[]; untouched: Copy[] } {
  const begin = world({ stakeholders: Object.fromEntries(names.map((organisation, i) => [`p${i}x`, { organisation }])), actions: Object.fromEntries(rows.map((row, i) => [`row${i}x`, row])) });
  const first = send(begin, "Woonhulp", "s1x");
  const second = send(first.plan, "GGD", "s2x");
  return {
    plan: inPlan(second.plan, here), untouched: [first.copy, second.copy],
    copies: [{ ...inCopy(first.copy, there[0]), file: "een.xlsx" }, { ...inCopy(second.copy, there[1]), file: "twee.xlsx" }],
  };
}

/** Answers by what is asked, whoever asks first: by the place and words of the proposal. */
function answersTo(proposals: readonly Proposal[], given: readonly (ProposalAnswer | undefined)[]): Answers {
  return Object.fromEntries(proposals.flatMap(({ id }) => { const answer = given[sum(id) % given.length]; return answer ? [[id, answer]] : []; }));
}

function sum(text: string): number {
  return [...text].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
}

function shuffled<T>(list: readonly T[], order: number): T[] {
  return list.map((one, i) => ({ one, key: (i * 7919 + order * 104_729) % 997 })).sort((a, b) => a.key - b.key).map(({ one }) => one);
}

const blank: ReturnedRow = { id: "", cells: {} };

function hold(law: (history: History) => void): void {
  fc.assert(fc.property(history, law), { numRuns });
}

test("1. what is proposed does not depend on the order of files and rows, nor on blank rows in between", () => {
  hold((one) => {
    const { plan, copies } = played(one);
    const other = shuffled(copies, one.order).map((copy) => ({ ...copy, tables: new Map([...copy.tables].map(([table, rows]): [TableKey, ReturnedRow[]] => [table, shuffled([...rows, blank, blank], one.order)])) }));
    expect(proposed(plan, other).proposals).toEqual(proposed(plan, copies).proposals);
  });
});

test("2. a copy that comes back unchanged proposes nothing", () => {
  hold((one) => {
    const { plan, untouched } = played(one);
    expect(proposed(plan, untouched).proposals).toEqual([]);
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
    expect(again.proposals.filter(({ file, row, kind }) => !open.has(`${file}|${row}`) && kind !== "columnGone")).toEqual([]);
  });
});

/** Every way in which two files can come by in batches, one more than once among them. */
const splits: readonly (readonly (readonly number[])[])[] = [[[1, 0]], [[0], [1]], [[1], [0]], [[0], [0, 1]], [[1], [0], [1]]];

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
    expect(later(together)[0]).toEqual([]);
    for (const split of splits) {
      const apart = split.reduce((so, batch) => { const now = proposed(so, batch.flatMap((place) => copies[place] ?? [])); return taken(so, now, answered(now.proposals)).plan; }, plan);
      expect(contents(apart)).toBe(contents(together));
      expect(later(apart)).toEqual(later(together));
    }
  });
});

test("4. what nobody answered is the same for every order too: what one brings is in, what two bring otherwise is here as it was", () => {
  hold((one) => {
    const { plan, copies } = played(one);
    const asked = proposed(plan, copies);
    const [together, reversed] = [taken(plan, asked), taken(plan, proposed(plan, [...copies].reverse()))];
    expect(contents(reversed.plan)).toBe(contents(together.plan));
    const said = (proposal: Proposal) => JSON.stringify(Object.entries(proposal.theirs ?? {}).sort());
    for (const { row, unit, theirs, file, columns } of asked.proposals) {
      if (unit === undefined || theirs === null) continue;
      const others = asked.proposals.filter((other) => other.row === row && other.unit === unit && other.file !== file && other.theirs !== null && other.kind !== "unreadable" && other.kind !== "columnGone");
      if (!others.some((other) => said(other) !== JSON.stringify(Object.entries(theirs).sort()))) continue;
      const [was, now] = [plan, together.plan].map(({ rows }) => columns.map((column) => rows.get("actions")?.get(row)?.[column] ?? null));
      expect(now).toEqual(was);
    }
  });
});

test("5. every filled cell of a partner is exactly one of same, taken, open, refused and unreadable", () => {
  hold((one) => {
    const { plan, copies } = played(one);
    const asked = proposed(plan, copies);
    const answers = answersTo(asked.proposals, one.answers);
    for (const copy of copies) {
      const filled = [...copy.tables.values()].flat().flatMap(({ cells: own }) => Object.values<CellValue>(own)).filter((value) => value !== null).length;
      expect(tallyOf(copy.file, asked, answers).cells).toBe(filled);
    }
  });
});

test("6. taking over a part, and then all of it again, gives the same end", () => {
  hold((one) => {
    const { plan, copies } = played(one);
    const asked = proposed(plan, copies);
    const whole = taken(plan, asked);
    // A run that breaks off leaves some rows written, and nothing noted of what was dealt with.
    const broken = taken(plan, { ...asked, proposals: asked.proposals.filter(({ ticked }, i) => ticked && i % 2 === 0) });
    const again = taken({ ...broken.plan, bases: plan.bases }, proposed({ ...broken.plan, bases: plan.bases }, copies));
    expect(contents(again.plan)).toBe(contents(whole.plan));
  });
});
