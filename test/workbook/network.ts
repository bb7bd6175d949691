import { countedId } from "../../src/domain/id";
import type { Choices } from "../../src/domain/choices";
import type { Language } from "../../src/messages";
import { templates } from "../../src/templates";
import type { Plan } from "../../src/workbook/meta";
import { plan, type PlanOptions } from "../../src/workbook/plan";

/** Choices for a small network, as a coordinator would make them. */
export function choices(template: string, change: Partial<Choices> = {}): Choices {
  return {
    template, language: "nl", name: "Netwerk Noord & Co", region: "Regio Noord", coordinator: "Projectleider GGD", from: "2026-K1", quarters: 8,
    organisations: ["Gemeente Noord", "GGD Noord", "Jeugdzorg Plus"], examples: true, ...change,
  };
}

/** The plan of that network, with ids that are the same every time. */
export function planOf(template: string, change: Partial<Choices> = {}, options: PlanOptions = {}): Plan {
  const content = templates[template];
  if (!content) throw new Error(`no template ${template}`);
  return plan(content, choices(template, change), { newId: countedId("r"), ...options });
}

/** Every template in both languages. */
export const everyTemplate: [string, Language][] = Object.keys(templates).flatMap((id): [string, Language][] => [[id, "nl"], [id, "en"]]);
