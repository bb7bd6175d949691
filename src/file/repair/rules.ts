import type { Sheet, Validation } from "../../workbook/types";
import { formulaFaults } from "./contents";
import { place, type Fault } from "./fault";

/** What is wrong with the validations and conditional formats of a sheet. */
export function* ruleFaults(sheet: Sheet): Generator<Fault> {
  for (const validation of sheet.validations) yield* validationFaults(sheet, validation);
  for (const rule of sheet.conditionals) if (rule.kind === "formula") yield* formulaFaults(rule.formula, place(sheet, rule.address));
}

function* validationFaults(sheet: Sheet, { address, rule, prompt, error }: Validation): Generator<Fault> {
  const where = place(sheet, address);
  for (const text of [prompt, error]) {
    if (text && (text.title.length > 32 || text.message.length > 255)) yield { rule: "validationText", where };
  }
  for (const source of sources(rule)) {
    const outsideTexts = source.replace(/"[^"]*"/g, "");
    // A list's items may be 255 characters together, and so may a formula; Excel takes no structured references here.
    if (source.length > 255 || (source.startsWith("=") && outsideTexts.includes("["))) yield { rule: "validationSource", where };
  }
}

function sources(rule: Validation["rule"]): string[] {
  switch (rule.kind) {
    case "any": return [];
    case "list": return [rule.source];
    case "custom": return [rule.formula];
    default: return [rule.min, rule.max].filter((bound) => typeof bound === "string");
  }
}
