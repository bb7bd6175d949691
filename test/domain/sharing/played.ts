import fc from "fast-check";
import type { CellValue } from "../../../src/domain/schema";
import type { ProposalAnswer } from "../../../src/domain/sharing/proposal";
import { send, world, type Copy, type World } from "./world";

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
export const history = fc.record({
  rows: fc.array(cells, { minLength: 1, maxLength: 5 }),
  here: fc.array(deed, { maxLength: 4 }),
  there: fc.tuple(fc.array(deed, { maxLength: 4 }), fc.array(deed, { maxLength: 4 })),
  answers: fc.array(fc.constantFrom<(ProposalAnswer | undefined)[]>("theirs", "mine", undefined), { minLength: 8, maxLength: 8 }),
  order: fc.nat(1000),
  later: fc.array(deed, { maxLength: 2 }),
});
export type History = typeof history extends fc.Arbitrary<infer Of> ? Of : never;

/** What a partner does in a copy: any row may be changed, taken out, copied or written, with whatever id the program gives it. */
export function inCopy(copy: Copy, deeds: readonly Deed[]): Copy {
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

/** What somebody does in the plan meanwhile. */
export function inPlan(plan: World, deeds: readonly Deed[]): World {
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
export function played({ rows, here, there }: History): { plan: World; copies: (Copy & { file: string })[]; untouched: Copy[]; sent: World } {
  const begin = world({ stakeholders: Object.fromEntries(names.map((organisation, i) => [`p${i}x`, { organisation }])), actions: Object.fromEntries(rows.map((row, i) => [`row${i}x`, row])) });
  const first = send(begin, "Woonhulp", "s1x");
  const second = send(first.plan, "GGD", "s2x");
  return {
    plan: inPlan(second.plan, here), untouched: [first.copy, second.copy], sent: second.plan,
    copies: [{ ...inCopy(first.copy, there[0]), file: "een.xlsx" }, { ...inCopy(second.copy, there[1]), file: "twee.xlsx" }],
  };
}
