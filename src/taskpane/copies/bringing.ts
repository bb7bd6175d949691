import type { Outcome } from "../../domain/outcome";
import type { Problem } from "../../domain/problem";
import { decide, tallyOf, type DecidedProposals } from "../../domain/sharing/decide";
import type { Meaning } from "../../domain/strangeWords/meanings";
import { mineIn } from "../../domain/sharing/mineOf";
import { candidatesFor, type Candidate, type Pointed } from "../../domain/sharing/pointed";
import type { Answers, Proposal, Tally } from "../../domain/sharing/proposal";
import { proposing, type Proposed } from "../../domain/sharing/propose";
import { goneParty, strangeWords } from "../../domain/sharing/strangeWords";
import type { NewItem } from "../../domain/strangeWords/newItem";
import { itemsOf, meaningsOf, type SaidWord } from "../../domain/strangeWords/said";
import type { StrangeWord } from "../../domain/strangeWords/strangeWord";
import { unlessRefused } from "../../file/refused";
import { inSlices, type Steps } from "../../file/steps";
import { arriving, type Arrived } from "../../workbook/sharing/arrive";
import type { RawFile } from "../../workbook/sharing/raw";
import { withItems } from "../../workbook/sharing/taking/listItems";
import type { SharedPlan } from "../../workbook/sharing/taking/plan";
import type { CameBack } from "../../workbook/sharing/taking/takeOver";
import { foreseeing, type Foreseen } from "../../workbook/sharing/taking/foreseen";

/** A file that somebody chose, as far as it could be read; with the send that it is of, where somebody pointed that out. */
export type Brought = { file: string } & ({ raw: RawFile; sendId?: string } | { problem: Problem });

/** A file beside the plan. */
export type Held = { file: string } & ({ arrived: Arrived } | { problem: Problem });

/** What files bring, held against the plan. Nothing of it is in the plan. */
export interface Back {
  held: readonly Held[];
  /** What somebody said that words stand for, and which come on lists. */
  words: readonly Meaning[];
  items: readonly NewItem[];
  proposed: Proposed;
  /** Words of the files that no list or table has, and parties whose copy came back and that are gone. */
  unknown: readonly StrangeWord[];
  decidedBy: (answers: Answers) => DecidedProposals;
  tallyOf: (file: string, answers: Answers) => Tally;
  /** The rows of the plan that a strange row can be, the likely ones first. */
  candidates: (proposal: Proposal) => Candidate[];
  /** What the check would find in what comes in and does not find now; in slices too. */
  wouldFind: (answers: Answers) => Promise<Outcome<Foreseen[]>>;
  files: (answers: Answers) => CameBack[];
}

/**
 * Holds files against a plan, in slices, so that the pane stays awake. Fails where that takes too long.
 * @param said what somebody said of words of the files, beside what the plan remembers
 * @param pointed which rows of the plan somebody said that strange rows are
 */
export function bringBack(plan: SharedPlan, brought: readonly Brought[], said: readonly SaidWord[], pointed: readonly Pointed[] = []): Promise<Outcome<Back>> {
  return unlessRefused(() => inSlices(bringing(plan, brought, meaningsOf(said), itemsOf(said), pointed)));
}

function* bringing(read: SharedPlan, brought: readonly Brought[], words: readonly Meaning[], items: readonly NewItem[], pointed: readonly Pointed[]): Steps<Back> {
  const plan = withItems(read, items);
  const held: Held[] = [];
  for (const one of brought) {
    const outcome = "problem" in one ? undefined : yield* arriving(one.raw, one.file, plan, words, one.sendId);
    held.push(outcome?.ok ? { file: one.file, arrived: outcome.value } : { file: one.file, problem: "problem" in one ? one.problem : outcome?.problem ?? { code: "fileUnreadable", details: {} } });
    yield;
  }
  const mine = mineIn(plan.book);
  const arrived = held.flatMap((one) => ("arrived" in one ? [one.arrived] : []));
  const proposed = yield* proposing(mine, arrived.map(({ returned }) => returned), pointed);
  const decidedBy = (answers: Answers) => decide(proposed, answers, mine.idOf);
  const gone = held.flatMap((one) => ("problem" in one && one.problem.code === "copyOfNobody" ? [String(one.problem.details["name"] ?? "")] : []));
  return {
    held, words, items, proposed, decidedBy, unknown: [...strangeWords(proposed.proposals, plan.book), ...gone.filter((name) => name !== "").map((name) => goneParty(name, plan.book))],
    tallyOf: (file, answers) => tallyOf(file, proposed, answers),
    candidates: (proposal) => candidatesFor(proposal, proposed, mine),
    wouldFind: (answers) => unlessRefused(() => inSlices(foreseeing(plan, decidedBy(answers).edits))),
    files: (answers) => {
      const { open } = decidedBy(answers);
      return arrived.filter(({ isWhole }) => !isWhole).map(({ returned: { sendId, organisation, organisationId, file, base } }) => (
        { sendId, organisation, party: organisationId, file, base, open: open.filter((one: Proposal) => one.file === file).length }
      ));
    },
  };
}
