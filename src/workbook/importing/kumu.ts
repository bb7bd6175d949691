import type { Network } from "../../domain/network";
import { relationsAt, type Quality } from "../../domain/networkMap/relation";
import type { ColumnId, ItemId } from "../../domain/schema";
import type { SheetDefinition } from "../definition/definition";
import { relations as relationsSheet } from "../sheets/relations";
import { stakeholders as stakeholdersSheet } from "../sheets/stakeholders";

/** The columns of the sheet with relations that go along under their own headings; Kumu keeps them as fields of the connection. */
const fields = ["moment", "goesWell", "inTheWay", "missing", "action"] as const;

/**
 * The relations of a moment ("2026-H1") as Kumu takes connections in: a row of headings, and a row for each. From and To stand first, as
 * it wants them (docs.kumu.io, "Structure your data for Kumu"). The quality is the Type, by which it colours, and the Label too, so that
 * the drawing there reads without colour. A relation has no direction, so none is given.
 * @param quality what the workbook calls a quality
 */
export function kumuConnections({ relations, language }: Pick<Network, "relations" | "language">, moment: string, quality: (id: Quality) => string): string[][] {
  const headings = fields.map((field) => heading(relationsSheet, field, language));
  return [
    ["From", "To", "Type", "Label", ...headings],
    ...relationsAt(relations, moment).map((one) => [one.first, one.second, quality(one.quality), quality(one.quality), ...fields.map((field) => one[field])]),
  ];
}

/** The lists of which a drawing shows the items. */
type KumuList = "circle" | "role" | "partyStatus";

/** What the workbook calls an item of one of those. */
type ItemWord = <List extends KumuList>(list: List, id: ItemId<List>) => string;

/**
 * The parties as Kumu takes elements in: Label first, as it wants that, and the circle as the Type, by which it can draw circles: once
 * more under its own heading, by which it comes back. Domain, role and status go along; who works there does not: a drawing is shared with more people than a workbook. Kumu knows an element by its
 * Label, so that the connections find these.
 * @param item what the workbook calls an item of a list
 */
export function kumuElements({ stakeholders, language }: Pick<Network, "stakeholders" | "language">, item: ItemWord): string[][] {
  const said = <List extends KumuList>(list: List, id: ItemId<List> | undefined) => (id === undefined ? "" : item(list, id));
  return [
    ["Label", "Type", ...(["circle", "domain", "role", "status"] as const).map((field) => heading(stakeholdersSheet, field, language))],
    ...stakeholders.filter(({ organisation }) => organisation !== "").map(({ organisation, circle, domain, role, status }) => (
      [organisation, said("circle", circle), said("circle", circle), domain, said("role", role), said("partyStatus", status)]
    )),
  ];
}

function heading({ table }: SheetDefinition, column: ColumnId<"relations" | "stakeholders">, language: Network["language"]): string {
  return table?.columns.find(({ id }) => id === column)?.heading[language] ?? column;
}
