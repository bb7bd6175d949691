import type { Maker } from "./maker";

/** An end date that has passed, or soon will, while the status says that there is work to do. The day itself is not late. */
export const late: Maker<"late"> = ({ end, status, list, closed, soonDays }, table, book) => table.has(end, status) ? {
  each: "row",
  look(row, tell) {
    const date = table.number(row, end);
    const statuses = book.list(list);
    if (date === undefined || closed.includes(statuses?.idOf(table.value(row, status)) ?? "")) return;
    const done = statuses?.values.find(({ id }) => id === closed[0])?.text ?? "";
    if (date < book.today) tell({ code: "late", row, column: end, details: { done } });
    else if (date <= book.today + soonDays) tell({ code: "soonLate", row, column: end, details: { days: soonDays } });
  },
} : undefined;
