import type { Area } from "../../workbook/address";
import type { Table } from "./table";

/**
 * Gives new rows at the end of a table what every row above them has: validation and conditional formats that reach over the whole column,
 * and the format of the row above. So does Excel where a table grows; a rule that covers only some of the rows stays as it is.
 * @param top index from 0 of the first new row
 */
export function extendRules({ sheet, area, body }: Table, top: number, bottom: number): void {
  const coversAll = (one: Area) => one.top <= body.top && one.bottom === top - 1 && one.left >= area.left && one.right <= area.right;
  const grown = (one: Area): Area => (coversAll(one) ? { ...one, bottom } : one);
  for (const validation of sheet.validations) validation.areas = validation.areas.map(grown);
  for (const conditional of sheet.conditionals) conditional.area = grown(conditional.area);
  for (let column = area.left; column <= area.right; column++) {
    const above = sheet.cells.get(top - 1, column);
    if (!above || top - 1 < body.top) continue;
    for (let row = top; row <= bottom; row++) {
      const cell = sheet.cells.ensure(row, column);
      // What somebody formatted there stays.
      if (cell.style !== "Normal" || cell.own) continue;
      cell.style = above.style;
      if (above.own) cell.own = above.own;
    }
  }
  sheet.workbook.changes.touch(sheet, "formats");
  sheet.workbook.changes.touch(sheet, "rules");
}
