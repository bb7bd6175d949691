import { Kind } from "../protocol/kind";
import type { Sheet } from "../state/sheet";
import type { Place } from "../state/workbook";

// A range gives its sheet, and a sheet its ranges: both are known here, and workbook.ts tells what they have.

/** A block of cells on a sheet; whole rows and columns are blocks too. */
export const range = new Kind<Place>("Range");

/** A sheet of the workbook. */
export const worksheet = new Kind<Sheet>("Worksheet");
