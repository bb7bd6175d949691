import type { FindingCode } from "../../messages";
import type { BookView } from "../views/bookView";
import type { Check } from "../views/check";
import type { TableView } from "../views/tableView";
import type { Severity } from "../finding";
import type { RuleKind, RuleOf } from "../schema/rule";
import type { RuleSignal } from "./signal";

/**
 * A kind of rule in one object: what it finds, how serious that is, what Excel itself tells of it without the add-in, and how it looks.
 * `Code` are its findings; it can tell no others.
 */
export interface RuleDefinition<Kind extends RuleKind, Code extends FindingCode> {
  readonly finds: Readonly<Record<Code, FindingTerms>>;
  /**
   * What the cells show, in Excel's words and by the same conditions as the rule itself has; undefined of one that only the check can hold.
   * @param others the other columns of the table that people fill in
   */
  readonly signals: ((rule: RuleOf<Kind>, others: readonly string[]) => RuleSignal[]) | undefined;
  /** Makes the rule ready for one workbook; undefined where the columns that it needs are not there, which is a finding of its own. */
  readonly make: (rule: RuleOf<Kind>, table: TableView, book: BookView) => Check<Code> | undefined;
}

/** How many findings of one kind a rule tells of a cell; after those it tells how many more there are. */
export const mostInCell = 5;

/** How a finding stands. */
export interface FindingTerms {
  severity: Severity;
  /** Excel says so, or refuses the entry, while people type (workbook/kinds); pasting goes past it. */
  isRefused?: true;
  /** The cell shows it for as long as it is so: by one of the rule's signals. */
  isShown?: true;
}
