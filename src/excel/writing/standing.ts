import { address, area, cell } from "../../workbook/address";
import type { Block, Conditional, Sheet, Table } from "../../workbook/types";
import type { Found } from "../found";
import { askCells, blockAddress, type Filled } from "../parts/cells";
import { askCharts, begunChart, type ExistingChart } from "../parts/chart";
import { askConditionals, sameConditionals } from "../parts/conditional";

/** What stands on a sheet already, for each thing that is to be written there. */
export interface Standing {
  filled: Filled;
  table(table: Table): string | undefined;
  conditional(conditional: Conditional): string | undefined;
  chart(chart: Sheet["charts"][number]): ExistingChart | undefined;
}

/** Of a sheet that is made new. */
export const nothing: Standing = {
  filled: () => false,
  table: () => undefined,
  conditional: () => undefined,
  chart: () => undefined,
};

type AskedStanding = ReturnType<typeof askStanding>;

/** Queues the questions about a sheet on which a run broke off. */
export function askStanding(workbook: Excel.Workbook, sheet: Sheet, found: Found) {
  const target = workbook.worksheets.getItem(sheet.name);
  const covered = cover(sheet.blocks);
  const tables = found.tables.filter((table) => table.sheet === sheet.name).map(({ name }) => {
    const cells = target.tables.getItem(name).getRange();
    cells.untrack();
    return { name, cells: cells.load("address") };
  });
  const conditionals = new Map(sheet.conditionals.map((one) => [one.address, askConditionals(target, one.address)]));
  return { sheet, covered, cells: covered ? askCells(target, covered) : undefined, tables, conditionals, charts: askCharts(target) };
}

/** Makes of the answers what stands there. To be called once they are there. */
export function answerStanding({ sheet, covered, cells, tables, conditionals, charts }: AskedStanding): Standing {
  const { top, left } = area(covered ?? "A1");
  const formulas: unknown[][] = cells?.formulas ?? [];
  const names = sheet.charts.map(({ name }) => name);
  const formats = sameConditionals(sheet.conditionals, (at) => conditionals.get(at)?.items ?? []);
  // Excel puts the place that a link leads to in an empty cell; that is not something that anybody filled in.
  const links = new Map(sheet.links.map((link) => [link.address, link.to]));
  return {
    filled: (row, column) => !["", links.get(cell(row, column))].includes(String(formulas[row - top]?.[column - left] ?? "")),
    table: (table) => tables.find(({ name, cells: at }) => name === table.name || topLeft(at.address) === topLeft(table.address))?.name,
    conditional: (one) => formats.get(one),
    chart: (chart) => begunChart(charts.items, chart, names),
  };
}

/** The smallest area around all blocks; nothing where there are none. */
function cover(blocks: Block[]): string | undefined {
  if (blocks.length === 0) return undefined;
  const areas = blocks.map((block) => area(blockAddress(block)));
  return address({
    top: Math.min(...areas.map(({ top }) => top)), left: Math.min(...areas.map(({ left }) => left)),
    bottom: Math.max(...areas.map(({ bottom }) => bottom)), right: Math.max(...areas.map(({ right }) => right)),
  });
}

/** "Blad1!$A$4:$N$34" and "A4:N34" both begin at "A4". */
function topLeft(text: string): string {
  return (text.split("!").at(-1) ?? text).replaceAll("$", "").split(":")[0] ?? text;
}
