import type { Text } from "../messages";
import type { ListId } from "./content";
import type { ColumnDefinition, TableDefinition } from "./definition";

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

/** With what a field is filled in. */
export type Control =
  | { is: "line" | "lines" | "date" | "number" | "percentage" }
  /** One value of a list of the workbook. */
  | { is: "choice"; list: ListId }
  /** The name of one row of another table. */
  | { is: "name"; of: "stakeholders" | "indicators" }
  /** The names of parties. */
  | { is: "parties" };

/** Characters beyond which a text gets room for several lines. */
const oneLine = 120;

/** The fields of a form that adds a row to a table, in the order of its columns. What is calculated, hidden or given by the template is no field. */
export function formFields({ columns, printedTo }: TableDefinition): FormField[] {
  const printed = columns.findIndex(({ id }) => id === printedTo);
  return columns.flatMap((column, place): FormField[] => {
    const control = column.hidden || column.given ? undefined : controlOf(column);
    if (!control) return [];
    const { id, heading, explain, required, remembered } = column;
    return [{ id, heading, explain, control, required: required === true, isMore: place > printed && !required, isRemembered: remembered === true }];
  });
}

function controlOf({ kind }: ColumnDefinition): Control | undefined {
  switch (kind.is) {
    case "text": return { is: kind.max > oneLine ? "lines" : "line" };
    case "name": return { is: "line" };
    case "list": return { is: "choice", list: kind.list };
    case "reference": return { is: "name", of: kind.to };
    case "parties": return { is: "parties" };
    case "date": return { is: "date" };
    case "number": return { is: "number" };
    case "progress": return { is: "percentage" };
    case "entry":
    case "sheet":
    case "formula":
    case "id":
      return undefined;
  }
}
