import type { Visibility } from "../workbook/types";
import { related, type Package, type Relations } from "./package";
import { readTheme } from "./parts/color";
import type { Throughout } from "./parts/foundCells";
import { readNumberKinds, type NumberKinds } from "./parts/readStyles";
import { TextListener } from "./parts/texts";
import { readTable, type TableInFile } from "./parts/table";
import { Refused } from "./refused";
import type { Steps } from "./steps";
import { at, children, flag, type Element } from "./xml";

/** A worksheet that is listed, with its tables: its own part has not been read. */
export interface ListedSheet {
  name: string;
  /** Place among all sheets of the workbook, from 0: what names and the active tab count by. */
  place: number;
  visibility: Visibility;
  path: string;
  relations: Relations;
  tables: TableInFile[];
}

/** A workbook whose small parts have been read. Everything in it is as its file has it, not yet made into anything of ours. */
export interface Workbook extends Throughout, NumberKinds {
  parts: Package;
  root: Element;
  sheets: ListedSheet[];
  styles: Element | undefined;
  theme: string[];
  title: string;
}

/** Opens the parts that have passed the guard. Throws on what is no workbook or is broken. */
export function* openWorkbook(parts: Package): Steps<Workbook> {
  const outside = yield* parts.relations("");
  const path = related(outside, "officeDocument") ?? "";
  const root = yield* parts.tree(path);
  const inside = yield* parts.relations(path);
  const styles = yield* partOf(parts, inside, "styles");
  const core = yield* partOf(parts, outside, "core-properties");
  return {
    parts, root: root ?? missing(path), styles, ...(yield* readNumberKinds(styles)),
    sheets: yield* listSheets(parts, root, inside),
    theme: readTheme(yield* partOf(parts, inside, "theme")),
    title: at(core, "title")?.text ?? "",
    calendar1904: flag(at(root, "workbookPr"), "date1904"),
    texts: yield* readTexts(parts, related(inside, "sharedStrings")),
  };
}

function missing(path: string): never {
  throw new SyntaxError(`no part ${path}`);
}

function* partOf(parts: Package, of: Relations, kind: string): Steps<Element | undefined> {
  const path = related(of, kind);
  return path === undefined ? undefined : yield* parts.tree(path);
}

/** The worksheets in the order of their tabs. Sheets that are one chart hold no cells and are left out. */
function* listSheets(parts: Package, root: Element | undefined, inside: Relations): Steps<ListedSheet[]> {
  const sheets: ListedSheet[] = [];
  const seen = new Set<string>();
  for (const [place, one] of children(at(root, "sheets"), "sheet").entries()) {
    const target = inside.get(one.attributes.get("id") ?? "");
    if (target?.kind !== "worksheet") continue;
    // One small part under a thousand names would be read a thousand times.
    if (seen.has(target.path)) throw new Refused({ code: "fileSuspicious", details: { part: target.path } });
    seen.add(target.path);
    const relations = yield* parts.relations(target.path);
    const state = one.attributes.get("state");
    const tables: TableInFile[] = [];
    for (const { kind, path } of relations.values()) {
      const table = kind === "table" ? yield* parts.tree(path) : undefined;
      if (table) tables.push(readTable(table));
    }
    sheets.push({
      name: one.attributes.get("name") ?? "", place, visibility: state === "hidden" || state === "veryHidden" ? state : "visible", path: target.path, relations, tables,
    });
  }
  if (sheets.length === 0) throw new SyntaxError("a workbook without a sheet");
  return sheets;
}

/** The texts that cells share, by their number. */
function* readTexts(parts: Package, path: string | undefined): Steps<string[]> {
  if (path === undefined || !parts.has(path)) return [];
  const texts = new TextListener(parts.budget);
  yield* parts.scan(path, texts);
  return texts.all;
}
