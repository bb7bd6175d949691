import type { ListId } from "../content";

/** With what a field of a form is filled in. */
export type Control =
  | { is: "line" | "lines" | "date" | "number" | "percentage" }
  /** One value of a list of the workbook. */
  | { is: "choice"; list: ListId }
  /** The name of one row of another table. */
  | { is: "name"; of: "stakeholders" | "indicators" }
  /** The names of parties. */
  | { is: "parties" };
