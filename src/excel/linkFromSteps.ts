import { success, type Outcome } from "../domain/outcome";
import { anchorName, type SheetKey } from "../workbook/meta";
import { styles } from "../workbook/styles";
import { inExcel } from "./session";

/** Where a sheet came later: rows of the sheet with steps that lead to it now, and the sheet that they led to without it. */
export interface LedRows {
  rows: readonly { id: string; from: SheetKey }[];
  /** The headings of the columns with the place and with the id. */
  headings: { place: string; id: string };
}

/**
 * Lets the steps that happen on a sheet that came later lead to it. A row is left as it is where somebody put another place there. Nothing
 * where the workbook has no steps, or their columns were given other headings. Three requests at most.
 */
export function linkFromSteps(key: SheetKey, { rows, headings }: LedRows, tip: string): Promise<Outcome<void>> {
  if (rows.length === 0) return Promise.resolve(success(undefined));
  return inExcel(async (context) => {
    const sheetOf = (one: SheetKey) => context.workbook.names.getItemOrNullObject(anchorName(one)).getRangeOrNullObject().worksheet.load("name");
    const [to, steps] = [sheetOf(key), sheetOf("steps")];
    const left = new Map([...new Set(rows.map(({ from }) => from))].map((from) => [from, sheetOf(from)]));
    await context.sync();
    if (to.isNullObject || steps.isNullObject) return;
    const tables = steps.tables.load("items/name");
    await context.sync();
    const [table] = tables.items;
    if (!table) return;
    const [place, ids] = [table.columns.getItemOrNullObject(headings.place), table.columns.getItemOrNullObject(headings.id)];
    await context.sync();
    if (place.isNullObject || ids.isNullObject) return;
    const [places, known] = [place.getDataBodyRange().load("values"), ids.getDataBodyRange().load("values")];
    await context.sync();
    for (const { id, from } of rows) {
      const at = known.values.findIndex(([one]) => one === id);
      const before = left.get(from);
      if (at < 0 || !before || before.isNullObject || places.values[at]?.[0] !== before.name) continue;
      const cell = places.getCell(at, 0);
      cell.hyperlink = { documentReference: anchorName(key), screenTip: tip };
      cell.values = [[to.name]];
      cell.style = styles.link.name;
    }
    await context.sync();
  });
}
