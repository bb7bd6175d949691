import type { NewId } from "../../domain/id";
import type { Text } from "../../messages";
import type { ReadWorkbook } from "../../workbook/check/readWorkbook";
import type { RowData, TemplateStep, Value } from "../../workbook/content";
import { isOptional, sheetKeys, type SheetKey } from "../../workbook/meta";
import type { ToText } from "./texts";

/** How the sheet writes a step: its number, its name, and below that the phase or step plan that it belongs to. */
const written = /^(\d{1,3})\. ([^\n]*)(?:\n\(([\s\S]*)\))?$/;
/** The id of a row that the product made: step.<step plan>.<step>.<level>. */
const ownRow = /^step\.([\w-]+)\.(.+)\.(organisation|network)$/;

/**
 * The steps that the rows of the sheet Stappen tell of, in their order: rows with the same step are its two levels.
 * Undefined where no row tells of one.
 */
export function stepsOf(rows: readonly RowData[], read: ReadWorkbook, toText: ToText, newId: NewId): TemplateStep[] | undefined {
  const steps = new Map<string, RowData[]>();
  for (const row of rows) if (isText(row.step)) steps.set(row.step[read.language], [...steps.get(row.step[read.language]) ?? [], row]);
  if (steps.size === 0) return undefined;
  return [...steps.values()].map((own, place) => stepOf(own, place + 1, read, toText, newId));
}

function stepOf(rows: readonly RowData[], place: number, read: ReadWorkbook, toText: ToText, newId: NewId): TemplateStep {
  const [first = {}] = rows;
  const organisation = rows.find(({ level }) => level === "organisation");
  const other = rows.find((row) => row !== organisation);
  // The network's part is the step's own; where there is none, the organisations' part is.
  const network = other ?? first;
  const { number, name, phase } = parse(text(first.step)[read.language], place);
  const [, origin, id] = ownRow.exec(String(first.id ?? "")) ?? [];
  const tips = text(network.tips)[read.language].split("\n").filter((line) => line.trim() !== "").map(toText);
  return {
    id: id ?? newId(),
    number,
    name: toText(name),
    ...(phase === undefined ? {} : { phase: toText(phase) }),
    ...partOf(network),
    sheets: sheetsOf(network.place, read),
    ...(organisation ? { levels: { organisation: partOf(organisation), ...(other ? { network: partOf(other) } : {}) } } : {}),
    ...(tips.length > 0 ? { tips } : {}),
    ...(isText(network.involved) ? { involved: network.involved } : {}),
    ...(origin === undefined ? {} : { origin }),
  };
}

function parse(step: string, place: number): { number: number; name: string; phase?: string } {
  const [, number, name = step, phase] = written.exec(step) ?? [];
  return { number: number ? Number(number) : place, name, ...(phase === undefined ? {} : { phase }) };
}

function partOf({ ask, result }: RowData): { ask: Text; result: Text } {
  return { ask: text(ask), result: text(result) };
}

/** Where the step happens: the sheet that its cell names, or where that is not there any more the start. */
function sheetsOf(place: Value | undefined, { titles }: ReadWorkbook): TemplateStep["sheets"] {
  const key = sheetKeys.find((one): one is SheetKey => titles.get(one) === place);
  if (key === undefined) return ["start"];
  return isOptional(key) ? [key, "start"] : [key];
}

function text(value: Value | undefined): Text {
  return isText(value) ? value : { nl: "", en: "" };
}

function isText(value: Value | undefined): value is Text {
  return typeof value === "object" && "nl" in value;
}
