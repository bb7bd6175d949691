import { criterion } from "../../domain/criterion";
import type { ColumnId, TableKey } from "../../domain/schema";
import { anyNumber } from "./formulas";

/** What the formulas of this file can speak of. */
export interface AnsweredWords {
  /** All values of a column of a table: "tblMetingen[Waarde]". */
  all<Table extends TableKey>(table: Table, column: ColumnId<Table>): string;
  /** A column of the measurements, or as much of it as holds the rows; all of it where absent. */
  measured?: (column: ColumnId<"measurements">) => string;
  /** The list's item for a weighted mean, as a text literal. */
  weighted: string;
}

/**
 * How many of some rows of measurements say something, by the rule of domain/quarters/answered, as part of a formula: all of them without
 * those that have neither value nor reason, of which in a weighted mean those with numerator and denominator do say something. Only where
 * such a row is every indicator is asked after.
 * @param rows criteria of COUNTIFS that choose the rows
 * @param count how many these are, as part of a formula
 */
export function answeredFormula(rows: string, count: string, { all, weighted, measured }: AnsweredWords): string {
  const column = measured ?? ((id: ColumnId<"measurements">) => all("measurements", id));
  const silent = `${rows},${column("value")},"",${column("blank")},""`;
  const weighed = `${silent},${column("numerator")},${anyNumber},${column("denominator")},">0"`;
  const each = `COUNTIFS(${weighed},${column("indicator")},${criterion(all("indicators", "name"))})`;
  const counting = `IF(COUNTIFS(${weighed})=0,0,SUMPRODUCT((${all("indicators", "aggregation")}=${weighted})*${each}))`;
  return `${count}-COUNTIFS(${silent})+IF(COUNTIFS(${silent})=0,0,${counting})`;
}
