import { isOfficeError } from "../refusal";

/** A table whose rows a filter hides, and how it was set, column by column. */
interface Filtered {
  table: Excel.Table;
  criteria: (Excel.FilterCriteria | undefined)[];
}

/** The filters of tables that were asked for with `autoFilter/isDataFiltered,autoFilter/criteria`. */
export function filtersOf(tables: readonly Excel.Table[]): Filtered[] {
  return tables.filter(({ autoFilter }) => autoFilter.isDataFiltered).map((table) => ({
    table,
    criteria: (table.autoFilter.criteria as readonly (Excel.FilterCriteria | null | undefined)[]).map((one) => (one?.filterOn ? withoutNulls(one) : undefined)),
  }));
}

/**
 * Puts filters back as they were, in a request of its own: what was written is written, also where Excel refuses a filter that it gave
 * itself (OfficeDev/office-js#1226). Then the rows are all to be seen, and people filter again.
 */
export async function putFiltersBack(context: Excel.RequestContext, filters: readonly Filtered[]): Promise<void> {
  if (filters.length === 0) return;
  for (const { table, criteria } of filters) {
    criteria.forEach((one, column) => {
      if (one) table.columns.getItemAt(column).filter.apply(one);
    });
  }
  try {
    await context.sync();
  } catch (error) {
    if (!isOfficeError(error)) throw error;
  }
}

/** Excel gives what a criterion does not have as null, and then does not take it. */
function withoutNulls(criteria: Excel.FilterCriteria): Excel.FilterCriteria {
  return Object.fromEntries(Object.entries(criteria).filter(([, value]) => value !== null)) as unknown as Excel.FilterCriteria;
}
