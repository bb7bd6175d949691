import { success, failure, type Outcome } from "../../domain/outcome";
import type { Text } from "../../messages";
import { definitions } from "../../workbook/check/tables";
import { templateLists } from "../../domain/schema/lists";
import type { CommonList, ListItem, RowData, TemplateStep, Template, TemplateList, Value } from "../../workbook/content";
import { kindOf } from "../../workbook/kinds";
import type { Kept } from "../../workbook/kinds/kind";
import { commonLists } from "../../workbook/lists";
import { isOptional, optionalSheetKeys, sheetKeys, type OptionalSheetKey, type SheetKey } from "../../workbook/meta";
import { idOf, listOf, numberOf, objectOf, oneOf, textOf, type Decoder } from "./decode";
import { ownId, type OwnTemplate } from "./own";

/** More of anything is no template that people read. */
const most = { items: 200, steps: 60, rows: 300, tips: 20, follows: 10 } as const;
/** Characters of what takes a line, and of what takes a paragraph. */
const lengths = { line: 250, paragraph: 1000 } as const;

/** A text, the same in both languages or one for each. */
function wordsOf(max: number, options = {}): Decoder<Text> {
  const both = objectOf<{ nl: string; en: string }>({ nl: textOf(max, options), en: textOf(max, options) });
  return (value, path) => {
    if (typeof value !== "string") return both(value, path);
    const read = textOf(max, options)(value, path);
    return read.ok ? success({ nl: read.value, en: read.value }) : read;
  };
}

const line = wordsOf(lengths.line);
const paragraph = wordsOf(lengths.paragraph);
const maybe = wordsOf(lengths.paragraph, { mayBeEmpty: true });

const item = objectOf<ListItem>({ id: idOf, text: line });
const items: Decoder<ListItem[]> = (value, path) => {
  const read = listOf(item, most.items)(value, path);
  return read.ok ? apart(read.value, path) : read;
};

const part = objectOf<{ ask: Text; result: Text }>({ ask: maybe, result: maybe });

const places: Decoder<TemplateStep["sheets"]> = (value, path) => {
  const read = listOf(oneOf(sheetKeys), sheetKeys.length)(value, path);
  if (!read.ok) return read;
  const keys: readonly SheetKey[] = read.value;
  // The last one is in every workbook.
  return success([...keys.filter(isOptional), keys.find((key) => !isOptional(key)) ?? "start"]);
};

const step = objectOf<TemplateStep>({
  id: idOf, number: numberOf, name: line, phase: line, ask: maybe, result: maybe, sheets: places, forms: listOf(oneOf(optionalSheetKeys), optionalSheetKeys.length),
  levels: objectOf<NonNullable<TemplateStep["levels"]>>({ organisation: part, network: part }, ["organisation", "network"]),
  tips: listOf(paragraph, most.tips), involved: paragraph, origin: idOf, plan: line,
}, ["phase", "forms", "levels", "tips", "involved", "origin", "plan"]);

const sheets = objectOf<{ usual: OptionalSheetKey[]; more: OptionalSheetKey[] }>({
  usual: listOf(oneOf(optionalSheetKeys), optionalSheetKeys.length), more: listOf(oneOf(optionalSheetKeys), optionalSheetKeys.length),
});

const commonIds = (Object.keys(commonLists) as (keyof typeof commonLists)[]).filter((id): id is CommonList => id !== "quarter" && id !== "moment");

/** A file whose form is known by now. */
interface File extends Omit<Template, "id" | "parties" | "lists" | "changedLists" | "examples" | "rows" | "workshops" | "columns"> {
  format: string;
  version: number;
  follows: string[];
  lists: Record<TemplateList, ListItem[]>;
  changedLists?: Partial<Record<CommonList, ListItem[]>>;
  examples: { indicators?: unknown };
  rows: Record<string, unknown>;
}

const asItIs: Decoder<unknown> = (value) => success(value);
const tablesWithRows = definitions.filter(({ key }) => isOptional(key) && key !== "steps" && key !== "workshops").map(({ key }) => key);

