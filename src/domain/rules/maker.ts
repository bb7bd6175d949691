import type { BookView } from "../checking/bookView";
import type { Check } from "../checking/check";
import type { TableView } from "../checking/tableView";
import type { RuleKind, RuleOf } from "./rule";

/** Makes a rule ready for one workbook; undefined where the columns that it needs are not there, which is a finding of its own. */
export type Maker<Kind extends RuleKind> = (rule: RuleOf<Kind>, table: TableView, book: BookView) => Check | undefined;
