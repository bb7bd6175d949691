import { combine } from "../workbook/combine";
import type { Template } from "../workbook/content";
import type { OptionalSheetKey } from "../workbook/meta";

/** The chosen step plans as one; undefined while none of them is known. The first id leads. */
export function chosenTemplate(templates: readonly Template[], ids: readonly string[]): Template | undefined {
  const [first, ...more] = ids.flatMap((id) => templates.find((template) => template.id === id) ?? []);
  return first && combine(first, more);
}

/** The choice after one step plan was ticked or no longer is. The last one stays: a workbook follows at least one. */
export function tickTemplate(ids: readonly string[], id: string): readonly string[] {
  if (!ids.includes(id)) return [...ids, id];
  return ids.length > 1 ? ids.filter((one) => one !== id) : ids;
}

/** The optional sheets that a template offers, those that it advises first. */
export function offeredSheets({ sheets: { usual, more } }: Template): readonly OptionalSheetKey[] {
  return [...usual, ...more];
}
