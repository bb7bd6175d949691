import type { CellValue, TableKey } from "../schema";
import { hashUnit, type SentRow } from "./base";
import { printUnit, type IdOf, type SharedCells } from "./print";
import { decided, type Answers, type Proposal, type ProposalAnswer, type Tally } from "./proposal";
import type { Proposed } from "./propose";
import { unitsOf } from "./units";

/** What is to be done to one row of the plan. */
export type Edit = { proposal: Proposal } & (
  | { is: "add"; cells: SharedCells }
  | { is: "set"; cells: SharedCells }
  | { is: "correct"; cells: SharedCells }
  | { is: "remove" }
);

/** What was dealt with: from here on it is what was sent, and nobody is asked again. Without a unit it is the row as a whole. */
export interface Settled {
  sendId: string;
  table: TableKey;
  row: string;
  hashes: Readonly<Record<string, string | undefined>>;
  came?: SentRow["came"];
  gone?: SentRow["gone"];
  same?: SentRow["same"];
}

/** What comes of proposals and answers. */
export interface DecidedProposals {
  edits: readonly Edit[];
  settled: readonly Settled[];
  /** Proposals that still ask something. */
  open: readonly Proposal[];
}

/** Of these kinds there is nothing to take over: they are told. */
const told = new Set<Proposal["kind"]>(["columnGone", "unreadable", "tooLate"]);

/** Whether somebody can choose. */
export function isAsked({ kind, ticked }: Proposal): boolean {
  return !ticked && !told.has(kind);
}

/** Sorts out what is taken over, what stays and what is still to be asked. Of two answers for the same cells the last by id counts. */
export function decide({ proposals, agreed }: Proposed, answers: Answers, idOf: IdOf): DecidedProposals {
  const edits: Edit[] = [];
  const settled: Settled[] = agreed.map(({ sendId, table, row, ...one }) => ({ sendId, table, row, ...("gone" in one ? { hashes: {}, gone: true } : "same" in one ? { hashes: {}, same: one.same } : { hashes: { [one.unit]: one.hash } }) }));
  const open: Proposal[] = [];
  for (const proposal of [...proposals].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const answer = told.has(proposal.kind) ? undefined : decided(proposal, answers);
    if (answer === undefined) {
      if (isAsked(proposal)) open.push(proposal);
      continue;
    }
    if (answer === "theirs") edits.push(editOf(proposal));
    settled.push(...settledBy(proposal, answer, idOf));
  }
  return { edits, settled, open };
}

function editOf(proposal: Proposal): Edit {
  const { kind, theirs, mine } = proposal;
  if (theirs === null) return { proposal, is: "remove" };
  if (kind === "correction") return { proposal, is: "correct", cells: theirs };
  return { proposal, is: mine === null && kind !== "word" ? "add" : "set", cells: theirs };
}

function settledBy({ sendId, table, row, units, theirs, kind, otherwise }: Proposal, answer: ProposalAnswer, idOf: IdOf): Settled[] {
  const all = { sendId, table, row };
  if (theirs === null) return [{ ...all, hashes: {}, gone: true }];
  const hashes = Object.fromEntries(unitsOf(table).filter(({ id }) => units.includes(id)).map((one) => [one.id, hashUnit(sendId, printUnit(table, one, theirs, idOf))]));
  if (otherwise === undefined) return [{ ...all, hashes, ...(kind === "new" || kind === "twin" || kind === "foreign" ? { came: true } : {}) }];
  const isSame = answer === "theirs";
  return [
    { ...all, ...(isSame ? { hashes } : { hashes: {}, gone: true }) },
    { ...all, row: otherwise, ...(isSame ? { hashes: {}, same: row } : { hashes, came: true }) },
  ];
}

/** Where the filled cells of a file went. */
export function tallyOf(file: string, { proposals, same, refused }: Proposed, answers: Answers): Tally {
  const tally = { same: same.get(file) ?? 0, taken: 0, open: 0, refused: refused.get(file) ?? 0, unreadable: 0 };
  for (const proposal of proposals.filter((one) => one.file === file)) {
    const cells = Object.values<CellValue>(proposal.theirs ?? {}).filter((value) => value !== null).length;
    const answer = decided(proposal, answers);
    if (proposal.kind === "unreadable") tally.unreadable += cells;
    else if (told.has(proposal.kind)) tally.refused += cells;
    else if (answer === undefined) tally.open += cells;
    else tally[answer === "theirs" ? "taken" : "refused"] += cells;
  }
  return { ...tally, cells: tally.same + tally.taken + tally.open + tally.refused + tally.unreadable };
}

