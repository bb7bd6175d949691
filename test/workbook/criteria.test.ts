import { criterion, escaped } from "../../src/domain/criterion";
import { tokens, type Token } from "../../src/host/formula/tokens";
import { area, cell } from "../../src/workbook/address";
import { definitions } from "../../src/workbook/check/tables";
import { cells } from "../../src/workbook/comparable";
import { listPlaces, rowLists } from "../../src/workbook/lists";
import { templateLists } from "../../src/domain/schema/lists";
import type { Book, Sheet } from "../../src/workbook/types";
import { combinations, planOf } from "./network";

/** Functions that take wildcards, and where among their arguments a range is followed by what is looked for in it; MATCH has them the other way round. */
const pairsFrom: Readonly<Record<string, number>> = { COUNTIF: 0, COUNTIFS: 0, AVERAGEIF: 0, SUMIF: 0, SUMIFS: 1, AVERAGEIFS: 1, MAXIFS: 1, MINIFS: 1 };

/** Columns that hold what people call something, by table and heading: "tblMetingen[Indicator]". */
const called = new Set([
  ...definitions.flatMap(({ name, columns }) => columns
    .filter(({ kind }) => ["name", "reference", "parties", "text"].includes(kind.is) || (kind.is === "list" && (templateLists as readonly string[]).includes(kind.list)))
    .map(({ heading }) => `${name}[${heading.nl}]`)),
  ...templateLists.map((list) => `${listPlaces[list].table}[${listPlaces[list].heading.nl}]`),
  rowLists.stakeholders, rowLists.indicators,
]);

interface Sought { range: string; sought: string }

/** What a formula looks for in which range, wildcards allowed. */
function soughtIn(formula: string): Sought[] {
  const all = tokens(formula);
  return all.flatMap(({ kind, text }, at) => {
    if (kind !== "function") return [];
    const name = text.replace("_xlfn.", "").toUpperCase();
    const args = argumentsFrom(all, at + 1);
    if (name === "MATCH" && (args[2] ?? "") === "0") return [{ range: args[1] ?? "", sought: args[0] ?? "" }];
    if (name === "XLOOKUP" || name === "VLOOKUP" || name === "HLOOKUP") return [{ range: args[1] ?? "", sought: args[0] ?? "" }];
    const first = pairsFrom[name];
    if (first === undefined) return [];
    return args.slice(first).flatMap((range, i, rest) => (i % 2 === 0 ? [{ range, sought: rest[i + 1] ?? "" }] : []));
  });
}

function argumentsFrom(all: readonly Token[], open: number): string[] {
  const found = [""];
  let depth = 0;
  for (const { kind, text } of all.slice(open)) {
    if (kind === "close" || kind === "braceClose") depth--;
    if (depth === 0 && kind === "close") break;
    if (depth === 1 && kind === "comma") found.push("");
    else if (depth > 0 && kind !== "space") found[found.length - 1] += text;
    if (kind === "open" || kind === "braceOpen") depth++;
  }
  return found;
}

