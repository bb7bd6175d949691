import type { TableKey } from "../content";
import { escaped } from "./escaped";
import { anyNumber } from "./formulas";

/** What the formulas of this file can speak of. */
export interface AnsweredWords {
  /** All values of a column of a table: "tblMetingen[Waarde]". */
  all(table: TableKey, column: string): string;
  /** The list's item for a weighted mean, as a text literal. */
  weighted: string;
}

/**
 * How many of some rows of measurements say something, by the rule of domain/quarters/answered, as part of a formula: those with a value;
 * those with a reason alone; and, of an indicator that is a weighted mean, those with numerator and denominator alone. That last is only
 * looked for where such a row is, for it asks after every indicator.
 * @param rows criteria of COUNTIFS that choose the rows
 */
export function answeredFormula(rows: string, { all, weighted }: AnsweredWords): string {
  const column = (id: string) => all("measurements", id);
  const own = `${rows},${column("value")}`;
  const weighed = `${own},"",${column("blank")},"",${column("numerator")},${anyNumber},${column("denominator")},">0"`;
  const each = `COUNTIFS(${weighed},${column("indicator")},"="&${escaped(all("indicators", "name"))})`;
  return `COUNTIFS(${own},"<>")+COUNTIFS(${own},"",${column("blank")},"<>")+IF(COUNTIFS(${weighed})=0,0,SUMPRODUCT((${all("indicators", "aggregation")}=${weighted})*${each}))`;
}
