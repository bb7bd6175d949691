import { figures as messages } from "../../messages";
import { literal } from "../planning/words";
import type { Setting } from "../planning/setting";
import { anyNumber, measurementsOf, sum, weighed, type Speech } from "./formulas";
import { wordAnywhere } from "./words";

/** What may be shown of a figure, as a number in a cell: the value, also where a party's part of it is small; "<5"; or nothing. */
export const shownCodes = { value: 0, small: 1, withheld: 2, smallPart: 3 } as const;

/**
 * What may be shown of the network's figure of a quarter (see `shownCodes`), as part of a formula: the rule of
 * src/domain/indicators/smallNumbers.ts. Only asked for where there is a value.
 */
export function shownFormula(s: Speech): string {
  const [rows, value, bound] = [measurementsOf(s), s.all("measurements", "value"), s.word("bound")];
  const { value: all, small, withheld, smallPart } = shownCodes;
  const definition = s.in("definition");
  // A definition begins with the kind, as it was in the quarter; what nobody said the kind of may be a count.
  const kind = `IFERROR(MATCH(LEFT(${definition},FIND("|",${definition})-1),${s.word("percentage")}:${s.word("scale")},0),0)`;
  // What is left where the party with the largest part takes it off. A party that stands twice, which the check finds, counts as two.
  const left = `${sum(s, "value", rows)}-MAXIFS(${value},${rows})`;
  const leavesFew = `AND(COUNTIFS(${rows},${value},${anyNumber})>1,${left}<${bound})`;
  const count = `IF(ABS(${s.in("value")})<${bound},${small},IF(${leavesFew},${withheld},IF(COUNTIFS(${rows},${value},"<"&${bound})>0,${smallPart},${all})))`;
  const [did, people] = [sum(s, "numerator", weighed(s)), sum(s, "denominator", weighed(s))];
  const overFew = `AND(COUNTIFS(${rows},${s.all("measurements", "denominator")},${anyNumber})>0,${sum(s, "denominator", rows)}<${bound})`;
  const shareOfFew = `AND(${kind}=1,COUNTIFS(${weighed(s)})>0,MIN(${did},${people}-${did},${people})<${bound})`;
  return `IF(${kind}=0,${count},IF(OR(${overFew},${shareOfFew}),${withheld},${all}))`;
}

/** "<5" for a small count, "te weinig mensen" for what is withheld, and otherwise `value`: part of a formula, `code` says which. */
export function toldFormula(setting: Setting, code: string, value: string): string {
  const { small, fewPeople } = messages[setting.language];
  const [before = "", after = ""] = small.split("{bound}");
  const few = `${literal(before)}&${wordAnywhere(setting, "bound")}${after && `&${literal(after)}`}`;
  return `IF(${code}=${shownCodes.small},${few},IF(${code}=${shownCodes.withheld},${literal(fewPeople)},${value}))`;
}
