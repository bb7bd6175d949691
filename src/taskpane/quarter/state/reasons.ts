import type { BlankReason } from "../../../domain/network";
import type { Language } from "../../../messages";
import { commonLists } from "../../../workbook/lists";

/** A reason for having no value, as the list in the workbook says it. */
export function reasonText(reason: BlankReason, language: Language): string {
  return commonLists.blankReason.find(({ id }) => id === reason)?.text[language] ?? "";
}
