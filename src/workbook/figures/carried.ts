import { escaped } from "../../domain/criterion";
import type { ColumnId } from "../../domain/schema";
import type { Speech } from "./formulas";
import type { FigureBlock } from "./layout";
import { definitionColumns, ways } from "./ways";

/**
 * What an indicator that adds up brings along from quarters before the first that Cijfers shows: a plan that was made longer shows its
 * last ones, and a total goes over all. Each stands to the left of a block, as if it were a quarter before the first, and ends at once
 * where nothing lies before. The same as src/domain/indicators/totals; rows that stand twice and shares of nobody, which the check finds,
 * count as they are in what one organisation brings along.
 */
export const carried: Partial<Record<FigureBlock, (s: Speech) => string>> = {
  // The number of the quarter, in the whole list, since which the same was measured; one past those that are not shown where none adds on.
  addsFrom: (s) => {
    const [hidden, id] = [s.quarters("1", s.word("earlier")), escaped(s.at("id"))];
    const summed = (definition: string) => `SUBSTITUTE(${definition},"|"&${s.word("sum")}&"|","|"&${s.word("cumulative")}&"|")`;
    const [here, key] = [summed(s.in("definition")), s.all("closed", "key")];
    const now = `(${summed(s.at("definition"))}=${here})`;
    const recorded = summed(definitionColumns.map((column) => s.all("closed", column)).join('&"|"&'));
    const fits = among(`${hidden}&"|"&${id}&"|"&${escaped(here)}`, `${key}&"|"&${recorded}`);
    const differs = `(1-${now}-${stands(s, hidden)}*(${fits}-ISNUMBER(MATCH(${hidden}&"|"&${id},${key},0))*${now}))`;
    return `IF(${s.word("earlier")}=0,1,1+SUMPRODUCT(MAX((ROW(${hidden})-ROW(${s.quarters("1", "1")})+1)*${differs})))`;
  },
  alone: (s) => {
    const quarters = carriedQuarters(s);
    const recorded = `SUMIFS(${s.all("closed", "value")},${s.all("closed", "key")},${quarters}&"|"&${escaped(s.at("id"))})`;
    const column = (id: ColumnId<"measurements">) => s.all("measurements", id);
    const criteria = `${column("value")},${column("indicator")},${s.at("criterion")},${column("quarter")},${quarters}`;
    const typed = `SUMIFS(${criteria})-${s.at("isShare")}*SUMIFS(${criteria},${column("denominator")},0)`;
    return whereCarried(s, `SUMPRODUCT(${stands(s, quarters)}*${recorded}+${calculates(s, quarters)}*(${typed}))`);
  },
  ownAlone: (s) => {
    const [quarters, column] = [carriedQuarters(s), (id: ColumnId<"closedValues">) => s.all("closedValues", id)];
    // Recorded rows stand under the name that the indicator had then.
    const its = among(`${column("quarter")}&"|"&${escaped(s.at("id"))}&"|"&${escaped(column("indicator"))}`, `${s.all("closed", "key")}&"|"&${s.all("closed", "indicator")}`);
    const recorded = `(${column("organisation")}=${s.word("organisation")})*ISNUMBER(MATCH(${column("quarter")},${quarters},0))*${stands(s, column("quarter"))}*${its}`;
    const rows = (id: ColumnId<"measurements">) => s.all("measurements", id);
    const typed = `SUMIFS(${rows("value")},${rows("organisation")},${s.word("party")},${rows("indicator")},${s.at("criterion")},${rows("quarter")},${quarters})`;
    return whereCarried(s, `IF(${s.word("organisation")}="",0,SUMPRODUCT(${recorded},${column("value")})+SUMPRODUCT(${calculates(s, quarters)}*${typed}))`);
  },
};

/** Whether each text of a column stands in another, made of columns: 1 and 0 in a sum. The engine of the local host does not count rows by a whole column of criteria. */
const among = (texts: string, column: string) => `ISNUMBER(MATCH(${texts},INDEX(${column},0),0))`;
const carriedQuarters = (s: Speech) => s.quarters(s.before("addsFrom"), s.word("earlier"));
/** Whether each of some quarters was not opened again, and whether what people type in it counts. */
const stands = (s: Speech, quarters: string) => `(1-${among(`${quarters}&"|"&${s.word("open")}`, `${s.all("quarters", "quarter")}&"|"&${s.all("quarters", "state")}`)})`;
const calculates = (s: Speech, quarters: string) => `(1-${stands(s, quarters)}*ISNUMBER(MATCH(${quarters},${s.all("closed", "quarter")},0)))`;

/** A sum where something is carried: quarters lie before, and in one that is shown the indicator adds up over the period. */
function whereCarried(s: Speech, sum: string): string {
  return `IF(${s.before("addsFrom")}>${s.word("earlier")},0,IF(COUNTIF(${s.over("way")},${ways.cumulative})=0,0,${sum}))`;
}