const file = objectOf<File>({
  format: textOf(lengths.line), version: numberOf, follows: listOf(idOf, most.follows),
  name: line, description: paragraph, source: wordsOf(lengths.paragraph), ambition: paragraph,
  steps: listOf(step, most.steps), sheets,
  lists: objectOf<Record<TemplateList, ListItem[]>>(Object.fromEntries(templateLists.map((id) => [id, items])) as Record<TemplateList, typeof items>),
  changedLists: objectOf<Partial<Record<CommonList, ListItem[]>>>(Object.fromEntries(commonIds.map((id) => [id, items])) as Record<CommonList, typeof items>, commonIds),
  examples: objectOf<{ indicators?: unknown }>({ indicators: asItIs }, ["indicators"]),
  rows: objectOf<Record<string, unknown>>(Object.fromEntries(tablesWithRows.map((key) => [key, asItIs])), tablesWithRows),
}, ["changedLists"]);

/** Reads what a template file holds. Rows come last: what may stand in them follows from the lists. */
export function readOwn(found: object): Outcome<OwnTemplate> {
  const read = file(found, "");
  if (!read.ok) return read;
  const { format: _format, version: _version, follows, examples, rows, ...template } = read.value;
  const lost = commonIds.find((id) => template.changedLists?.[id] && commonLists[id].some((one) => !template.changedLists?.[id]?.some((own) => own.id === one.id)));
  if (lost) return failure("templateKeyMissing", { path: `changedLists.${lost}: ${commonLists[lost].map(({ id }) => id).join(", ")}` });
  const twice = apart(template.steps, "steps");
  if (!twice.ok) return twice;
  const lists = { ...commonLists, ...template.changedLists, ...template.lists };
  const decoded: Record<string, RowData[]> = {};
  for (const [path, key, value, isRequired] of [
    ...(examples.indicators === undefined ? [] : [["examples.indicators", "indicators", examples.indicators, false] as const]),
    ...Object.entries(rows).map(([key, value]) => [`rows.${key}`, key, value, true] as const),
  ]) {
    const outcome = listOf(rowOf(key, lists, isRequired), most.rows)(value, path);
    if (!outcome.ok) return outcome;
    const own = isRequired ? apart(outcome.value as { id: string }[], path) : success(outcome.value);
    if (!own.ok) return own;
    decoded[key] = outcome.value;
  }
  const { indicators = [], ...given } = decoded;
  return success({ follows, template: { ...template, id: ownId, parties: [], examples: { indicators }, rows: given } });
}

/** A row of a table by its columns: texts within their lengths and items of its lists, and nothing that belongs to one network. */
function rowOf(key: string, lists: Readonly<Record<string, readonly ListItem[]>>, isGiven: boolean): Decoder<RowData> {
  const columns = (definitions.find((table) => table.key === key)?.columns ?? []).flatMap(({ id, kind }) => {
    const { isKey = false, kept } = kindOf(kind);
    const value = valueOf(kept?.(kind), lists, isGiven);
    return value ? [{ id, isKey, value }] : [];
  });
  return objectOf<Record<string, Value>>(
    Object.fromEntries(columns.map(({ id, value }) => [id, value])),
    columns.filter(({ isKey }) => !isKey).map(({ id }) => id),
  );
}

function valueOf(kept: Kept | undefined, lists: Readonly<Record<string, readonly ListItem[]>>, isGiven: boolean): Decoder<Value> | undefined {
  switch (kept?.as) {
    case "words": return wordsOf(kept.max);
    case "item": return oneOf((lists[kept.list] ?? []).map(({ id }) => id));
    case "id": return isGiven ? idOf : undefined;
    default: return undefined;
  }
}

/** Refuses values of which two have the same id. */
function apart<T extends { id: string }>(values: readonly T[], path: string): Outcome<T[]> {
  const place = values.findIndex(({ id }, i) => values.findIndex((one) => one.id === id) < i);
  return place < 0 ? success([...values]) : failure("templateIdTwice", { path: `${path}[${place}].id`, id: values[place]?.id ?? "" });
}

/** Whether something that was read is an object with keys. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
