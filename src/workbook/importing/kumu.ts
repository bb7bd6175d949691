import type { Network } from "../../domain/network";
import { relationsAt, type Quality } from "../../domain/networkMap/relation";
import { relations as sheet } from "../sheets/relations";

/** The columns of the sheet with relations that go along under their own headings; Kumu keeps them as fields of the connection. */
const fields = ["moment", "goesWell", "inTheWay", "missing", "action"] as const;

/**
 * The relations of a moment ("2026-H1") as Kumu takes connections in: a row of headings, and a row for each. From and To stand first, as
 * it wants them (docs.kumu.io, "Structure your data for Kumu"). The quality is the Type, by which it colours, and the Label too, so that
 * the drawing there reads without colour. A relation has no direction, so none is given.
 * @param quality what the workbook calls a quality
 */
export function kumuConnections({ relations, language }: Pick<Network, "relations" | "language">, moment: string, quality: (id: Quality) => string): string[][] {
  const headings = fields.map((field) => sheet.table?.columns.find(({ id }) => id === field)?.heading[language] ?? field);
  return [
    ["From", "To", "Type", "Label", ...headings],
    ...relationsAt(relations, moment).map((one) => [one.first, one.second, quality(one.quality), quality(one.quality), ...fields.map((field) => one[field])]),
  ];
}
