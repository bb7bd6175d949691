import { countedId } from "../../src/domain/id";
import type { Choices } from "../../src/domain/choices";
import type { Found, FoundSheet } from "../../src/excel";
import { templates } from "../../src/templates";
import type { Plan } from "../../src/workbook/meta";
import { plan, type PlanOptions } from "../../src/workbook/plan";

/** What a coordinator in Noord chooses; tests change what they are about. */
export const choices: Choices = {
  template: "leidraad", language: "nl", name: "Netwerk Veilig Thuis Noord", region: "Regio Noord", coordinator: "Coördinator",
  from: "2026-K1", quarters: 4, organisations: ["GGD Noord", "Wijkteam Centrum", "=Jeugd & Gezin"], examples: true,
};

/** The plan for those choices, with the same ids every time. */
export function samplePlan(changes: Partial<Choices> = {}, options: PlanOptions = {}): Plan {
  const chosen = { ...choices, ...changes };
  const template = templates[chosen.template];
  if (!template) throw new Error(`no template ${chosen.template}`);
  return plan(template, chosen, { newId: countedId("k"), ...options });
}

/** A new workbook: one empty sheet. */
export const emptyWorkbook: Found = {
  empty: true, readOnly: false, structureProtected: false,
  sheets: [userSheet("Blad1", 0)], tables: [], names: [], styles: [], ours: {},
};

/** A sheet that the user made. */
export function userSheet(name: string, position: number): FoundSheet {
  return { id: `{${name}}`, name, visibility: "visible", position, protected: false, charts: [] };
}