/** Whether what is looked for is a name as it is: escaped here, or in the cells that it refers to; or words of our own without a wildcard. */
function isExact(sought: string, contents: Record<string, unknown>): boolean {
  if (/^\d+$/.test(sought) || sought === '"?*"' || (/^"[^"]*"$/.test(sought) && !/[*?~]/.test(sought))) return true;
  const [before, behind] = escaped("\u0000").split("\u0000") as [string, string];
  // Behind a sign for equals, or behind the quarter in a key of parts.
  const parts = partsOf(sought.replace(/^"="&/, ""));
  if (parts.every((part, i) => (part.startsWith(before) && part.endsWith(behind)) || (i === 0 && parts.length > 1 && isQuarter(part)))) return true;
  const [, first, last = first] = /^(?:INDEX\()?(\$?[A-Z]+\$?\d+)(?::(\$?[A-Z]+\$?\d+),.*\))?$/.exec(sought) ?? [];
  if (first === undefined || last === undefined) return false;
  const [from, to] = [area(first.replaceAll("$", "")), area(last.replaceAll("$", ""))];
  for (let row = from.top; row <= to.top; row++) {
    for (let column = from.left; column <= to.left; column++) {
      const content = contents[cell(row, column)];
      const formula = typeof content === "object" && content !== null && "formula" in content ? String(content.formula) : "";
      if (!formula.includes(`"="&${before}`)) return false;
    }
  }
  return true;
}

/** The parts of a key, which a line stands between. */
function partsOf(key: string): string[] {
  const between = '&"|"&';
  const parts = [""];
  let [depth, isText] = [0, false];
  for (let at = 0; at < key.length; at++) {
    const sign = key[at]!;
    if (depth === 0 && !isText && key.startsWith(between, at)) {
      parts.push("");
      at += between.length - 1;
      continue;
    }
    if (sign === '"') isText = !isText;
    if (!isText) depth += sign === "(" ? 1 : sign === ")" ? -1 : 0;
    parts[parts.length - 1] += sign;
  }
  return parts;
}

/** Whether it is a quarter, or some of them: in a cell, or in the column of a table for them. They have no wildcards. */
function isQuarter(part: string): boolean {
  const listed = String.raw`INDEX\(tblLijstKwartaal\[Kwartaal\],[$A-Z\d]+\)`;
  return new RegExp(String.raw`^(?:\$?[A-Z]+\$?\d+|tbl[A-Za-z]+\[Kwartaal\]|${listed}:${listed})$`).test(part);
}

const column = (range: string) => [...called].find((one) => range.includes(one));

function formulasOf(sheet: Sheet): string[] {
  const inCells = Object.values(cells(sheet)).flatMap((content) => (typeof content === "object" && content !== null ? [content.formula as string] : []));
  const inTables = sheet.tables.flatMap(({ columns }) => columns.flatMap(({ formula }) => formula ?? []));
  return [...new Set([...inCells, ...inTables, ...sheet.conditionals.flatMap((one) => ("formula" in one ? one.formula : [])), ...sheet.validations.flatMap(({ rule }) => ("formula" in rule ? rule.formula : []))])];
}

function unsafe({ sheets }: Book): string[] {
  return sheets.flatMap((sheet) => {
    const contents = cells(sheet);
    return formulasOf(sheet).flatMap((formula) => soughtIn(formula).filter(({ range, sought }) => column(range) !== undefined && !isExact(sought, contents))
      .map(({ range, sought }) => `${sheet.name}: ${sought} in ${range}`));
  });
}

test.each(combinations.slice(-2).map(([template]) => template))("in a workbook of %s each formula that looks for a name looks for exactly that", (template) => {
  const { book } = planOf(template);
  const looked = book.sheets.flatMap((sheet) => formulasOf(sheet).flatMap(soughtIn)).filter(({ range }) => column(range) !== undefined);
  expect(looked.length).toBeGreaterThan(100);
  expect(unsafe(book)).toEqual([]);
  // SEARCH takes wildcards too, and finds “GGD” in “GGD Noord”.
  expect(book.sheets.flatMap((sheet) => formulasOf(sheet).filter((formula) => /\bSEARCH\(/.test(formula)).map((formula) => `${sheet.name}: ${formula}`))).toEqual([]);
});

test("a name that is looked for as it stands is seen here", () => {
  const { book } = planOf("empty");
  const [first] = book.sheets;
  const made = (formula: string): Book => ({ ...book, sheets: [{ ...first!, blocks: [{ at: "A1", content: [[{ formula: formula as `=${string}` }]] }], conditionals: [], validations: [], tables: [] }] });
  expect(unsafe(made("=COUNTIFS(tblMetingen[Indicator],B1)"))).toHaveLength(1);
  expect(unsafe(made('=COUNTIFS(tblMetingen[Indicator],"="&B1)'))).toHaveLength(1);
  expect(unsafe(made("=IFERROR(MATCH(B1,lijst_Organisaties,0),0)"))).toHaveLength(1);
  expect(unsafe(made(`=COUNTIFS(tblMetingen[Indicator],${criterion("B1")})`))).toEqual([]);
  expect(unsafe(made(`=MATCH(${escaped("B1")},lijst_Organisaties,0)`))).toEqual([]);
});
