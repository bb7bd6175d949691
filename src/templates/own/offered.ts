import type { Template } from "../../workbook/content";
import type { OptionalSheetKey } from "../../workbook/meta";

/** Every sheet that a template offers, those that it advises first. */
export function offered({ sheets: { usual, more } }: Template): readonly OptionalSheetKey[] {
  return [...usual, ...more];
}
