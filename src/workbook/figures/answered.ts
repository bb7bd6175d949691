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
 * How many of some rows of measurements say something, by the rule of domain/quarters/answered, as part of a formula: those with a value;
 * those with a reason alone; and, of an indicator that is a weighted mean, those with numerator and denominator alone. That last is only
 * looked for where such a row is, for it asks after every indicator.
 * @param rows criteria of COUNTIFS that choose the rows
 */
export function answeredFormula(rows: string, { all, weighted, measured }: AnsweredWords): string {
  const column = measured ?? ((id: ColumnId<"measurements">) => all("measurements", id));
  const own = `${rows},${column("value")}`;
  const weighed = `${own},"",${column("blank")},"",${column("numerator")},${anyNumber},${column("denominator")},">0"`;
  const each = `COUNTIFS(${weighed},${column("indicator")},${criterion(all("indicators", "name"))})`;
  return `COUNTIFS(${own},"<>")+COUNTIFS(${own},"",${column("blank")},"<>")+IF(COUNTIFS(${weighed})=0,0,SUMPRODUCT((${all("indicators", "aggregation")}=${weighted})*${each}))`;
}
