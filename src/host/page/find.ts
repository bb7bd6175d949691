import type { Sheet } from "../state/sheet";
import type { Workbook } from "../state/workbook";
import { button, element } from "./dom";
import { shownText } from "./entryText";
import type { Target } from "./links";
import type { Words } from "./words";

export interface FindBar {
  open(): void;
  stop(): void;
}

/** A bar over the grid with which a person finds a text: Enter goes to the next cell that holds it, Shift and Enter to the one before, Escape closes. */
export function bindFind(stage: HTMLElement, words: Words, workbook: () => Workbook, goTo: (target: Target) => void, closed: () => void): FindBar {
  const field = element("input", { type: "search", "aria-label": words.findText, spellcheck: "false", autocomplete: "off" });
  const said = element("span", { role: "status" });
  const find = (back: boolean): void => {
    const target = field.value === "" ? undefined : nextWith(workbook(), field.value, back);
    said.textContent = target || field.value === "" ? "" : words.notFound;
    if (target) goTo(target);
  };
  const close = (): void => {
    bar.hidden = true;
    closed();
  };
  const bar = element("div", { class: "find", role: "search", "aria-label": words.find, hidden: true },
    field, button(words.findPrevious, () => find(true)), button(words.findNext, () => find(false)), button(words.close, close), said);
  bar.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
    if (event.key === "Enter" && event.target === field) find(event.shiftKey);
    // What is typed here is no business of the grid's.
    event.stopPropagation();
  });
  stage.append(bar);
  return {
    open() {
      bar.hidden = false;
      field.select();
      field.focus();
    },
    stop: () => bar.remove(),
  };
}

/** Ctrl+F finds in the workbook, and not in the page of the browser. @returns a function that stops it */
export function listenToFind(open: () => void): () => void {
  const bound = new AbortController();
  document.addEventListener("keydown", (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "f" || event.shiftKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    open();
  }, { capture: true, signal: bound.signal });
  return () => bound.abort();
}

/**
 * The next cell whose text holds another, capitals alike: from the selected one on by rows, then over the visible sheets after it, and so
 * round to where it began. Rows that a filter hides are passed over.
 */
export function nextWith(workbook: Workbook, sought: string, back = false): Target | undefined {
  const wanted = sought.toLowerCase();
  const { sheet: active, area: from } = workbook.selection;
  const visible = workbook.sheets.filter(({ visibility }) => visibility === "Visible");
  const start = Math.max(0, visible.indexOf(active));
  const way = (index: number) => visible[(start + (back ? -index : index) + visible.length) % visible.length];
  const isBeyond = (row: number, column: number) => (row - from.top || column - from.left) * (back ? -1 : 1) > 0;
  for (let index = 0; index <= visible.length; index++) {
    const sheet = way(index % visible.length);
    const hits = sheet ? cellsWith(sheet, wanted) : [];
    if (back) hits.reverse();
    const hit = index === 0 ? hits.find(([row, column]) => isBeyond(row, column)) : hits[0];
    if (sheet && hit) return { sheet, area: { top: hit[0], left: hit[1], bottom: hit[0], right: hit[1] } };
  }
  return undefined;
}

function cellsWith(sheet: Sheet, wanted: string): [row: number, column: number][] {
  return [...sheet.cells.all()].flatMap(([row, column]): [number, number][] => (!sheet.rowHidden(row) && shownText(sheet, row, column).toLowerCase().includes(wanted) ? [[row, column]] : []))
    .sort(([r1, c1], [r2, c2]) => r1 - r2 || c1 - c2);
}
