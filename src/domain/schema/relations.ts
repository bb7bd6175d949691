import { rowId, type Columns, type TableSchema } from "./table";

const columns = {
  /** Names of the parties; the relation has no direction. */
  first: { kind: { is: "reference", to: "stakeholders" }, required: true },
  second: { kind: { is: "reference", to: "stakeholders" }, required: true },
  /** The half-year in which it was looked at: "2026-H1". */
  moment: { kind: { is: "list", list: "moment" }, required: true },
  quality: { kind: { is: "list", list: "relationQuality" }, required: { waits: true } },
  goesWell: { kind: { is: "text", max: 1000 } },
  inTheWay: { kind: { is: "text", max: 1000 } },
  missing: { kind: { is: "text", max: 1000 } },
  action: { kind: { is: "text", max: 1000 } },
  state: { kind: { is: "formula" } },
  strength: { kind: { is: "formula" } },
  id: rowId,
} as const satisfies Columns;

/** How well two parties work together, a row for each pair and half-year. Source: Kompas, step 1, "netwerk in kaart", with its four questions. */
export const relations = { columns } as const satisfies TableSchema<typeof columns>;
