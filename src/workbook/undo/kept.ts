import { definitions } from "../check/tables";
import { keptTables, records } from "../check/kept";
import type { Content } from "../types";
import { undoKinds, type Undo, type UndoneTable } from "./undo";

/** How many operations can be taken back, and how many characters they take together: more makes every request that writes larger. */
export const undosKept = 20;
const charactersKept = 200_000;

/** A cell holds 32,767 characters (support.microsoft.com, "Excel specifications and limits"). */
const piece = 30_000;

/** What is kept with one operation more: the last ones, as far as there is room. An operation that is kept already takes its place anew. */
export function withUndo(kept: readonly Undo[], undo: Undo): Undo[] {
  const all = [...kept.filter(({ id }) => id !== undo.id), undo].slice(-undosKept);
  let room = charactersKept;
  return all.toReversed().filter((one) => (room -= JSON.stringify(one.tables).length) >= 0).toReversed();
}

/** The operations that can be taken back, oldest first, from the cells of their table. What nobody can read is left out. */
export function readUndos(cells: readonly (readonly Content[])[]): Undo[] {
  const texts = new Map<string, { what: string; day: number; parts: string[] }>();
  for (const [id = "", what = "", day = "", part = "", text = ""] of records(keptTables.undos, cells)) {
    if (id === "") continue;
    const one = texts.get(id) ?? { what, day: Number(day) || 0, parts: [] };
    one.parts[Number(part) || 0] = text;
    texts.set(id, one);
  }
  return [...texts].flatMap(([id, { what, day, parts }]) => {
    const [known, tables] = [undoKinds.find((one) => one === what), parsed(parts.join(""))];
    return known && tables ? [{ id, what: known, day, tables }] : [];
  });
}

/** The same as rows of text. */
export function writeUndos(undos: readonly Undo[]): string[][] {
  return undos.flatMap(({ id, what, day, tables }) => {
    const text = JSON.stringify(tables);
    return Array.from({ length: Math.ceil(text.length / piece) }, (_, i) => [id, what, String(day), String(i), text.slice(i * piece, (i + 1) * piece)]);
  });
}

function parsed(text: string): UndoneTable[] | undefined {
  try {
    const found: unknown = JSON.parse(text);
    return Array.isArray(found) && found.every(isTable) ? found : undefined;
  } catch {
    return undefined;
  }
}

/** Only code writes there, but anybody can open the sheet. */
function isTable(value: unknown): value is UndoneTable {
  if (!isRecord(value) || !definitions.some(({ key }) => key === value.table)) return false;
  const { added, set } = value;
  return Array.isArray(added) && added.every((one) => Array.isArray(one) && one.length === 2 && one.every((text) => typeof text === "string"))
    && Array.isArray(set) && set.every((one) => isRecord(one) && typeof one.id === "string" && isRecord(one.before) && isRecord(one.after));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
