import { displayed } from "../state/display";
import { applyFilters } from "../state/filter";
import { sortTable } from "../state/sort";
import type { Table } from "../state/table";
import { button, element } from "./dom";
import type { Words } from "./words";

/**
 * Lets a person sort a table by a column, and choose which of its values stay in view. A search narrows what there is to choose from.
 * @param column of the table, from 0
 * @param change has the workbook changed
 */
export function openFilterMenu(words: Words, table: Table, column: number, x: number, y: number, change: (act: () => void) => void): void {
  const values = valuesOf(table, column);
  const kept = table.filters.get(column)?.values?.map(String);
  const boxes = values.map((value) => {
    const box = element("input", { type: "checkbox", value, checked: !kept || kept.includes(value) });
    return { value, box, row: element("label", {}, box, value === "" ? words.filterEmpty : value) };
  });
  const search = element("input", { type: "search", "aria-label": words.filterSearch, placeholder: words.filterSearch });
  const isFound = (value: string) => value.toLowerCase().includes(search.value.trim().toLowerCase());
  search.addEventListener("input", () => {
    for (const { value, box, row } of boxes) {
      row.hidden = !isFound(value);
      // As in Excel: while something is sought, what is found is what stays in view.
      box.checked = search.value.trim() === "" ? !kept || kept.includes(value) : isFound(value);
    }
  });
  const done = (act: () => void) => () => {
    menu.close();
    change(act);
  };
  const apply = done(() => {
    const chosen = boxes.filter(({ box }) => box.checked).map(({ value }) => value);
    setFilter(table, column, chosen.length === values.length ? undefined : chosen);
  });
  search.addEventListener("keydown", ({ key }) => key === "Enter" && apply());
  const sort = (ascending: boolean) => done(() => sortTable(table, [{ key: column, ascending }], false, "person"));
  const menu = element("dialog", { class: "filter", "aria-label": words.filter.replace("{name}", table.columns[column]?.name ?? "") },
    button(words.sortUp, sort(true)), button(words.sortDown, sort(false)), search,
    element("div", { class: "filter-values" }, ...boxes.map(({ row }) => row)),
    element("div", { class: "filter-buttons" }, button(words.filterApply, apply), button(words.filterAll, done(() => setFilter(table, column, undefined)))));
  menu.style.left = `${x}px`;
  menu.style.top = `${y}px`;
  menu.addEventListener("close", () => menu.remove());
  menu.addEventListener("click", (event) => event.target === menu && menu.close());
  document.body.append(menu);
  menu.showModal();
}

function setFilter(table: Table, column: number, values: string[] | undefined): void {
  if (values) table.filters.set(column, { filterOn: "Values", values });
  else table.filters.delete(column);
  applyFilters(table);
}

/** The different values of a column as cells show them, in the order of the table. */
function valuesOf(table: Table, column: number): string[] {
  const { sheet, body } = table;
  const rows = Array.from({ length: body.bottom - body.top + 1 }, (_, index) => sheet.cells.get(body.top + index, body.left + column));
  return [...new Set(rows.map((cell) => displayed(cell, sheet.look(cell).numberFormat, sheet.workbook.profile.culture)))];
}
