import { useState, type ReactNode } from "react";
import type { TableKey } from "../../domain/schema";
import type { RecordPlace } from "../../domain/reading/recordColumns";
import type { FoundPlan } from "../../excel/found";
import type { Ways } from "../base/part";
import { Filtered } from "./Filtered";

/** Going to rows of the workbook, and the question that comes with it where a filter hides one. */
export function useGoing(actions: Pick<Ways, "goToRow">, plan: FoundPlan): { go: (place: RecordPlace) => void; filtered: ReactNode } {
  const [hidden, setHidden] = useState<RecordPlace>();
  const go = async (place: RecordPlace, clearFilter = false) => {
    setHidden(await actions.goToRow(place.table, place.row, clearFilter) === "filtered" ? place : undefined);
  };
  return {
    go: (place) => void go(place),
    filtered: hidden && <Filtered sheet={sheetName(plan, hidden.table)} onClear={() => void go(hidden, true)} onLeave={() => setHidden(undefined)} />,
  };
}

/** What the sheet of a table is called in this workbook; the key where the sheet is gone. */
export function sheetName({ sheets }: FoundPlan, table: TableKey): string {
  return sheets.find(({ key }) => key === table)?.name ?? table;
}
