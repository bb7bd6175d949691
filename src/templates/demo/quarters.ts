import { addQuarters, firstDay, quartersFrom, writeQuarter, type Quarter } from "../../domain/quarter";
import type { RowOf } from "../../workbook/content";
import { closedQuarters, measured, planned } from "./calendar";

/** Days after a quarter in which the parties deliver, and after which it was closed. */
const days = { deliver: 14, close: 20 } as const;

/** Every quarter of the example's plan: measured ones are closed but for the newest, which waits for its last figures. */
export function quarterStates(first: Quarter, today: number): RowOf<"quarters">[] {
  return quartersFrom(first, planned).map((quarter, i): RowOf<"quarters"> => {
    const row = { quarter: writeQuarter(quarter) };
    const over = firstDay(addQuarters(quarter, 1));
    if (i < closedQuarters) return { ...row, state: "closed", openedOn: over, deadline: over + days.deliver, closedOn: over + days.close };
    return i < measured ? { ...row, state: "open", openedOn: over, deadline: today + days.deliver } : { ...row, state: "planned" };
  });
}
