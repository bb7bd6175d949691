import type { Words } from "./words";
import { element } from "./dom";

/** What the formula bar needs of the workbook. `Place` says which cell of which sheet. */
export interface FormulaBarPorts<Place> {
  /** Name of the cell that is selected: "B5". */
  selected(): string;
  /** The cell that is selected. */
  place(): Place;
  /** What stands in it, as it would be typed. */
  content(): string;
  /** Puts a text in a cell. */
  enter(text: string, place: Place): void;
  /** Selects a cell or a defined name. */
  goTo(reference: string): void;
}

export interface FormulaBar<Place> {
  /** Shows again what the workbook holds now, unless somebody is typing. */
  show(): void;
  /** Takes in what is being typed, as Enter would. */
  finish(): void;
  /** Lets somebody go on with a text that did not go into a cell. */
  retype(text: string, place: Place): void;
}

/**
 * Shows the name and the content of the cell that is selected. Enter in the content puts it in the cell, and so does whatever
 * else ends the typing: it goes to the cell that was selected when it began. Enter in the name goes to another cell. Escape
 * puts back what stood there.
 */
export function bindFormulaBar<Place>(bar: HTMLElement, words: Words, ports: FormulaBarPorts<Place>): FormulaBar<Place> {
  const name = field(words.nameBox, "name-box");
  const content = field(words.formula, "content");
  bar.replaceChildren(name, content);
  /** The cell that is being typed into, from the first letter on. */
  let typedInto: Place | undefined;

  const show = (): void => {
    if (document.activeElement !== name) name.value = ports.selected();
    if (!typedInto && document.activeElement !== content) content.value = ports.content();
  };
  const finish = (): void => {
    const [place, text] = [typedInto, content.value];
    typedInto = undefined;
    if (place) ports.enter(text, place);
  };

  content.addEventListener("input", () => (typedInto ??= ports.place()));
  content.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") typedInto = undefined;
    if (key === "Enter") typedInto ??= ports.place();
    if (key === "Enter" || key === "Escape") content.blur();
  });
  content.addEventListener("blur", finish);
  name.addEventListener("keydown", ({ key }) => {
    if (key !== "Enter" && key !== "Escape") return;
    const { value } = name;
    // Without the focus it shows the workbook again.
    name.blur();
    if (key === "Enter") ports.goTo(value.trim());
  });
  for (const one of [name, content]) {
    one.addEventListener("focus", () => one.select());
    one.addEventListener("blur", show);
  }
  return {
    show, finish,
    retype(text, place) {
      content.focus();
      content.value = text;
      typedInto = place;
    },
  };
}

function field(label: string, kind: string): HTMLInputElement {
  return element("input", { type: "text", class: kind, "aria-label": label, spellcheck: "false", autocomplete: "off" });
}
