import type { Problem } from "../domain/problem";
import { sheetNameMax } from "../workbook/address";
import { anchorName, sheetKeys, type Plan } from "../workbook/meta";
import type { FoundWorkbook } from "./found";

/**
 * The names that the plan wants and that something of the user's has: sheets, tables, defined names (Excel compares
 * them without case, tables and names together). Each problem suggests a name that is free. Empty where all is well.
 */
export function conflicts(plan: Plan, found: FoundWorkbook): Problem[] {
  return [...sheetConflicts(plan, found), ...nameConflicts(plan, found)];
}

function sheetConflicts({ book }: Plan, { ours, sheets }: FoundWorkbook): Problem[] {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  const ourTitles = new Set(Object.values(ours));
  const users = new Set(sheets.filter(({ name }) => !ourTitles.has(name)).map(({ name }) => name.toLowerCase()));
  const wanted = new Set([...taken, ...book.sheets.map(({ name }) => name.toLowerCase())]);
  return book.sheets
    .filter(({ key, name }) => users.has(name.toLowerCase()) && !sheetKeys.some((one) => one === key && ours[one] !== undefined))
    .map(({ name }) => problem("sheetTaken", name, free(name, " ", wanted, sheetNameMax)));
}

function nameConflicts({ book }: Plan, { names, ours, plan, tables }: FoundWorkbook): Problem[] {
  const ourTitles = new Set(Object.values(ours));
  const isOurs = (table: FoundWorkbook["tables"][number]) => ourTitles.has(table.sheet) || Object.hasOwn(plan?.rows ?? {}, table.name);
  // Once the workbook is ours its names are: before it became so, none of them was there.
  const usersNames = ours.meta === undefined ? names.map(({ name }) => name) : [];
  const users = new Set([...tables.filter((table) => !isOurs(table)).map(({ name }) => name), ...usersNames].map((name) => name.toLowerCase()));
  const wanted = [...book.sheets.flatMap((sheet) => sheet.tables), ...book.names].map(({ name }) => name);
  const taken = new Set([...tables, ...names].map(({ name }) => name.toLowerCase()).concat(wanted.map((name) => name.toLowerCase())));
  const anchors = new Set<string>(sheetKeys.map(anchorName));
  return wanted
    .filter((name) => !anchors.has(name) && users.has(name.toLowerCase()))
    .map((name) => problem("tableTaken", name, free(name, "_", taken)));
}

function problem(code: "sheetTaken" | "tableTaken", name: string, suggestion: string): Problem {
  return { code, details: { name, suggestion } };
}

/** The name with the first number behind it that nothing has; of a long name the end gives way. */
function free(name: string, separator: string, taken: ReadonlySet<string>, max = 255): string {
  for (let number = 2; ; number++) {
    const tail = `${separator}${number}`;
    const candidate = `${name.slice(0, max - tail.length)}${tail}`;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}
