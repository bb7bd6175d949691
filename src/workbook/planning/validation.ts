import { fill } from "../../messages";
import { entryTexts } from "../entryTexts";
import type { ColumnDefinition } from "../definition";
import { listPlaces, rowLists } from "../lists";
import type { Validation, ValidationRule } from "../types";
import { firstCell, type PlacedColumn, type PlacedTable } from "./placedTable";
import type { Setting } from "./setting";

/** Excel shows titles of 32 and messages of 255 characters. */
const titleMax = 32;
const messageMax = 255;

/** Excel's own help while typing: the prompt beside the cell, and what it says when the entry cannot be. */
export function columnValidation(setting: Setting, table: PlacedTable, column: PlacedColumn): Validation {
  const { definition } = column;
  const texts = entryTexts[setting.language];
  const { rule, style, message } = isValidated(definition) ? entry(setting, table, definition) : anything;
  return {
    address: column.data,
    rule,
    prompt: {
      title: column.heading.slice(0, titleMax),
      message: `${setting.text(definition.explain)}${definition.required ? ` ${texts.required}` : ""}`.slice(0, messageMax),
    },
    ...(style ? { error: { style, title: texts.title, message: message.slice(0, messageMax) } } : {}),
  };
}

/** What nobody types, or may be anything. */
const unbounded: ReadonlySet<ColumnDefinition["kind"]["is"]> = new Set(["entry", "sheet", "formula", "id"]);

/** Whether Excel itself says what may stand in the column, while people type. */
export function isValidated({ kind, given }: ColumnDefinition): boolean {
  return !given && !unbounded.has(kind.is);
}

interface Entry {
  rule: ValidationRule;
  /** None: Excel accepts whatever is typed. */
  style?: "stop" | "warning" | "information";
  message: string;
}

const anything: Entry = { rule: { kind: "any" }, message: "" };

function entry(setting: Setting, table: PlacedTable, { id, kind }: ColumnDefinition): Entry {
  const texts = entryTexts[setting.language];
  switch (kind.is) {
    case "text":
      return { rule: { kind: "textLength", operator: "lessThanOrEqual", min: kind.max }, style: "stop", message: fill(texts.text, kind) };
    case "name": {
      const name = setting.named(rowLists[table.definition.key === "indicators" ? "indicators" : "stakeholders"]);
      const formula = `=SUMPRODUCT(--(${name}=${firstCell(table, id)}))<=1` as const;
      return { rule: { kind: "custom", formula }, style: "warning", message: texts.name };
    }
    case "list":
      return { rule: { kind: "list", source: `=${setting.named(listPlaces[kind.list].name)}` }, style: "stop", message: texts.list };
    case "reference":
      return { rule: { kind: "list", source: `=${setting.named(rowLists[kind.to])}` }, style: "warning", message: texts[kind.to] };
    // The list helps with one party; more of them are typed, so nothing is refused.
    case "parties":
      return { rule: { kind: "list", source: `=${setting.named(rowLists.stakeholders)}` }, message: "" };
    case "date":
      return kind.from
        ? { rule: { kind: "date", operator: "greaterThanOrEqual", min: `=MAX(${earliest},${firstCell(table, kind.from)})` }, style: "stop", message: texts.dateAfter }
        : { rule: { kind: "date", operator: "greaterThanOrEqual", min: earliest }, style: "stop", message: texts.date };
    case "number":
      return { rule: { kind: "decimal", operator: "greaterThanOrEqual", min: kind.min ?? -1e9 }, style: "stop", message: texts.number };
    case "progress":
      return { rule: { kind: "decimal", operator: "between", min: 0, max: 1 }, style: "stop", message: texts.progress };
    case "entry":
    case "sheet":
    case "formula":
    case "id":
      return anything;
  }
}

/** 1 January 2000: an earlier date in a running plan is a slip, such as a year of two digits. */
const earliest = 36_526;
