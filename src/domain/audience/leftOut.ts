import type { Story } from "../board/told";
import type { CheckedWorkbook } from "../checked";
import type { Network } from "../network";
import { answeredIn } from "../quarters/answered";
import { columnsOf, tableKeys } from "../schema";
import { tableRows, type TableRow } from "../sharing/tableRows";
import { boardTables, type Audience, type LeftOut } from "./audience";

/** Figures that are there, and that nobody outside may see. */
export function smallFigures({ indicators }: Story): number {
  return indicators.reduce((sum, { points }) => sum + points.filter(({ value }) => value.is === "small" || value.is === "withheld").length, 0);
}

/** How much of the plan an audience does not see. */
export function counts(book: CheckedWorkbook, network: Network, audience: Audience): LeftOut {
  const rows = (table: (typeof tableKeys)[number]) => tableRows(book, table) ?? [];
  const holds = ({ cells }: TableRow, columns: readonly string[]) => columns.some((column) => cells[column] !== null && cells[column] !== undefined);
  const contacts = columnsOf("stakeholders").filter(([, { professional }]) => professional).map(([id]) => id);
  const seen = new Set<string>([...boardTables, "indicators", "measurements", "quarters", "corrections", "closed", "closedValues"]);
  return {
    contacts: rows("stakeholders").filter((row) => holds(row, contacts)).length,
    notes: tableKeys.reduce((sum, table) => sum + rows(table).filter((row) => holds(row, ["note"])).length, 0),
    partyFigures: network.measurements.filter(answeredIn(network)).length,
    others: tableKeys.filter((table) => !seen.has(table)).reduce((sum, table) => sum + rows(table).length, 0),
    ...(audience === "board" ? {} : { parties: rows("stakeholders").length, actions: rows("actions").length, agreements: rows("agreements").length, successes: rows("successes").length }),
  };
}

/** Without the kinds of which there is nothing. */
export function filled(counted: LeftOut): LeftOut {
  return Object.fromEntries(Object.entries(counted).filter(([, count]) => count > 0));
}
