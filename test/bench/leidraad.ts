import { countedId } from "../../src/domain/id";
import { templateOf } from "../../src/templates";
import { plan } from "../../src/workbook/plan";
import type { Plan } from "../../src/workbook/meta";

/** The network that is measured with: the Leidraad with the sheets that it advises, its examples and twenty organisations over two years. */
export const network = {
  templates: ["leidraad"], language: "nl", name: "Netwerk Veilig Thuis Noord", region: "Regio Noord", coordinator: "Gemeente Noord",
  from: "2026-K1", quarters: 8, organisations: Array.from({ length: 20 }, (_, i) => `Organisatie ${i + 1}`), examples: true,
} as const;

/** Its plan, the same every time. */
export function leidraad(): Plan {
  const template = templateOf(network.templates);
  if (!template) throw new Error("no template leidraad");
  return plan(template, { ...network, sheets: template.sheets.usual, organisations: [...network.organisations] }, { newId: countedId("k") });
}
