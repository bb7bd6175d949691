import { remembering } from "./remembering";

/** A structured reference taken apart: `tblA[[#This Row],[A]:[B]]`. */
export interface Structured {
  /** Empty where the formula stands in the table itself: `[@A]`. */
  readonly table: string;
  /** `#This Row`, `#Headers`, `#Data`, `#All` or `#Totals`, as written. */
  readonly items: readonly string[];
  /** None means all columns; two are the first and last of a run. */
  readonly columns: readonly string[];
}

/** Takes a structured reference apart; undefined where its inside is not well formed. */
export const parseStructured: (text: string) => Structured | undefined = remembering(takeApart, 20_000);

function takeApart(text: string): Structured | undefined {
  const open = text.indexOf("[");
  const table = text.slice(0, open);
  const inside = text.slice(open + 1, -1);
  if (inside === "") return { table, items: [], columns: [] };
  if (inside.startsWith("@")) {
    const rest = inside.slice(1);
    const columns = rest === "" ? [] : rest.startsWith("[") ? parts(rest) : [rest];
    return columns && { table, items: ["#This Row"], columns: columns.map(unescape) };
  }
  if (!inside.startsWith("[")) {
    return inside.startsWith("#") ? { table, items: [inside], columns: [] } : { table, items: [], columns: [unescape(inside)] };
  }
  const found = parts(inside);
  if (!found) return undefined;
  return {
    table,
    items: found.filter((part) => part.startsWith("#")),
    columns: found.filter((part) => !part.startsWith("#")).map(unescape),
  };
}

/** The pieces between brackets in `[#This Row],[A]:[B]`. */
function parts(text: string): string[] | undefined {
  const pattern = /\s*\[((?:'.|[^[\]'])*)\]\s*([,:]|$)/uy;
  const found: string[] = [];
  for (let at = 0; at < text.length; at = pattern.lastIndex) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) return undefined;
    found.push(match[1] ?? "");
  }
  return found;
}

/** Written out in the long form that every version reads. */
export function writeStructured({ table, items, columns }: Structured): string {
  const escaped = columns.map((column) => `[${escape(column)}]`);
  const run = escaped.join(":");
  if (items.length === 0) return escaped.length === 1 ? `${table}${run}` : escaped.length ? `${table}[${run}]` : `${table}[]`;
  const specifiers = items.map((item) => `[${item}]`);
  if (specifiers.length === 1 && escaped.length === 0) return `${table}${specifiers[0]}`;
  return `${table}[${[...specifiers, ...(run ? [run] : [])].join(",")}]`;
}

function escape(column: string): string {
  return column.replace(/[[\]#'@]/g, "'$&");
}

function unescape(column: string): string {
  return column.replace(/'(.)/g, "$1");
}

/** A heading as the engine knows it: it cannot read those with characters that a structured reference must escape. */
export function engineColumn(heading: string): string {
  return heading.replace(/[[\]#'@]/g, "_");
}
