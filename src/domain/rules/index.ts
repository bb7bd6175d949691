import type { FindingCode } from "../../messages";
import type { BookView } from "../views/bookView";
import type { Check } from "../views/check";
import type { TableView } from "../views/tableView";
import { addsUp } from "./addsUp";
import { alike } from "./alike";
import { answered } from "./answered";
import { cleanText } from "./cleanText";
import { confirmed } from "./confirmed";
import { date } from "./date";
import type { FindingTerms, RuleDefinition } from "./definition";
import { fractionAims } from "./fractionAims";
import { fractions } from "./fractions";
import { goalMeasured } from "./goalMeasured";
import { groupSize } from "./groupSize";
import { hasId } from "./hasId";
import { history } from "./history";
import { indicatorCount } from "./indicatorCount";
import { kind } from "./kind";
import { late } from "./late";
import { length } from "./length";
import { listed } from "./listed";
import { measured } from "./measured";
import { number } from "./number";
import { oneName } from "./oneName";
import { countedAs } from "./countedAs";
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
import type { Rule, RuleKind } from "../schema/rule";
import { sealed } from "./sealed";
import { severalLast } from "./severalLast";
import { share } from "./share";
import { subjects } from "./subjects";
import { takesPart } from "./takesPart";
import { targetSide } from "./targetSide";
import { twice } from "./twice";
import { unique } from "./unique";
import { valueOrReason } from "./valueOrReason";
import { weighed } from "./weighed";

/** Every kind of rule: a kind without a line here does not compile. */
const rules = {
  required, length, cleanText, unique, alike, oneName, countedAs, listed, quarter, reference, date, number, hasId, ownId, personal,
  order, period, late, progress, takesPart, twice, pair, goalMeasured, subjects, review, confirmed, groupSize,
  targetSide, indicatorCount, addsUp, measured, ownKind, kind, share, weighed, answered, valueOrReason, reporter, fractions, fractionAims, history, quarterLife, recorded, recordsKept, sealed, severalLast,
} as const satisfies { readonly [Kind in RuleKind]: Pick<RuleDefinition<Kind, FindingCode>, "signals" | "make"> };

/** The findings of rules; a workbook's structure has others. */
export type RuleFinding = { [Kind in RuleKind]: keyof (typeof rules)[Kind]["finds"] }[RuleKind];

/** Every kind of rule that there is. */
export const ruleKinds = Object.keys(rules) as readonly RuleKind[];

/** A rule of whatever kind. */
export function ruleOf(kind: RuleKind): RuleDefinition<RuleKind, FindingCode> {
  // The table above ties each kind to its own rule; the compiler cannot follow that through a lookup.
  return rules[kind] as unknown as RuleDefinition<RuleKind, FindingCode>;
}

/** What a rule can find, and how each of it stands. */
export function findsOf(kind: RuleKind): Readonly<Partial<Record<FindingCode, FindingTerms>>> {
  return rules[kind].finds;
}

/** Makes a rule ready for a table of a workbook; undefined where the columns that it needs are not there. */
export function makeCheck(rule: Rule, table: TableView, book: BookView): Check | undefined {
  return ruleOf(rule.is).make(rule, table, book);
}
