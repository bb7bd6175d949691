import { displayed } from "../state/display";
import { applyFilters } from "../state/filter";
import type { Table } from "../state/table";
import { button, element } from "./dom";
import type { Words } from "./words";

/**
 * Lets a person choose which values of a table's column stay in view.
 * @param column of the table, from 0
 * @param changed called when other rows are shown
 */
export function openFilterMenu(words: Words, table: Table, column: number, x: number, y: number, changed: () => void): void {
  const values = valuesOf(table, column);
  const kept = table.filters.get(column)?.values?.map(String);
  const boxes = values.map((value) => {
    const box = element("input", { type: "checkbox", value, checked: !kept || kept.includes(value) });
    return { value, box, row: element("label", {}, box, value === "" ? words.filterEmpty : value) };
  });
  const menu = element("dialog", { class: "filter", "aria-label": words.filter.replace("{name}", table.columns[column]?.name ?? "") },
    element("div", { class: "filter-values" }, ...boxes.map(({ row }) => row)),
    element("div", { class: "filter-buttons" },
      button(words.filterApply, () => {
        const chosen = boxes.filter(({ box }) => box.checked).map(({ value }) => value);
        setFilter(table, column, chosen.length === values.length ? undefined : chosen);
        menu.close();
        changed();
      }),
      button(words.filterAll, () => {
        setFilter(table, column, undefined);
        menu.close();
        changed();
      })));
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
