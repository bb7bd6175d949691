import type { Text } from "../../messages";
import { combine } from "../../workbook/combine";
import type { Template } from "../../workbook/content";
import type { OptionalSheetKey, SheetKey } from "../../workbook/meta";
import type { Visibility } from "../../workbook/types";

/** What can be made: the templates, and every sheet that we know in the order of their tabs. */
export interface Catalogue {
  templates: readonly Template[];
  sheets: readonly CatalogueSheet[];
}

export interface CatalogueSheet {
  key: SheetKey;
  name: Text;
  purpose: Text;
  visibility: Visibility;
  /** Hidden in a workbook that begins. */
  later?: true;
}

/** The optional sheets that a template offers, those that it advises first. */
export function offeredSheets({ sheets: { usual, more } }: Pick<Template, "sheets">): readonly OptionalSheetKey[] {
  return [...usual, ...more];
}

/** The chosen step plans as one; undefined while none of them is known. The first id leads. */
export function chosenTemplate(templates: readonly Template[], ids: readonly string[]): Template | undefined {
  const [first, ...more] = ids.flatMap((id) => templates.find((template) => template.id === id) ?? []);
  return first && combine(first, more);
}
