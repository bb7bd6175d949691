import type { Language } from "../../messages";
import { sheetNameMax } from "../../workbook/address";
import type { Upbringing } from "../../workbook/migrations/upbringing";
import type { FoundWorkbook } from "../found";

const old = { nl: "oud", en: "old" } as const satisfies Record<Language, string>;

/**
 * Lets the pages that are made anew be no longer ours: they stay where they are with everything on them, under another title. Gives these.
 * Their defined names go, and come back with the new page; their tables give up their names to those of the new one.
 */
export function setAsidePages({ names, tables, worksheets }: Excel.Workbook, { pages }: Upbringing, found: FoundWorkbook, language: Language): string[] {
  const titles = new Set(found.sheets.map(({ name }) => name.toLowerCase()));
  const taken = new Set([...found.tables, ...found.names].map(({ name }) => name.toLowerCase()));
  return pages.flatMap(({ key, names: own }) => {
    const title = found.ours[key];
    if (title === undefined) return [];
    const other = free(titles, (number) => { const end = ` (${old[language]}${number})`; return `${title.slice(0, sheetNameMax - end.length)}${end}`; });
    worksheets.getItem(title).name = other;
    for (const { name } of found.names) if (own.some((one) => one.toLowerCase() === name.toLowerCase())) names.getItem(name).delete();
    for (const table of found.tables.filter(({ sheet }) => sheet === title)) {
      tables.getItem(table.name).name = free(taken, (number) => `${table.name}_${old[language]}${number}`);
    }
    return [other];
  });
}

/** The first of such names that nothing has yet; from now on it is taken. */
function free(taken: Set<string>, name: (number: string) => string): string {
  for (let number = 1; ; number++) {
    const one = name(number === 1 ? "" : `${number}`);
    if (taken.has(one.toLowerCase())) continue;
    taken.add(one.toLowerCase());
    return one;
  }
}
