import type { ColumnDefinition } from "../definition/definition";
import { isValidated, kindOf } from "../kinds";
import type { EntryHelp } from "../kinds/kind";
import type { Validation } from "../types";
import { firstCell, type PlacedColumn, type PlacedTable } from "../definition/placedTable";
import type { Setting } from "../definition/setting";

/** Excel shows titles of 32 and messages of 255 characters. */
const titleMax = 32;
const messageMax = 255;

const refused = { nl: "Dit kan hier niet", en: "This is not possible here" };
const required = { nl: "Verplicht.", en: "Required." };

const anything: EntryHelp = { rule: { kind: "any" } };

/** Excel's own help while typing: the prompt beside the cell, and what it says when the entry cannot be. */
export function columnValidation(setting: Setting, table: PlacedTable, column: PlacedColumn): Validation {
  const { definition } = column;
  const { rule, refusal } = entryOf(setting, table, definition) ?? anything;
  return {
    address: column.data,
    rule,
    prompt: {
      title: column.heading.slice(0, titleMax),
      message: `${setting.text(definition.explain)}${definition.required ? ` ${setting.text(required)}` : ""}`.slice(0, messageMax),
    },
    ...(refusal ? { error: { style: refusal.style, title: setting.text(refused), message: setting.text(refusal.message).slice(0, messageMax) } } : {}),
  };
}

function entryOf(setting: Setting, table: PlacedTable, column: ColumnDefinition): EntryHelp | undefined {
  if (!isValidated(column)) return undefined;
  return kindOf(column.kind).entry?.(column, { cell: (id) => firstCell(table, id), named: setting.named, table: table.definition.key });
}
