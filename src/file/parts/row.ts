import type { Row } from "../../workbook/types";

/**
 * A row with its cells, which are XML; the index counts from 0. Without the mark that its height was set by hand, Excel goes on to fit
 * it to its text.
 */
export function writeRow(index: number, row: Row | undefined, cells: string): string {
  const height = row === undefined ? "" : ` ht="${row.height}"${row.fits ? "" : ' customHeight="1"'}`;
  return cells === "" ? `<row r="${index + 1}"${height}/>` : `<row r="${index + 1}"${height}>${cells}</row>`;
}
