import { figures as messages } from "../../messages";
import { literal } from "../definition/words";
import type { Setting } from "../definition/setting";
import { anyNumber, rowsOf, type Speech } from "./formulas";
import { then } from "./then";
import { ways } from "./ways";
import { wordAnywhere } from "./words";

/** What may be shown of a figure, as a number in a cell: the value, also where a party's part of it is small; "<5"; or nothing. */
export const shownCodes = { value: 0, small: 1, withheld: 2, smallPart: 3 } as const;

/**
 * What may be shown of the network's figure of a quarter (see `shownCodes`), as part of a formula: the rule of
 * src/domain/indicators/smallNumbers.ts. Only asked for where there is a value; of a closed quarter it goes by what was recorded.
 */
export function shownFormula(s: Speech): string {
  return `IF(${s.in("closedRow")}>0,${coded(s, recordedParts(s))},${coded(s, calculatedParts(s))})`;
}

/** Conditions on what the parties' parts tell (domain/indicators/parts), each as part of a formula: that it is known, and below the bound. */
type FewParts = Readonly<Record<"rest" | "smallest" | "people" | "fewest", string>>;

function coded(s: Speech, { rest, smallest, people, fewest }: FewParts): string {
  const { value: all, small, withheld, smallPart } = shownCodes;
  const definition = s.in("definition");
  // A definition begins with the kind, as it was in the quarter; what nobody said the kind of may be a count.
  const kind = `IFERROR(MATCH(LEFT(${definition},FIND("|",${definition})-1),${s.word("percentage")}:${s.word("scale")},0),0)`;
  const added = `AND(${s.in("way")}=${ways.cumulative},ABS(N(${s.in("alone")}))<${s.word("bound")})`;
  const count = `IF(ABS(${s.in("value")})<${s.word("bound")},${small},IF(OR(${added},${rest}),${withheld},IF(${smallest},${smallPart},${all})))`;
  return `IF(${kind}=0,${count},IF(OR(${people},AND(${kind}=1,${fewest})),${withheld},${all}))`;
}

function recordedParts(s: Speech): FewParts {
  const few = (column: keyof FewParts) => `IFERROR(AVERAGE(${then(s, column)})<${s.word("bound")},FALSE)`;
  return { rest: few("rest"), smallest: few("smallest"), people: few("people"), fewest: few("fewest") };
}

function calculatedParts(s: Speech): FewParts {
  const rows = rowsOf(s, "measurements", s.at("criterion"));
  const [value, bound] = [rows.column("value"), s.word("bound")];
  // What is left where the party with the largest part takes it off. A party that stands twice, which the check finds, counts as two.
  const left = `${rows.sum("value", rows.all)}-MAXIFS(${value},${rows.all})`;
  const [did, people] = [rows.sum("numerator", rows.weighed), rows.sum("denominator", rows.weighed)];
  return {
    rest: `AND(COUNTIFS(${rows.valued})>1,${left}<${bound})`,
    smallest: `COUNTIFS(${rows.all},${value},"<"&${bound})>0`,
    people: `AND(COUNTIFS(${rows.all},${rows.column("denominator")},${anyNumber})>0,${rows.sum("denominator", rows.all)}<${bound})`,
    fewest: `AND(COUNTIFS(${rows.weighed})>0,MIN(${did},${people}-${did},${people})<${bound})`,
  };
}

/** "<5" for a small count, "te weinig mensen" for what is withheld, and otherwise `value`: part of a formula, `code` says which. */
export function toldFormula(setting: Setting, code: string, value: string): string {
  const { small, fewPeople } = messages[setting.language];
  const [before = "", after = ""] = small.split("{bound}");
  const few = `${literal(before)}&${wordAnywhere(setting, "bound")}${after && `&${literal(after)}`}`;
  return `IF(${code}=${shownCodes.small},${few},IF(${code}=${shownCodes.withheld},${literal(fewPeople)},${value}))`;
}
