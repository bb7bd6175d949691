import { useState, type ReactNode } from "react";
import type { Place } from "../../../domain/network";
import type { FoundPlan } from "../../../excel/found";
import type { Actions } from "../../actions";
import { Filtered } from "../../parts/Filtered";
import { sheetName } from "./sheetName";

/** Going to rows of the workbook, and the question that comes with it where a filter hides one. */
export function useGoing(actions: Pick<Actions, "goToRow">, plan: FoundPlan): { go: (place: Place) => void; filtered: ReactNode } {
  const [hidden, setHidden] = useState<Place>();
  const go = async (place: Place, clearFilter = false) => {
    setHidden(await actions.goToRow(place.table, place.row, clearFilter) === "filtered" ? place : undefined);
  };
  return {
    go: (place) => void go(place),
    filtered: hidden && <Filtered sheet={sheetName(plan, hidden.table)} onClear={() => void go(hidden, true)} onLeave={() => setHidden(undefined)} />,
  };
}
