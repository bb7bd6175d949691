import type { Text } from "../../messages";
import { address, cell } from "../address";
import type { ListId } from "../content";
import type { Top } from "../definition/definition";
import { listPlaces } from "../lists";
import { numberBelow } from "../numberBelow";
import { styles } from "../styles";
import type { Block, Conditional, Format, Formula, Look } from "../types";
import type { Setting } from "../definition/setting";
import { literal } from "../definition/words";
import { leftOver } from "../leftOver";

interface TileGrid {
  title: Text;
  /** The list of which each value gets a cell. */
  list: ListId;
  /** Rows of cells: with the columns they hold as many values as the list may grow to. */
  rows: number;
  /** Columns from 0; a cell runs on over the empty ones to its right. */
  columns: readonly number[];
  /** What a cell shows of one value, as a formula without "="; `value` is the value's text in a formula. */
  show(value: string, setting: Setting): string;
  /** When a cell looks different; relative to the cell, in words that it says itself. */
  signal?: { begins: Text; look: Look };
}

/** A few words about each value of a list, above a table: the list may be changed in the workbook and the cells follow, as far as there are cells; the title says of how many. */
export function tileGrid(grid: TileGrid): Top {
  return {
    rows: grid.rows + 2,
    draw: (setting, row) => ({
      rows: [{ index: row, height: 22 }, ...Array.from({ length: grid.rows }, (_, i) => ({ index: row + 1 + i, height: 17 }))],
      blocks: [{ at: cell(row, 0), content: [[{ formula: titleOf(grid, setting) }]] }, ...grid.columns.map((column, place) => tiles(grid, setting, row + 1, column, place))],
      formats: [
        { address: cell(row, 0), style: styles.subtitle.name },
        ...grid.columns.map((column): Format => ({ address: strip(grid, row + 1, column), style: styles.plain.name })),
      ],
      conditionals: grid.signal ? grid.columns.map((column) => signal(grid, setting, row + 1, column)) : [],
    }),
  };
}

/** The title, and where the list has become longer than there are cells, how many of it stand below. */
function titleOf(grid: TileGrid, setting: Setting): Formula {
  const values = valuesOf(grid, setting);
  const left = leftOver(values, grid.rows * grid.columns.length);
  const [before, between, after] = [{ nl: " (", en: " (" }, { nl: " van ", en: " of " }, { nl: "; de andere staan op het blad ", en: "; the others are on the sheet " }].map((words) => literal(setting.text(words)));
  const all = `COUNTIF(${values},"?*")`;
  return `=${literal(setting.text(grid.title))}&IF(${left}=0,"",${before}&(${all}-${left})&${between}&${all}&${after}&${literal(setting.sheet("lists"))}&")")`;
}

/** The values of the list as a column of the workbook. */
function valuesOf({ list }: TileGrid, setting: Setting): string {
  const { table, heading } = listPlaces[list];
  return `${setting.named(table)}[${setting.text(heading)}]`;
}

function tiles(grid: TileGrid, setting: Setting, top: number, column: number, place: number): Block {
  const values = valuesOf(grid, setting);
  const across = grid.columns.length;
  // Alike in every row: one is sent, and copied.
  const number = `${across}*${numberBelow(top - 1)}${place === across - 1 ? "" : `-${across - 1 - place}`}`;
  const value = `INDEX(${values},${number})`;
  const formula = `=IF(${number}>ROWS(${values}),"",IF(${value}="","",${grid.show(value, setting)}))` as const;
  return { at: cell(top, column), content: Array.from({ length: grid.rows }, () => [{ formula }]) };
}

function strip({ rows }: TileGrid, top: number, column: number): string {
  return address({ top, bottom: top + rows - 1, left: column, right: column });
}

function signal(grid: TileGrid, setting: Setting, top: number, column: number): Conditional {
  const { begins, look } = grid.signal ?? { begins: { nl: "", en: "" }, look: {} };
  const words = setting.text(begins);
  return { kind: "formula", address: strip(grid, top, column), formula: `=LEFT(${cell(top, column)},${words.length})="${words}"`, look };
}
