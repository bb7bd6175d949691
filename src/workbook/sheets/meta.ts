import { address, cell } from "../address";
import { wordsEntry, writeWords } from "../listWords";
import type { SheetDefinition } from "../definition/definition";
import { listPlaces, rowLists } from "../lists";
import { anchorName, metaTables, renamedPrefix, schemaVersion, type Journal, type SheetKey } from "../meta";
import { pageHead } from "../planning/page";
import { rowsAbove } from "../definition/placedTable";
import type { Setting } from "../definition/setting";
import { colours, styles } from "../styles";
import type { Content, Sheet } from "../types";

/** Where the three tables begin (columns from 0); a narrow gap between them. */
const places = { plan: 0, sheets: 3, columns: 9 } as const;
const done = "klaar";

interface MetaTable {
  name: string;
  left: number;
  headings: string[];
  rows: Content[][];
}

/** Usual names of what holds lists. A table of data is known by its columns, whatever it is called. */
const listNames = [...Object.values(listPlaces).flatMap(({ table, name }) => [table, name]), ...Object.values(rowLists)];

/** The tables by which the product knows its workbook. Their headings are the same in every language: only code reads them. */
function metaTablesOf(setting: Setting): MetaTable[] {
  const { choices, known } = setting;
  const plan: [string, Content][] = [
    ["planId", setting.planId],
    ["template", choices.templates.join(",")],
    ["sheets", choices.sheets.join(",")],
    ["schema", schemaVersion],
    ["language", setting.language],
    ["from", choices.from],
    ["quarters", choices.quarters],
    ["demo", setting.demo],
    ["name", choices.name],
    ["region", choices.region],
    ["coordinator", choices.coordinator],
    [wordsEntry, writeWords(setting.lists, setting.language)],
    ...listNames.filter((name) => setting.named(name) !== name).map((name): [string, Content] => [renamedPrefix + name, setting.named(name)]),
  ];
  // A sheet that the workbook does without stands here too, so that adding it later leaves everything where it is.
  const sheets = known.map(({ key }): Content[] => [key, setting.sheet(key), anchorName(key), setting.has(key) ? done : null]);
  const columns = known.flatMap(({ table }) => {
    if (!table) return [];
    return table.columns.map(({ id, heading }): Content[] => [`${table.key}.${id}`, table.key, setting.named(table.name), id, setting.text(heading)]);
  });
  return [
    { name: metaTables.plan, left: places.plan, headings: ["id", "value"], rows: plan },
    { name: metaTables.sheets, left: places.sheets, headings: ["id", "sheet", "anchor", "state"], rows: sheets },
    { name: metaTables.columns, left: places.columns, headings: ["id", "key", "table", "column", "heading"], rows: columns },
  ];
}

function draw(setting: Setting): Sheet {
  const tables = metaTablesOf(setting);
  const head = pageHead(meta, setting, { left: 3, right: 6 });
  const place = (table: MetaTable, top: number, bottom: number) =>
    address({ top, bottom, left: table.left, right: table.left + table.headings.length - 1 });
  return {
    ...head,
    blocks: [...head.blocks, ...tables.map(({ left, headings, rows }) => ({ at: cell(rowsAbove, left), content: [headings, ...rows] }))],
    formats: [
      ...head.formats,
      ...tables.flatMap((table) => [
        { address: place(table, rowsAbove, rowsAbove), style: styles.heading.name },
        { address: place(table, rowsAbove + 1, rowsAbove + table.rows.length), style: styles.id.name },
      ]),
    ],
    tables: tables.map((table) => ({
      name: table.name,
      address: place(table, rowsAbove, rowsAbove + table.rows.length),
      columns: table.headings.map((heading) => ({ heading })),
      style: "TableStyleLight1",
      banded: false,
      filter: false,
    })),
  };
}

/** Where the state of each sheet is noted. */
export function journal(setting: Setting): Journal {
  const cells = setting.known.map(({ key }, i) => [key, cell(rowsAbove + 1 + i, places.sheets + 3)] as const);
  return { sheet: setting.sheet("meta"), cells: Object.fromEntries(cells) as Record<SheetKey, string>, done };
}

export const meta: SheetDefinition = {
  key: "meta",
  name: { nl: "np_gegevens", en: "np_data" },
  purpose: {
    nl: "Hieraan herkent Netwerkplan dit werkboek. Verander hier niets.",
    en: "By this Netwerkplan knows the workbook. Change nothing here.",
  },
  tab: colours.rest,
  visibility: "veryHidden",
  draw,
};
