import type { FUniver } from "@univerjs/core/facade";
import { cell } from "../../workbook/address";
import { element } from "./dom";
import type { Words } from "./words";

/** What the formula bar needs of the workbook. Rows and columns count from 0. */
export interface FormulaBarPorts {
  /** The formula, or the content as it would be typed. */
  contentAt(row: number, column: number): string;
  type(row: number, column: number, text: string): void;
}

/**
 * Shows the name and the content of the cell that is selected, and lets it be changed:
 * Enter puts it in the cell, Escape puts the old content back.
 * @returns shows again what the cell holds now
 */
export function bindFormulaBar(bar: HTMLElement, words: Words, api: FUniver, ports: FormulaBarPorts): () => void {
  const name = element("output", { "aria-label": words.nameBox });
  const field = element("input", { type: "text", "aria-label": words.formula, spellcheck: "false", autocomplete: "off" });
  bar.replaceChildren(name, field);

  const selected = (): { row: number; column: number } => {
    const range = api.getActiveWorkbook()?.getActiveSheet()?.getActiveCell();
    return { row: range?.getRow() ?? 0, column: range?.getColumn() ?? 0 };
  };
  const show = (): void => {
    const { row, column } = selected();
    name.value = cell(row, column);
    if (document.activeElement !== field) field.value = ports.contentAt(row, column);
  };
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== "Escape") return;
    const { row, column } = selected();
    if (event.key === "Enter") ports.type(row, column, field.value);
    field.blur();
    show();
  });
  field.addEventListener("blur", show);
  api.addEvent(api.Event.SelectionChanged, show);
  api.addEvent(api.Event.ActiveSheetChanged, show);
  return show;
}
