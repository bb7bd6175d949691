import type { CellValue } from "../../../domain/schema";
import type { GivenCell, TargetKind } from "../../../domain/importing";
import { writeEntry } from "../../../domain/reading/entry";
import type { Language } from "../../../messages";
import { dayText } from "../../../messages/days";

/** A cell of a list as a person reads it. */
export function shown(cell: GivenCell, language: Language): string {
  if (cell === null || typeof cell !== "object") return writeEntry(cell, language);
  return "day" in cell ? dayText(cell.day, language, "short") : percent(cell.share, language);
}

/** What would stand in a cell of the table, as a person reads it there. */
export function shownIn(value: CellValue, { is }: TargetKind, language: Language): string {
  if (typeof value === "number" && is === "date") return dayText(value, language, "short");
  return typeof value === "number" && is === "progress" ? percent(value, language) : writeEntry(value, language);
}

function percent(fraction: number, language: Language): string {
  return `${writeEntry(Number((fraction * 100).toPrecision(12)), language)} %`;
}
