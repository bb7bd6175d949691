import { lastColumn } from "../formula/reference";
import { applyFilters } from "../state/filter";
import type { Sheet } from "../state/sheet";
import { shiftCells } from "../state/shift";
import { sortTable } from "../state/sort";
import type { Table } from "../state/table";
import { deleteRows, insertRows } from "../state/tables";
import type { Place } from "../state/workbook";
import type { Clipboard } from "./clipboard";
import { button, element } from "./dom";
import { shownText } from "./entryText";
import type { Words } from "./words";

export interface CellMenuPorts {
  selection(): Place;
  clipboard: Clipboard;
  /** Changes the workbook as a person does. */
  change(act: () => void): void;
}

/** What a right click over the grid offers, as in Excel: the clipboard, rows, and in a table sorting and filtering. @returns a function that stops it */
export function bindCellMenu(grid: HTMLElement, words: Words, ports: CellMenuPorts): () => void {
  const bound = new AbortController();
  grid.addEventListener("contextmenu", (event) => {
    event.preventDefault();
    const open = () => openMenu(words, ports, event.clientX, event.clientY);
    // The grid selects the cell once the button is let go; by keys there is none.
    if (event.buttons === 0) setTimeout(open);
    else addEventListener("pointerup", () => setTimeout(open), { once: true, signal: bound.signal });
  }, { signal: bound.signal });
  return () => bound.abort();
}

function openMenu(words: Words, { selection, clipboard, change }: CellMenuPorts, x: number, y: number): void {
  const { sheet, area } = selection();
  const table = sheet.tableAt(area.top, area.left);
  const isData = table !== undefined && area.top >= table.body.top && area.top <= table.body.bottom;
  const column = area.left - (table?.area.left ?? 0);
  const sort = (ascending: boolean) => () => change(() => table && sortTable(table, [{ key: column, ascending }], false, "person"));
  const choices: [string, () => void][] = [
    [words.cut, () => void clipboard.cut()], [words.copy, () => void clipboard.copy()], [words.paste, () => void clipboard.paste()],
    [words.insertRow, () => change(() => insertRow(sheet, table, isData, area))],
    [words.deleteRow, () => change(() => deleteRow(sheet, table, isData, area))],
    ...(table ? [[words.sortUp, sort(true)], [words.sortDown, sort(false)]] as [string, () => void][] : []),
    ...(table && isData ? [[words.filterOnThis, () => change(() => filterOn(table, column, shownText(sheet, area.top, area.left)))]] as [string, () => void][] : []),
  ];
  const menu = element("dialog", { class: "cell-menu", "aria-label": words.menu });
  menu.append(...choices.map(([text, act]) => button(text, () => {
    menu.close();
    act();
  })));
  menu.addEventListener("keydown", ({ key }) => {
    const all = [...menu.querySelectorAll("button")];
    const step = { ArrowDown: 1, ArrowUp: -1 }[key];
    if (step !== undefined) all.at((all.findIndex((one) => one === document.activeElement) + step) % all.length)?.focus();
  });
  menu.addEventListener("close", () => menu.remove());
  menu.addEventListener("click", (event) => event.target === menu && menu.close());
  document.body.append(menu);
  menu.showModal();
  menu.style.left = `${Math.max(0, Math.min(x, innerWidth - menu.offsetWidth))}px`;
  menu.style.top = `${Math.max(0, Math.min(y, innerHeight - menu.offsetHeight))}px`;
}

type Rows = Place["area"];

/** As many rows as are selected come above the first of them: in a table to the table alone, so that what stands beside it stays. */
function insertRow(sheet: Sheet, table: Table | undefined, isData: boolean, { top, bottom }: Rows): void {
  if (table && isData) insertRows(table, top - table.body.top, bottom - top + 1, "person");
  else shiftCells(sheet, { top, bottom, left: 0, right: lastColumn }, "Down", "person");
}

function deleteRow(sheet: Sheet, table: Table | undefined, isData: boolean, { top, bottom }: Rows): void {
  if (table && isData) deleteRows(table, top - table.body.top, Math.min(bottom, table.body.bottom) - top + 1, "person");
  else shiftCells(sheet, { top, bottom, left: 0, right: lastColumn }, "Up", "person");
}

function filterOn(table: Table, column: number, shown: string): void {
  table.filters.set(column, { filterOn: "Values", values: [shown] });
  applyFilters(table);
}
