import type { TableKey } from "../schema";
import type { CaseKind } from "./cases";
import type { SharedCells } from "./print";

/** One thing that a copy that came back says otherwise than the plan. */
export interface Proposal {
  /** Known by this in answers: the same for the same file and the same words, in every order and whatever the plan holds by then. */
  id: string;
  file: string;
  sendId: string;
  /** Today's name of the party whose copy it is. */
  organisation: string;
  table: TableKey;
  /** Id of the row; of a new one the id that it gets. */
  row: string;
  rowName: string;
  /** Ids of the columns that go together; of a row as a whole those that hold anything. */
  columns: readonly string[];
  /** The unit of those columns; undefined where it is about the row as a whole. */
  unit?: string;
  /** Ids of the units that are dealt with by an answer, empty ones among them. */
  units: readonly string[];
  /** Where is asked whether it is a row that came earlier: the id that it has if it is not. */
  otherwise?: string;
  /** Where somebody pointed out which row of the plan it is: the id by which it came in. */
  cameAs?: string;
  kind: CaseKind;
  /** By the ids of the columns; null where it is not known, or where the row is not there. */
  sent: SharedCells | null;
  mine: SharedCells | null;
  theirs: SharedCells | null;
  /** Taken over unless somebody says otherwise. */
  ticked: boolean;
  /** What is said with it: it goes to another party, others changed the same, another row has the same name. */
  said: readonly ProposalNote[];
}

export type ProposalNote =
  | { is: "handedTo"; name: string }
  | { is: "others"; names: readonly string[] }
  | { is: "sameName" }
  | { is: "copied" };

/** Where every filled cell of a copy went, so that none is lost on the way. */
export interface Tally {
  cells: number;
  same: number;
  taken: number;
  open: number;
  refused: number;
  unreadable: number;
}

/** What somebody answered to a proposal. */
export type ProposalAnswer = "theirs" | "mine";
export type Answers = Readonly<Record<string, ProposalAnswer>>;

/** Whether a proposal is taken over, with what was answered: theirs, mine, or nothing yet. */
export function decided({ id, ticked }: Pick<Proposal, "id" | "ticked">, answers: Answers): ProposalAnswer | undefined {
  return (Object.hasOwn(answers, id) ? answers[id] : undefined) ?? (ticked ? "theirs" : undefined);
}
