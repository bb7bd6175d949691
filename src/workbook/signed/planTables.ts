import { usualPart, type PlanPart, type PlanTold } from "../../domain/board/plan";
import { sameName } from "../../domain/names";
import { fill } from "../../messages";
import type { SignedWords } from "./words";

/** What a part of the plan shows below what people wrote in it: a line of text, or a table. */
export type PlanShown = { is: "line" | "small" | "title"; text: string } | PlanTable;

/** A table of the plan, as the document and the sheet both show it. */
export interface PlanTable {
  is: "table";
  columns: readonly PlanColumn[];
  /** A cell each; of a cell with more texts the first says what the others explain. */
  rows: readonly (readonly (string | readonly string[])[])[];
  /** What its rows are about, where several tables of the same columns follow each other. */
  group?: { heading: string; text: string };
  /** Its rows have room for a pen. */
  pen?: true;
}

interface PlanColumn {
  heading: string;
  /** Its part of the width of a page upright, in a document. */
  share: number;
  /** The column of the sheet in which it stands, from 0: all tables share those, and the second is the widest. */
  place: number;
}

type Make = (told: PlanTold, words: SignedWords) => PlanShown[];

const joined = (texts: readonly string[], by = ", ") => texts.filter((text) => text !== "").join(by);
/** Texts as sentences of one cell: those that people ended with a full stop get no second one. */
const sentences = (texts: readonly string[]) => joined(texts.map((text, i) => (i < texts.length - 1 && text !== "" && !/[.!?…:]$/.test(text.trim()) && texts.slice(i + 1).some((one) => one !== "") ? `${text.trim()}.` : text.trim())), " ");
const line = (text: string): PlanShown => ({ is: "line", text });

/** Who takes part, in which role and circle, and what its representative may decide. */
const parties: Make = (told, { plan: { parties: words } }) => (told.parties.length === 0 ? [line(words.none)] : [{
  is: "table", columns: [{ heading: words.party, share: 34, place: 0 }, { heading: words.role, share: 24, place: 2 }, { heading: words.mandate, share: 42, place: 1 }],
  rows: told.parties.map(({ organisation, role, circle, mandate }) => [organisation, joined([role, circle]), mandate]),
}]);

/** What each of them brings in. */
const contributions: Make = (told, { plan: { parties: words } }) => (told.parties.length === 0 ? [line(words.none)] : [{
  is: "table", columns: [{ heading: words.party, share: 34, place: 0 }, { heading: words.contribution, share: 66, place: 1 }],
  rows: told.parties.map(({ organisation, contribution }) => [organisation, contribution]),
}]);

/** Who decides what; nothing where the workbook has no matrix. */
const mandates: Make = (told, { plan: { mandates: words } }) => (told.mandates.length === 0 ? [] : [
  { is: "title", text: words.title },
  {
    is: "table",
    columns: [
      { heading: words.decision, share: 25, place: 0 }, { heading: words.decides, share: 25, place: 1 },
      { heading: words.consulted, share: 24, place: 2 }, { heading: words.differing, share: 26, place: 3 },
    ],
    rows: told.mandates.map(({ decision, decides, way, consulted, informed, differing }) => [decision, sentences([decides, way]), sentences([consulted, informed]), differing]),
  },
]);

/** An agreement that names nobody holds for all, and so does one that names everybody. */
function isForAll(names: readonly string[], { parties: all }: PlanTold): boolean {
  const named = new Set(names.map(sameName));
  return names.length === 0 || all.every(({ organisation }) => named.has(sameName(organisation)));
}

/** What was agreed on the subjects of a part, by subject; that nothing was agreed at all is said once. */
const agreements = (part: PlanPart): Make => (told, words) => {
  const { title, subject: about, agreement, who, owner, review, everyone, draft, none } = words.plan.agreements;
  const columns = [{ heading: agreement, share: 42, place: 1 }, { heading: who, share: 25, place: 2 }, { heading: owner, share: 21, place: 3 }, { heading: review, share: 12, place: 4 }];
  const tables = told.agreements.filter((one) => one.part === part).map(({ subject, agreements: all }): PlanShown => ({
    is: "table", group: { heading: about, text: subject }, columns,
    rows: all.map((one) => [
      one.isDraft ? fill(draft, { agreement: one.agreement }) : one.agreement, isForAll(one.parties, told) ? everyone : one.parties.join(", "), one.owner, words.day(one.review),
    ]),
  }));
  if (tables.length > 0) return [{ is: "title", text: title }, ...tables];
  return told.agreements.length === 0 && part === usualPart ? [{ is: "title", text: title }, line(none)] : [];
};

/** Every indicator with where it begins, where it should be and how it is measured. */
const indicators: Make = (told, words) => {
  const { name, baseline, target, method, owner, none, small } = words.plan.indicators;
  if (told.indicators.length === 0) return [line(none)];
  const isSmall = told.indicators.some((one) => one.baseline.is === "small");
  return [
    {
      is: "table",
      columns: [
        { heading: name, share: 24, place: 0 }, { heading: baseline, share: 14, place: 2 }, { heading: target, share: 17, place: 3 },
        { heading: method, share: 25, place: 1 }, { heading: owner, share: 20, place: 4 },
      ],
      rows: told.indicators.map((one) => [one.name, words.baseline(one), words.target(one), sentences([one.method, one.frequency]), one.owner]),
    },
    ...(isSmall ? [{ is: "small", text: fill(small, { bound: told.bound }) } as const] : []),
  ];
};

/** Who does what, when and with what. */
const actions: Make = (told, words) => {
  const { action, who, time, means, none } = words.plan.actions;
  return told.actions.length === 0 ? [line(none)] : [{
    is: "table",
    columns: [{ heading: action, share: 40, place: 1 }, { heading: who, share: 24, place: 0 }, { heading: time, share: 13, place: 3 }, { heading: means, share: 23, place: 2 }],
    rows: told.actions.map((one) => [one.goal === "" ? one.action : [one.action, one.goal], one.responsible.join(", "), words.time(one), one.means]),
  }];
};

/** A row for every party's signature. */
const signing: Make = (told, { plan: { parties: { party, none }, signing: words } }) => (told.parties.length === 0 ? [line(none)] : [
  line(words.text),
  {
    is: "table", pen: true,
    columns: [{ heading: party, share: 26, place: 0 }, { heading: words.name, share: 26, place: 2 }, { heading: words.date, share: 18, place: 3 }, { heading: words.signature, share: 30, place: 1 }],
    rows: told.parties.map(({ organisation, signer }) => [organisation, signer, "", ""]),
  },
]);

/** What stands on Start: it is said where it belongs, whatever people wrote beside it. */
const vision: Make = ({ ambition }, words) => (ambition === "" ? [] : [{ is: "table", columns: [{ heading: words.plan.ambition, share: 1, place: 1 }], rows: [[ambition]] }]);
const term: Make = ({ period }, words) => (period === "" ? [] : [line(fill(words.period, { period }))]);

/** What the parts show of the other sheets, in full. The agreements on the subjects of a part follow on that. */
const others: { readonly [Part in PlanPart]?: readonly Make[] } = {
  parties: [parties, mandates],
  contributions: [contributions],
  vision: [vision],
  strategy: [indicators],
  term: [term],
  timeline: [actions],
};

/** All that a part shows of the other sheets; in the last one the signatures are the end. */
export const shownIn = (part: PlanPart): readonly Make[] => [...(others[part] ?? []), agreements(part), ...(part === "signing" ? [signing] : [])];
