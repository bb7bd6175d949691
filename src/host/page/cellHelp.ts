import type { Validation } from "../state/rules";
import type { Sheet } from "../state/sheet";
import { listItems } from "../state/validity";
import { button, element } from "./dom";
import type { Geometry } from "./geometry";
import type { Words } from "./words";

interface Help {
  sheet: Sheet;
  row: number;
  column: number;
  validation: Validation;
}

/** What a validation gives the selected cell, as in Excel: a button for its list, and a note that says what to fill in. */
export class CellHelp {
  private help: Help | undefined;
  private readonly button: HTMLButtonElement;
  private readonly note = element("div", { class: "prompt", role: "note" });

  /** @param choose puts the chosen text in the cell */
  constructor(private readonly layer: HTMLElement, private readonly words: Words, private readonly choose: (help: Help, text: string) => void) {
    this.button = button("▾", () => this.openList(), { class: "list-button", "aria-label": words.list, "aria-haspopup": "listbox" });
  }

  /** Takes the cell that is selected; rows and columns count from 0. */
  show(sheet: Sheet, row: number, column: number): void {
    const validation = sheet.validations.find(({ areas }) =>
      areas.some(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right));
    this.help = validation && { sheet, row, column, validation };
    this.button.hidden = validation?.rule.kind !== "list" || !validation.rule.inCellDropDown;
    this.note.hidden = !validation?.prompt.showPrompt || validation.prompt.message === "";
    this.note.replaceChildren(element("strong", {}, validation?.prompt.title ?? ""), element("p", {}, validation?.prompt.message ?? ""));
  }

  /** Puts button and note beside the cell; nowhere where the cell is out of sight. */
  place({ boxOf, isInSight }: Geometry): void {
    const { help } = this;
    if (!help || !isInSight(help.row, help.column)) return this.layer.replaceChildren();
    const { row, column } = help;
    const { left, top, width, height } = boxOf({ top: row, left: column, bottom: row, right: column });
    Object.assign(this.button.style, { left: `${left + width}px`, top: `${top + height - 22}px` });
    Object.assign(this.note.style, { left: `${left + 12}px`, top: `${top + height + 6}px` });
    if (!this.button.isConnected) this.layer.replaceChildren(this.button, this.note);
  }

  /** Opens the list of the cell, where it has one. */
  openList(): void {
    const { help } = this;
    if (help?.validation.rule.kind !== "list") return;
    const items = listItems(help.sheet, help.validation.rule.source).map(String);
    const list = element("select", { size: Math.min(Math.max(items.length, 2), 10), "aria-label": this.words.list }, ...items.map((item) => element("option", { value: item }, item)));
    const dialog = element("dialog", { class: "list", "aria-label": this.words.list }, list);
    const take = (): void => {
      dialog.close();
      if (list.value !== "") this.choose(help, list.value);
    };
    list.addEventListener("click", (event) => event.target instanceof HTMLOptionElement && take());
    list.addEventListener("keydown", (event) => {
      if (event.key !== "Enter") return;
      // The focus goes back to the button, which this same Enter would press.
      event.preventDefault();
      take();
    });
    dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
    dialog.addEventListener("close", () => dialog.remove());
    const { right, bottom } = this.button.getBoundingClientRect();
    Object.assign(dialog.style, { left: `${Math.max(right - 240, 0)}px`, top: `${bottom}px` });
    document.body.append(dialog);
    dialog.showModal();
    list.focus();
  }
}
