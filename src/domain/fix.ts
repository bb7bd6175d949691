import type { CellValue } from "./schema";
import type { NewId } from "./id";

/** What kind of mending it is: people choose to mend all of one kind. */
export type FixKind = "spaces" | "invisible" | "spelling" | "separator" | "number" | "date" | "quarter" | "newId" | "heading" | "formula" | "recorded";

/** A repair that changes one cell and leaves nothing to guess. */
export type Fix =
  | { kind: Exclude<FixKind, "newId" | "recorded">; value: Exclude<CellValue, null> }
  /** What was recorded when a quarter was closed; null is that the cell was empty. */
  | { kind: "recorded"; value: CellValue }
  /** The id is made when the repair is carried out: a check gives the same findings every time. */
  | { kind: "newId" };

/** What stands in the cell after the repair. */
export function repaired(fix: Fix, newId: NewId): CellValue {
  return fix.kind === "newId" ? newId() : fix.value;
}

/** A preview of a repair: what stands there and what will. An empty `after` means an empty cell, or an id that is still to be made. */
export interface Described {
  kind: FixKind;
  before: CellValue;
  after: CellValue;
}

/** Describes a repair of a cell that holds `before`. For the screen only: it repeats what was typed. */
export function describe(fix: Fix, before: CellValue): Described {
  return { kind: fix.kind, before, after: fix.kind === "newId" ? null : fix.value };
}
