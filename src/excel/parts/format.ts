import { address, area } from "../../workbook/address";
import type { Address, Format } from "../../workbook/types";
import { range } from "./range";

/** The formats in their order, with those that follow each other, lie side by side or below each other and look the same as one. */
export function joinedFormats(formats: readonly Format[]): Format[] {
  const found: Format[] = [];
  for (const format of formats) {
    const last = found.at(-1);
    const whole = last?.style === format.style && last.numberFormat === format.numberFormat ? joined(last.address, format.address) : undefined;
    if (last && whole) found[found.length - 1] = { ...last, address: whole };
    else found.push(format);
  }
  return found;
}

/** Two areas as one, where the second is right beside or right below the first and as high or as wide. */
function joined(first: Address, second: Address): Address | undefined {
  const [a, b] = [area(first), area(second)];
  const beside = a.top === b.top && a.bottom === b.bottom && b.left === a.right + 1;
  const below = a.left === b.left && a.right === b.right && b.top === a.bottom + 1;
  return beside || below ? address({ ...a, right: b.right, bottom: b.bottom }) : undefined;
}

/** Gives cells their named style, and their own number format where it differs. */
export function writeFormat(sheet: Excel.Worksheet, format: Format): void {
  const cells = range(sheet, format.address);
  cells.style = format.style;
  // One value counts for every cell, as Microsoft's documentation says; the type knows of arrays only.
  if (format.numberFormat) (cells as { numberFormat: unknown }).numberFormat = format.numberFormat;
}
