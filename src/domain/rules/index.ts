import type { BookView } from "../checking/bookView";
import type { Check } from "../checking/check";
import type { TableView } from "../checking/tableView";
import { answered } from "./answered";
import { cleanText } from "./cleanText";
import { confirmed } from "./confirmed";
import { date } from "./date";
import { goalMeasured } from "./goalMeasured";
import { groupSize } from "./groupSize";
import { hasId } from "./hasId";
import { history } from "./history";
import { indicatorCount } from "./indicatorCount";
import { kind } from "./kind";
import { late } from "./late";
import { length } from "./length";
import { listed } from "./listed";
import type { Maker } from "./maker";
import { measured } from "./measured";
import { number } from "./number";
import { order } from "./order";
import { ownId } from "./ownId";
import { ownKind } from "./ownKind";
import { pair } from "./pair";
import { period } from "./period";
import { personal } from "./personal";
import { progress } from "./progress";
import { quarter } from "./quarter";
import { quarterLife } from "./quarterLife";
import { recorded } from "./recorded";
import { recordsKept } from "./recordsKept";
import { reference } from "./reference";
import { reporter } from "./reporter";
import { required } from "./required";
import { review } from "./review";
import type { Rule, RuleKind } from "./rule";
import { share } from "./share";
import { subjects } from "./subjects";
import { takesPart } from "./takesPart";
import { targetSide } from "./targetSide";
import { twice } from "./twice";
import { unique } from "./unique";
import { valueOrReason } from "./valueOrReason";
import { weighed } from "./weighed";

/** Every kind of rule with what carries it out: a kind without a line here does not compile. */
const makers: { readonly [Kind in RuleKind]: Maker<Kind> } = {
  required, length, cleanText, unique, listed, quarter, reference, date, number, hasId, ownId, personal,
  order, period, late, progress, takesPart, twice, pair, goalMeasured, subjects, review, confirmed, groupSize,
  targetSide, indicatorCount, measured, ownKind, kind, share, weighed, answered, valueOrReason, reporter, history, quarterLife, recorded, recordsKept,
};

/** Every kind of rule that there is. */
export const ruleKinds = Object.keys(makers) as readonly RuleKind[];

/** Makes a rule ready for a table of a workbook; undefined where the columns that it needs are not there. */
export function makeCheck(rule: Rule, table: TableView, book: BookView): Check | undefined {
  // The table above ties each kind to its own rule; the compiler cannot follow that through a lookup.
  const make = makers[rule.is] as (rule: never, table: TableView, book: BookView) => Check | undefined;
  return make(rule as never, table, book);
}
