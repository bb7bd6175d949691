import type { Rule } from "../../domain/rules/rule";
import type { ColumnDefinition } from "../definition";

/** A text of at most so many characters is a name or a label, which takes one line. */
const label = 120;

/**
 * What a check asks of one column. It follows from the same definition as Excel's own validation of the column
 * (planning/validation), so that the cells, the pane and a file ask the same.
 */
export function columnRules(definition: ColumnDefinition): Rule[] {
  const { id: column, required } = definition;
  const first: Rule[] = required ? [{ is: "required", column, waits: required !== true, ...(required === true ? {} : { unless: required.unless }) }] : [];
  return [...first, ...kindRules(definition)];
}

function kindRules({ id: column, kind, professional = false }: ColumnDefinition): Rule[] {
  switch (kind.is) {
    case "text":
      return [
        { is: "length", column, max: kind.max },
        { is: "cleanText", column, oneLine: kind.max <= label },
        { is: "personal", column, contact: professional },
      ];
    case "name":
      return [
        { is: "length", column, max: kind.max },
        { is: "cleanText", column, oneLine: true },
        { is: "unique", column },
        { is: "personal", column, contact: true },
      ];
    case "list":
      return kind.list === "quarter" ? [{ is: "quarter", column, list: kind.list }] : [{ is: "listed", column, list: kind.list }];
    case "reference":
      return [{ is: "reference", column, to: kind.to, several: false }];
    case "parties":
      return [{ is: "reference", column, to: "stakeholders", several: true }];
    case "date":
      return [{ is: "date", column }, ...(kind.from ? [{ is: "order", from: kind.from, to: column } as const] : [])];
    case "number":
      return [{ is: "number", column, min: kind.min }, { is: "personal", column, contact: true }];
    case "progress":
      return [{ is: "number", column, progress: true }];
    case "id":
      return [{ is: "hasId", column }, { is: "ownId", column }];
    case "entry":
      return [{ is: "personal", column, contact: true }];
    // Whatever stands there leads somewhere or not.
    case "sheet":
      return [];
    // Nobody types it; whether somebody did is a matter of structure.
    case "formula":
      return [];
  }
}
