import type { FileChild } from "docx";
import type { PlanTold } from "../../domain/board/plan";
import { sameName } from "../../domain/names";
import { fill } from "../../messages";
import { heading, line, small, table } from "../pages/page";
import type { SignedWords } from "./words";

type Make = (told: PlanTold, words: SignedWords) => FileChild[];

const joined = (texts: readonly string[], by = ", ") => texts.filter((text) => text !== "").join(by);
const print = { size: 18 } as const;

/** Who takes part, in which role and circle, and what its representative may decide. */
export const parties: Make = (told, { plan: { parties: words } }) => (told.parties.length === 0 ? [line(words.none)] : [table(
  [{ heading: words.party, share: 34 }, { heading: words.role, share: 24 }, { heading: words.mandate, share: 42 }],
  told.parties.map(({ organisation, role, circle, mandate }) => [organisation, joined([role, circle]), mandate]), print,
)]);

/** What each of them brings in. */
export const contributions: Make = (told, { plan: { parties: words } }) => (told.parties.length === 0 ? [line(words.none)] : [table(
  [{ heading: words.party, share: 34 }, { heading: words.contribution, share: 66 }],
  told.parties.map(({ organisation, contribution }) => [organisation, contribution]), print,
)]);

/** Who decides what; nothing where the workbook has no matrix. */
export const mandates: Make = (told, { plan: { mandates: words } }) => (told.mandates.length === 0 ? [] : [
  heading(words.title, 3),
  table(
    [{ heading: words.decision, share: 25 }, { heading: words.decides, share: 25 }, { heading: words.consulted, share: 24 }, { heading: words.differing, share: 26 }],
    told.mandates.map(({ decision, decides, way, consulted, informed, differing }) => [decision, joined([decides, way], ". "), joined([consulted, informed], ". "), differing]), print,
  ),
]);

/** An agreement that names nobody holds for all, and so does one that names everybody. */
function isForAll(names: readonly string[], { parties: all }: PlanTold): boolean {
  const named = new Set(names.map(sameName));
  return names.length === 0 || all.every(({ organisation }) => named.has(sameName(organisation)));
}

/** All that was agreed, by subject. */
export const agreements: Make = (told, words) => {
  const { title, agreement, who, owner, review, everyone, draft, none } = words.plan.agreements;
  const columns = [{ heading: agreement, share: 42 }, { heading: who, share: 25 }, { heading: owner, share: 21 }, { heading: review, share: 12 }];
  return [
    heading(title, 3),
    ...(told.agreements.length === 0 ? [line(none)] : told.agreements.flatMap((one) => [
      line(one.subject, { keepNext: true, spacing: { before: 120, after: 40 } }),
      table(columns, one.agreements.map((row) => [
        row.isDraft ? fill(draft, { agreement: row.agreement }) : row.agreement, isForAll(row.parties, told) ? everyone : row.parties.join(", "), row.owner, words.day(row.review),
      ]), print),
    ])),
  ];
};

/** Every indicator with where it begins, where it should be and how it is measured. */
export const indicators: Make = (told, words) => {
  const { name, baseline, target, method, owner, none, small: note } = words.plan.indicators;
  if (told.indicators.length === 0) return [line(none)];
  const isSmall = told.indicators.some((one) => one.baseline.is === "small");
  return [
    table(
      [{ heading: name, share: 24 }, { heading: baseline, share: 14 }, { heading: target, share: 17 }, { heading: method, share: 25 }, { heading: owner, share: 20 }],
      told.indicators.map((one) => [one.name, words.baseline(one), words.target(one), joined([one.method, one.frequency], ". "), one.owner]), print,
    ),
    ...(isSmall ? [small(fill(note, { bound: told.bound }))] : []),
  ];
};

/** Who does what, when and with what. */
export const actions: Make = (told, words) => {
  const { action, who, time, means, none } = words.plan.actions;
  return told.actions.length === 0 ? [line(none)] : [table(
    [{ heading: action, share: 40 }, { heading: who, share: 24 }, { heading: time, share: 13 }, { heading: means, share: 23 }],
    told.actions.map((one) => [one.goal === "" ? one.action : [one.action, one.goal], one.responsible.join(", "), words.time(one), one.means]), print,
  )];
};

/** A row for every party's signature. */
export const signing: Make = (told, { plan: { parties: { party, none }, signing: words } }) => (told.parties.length === 0 ? [line(none)] : [
  line(words.text, { keepNext: true, spacing: { after: 120 } }),
  table(
    [{ heading: party, share: 26 }, { heading: words.name, share: 26 }, { heading: words.date, share: 18 }, { heading: words.signature, share: 30 }],
    told.parties.map(({ organisation, signer }) => [organisation, signer, "", ""]), { size: 20, pen: 500 },
  ),
]);
