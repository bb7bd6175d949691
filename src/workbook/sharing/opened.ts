import { tableKeys, type CellValue, type NamedTable, type TableKey } from "../../domain/schema";
import { sameName } from "../../domain/names";
import { sentRow, type Base, type SentRow, type SentTable } from "../../domain/sharing/base";
import type { IdOf, SharedCells } from "../../domain/sharing/print";
import { languages } from "../../messages";
import { metaTables } from "../meta";
import { markWord } from "./copyStart";
import type { RawFile } from "./raw";
import { namedTable, recordsIn, tableByHeadings, textIn } from "./rawTable";
import { copyTables } from "./send";

/** What a file says of itself: which send it is, and what was sent. What it does not say is "". */
export interface SaysOfItself {
  sendId: string;
  planId: string;
  party: string;
  schema: number;
  /** What was sent, as the copy itself has it; undefined where it lost that. */
  base: Base | undefined;
  /** Whether it is a plan as a whole, and no copy for a party. */
  isWhole: boolean;
}

/**
 * Finds out which send a file is: by its hidden sheet, by the mark on its first sheet, or by its name. Any one of the three is enough.
 * @param isSend whether the plan knows a send by this id
 * @param otherwise the send that it is, where none of the three tells and it is no plan as a whole
 */
export function saysOfItself(file: RawFile, fileName: string, isSend: (id: string) => boolean, otherwise: () => string | undefined): SaysOfItself {
  const about = hiddenWords(file);
  const told = [about.get("sendId"), markIn(file), ...fileName.split(/[^a-z0-9]+/i).filter(isSend)].filter((one) => one !== undefined && one !== "");
  // Of marks that differ the one counts that the plan knows.
  const said = told.find((one) => one !== undefined && isSend(one)) ?? told[0] ?? "";
  const plan = new Map(recordsIn(namedTable(file, metaTables.plan)).map((record) => [record.get("id") ?? "", record.get("value") ?? ""]));
  const isWhole = said === "" && plan.has("planId");
  const sendId = said || (isWhole ? "" : otherwise() ?? "");
  return {
    sendId, planId: about.get("planId") ?? plan.get("planId") ?? "", party: about.get("party") ?? "",
    schema: Number(about.get("schema") ?? plan.get("schema") ?? 0) || 0, base: baseIn(file, sendId), isWhole,
  };
}

/** The words beside each other on the hidden sheet, found by one of them: also where it lost its tables. */
function hiddenWords({ sheets }: RawFile): Map<string, string> {
  for (const { rows } of sheets) {
    for (const { index, values } of rows) {
      for (const [column, cell] of values) {
        if (cell !== "sendId") continue;
        const below = rows.filter((row) => row.index >= index && row.index < index + 12);
        return new Map(below.map((row) => [textIn(row.values.get(column)), textIn(row.values.get(column + 1))]));
      }
    }
  }
  return new Map();
}

function markIn({ sheets }: RawFile): string | undefined {
  const words = languages.map((language) => markWord[language]);
  for (const { rows } of sheets) {
    for (const { values } of rows) {
      for (const cell of values.values()) {
        const text = textIn(cell);
        const word = words.find((one) => text.startsWith(one.trim()));
        if (word) return text.slice(word.trim().length).trim();
      }
    }
  }
  return undefined;
}

const baseHeadings = ["table", "row", "reading", "columns", "values"];

/** What was sent, from the hidden sheet of the copy; undefined where it is gone. A line that nobody can read is left out. */
function baseIn(file: RawFile, sendId: string): Base | undefined {
  const lines = recordsIn(namedTable(file, copyTables.base) ?? tableByHeadings(file, baseHeadings));
  if (sendId === "" || lines.length === 0) return undefined;
  const read = lines.flatMap((line) => {
    const table = tableKeys.find((key) => key === line.get("table"));
    const was = cellsIn(line.get("values") ?? "");
    return table && was && line.get("row") ? [{ table, id: line.get("row") ?? "", was, reading: line.get("reading") === "reading", columns: (line.get("columns") ?? "").split(",") }] : [];
  });
  const nameColumn: Readonly<Record<NamedTable, string>> = { stakeholders: "organisation", indicators: "name" };
  const register = new Map(read.flatMap(({ table, id, was }) => (table === "stakeholders" || table === "indicators" ? [[`${table}|${sameName(String(was[nameColumn[table]] ?? ""))}`, id] as const] : [])));
  const idOf: IdOf = (table, name) => register.get(`${table}|${sameName(name)}`);
  const tables = new Map<TableKey, SentTable & { rows: Map<string, SentRow> }>();
  for (const { table, id, was, reading, columns } of read) {
    const own = tables.get(table) ?? { rows: new Map<string, SentRow>(), columns: new Set(columns), ...(reading ? { reading } : {}) };
    tables.set(table, own);
    own.rows.set(id, sentRow(sendId, table, was, idOf));
  }
  return { sendId, tables };
}

/** Values by the ids of their columns, from JSON that anybody may have changed. */
function cellsIn(text: string): SharedCells | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
    const isCell = (one: unknown): one is CellValue => one === null || ["string", "number", "boolean"].includes(typeof one);
    return Object.fromEntries(Object.entries(value).flatMap(([id, one]: [string, unknown]) => (isCell(one) ? [[id, one]] : [])));
  } catch {
    return undefined;
  }
}
