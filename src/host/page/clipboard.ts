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
}

/** No more rows than people see at a time are worth copying from a whole column. */
const most = 100_000;

/** Lets people copy cells out of the grid and paste text into it, as tables go between programs: a line a row, tabs between cells. @returns a function that stops it */
export function bindClipboard(grid: HTMLElement, ports: ClipboardPorts): () => void {
  const bound = new AbortController();
  const isOurs = (event: Event) => event.target instanceof Node && (grid.contains(event.target) || event.target === document.body) && !ports.isTyping();
  const handle = (event: ClipboardEvent, act: (data: DataTransfer) => void): void => {
    if (!isOurs(event) || !event.clipboardData) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    act(event.clipboardData);
  };
  document.addEventListener("copy", (event) => handle(event, (data) => data.setData("text/plain", textOf(ports))), { capture: true, signal: bound.signal });
  document.addEventListener("cut", (event) => handle(event, (data) => {
    data.setData("text/plain", textOf(ports));
    ports.enter(cellsOf(ports.selected()).map(([row, column]) => ({ row, column, text: "" })));
  }), { capture: true, signal: bound.signal });
  document.addEventListener("paste", (event) => handle(event, (data) => {
    const { top, left } = ports.selected();
    ports.enter(pasted(data.getData("text/plain")).map(({ row, column, text }) => ({ row: top + row, column: left + column, text })));
  }), { capture: true, signal: bound.signal });
  return () => bound.abort();
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
