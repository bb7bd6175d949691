import type { ColumnDefinition, RowWords } from "../definition";
import { literal } from "../planning/words";
import { idColumn } from "./columns";

/** What another sheet knows that belongs in a part of a document: a formula without "=". */
export type Known = (words: RowWords) => string | undefined;

/**
 * The columns of a document that people write together: its parts and what belongs in each (from the template), what the
 * workbook knows of it already, and the text itself. One formula shows all that is known, as a table has one a column.
 * @param known by the id of the part's row
 */
export function documentColumns(known: Readonly<Record<string, Known>>): readonly ColumnDefinition[] {
  return [
    {
      id: "part", heading: { nl: "Onderdeel", en: "Part" }, width: 120, given: true, required: true, kind: { is: "text", max: 120 },
      explain: { nl: "Het onderdeel van het document.", en: "The part of the document." },
    },
    {
      id: "guide", heading: { nl: "Wat hoort hier", en: "What belongs here" }, width: 150, given: true, kind: { is: "text", max: 500 },
      explain: { nl: "Wat je in dit onderdeel opschrijft.", en: "What to write in this part." },
    },
    {
      id: "known", heading: { nl: "Uit het werkboek", en: "From the workbook" }, width: 170,
      explain: { nl: "Wat op andere bladen al staat. Dit typ je niet opnieuw.", en: "What other sheets hold already. Do not type it again." },
      kind: { is: "formula", lines: 6, formula: (words) => `=${chain(Object.entries(known), words)}` },
    },
    {
      id: "text", heading: { nl: "Jullie tekst", en: "Your text" }, width: 260, kind: { is: "text", max: 4000 },
      explain: { nl: "Vul aan wat er nog niet staat. Nieuwe regel: Alt en Enter.", en: "Add what is not there yet. New line: Alt and Enter." },
    },
    idColumn,
  ];
}

function chain([first, ...rest]: readonly [string, Known][], words: RowWords): string {
  if (!first) return '""';
  const [id, known] = first;
  const found = known(words);
  return found === undefined ? chain(rest, words) : `IF(${words.here("id")}=${literal(id)},${found},${chain(rest, words)})`;
}

/** The values of a column, one after the other. */
export function listed({ all }: RowWords, ...[table, column]: Parameters<RowWords["all"]>): string {
  return `TEXTJOIN("; ",TRUE,${all(table, column)})`;
}
