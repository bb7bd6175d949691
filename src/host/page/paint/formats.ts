import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { area } from "../../../workbook/address";
import type { Sheet, Style } from "../../../workbook/types";
import { gridStyle } from "./style";
import type { Canvas } from "./canvas";

/** How each cell looks, as one text a look, by "row,column". */
type Looks = Map<string, string>;

/** Lays fonts, fills, borders, alignment and number formats over the cells whose look has changed. */
export function paintFormats({ api, target }: Canvas, sheet: Sheet, styles: Style[], before: Looks = new Map()): Looks {
  const looks = looksOf(sheet);
  const byName = new Map(styles.map((style) => [style.name, style]));
  const cellValue: IObjectMatrixPrimitiveType<Nullable<ICellData>> = {};
  const put = (place: string, cell: ICellData): void => {
    const [row = 0, column = 0] = place.split(",").map(Number);
    (cellValue[row] ??= {})[column] = cell;
  };
  const made = new Map<string, ICellData>();
  for (const [place, look] of looks) {
    if (before.get(place) === look) continue;
    if (!made.has(look)) made.set(look, { s: styleOf(look, byName) });
    put(place, made.get(look) ?? {});
  }
  for (const place of before.keys()) if (!looks.has(place)) put(place, { s: null });
  if (Object.keys(cellValue).length > 0) api.syncExecuteCommand(SetRangeValuesMutation.id, { ...target, cellValue });
  return looks;
}

/** Later formats win. */
function looksOf(sheet: Sheet): Looks {
  const looks: Looks = new Map();
  for (const { address, style, numberFormat } of sheet.formats) {
    const { top, left, bottom, right } = area(address);
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) looks.set(`${row},${column}`, `${style}\n${numberFormat ?? ""}`);
    }
  }
  return looks;
}

function styleOf(look: string, styles: Map<string, Style>): ICellData["s"] {
  const [name = "", numberFormat] = look.split("\n");
  const style = styles.get(name);
  if (style) return gridStyle(style, numberFormat || undefined);
  return numberFormat ? { n: { pattern: numberFormat } } : null;
}
