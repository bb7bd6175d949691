import { CELL_INVERTED_INDEX_CACHE as index } from "@univerjs/engine-formula";

/**
 * An empty text is not 0. Univer remembers which rows of a column hold what, and keeps an empty text (what IF(…,"") gives) as if the cell
 * were blank, which does equal 0; so "=B2=0" said TRUE where Excel says FALSE. Here it is remembered as a text of its own.
 * In Excel a blank cell equals both "" and 0, and those two do not equal each other.
 */
const emptyText = "\u0000";

const set = index.set.bind(index);
const valuePositions = index.getCellValuePositions.bind(index);
const positions = index.getCellPositions.bind(index);

index.set = (unit, sheet, column, value, row, force) => set(unit, sheet, column, value === "" ? emptyText : value, row, force);

// Asked for comparisons other than "=": each value of the column, with its rows.
index.getCellValuePositions = (unit, sheet, column) => {
  const values = valuePositions(unit, sheet, column);
  if (!values?.has(emptyText)) return values;
  return new Map([...values].map(([value, rows]) => [value === emptyText ? "" : value, rows]));
};

// Asked for "=": the rows that hold this value; null is a blank cell.
index.getCellPositions = (unit, sheet, column, value, among) => {
  const found = positions(unit, sheet, column, value, among);
  if (!found || (value !== "" && value !== null)) return found;
  const values = valuePositions(unit, sheet, column);
  const isAmong = (row: number) => among.some(([start, end]) => row >= start && row <= end);
  const empty = [...values?.get(emptyText) ?? []].filter(isAmong);
  const nought = value === "" ? values?.get(0) : undefined;
  return { ...found, matchingRows: [...found.matchingRows.filter((row) => !nought?.has(row)), ...empty] };
};
