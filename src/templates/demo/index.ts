import { addQuarters, firstDay, lastDay, quartersFrom, writeQuarter } from "../../domain/quarter";
import type { Demonstration, RowOf } from "../../workbook/content";
import { withItemsOf } from "../../workbook/items";
import { kompas } from "../kompas";
import { actions } from "./actions";
import { agreements } from "./agreements";
import { firstQuarter, measured, planned } from "./calendar";
import { forms } from "./forms";
import { indicators } from "./indicators";
import { measurements, reporters } from "./measurements";
import { quarterStates } from "./quarters";
import { recorded } from "./recorded";
import { relations } from "./relations";
import { stakeholders } from "./stakeholders";

/**
 * A fictitious regional network, so that every sheet and chart has something to show. Nothing in it exists.
 * Its plan has run for six quarters before `today` (an Excel serial number) and ends with the next quarter:
 * whenever it is made, some actions are late and some nearly so. The same day gives the same example.
 */
export function demonstration(today: number): Demonstration {
  const first = firstQuarter(today);
  const start = firstDay(first);
  const end = lastDay(addQuarters(first, planned - 1));
  const measuredRows = measurements(quartersFrom(first, measured));
  const indicatorRows = Object.entries(indicators).map(([key, indicator]): RowOf<"indicators"> => ({ ...indicator, targetDate: end, reporters: reporters(key), id: `vbi${key}` }));
  return withItemsOf(kompas, {
    template: kompas.id,
    sheets: [...kompas.sheets.usual, ...kompas.sheets.more],
    name: "Netwerk Veilig Thuis Voorbeeldregio",
    region: "Voorbeeldregio",
    coordinator: "Coördinator van het netwerk (Gemeente Voorbeeldstad)",
    ambition: kompas.ambition,
    from: writeQuarter(first),
    quarters: planned,
    rows: {
      ...forms(start, today),
      stakeholders: stakeholders(start),
      agreements: agreements(start, end),
      actions: actions(today),
      indicators: indicatorRows,
      measurements: measuredRows,
      quarters: quarterStates(first, today),
      ...recorded(first, indicatorRows, measuredRows),
      relations: relations(quartersFrom(first, measured)),
    },
  });
}
