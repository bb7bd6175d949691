import type { Text } from "../messages";
import type { TableDefinition } from "./definition/definition";
import { kindOf } from "./kinds";
import type { Control } from "./kinds/control";

/** A column as a field of a form. */
export interface FormField {
  /** The column's id. */
  id: string;
  heading: Text;
  explain: Text;
  control: Control;
  /** The row means nothing without it. */
  required: boolean;
  /** Asked for only when somebody wants to tell more: the sheet does not print it, and no rule waits for it. */
  isMore: boolean;
  /** A form begins with what was chosen the last time. */
  isRemembered: boolean;
}

/** The fields of a form that adds a row to a table, in the order of its columns. What is calculated, hidden or given by the template is no field. */
export function formFields({ columns, printedTo }: TableDefinition): FormField[] {
  const printed = columns.findIndex(({ id }) => id === printedTo);
  return columns.flatMap((column, place): FormField[] => {
    const control = column.hidden || column.given ? undefined : kindOf(column.kind).control?.(column.kind);
    if (!control) return [];
    const { id, heading, required, remembered } = column;
    const explain = control.is === "parties" ? forTicks(column.explain) : column.explain;
    return [{ id, heading, explain, control, required: required === true, isMore: (place > printed || column.later === true) && !required, isRemembered: remembered === true }];
  });
}

/** How several names are typed into one cell. */
const typing = / ?(?:(?:Meer(?: partijen)?|More(?: parties)?)\? )?(?:Zet er ; tussen|Put ; between them)\./;

/** What a column explains, for who ticks names instead of typing them. */
function forTicks({ nl, en }: Text): Text {
  return { nl: nl.replace(typing, "").trim(), en: en.replace(typing, "").trim() };
}
