import type { Language } from "../../messages";
import type { CellValue } from "../schema";

/** What stands in a cell as its people write it: numbers with a decimal comma in Dutch, "" where it is empty. */
export function writeEntry(value: CellValue, language: Language): string {
  if (typeof value === "number") return language === "nl" ? String(value).replace(".", ",") : String(value);
  return value === null ? "" : String(value);
}
