import type { Area } from "../../workbook/address";
import type { TypedEntry } from "./keyboard";

/** What copying and pasting needs of the workbook. */
export interface ClipboardPorts {
  /** Whether somebody is typing in a cell or in a field of the page: then it is their text that is copied or pasted. */
  isTyping(): boolean;
  selected(): Area;
  /** A cell as people see it. Rows and columns count from 0. */
  shown(row: number, column: number): string;
  enter(entries: TypedEntry[]): void;
  /** Told where the browser does not give its clipboard to a button; keys go without asking. */
  refused(): void;
}

/** The clipboard by a menu. */
export interface Clipboard {
  copy(): Promise<void>;
  cut(): Promise<void>;
  paste(): Promise<void>;
}

/** No more rows than people see at a time are worth copying from a whole column. */
const most = 100_000;

/** Lets people copy cells out of the grid and paste text into it, as tables go between programs: a line a row, tabs between cells. `stop` ends it. */
export function bindClipboard(grid: HTMLElement, ports: ClipboardPorts): Clipboard & { stop(): void } {
  const empty = () => ports.enter(cellsOf(ports.selected()).map(([row, column]) => ({ row, column, text: "" })));
  const take = (text: string) => {
    const { top, left } = ports.selected();
    ports.enter(pasted(text).map(({ row, column, text: one }) => ({ row: top + row, column: left + column, text: one })));
  };
  const bound = new AbortController();
  const isOurs = (event: Event) => isOver(grid, event) && !ports.isTyping();
  const handle = (event: ClipboardEvent, act: (data: DataTransfer) => void): void => {
    if (!isOurs(event) || !event.clipboardData) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    act(event.clipboardData);
  };
  document.addEventListener("copy", (event) => handle(event, (data) => data.setData("text/plain", textOf(ports))), { capture: true, signal: bound.signal });
  document.addEventListener("cut", (event) => handle(event, (data) => {
    data.setData("text/plain", textOf(ports));
    empty();
  }), { capture: true, signal: bound.signal });
  document.addEventListener("paste", (event) => handle(event, (data) => take(data.getData("text/plain"))), { capture: true, signal: bound.signal });
  const asked = (act: () => Promise<void>) => () => act().catch(() => ports.refused());
  const copy = () => navigator.clipboard.writeText(textOf(ports));
  return {
    copy: asked(copy),
    cut: asked(async () => { await copy(); empty(); }),
    paste: asked(async () => take(await navigator.clipboard.readText())),
    stop: () => bound.abort(),
  };
}

/**
 * Leaves the keys for copying, cutting and pasting to the browser. The grid has keys of its own for this, with which the browser would tell
 * nobody that something is to be copied; it listens first unless this is called before it is made. @returns a function that stops it
 */
export function keepClipboardKeys(grid: HTMLElement, isTyping: () => boolean): () => void {
  const bound = new AbortController();
  window.addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && /^[cxv]$/i.test(event.key) && isOver(grid, event) && !isTyping()) event.stopImmediatePropagation();
  }, { capture: true, signal: bound.signal });
  return () => bound.abort();
}

function isOver(grid: HTMLElement, { target }: Event): boolean {
  return target instanceof Node && (grid.contains(target) || target === document.body);
}

/** The cells of a text, from the first one on. A cell in quotes may hold tabs, line ends and doubled quotes, as Excel writes it. */
export function pasted(text: string): TypedEntry[] {
  const entries: TypedEntry[] = [];
  let [row, column] = [0, 0];
  const cell = /("(?:[^"]|"")*"(?=[\t\r\n]|$)|[^\t\r\n]*)(\t|\r\n|\n|\r|$)/gy;
  while (cell.lastIndex < text.length) {
    const [, content = "", end = ""] = cell.exec(text) ?? [];
    entries.push({ row, column, text: content.startsWith('"') && content.length > 1 ? content.slice(1, -1).replaceAll('""', '"') : content });
    if (end === "\t") column += 1;
    else [row, column] = [row + 1, 0];
    if (end === "") break;
    if (end === "\t" && cell.lastIndex === text.length) entries.push({ row, column, text: "" });
  }
  return entries;
}

function textOf({ selected, shown }: ClipboardPorts): string {
  const { top, left, bottom, right } = selected();
  const rows = Array.from({ length: Math.min(bottom - top + 1, most) }, (_, r) => Array.from({ length: right - left + 1 }, (_, c) => quoted(shown(top + r, left + c))).join("\t"));
  return rows.join("\r\n");
}

function quoted(text: string): string {
  return /[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function cellsOf({ top, left, bottom, right }: Area): [row: number, column: number][] {
  return Array.from({ length: Math.min(bottom - top + 1, most) }, (_, r) => Array.from({ length: right - left + 1 }, (_, c): [number, number] => [top + r, left + c])).flat();
}
