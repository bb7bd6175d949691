import { isPersonal } from "../../../domain/privacy/codes";
import { decide } from "../../../domain/sharing/decide";
import type { IdOf } from "../../../domain/sharing/print";
import { decided, type Answers, type Proposal } from "../../../domain/sharing/proposal";
import type { Proposed } from "../../../domain/sharing/propose";
import type { Steps } from "../../../domain/steps";
import { foreseeing, type Foreseen } from "./foreseen";
import type { SharedPlan } from "./plan";

/** Proposals of which nobody sees what the check finds in them before they are in. */
export interface HeldBack {
  /** The same proposals; those that would bring an error, or something of a person, are ticked no more. */
  proposed: Proposed;
  /** What the check would find with what was ticked at first, by the ids of the proposals of that row. */
  found: ReadonlyMap<string, readonly Foreseen[]>;
  /** What it would find in rows that no proposal is about. */
  elsewhere: readonly Foreseen[];
}

/**
 * Where nobody looks on, what the check finds wrong in what comes in is not taken over by itself: it becomes something to choose. What
 * somebody answered is taken over as they said. What is left is looked at again, for what comes in may hang on what stays behind.
 */
export function* holdingBack(plan: SharedPlan, proposed: Proposed, answers: Answers, idOf: IdOf): Steps<HeldBack> {
  const [found, elsewhere] = [new Map<string, Foreseen[]>(), new Map<string, Foreseen>()];
  let now = proposed;
  for (;;) {
    const coming = new Map<string, Proposal[]>();
    for (const one of now.proposals) if (decided(one, answers) === "theirs") coming.set(place(one), [...coming.get(place(one)) ?? [], one]);
    const held = new Set<string>();
    for (const one of yield* foreseeing(plan, decide(now, answers, idOf).edits)) {
      const about = coming.get(place(one.finding)) ?? [];
      if (about.length === 0) elsewhere.set(one.finding.key, one);
      for (const { id } of about) {
        const known = found.get(id) ?? [];
        if (!known.some(({ finding }) => finding.key === one.finding.key)) found.set(id, [...known, one]);
        if (!Object.hasOwn(answers, id) && isWrong(one)) held.add(id);
      }
    }
    if (held.size === 0) return { proposed: now, found, elsewhere: [...elsewhere.values()] };
    now = { ...now, proposals: now.proposals.map((one) => (held.has(one.id) ? { ...one, ticked: false } : one)) };
  }
}

/** Whether it is an error or tells of a person: what no one should take over unseen. */
export function isWrong({ finding: { severity, code } }: Foreseen): boolean {
  return severity === "error" || isPersonal(code);
}

function place({ table, row }: { table: string; row: string }): string {
  return `${table}|${row}`;
}
