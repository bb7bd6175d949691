import type { Choices } from "../../domain/choices";
import { sameName } from "../../domain/choices";
import type { NewId } from "../../domain/id";
import { quartersFrom, readQuarter, writeQuarter } from "../../domain/quarter";
import type { ListId, ListItem, RowData, Rows, TableKey, Template } from "../content";
import { commonLists } from "../lists";

/** The lists of a workbook: the common ones, the template's, and the quarters of the plan. */
export function decideLists(template: Template, choices: Choices): Record<ListId, readonly ListItem[]> {
  const first = readQuarter(choices.from);
  const quarters = first.ok ? quartersFrom(first.value, choices.quarters).map(writeQuarter) : [];
  return {
    ...commonLists,
    ...template.lists,
    quarter: quarters.map((quarter) => ({ id: quarter, text: { nl: quarter, en: quarter } })),
  };
}

/** A row for every chosen organisation; one that the template knows comes with its domain. */
export function organisationRows(template: Template, choices: Choices): RowData[] {
  const known = new Map(template.parties.flatMap((party) => Object.values(party.name).map((name) => [sameName(name), party.domain])));
  return choices.organisations.map((name) => {
    const domain = known.get(sameName(name));
    return { organisation: name.trim(), status: "approached", ...(domain ? { domain } : {}) };
  });
}

/** Every table's rows, each with an id of its own. */
export function withIds(rows: Rows, newId: NewId): Record<TableKey, readonly RowData[]> {
  const identified = (key: TableKey) => (rows[key] ?? []).map((row): RowData => ({ ...row, id: newId() }));
  return {
    stakeholders: identified("stakeholders"),
    agreements: identified("agreements"),
    actions: identified("actions"),
    indicators: identified("indicators"),
    measurements: identified("measurements"),
  };
}
