import { address, area, cell, type Area } from "../../workbook/address";
import type { Address, Conditional, Sheet, Table } from "../../workbook/types";
import type { FoundWorkbook } from "../found";
import type { Filled } from "../parts/copies";
import { askCharts, begunChart, type ExistingChart } from "../parts/chart";
import { askConditionals, sameConditionals } from "../parts/conditional";

/** What stands on a sheet already, for each thing that is to be written there. */
export interface StandingOnSheet {
  filled: Filled;
  /** Whether the sheet is made now, so that nothing stands on it. */
  isNew: boolean;
  /** Whether every table of the sheet begins where the plan has it, with the same headings. */
  inPlace: boolean;
  /** The table that is there already, under its own name or the one that Excel gave it. */
  table(table: Table): string | undefined;
  /** The last row of that table, from 0; undefined where it is not there, or does not begin where the plan has it. */
  bottom(table: Table): number | undefined;
  /** The cells that a table has to hold: the plan's, and rows below that are filled though the plan has no such rows. */
  reach(table: Table): Address;
  conditional(conditional: Conditional): string | undefined;
  chart(chart: Sheet["charts"][number]): ExistingChart | undefined;
}

/** Of a sheet that is made new. */
export const nothing: StandingOnSheet = {
  filled: () => false,
  isNew: true,
  inPlace: true,
  table: () => undefined,
  bottom: () => undefined,
  reach: ({ address: planned }) => planned,
  conditional: () => undefined,
  chart: () => undefined,
};

type AskedStanding = ReturnType<typeof askStanding>;

/** Queues the questions about a sheet on which a run broke off. */
export function askStanding(workbook: Excel.Workbook, sheet: Sheet, found: FoundWorkbook) {
  const target = workbook.worksheets.getItem(sheet.name);
  const used = target.getUsedRangeOrNullObject(true);
  used.untrack();
  const tables = found.tables.filter((table) => table.sheet === sheet.name).map(({ name }) => {
    const cells = target.tables.getItem(name).getRange();
    cells.untrack();
    return { name, cells: cells.load("address") };
  });
  const conditionals = new Map(sheet.conditionals.map((one) => [one.address, askConditionals(target, one.address)]));
  return { sheet, used: used.load("address,formulas"), tables, conditionals, charts: askCharts(target) };
}

/** Makes of the answers what stands there. To be called once they are there. */
export function answerStanding({ sheet, used, tables, conditionals, charts }: AskedStanding): StandingOnSheet {
  const { top, left } = area(used.isNullObject ? "A1" : local(used.address));
  const formulas: unknown[][] = used.isNullObject ? [] : used.formulas;
  const names = sheet.charts.map(({ name }) => name);
  const formats = sameConditionals(sheet.conditionals, (at) => conditionals.get(at)?.items ?? []);
  // Excel puts the place that a link leads to in an empty cell; that is not something that anybody filled in.
  const links = new Map(sheet.links.map((link) => [link.address, link.to]));
  const filled: Filled = (row, column) => !["", links.get(cell(row, column))].includes(String(formulas[row - top]?.[column - left] ?? ""));
  const own = (table: Table) => tables.find(({ name, cells: at }) => name === table.name || topLeft(at.address) === topLeft(table.address));
  const isHeaded = ({ address: planned, columns }: Table) => {
    const { top: row, left: first } = area(planned);
    return columns.every(({ heading }, i) => String(formulas[row - top]?.[first + i - left] ?? "") === heading);
  };
  return {
    filled,
    isNew: false,
    inPlace: sheet.tables.every((table) => isHeaded(table) && tables.some(({ name, cells: at }) => name === table.name && topLeft(at.address) === topLeft(table.address))),
    reach: (table) => reach(area(table.address), filled),
    table: (table) => own(table)?.name,
    bottom(table) {
      const there = own(table)?.cells.address;
      return there !== undefined && topLeft(there) === topLeft(table.address) ? area(local(there)).bottom : undefined;
    },
    conditional: (one) => formats.get(one),
    chart: (chart) => begunChart(charts.items, chart, names),
  };
}

function reach(planned: Area, filled: Filled): Address {
  const columns = Array.from({ length: planned.right - planned.left + 1 }, (_, i) => planned.left + i);
  let { bottom } = planned;
  while (columns.some((column) => filled(bottom + 1, column))) bottom += 1;
  return address({ ...planned, bottom });
}

/** "A4:N34" of "Blad1!$A$4:$N$34". */
function local(text: string): Address {
  return (text.split("!").at(-1) ?? text).replaceAll("$", "");
}

function topLeft(text: string): string {
  return local(text).split(":")[0] ?? text;
}
