import { address, cell, columnLetters } from "../address";
import { listIds } from "../../domain/schema/lists";
import type { SheetDefinition } from "../definition/definition";
import { listPlaces } from "../lists";
import { pageHead } from "../planning/page";
import { growing, rowsAbove } from "../definition/placedTable";
import type { Setting } from "../definition/setting";
import { colours, styles } from "../styles";
import type { Name, Sheet, Table } from "../types";

/** Each list takes a column of values, one of ids, and a narrow gap. */
const columnsPerList = 3;
const firstRow = rowsAbove + 1;
const idHeading = { nl: "ID", en: "ID" };

function draw(setting: Setting): Sheet {
  const head = pageHead(lists, setting, { left: 3, right: 6 });
  const placed = listIds.map((id, place) => oneList(setting, id, place * columnsPerList));
  return {
    ...head,
    columns: placed.flatMap((list) => list.columns),
    blocks: [...head.blocks, ...placed.map((list) => list.block)],
    formats: [...head.formats, ...placed.flatMap((list) => list.formats)],
    tables: placed.map((list) => list.table),
    freeze: { rows: firstRow, columns: 0 },
  };
}

/** One list as a table of its own, so that the coordinator adds a value by typing below it. */
function oneList(setting: Setting, id: (typeof listIds)[number], left: number) {
  const { table: tableName, heading } = listPlaces[id];
  const items = setting.lists[id];
  const last = firstRow + Math.max(items.length, 1) - 1;
  const headings = [setting.text(heading), setting.text(idHeading)];
  const rows = items.length > 0 ? items.map((item) => [setting.text(item.text), item.id]) : [[null, null]];
  const column = (index: number) => address({ top: firstRow, bottom: last, left: index, right: index });
  const table: Table = {
    name: setting.named(tableName),
    address: address({ top: rowsAbove, bottom: last, left, right: left + 1 }),
    columns: headings.map((text) => ({ heading: text })),
    style: "TableStyleLight1",
    banded: false,
    filter: false,
  };
  return {
    table,
    columns: [{ index: left, width: 150 }, { index: left + 1, width: 84 }, { index: left + 2, width: 14 }],
    block: { at: cell(rowsAbove, left), content: [headings, ...rows] },
    formats: [
      { address: address({ top: rowsAbove, bottom: rowsAbove, left, right: left + 1 }), style: styles.heading.name },
      { address: column(left), style: styles.text.name },
      { address: column(left + 1), style: styles.id.name },
    ],
  };
}

/** The defined names by which validations find the lists; each grows with its table. */
export function listNames(setting: Setting): Name[] {
  const sheet = setting.sheet("lists");
  return listIds.map((id, place) => ({
    name: setting.named(listPlaces[id].name),
    formula: growing(sheet, columnLetters(place * columnsPerList), firstRow),
  }));
}

export const lists: SheetDefinition = {
  key: "lists",
  name: { nl: "Lijsten", en: "Lists" },
  purpose: {
    nl: "De keuzelijsten van dit werkboek. Typ een nieuwe waarde direct onder een lijst; laat de ID leeg.",
    en: "The lists of this workbook. Type a new value right below a list; leave its ID empty.",
  },
  tab: colours.rest,
  visibility: "hidden",
  draw,
};
