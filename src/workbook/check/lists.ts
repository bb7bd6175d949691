import type { Finding } from "../../domain/finding";
import { sameName, nameSeparator } from "../../domain/names";
import { beginsAsFormula, cleaned, holdsInvisible } from "../../domain/reading/cleaned";
import { listIds, type ListId } from "../../domain/schema/lists";
import type { FindingCode } from "../../messages";
import { area, cell } from "../address";
import type { ReadTable } from "../readTable";
import { finding } from "./finding";
import { listTable } from "./listTable";
import type { ReadWorkbook } from "./readWorkbook";
import { definitions, tableOf } from "./tables";

/** An item of a list, as it stands there. */
interface Item {
  /** Place in the list, from 0. */
  index: number;
  text: string;
  /** By which code knows it; empty where people added it. */
  id: string;
}

/** What is wrong with the lists that people choose from: doubles, gaps, blanks and signs, and words that something still looks for. */
export function listFindings(read: ReadWorkbook): Finding[] {
  return listIds.flatMap((list) => {
    const table = listTable(read, list);
    return table ? ofList(list, table, read) : [];
  });
}

function ofList(list: ListId, table: ReadTable, read: ReadWorkbook): Finding[] {
  const { top, left } = area(table.address);
  const items = table.rows.map(({ index, values: [text, id] }): Item => ({ index, text: String(text ?? ""), id: String(id ?? "") }));
  const at = (code: FindingCode, { index, text }: Pick<Item, "index" | "text">, more: { details?: Finding["details"]; value?: string } = {}): Finding => finding(code, {
    tableName: table.name, sheet: table.sheet, cell: cell(top + 1 + index, left),
    details: { column: table.columns[0]?.heading ?? "", ...more.details }, ...(more.value === undefined ? {} : { fix: { kind: "spelling", value: more.value } }),
  }, text);
  const first = new Map<string, Item>();
  for (const item of items) if (item.text.trim() !== "" && !first.has(sameName(item.text))) first.set(sameName(item.text), item);
  /** Whether nothing in the list reads so, and this may. */
  const isFree = (text: string) => !first.has(sameName(text));
  /** Whether a row still says so; asked of the few items that were renamed, for it goes over every row. */
  let used: Set<string> | undefined;
  const isUsed = (text: string) => (used ??= usedWords(list, read)).has(text);

  const found = items.flatMap((item): Finding[] => {
    const { text, id } = item;
    const own = sameName(text);
    const was = read.words?.get(`${list}.${id}`);
    const again = was !== undefined && isFree(was) ? { value: was } : {};
    if (text.trim() === "") return id === "" ? [] : [at("listEmptied", item, { ...again, details: { was: was ?? id } })];
    const double = first.get(own);
    if (double && double !== item) return [at("listTwice", item, { ...again, details: { other: cell(top + 1 + double.index, left) } })];
    const changed = was !== undefined && text.trim().toLowerCase() !== was.toLowerCase();
    return [
      ...(changed ? [at("listRenamed", item, { ...(isUsed(own) ? {} : again), details: { was } })] : []),
      ...(holdsInvisible(text) ? [at("invisible", item, { value: cleaned(text) })] : text !== text.trim() ? [at("listSpaces", item, { value: text.trim() })] : []),
      ...(beginsAsFormula(text) ? [at("formulaSign", item)] : []),
      ...(text.includes(nameSeparator) ? [at("listSeparator", item)] : []),
    ];
  });
  const gap = firstGap(items);
  return gap === undefined ? found : [...found, at("listGap", { index: gap, text: "" })];
}

/** The first blank place with an item below it; one that lost its word is told of as such. */
function firstGap(items: readonly Item[]): number | undefined {
  const places = new Set(items.map(({ index }) => index));
  const last = Math.max(-1, ...items.filter(({ text }) => text.trim() !== "").map(({ index }) => index));
  for (let place = 0; place < last; place++) if (!places.has(place)) return place;
  return undefined;
}

/** What stands in the columns that take the list. */
function usedWords(list: ListId, read: ReadWorkbook): Set<string> {
  return new Set(definitions.flatMap((definition) => {
    const table = tableOf(definition, read);
    const columns = definition.columns.filter(({ kind }) => kind.is === "list" && kind.list === list).map(({ id }) => id);
    const places = table?.columns.flatMap(({ id }, place) => (id !== undefined && columns.includes(id) ? [place] : [])) ?? [];
    return table?.rows.flatMap(({ values }) => places.map((place) => sameName(String(values[place] ?? "")))) ?? [];
  }));
}
