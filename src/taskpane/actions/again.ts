import type { Found, FoundPlan } from "../../excel/found";
import type { Plan } from "../../workbook/meta";
import type { Content } from "../carriers";

/**
 * Plans the workbook that is there once more, from what it says of itself, so that what is missing can be made.
 * A sheet that comes back this way is empty: its rows went with it. Undefined where this version does not know the template.
 */
export function planAgain(content: Content, found: Found, plan: FoundPlan, today: number): Plan | undefined {
  const { planId, template: id, language, name, region, coordinator, from, quarters, demo } = plan.meta;
  const template = content.templates[id];
  if (!template) return undefined;
  const options = { planId, rename: tablesByUsualName(content, found, plan) };
  const known = { template: id, name, region, coordinator, from, quarters };
  if (demo) return content.planDemonstration(template, { ...content.demonstration(today), ...known, rows: {} }, language, options);
  return content.plan(template, { ...known, language, organisations: [], examples: false }, options);
}

/** Our tables that got another name when the workbook was made, because the usual one was taken. */
function tablesByUsualName({ coreSheets }: Content, { tables }: Found, { sheets, rows }: FoundPlan): Record<string, string> {
  const renamed: Record<string, string> = {};
  for (const { key, table } of coreSheets) {
    const sheet = sheets.find((one) => one.key === key);
    const found = tables.find(({ name, sheet: title }) => title === sheet?.name && Object.hasOwn(rows, name));
    if (table && found) renamed[table.name] = found.name;
  }
  return renamed;
}
