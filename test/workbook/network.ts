import { countedId } from "../../src/domain/id";
import type { Choices } from "../../src/domain/choices";
import type { Language } from "../../src/messages";
import { templateOf, templates } from "../../src/templates";
import type { Plan } from "../../src/workbook/meta";
import { plan, type PlanOptions } from "../../src/workbook/plan";

/** Choices for a small network, as a coordinator would make them, with every sheet that its templates offer. Several templates: "leidraad,kompas". */
export function choices(template: string, change: Partial<Choices> = {}): Choices {
  const { usual, more } = templateOf(template.split(","))?.sheets ?? { usual: [], more: [] };
  return {
    templates: template.split(","), sheets: [...usual, ...more], language: "nl", name: "Netwerk Noord & Co", region: "Regio Noord", coordinator: "Projectleider GGD", from: "2026-K1", quarters: 8,
    organisations: ["Gemeente Noord", "GGD Noord", "Jeugdzorg Plus"], examples: true, ...change,
  };
}

/** The plan of that network, with ids that are the same every time. */
export function planOf(template: string, change: Partial<Choices> = {}, options: PlanOptions = {}): Plan {
  const content = templateOf(template.split(","));
  if (!content) throw new Error(`no template ${template}`);
  return plan(content, choices(template, change), { newId: countedId("r"), ...options });
}

const ids = Object.keys(templates);

/** Every template in both languages. */
export const everyTemplate: [string, Language][] = ids.flatMap((id): [string, Language][] => [[id, "nl"], [id, "en"]]);

/** Every two templates in one workbook, and all of them. */
export const combinations: [string, Language][] = [
  ...ids.flatMap((first, i) => ids.slice(i + 1).map((second): [string, Language] => [`${first},${second}`, "nl"])),
  [ids.toReversed().join(","), "en"],
];
