import type { Words } from "./words";
import { element } from "./dom";

/** What the formula bar needs of the workbook. */
export interface FormulaBarPorts {
  /** Name of the cell that is selected: "B5". */
  selected(): string;
  /** What stands in it, as it would be typed. */
  content(): string;
  /** Puts a text in the cell that is selected. */
  enter(text: string): void;
  /** Selects a cell or a defined name. */
  goTo(reference: string): void;
}

/**
 * Shows the name and the content of the cell that is selected. Enter in the content puts it in the cell, Enter in the
 * name goes to another cell, Escape puts back what stood there.
 * @returns shows again what the workbook holds now
 */
export function bindFormulaBar(bar: HTMLElement, words: Words, ports: FormulaBarPorts): () => void {
  const name = field(words.nameBox, "name-box");
  const content = field(words.formula, "content");
  bar.replaceChildren(name, content);
  const show = (): void => {
    if (document.activeElement !== name) name.value = ports.selected();
    if (document.activeElement !== content) content.value = ports.content();
  };
  const onEnter = (input: HTMLInputElement, act: (text: string) => void): void => {
    input.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" && event.key !== "Escape") return;
      const { value } = input;
      // Without the focus it shows the workbook again.
      input.blur();
      if (event.key === "Enter") act(value);
    });
    input.addEventListener("focus", () => input.select());
    input.addEventListener("blur", show);
  };
  onEnter(name, (text) => ports.goTo(text.trim()));
  onEnter(content, (text) => ports.enter(text));
  return show;
}

function field(label: string, kind: string): HTMLInputElement {
  return element("input", { type: "text", class: kind, "aria-label": label, spellcheck: "false", autocomplete: "off" });
}
