import type { Text } from "../../messages";
import type { ColumnId, TableKey } from "../../domain/schema";
import type { RowData } from "../content";
import type { RowWords } from "../definition/definition";
import type { TableWords } from "../table";
import { literal } from "../definition/words";

/** What another sheet knows that belongs in a part of a document: a formula without "=". */
export type Known = (words: RowWords<Document>) => string | undefined;

/** The tables that are documents. */
type Document = "analysis" | "approach";

/** A column of some table. */
type AnyColumn = { [Table in TableKey]: readonly [table: Table, column: ColumnId<Table>] }[TableKey];

/** What a document holds of other sheets, by the id of the part's row. */
export interface OfOtherSheets {
  /** A sentence, or a number with words. */
  known: Readonly<Record<string, Known>>;
  /** The values of a column one after the other, as far as the part has room for them, and then where the others are. */
  listed: Readonly<Record<string, { from: AnyColumn; more: Text }>>;
}

/** Points: what the other sheets say has nearly as much room as what people write. */
const knownWidth = 240;
/** Lines of a part: of which little is known, and of one that lists. */
const [usualLines, listLines] = [6, 16];
/** Letters that fit a line of that width. */
const lineLetters = 42;
/** Letters of a list that fit its lines, but for the last one, which says where the others are: some thirty names. */
const mostLetters = lineLetters * (listLines - 1);
/** Of a longer table the first rows are read: Excel joins texts up to 32,767 letters only. */
const mostRows = 100;

/**
 * The columns of a document that people write together: its parts and what belongs in each (from the template), what the
 * workbook knows of it already, and the text itself. One formula shows all that is known, as a table has one a column.
 */
export function documentColumns({ known, listed }: OfOtherSheets): TableWords<Document>["columns"] {
  const all: (readonly [string, Known])[] = [...Object.entries(known), ...Object.entries(listed).map(([id, list]) => [id, asMuchAsFits(list)] as const)];
  const lines = ({ id }: RowData) => (String(id) in listed ? listLines : usualLines);
  return {
    part: {
      heading: { nl: "Onderdeel", en: "Part" }, width: 120,
      explain: { nl: "Het onderdeel van het document.", en: "The part of the document." },
    },
    guide: {
      heading: { nl: "Wat hoort hier", en: "What belongs here" }, width: 140,
      explain: { nl: "Wat je in dit onderdeel opschrijft.", en: "What to write in this part." },
    },
    known: {
      heading: { nl: "Uit het werkboek", en: "From the workbook" }, width: knownWidth,
      explain: { nl: "Wat op andere bladen al staat. Dit typ je niet opnieuw.", en: "What other sheets hold already. Do not type it again." },
      lines, formula: (words) => `=${chain(all, words)}`,
    },
    text: {
      heading: { nl: "Jullie tekst", en: "Your text" }, width: 260,
      explain: { nl: "Vul aan wat er nog niet staat. Nieuwe regel: Alt en Enter.", en: "Add what is not there yet. New line: Alt and Enter." },
    },
  };
}

function chain([first, ...rest]: readonly (readonly [string, Known])[], words: RowWords<Document>): string {
  if (!first) return '""';
  const [id, known] = first;
  const found = known(words);
  return found === undefined ? chain(rest, words) : `IF(${words.here("id")}=${literal(id)},${found},${chain(rest, words)})`;
}

/**
 * What does not fit is cut off with a word about it, so that a page never loses the end of a list unseen. A row follows what people type
 * and not what a formula gives: so a short list is filled up with empty lines, and the row has room for it when it grows.
 */
function asMuchAsFits({ from: [table, column], more }: OfOtherSheets["listed"][string]): Known {
  return ({ has, all, text }) => {
    if (!has(table)) return undefined;
    const values = all(table, column);
    const joined = `TEXTJOIN("; ",TRUE,INDEX(${values},1):INDEX(${values},MIN(ROWS(${values}),${mostRows})))`;
    const isLong = `OR(LEN(${joined})>${mostLetters},ROWS(${values})>${mostRows})`;
    const emptyLines = `REPT(CHAR(10),MAX(0,${listLines - 1}-ROUNDUP(LEN(${joined})/${lineLetters},0)))`;
    return `IFERROR(IF(${isLong},LEFT(${joined},${mostLetters})&"… "&${text(more)},${joined}&${emptyLines}),${text(more)})`;
  };
}
