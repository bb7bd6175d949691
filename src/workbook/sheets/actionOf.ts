import type { ColumnId, TableKey } from "../../domain/schema";
import type { Calculated, RowWords } from "../definition/definition";

/**
 * What the action plan says of the action that came from a row: it is known there by the row's id, or by the words of its point
 * where somebody typed those as the action's source. The first such action counts; empty where there is none. Texts are compared as
 * they are: what MATCH looks for has at most 255 signs, and wildcards among them.
 * @param point the column with what could be better
 */
export function actionOf<Table extends TableKey>(_table: Table, shown: "action" | "signal", point: ColumnId<Table>): Calculated<Table> {
  return {
    formula: ({ here, all }: RowWords<Table>) => {
      // A row that was typed has no id yet, and neither has an action without a source.
      const found = (key: ColumnId<Table>, where: ColumnId<"actions">) => `INDEX(${all("actions", shown)},MATCH(1,INDEX((${all("actions", where)}=${here(key)})*(${here(key)}<>""),0),0))`;
      return `=IF(${here(point)}="","",IFERROR(${found("id" as ColumnId<Table>, "sourceId")},IFERROR(${found(point, "source")},"")))`;
    },
  };
}

/** How the action stands that came from the row's point. */
export function actionState<Table extends TableKey>(table: Table, point: ColumnId<Table>) {
  return {
    heading: { nl: "Stand van de actie", en: "State of the action" }, width: 96,
    explain: { nl: "Volgt uit het actieplan. Kies Maak actie in het lint.", en: "Follows from the action plan. Choose Make action in the ribbon." },
    ...actionOf(table, "signal", point),
  };
}
