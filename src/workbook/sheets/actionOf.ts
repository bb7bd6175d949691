import type { ColumnDefinition, ColumnKind, RowWords } from "../definition";

/**
 * What the action plan says of the action that came from a row: it is known there by the row's id, or by the words of its point
 * where somebody typed those as the action's source. The first such action counts; empty where there is none.
 * @param point the column with what could be better
 */
export function actionOf(shown: "action" | "signal", point: string): ColumnKind {
  return {
    is: "formula",
    formula: ({ here, all }: RowWords) => {
      const found = (key: string, where: string) => `INDEX(${all("actions", shown)},MATCH(${here(key)},${all("actions", where)},0))`;
      return `=IF(${here(point)}="","",IFERROR(${found("id", "sourceId")},IFERROR(${found(point, "source")},"")))`;
    },
  };
}

/** How the action stands that came from the row's point. */
export function actionState(point: string): ColumnDefinition {
  return {
    id: "state", heading: { nl: "Stand van de actie", en: "State of the action" }, width: 96,
    explain: { nl: "Volgt uit het actieplan. Kies Maak actie in het lint.", en: "Follows from the action plan. Choose Make action in the ribbon." },
    kind: actionOf("signal", point),
  };
}
