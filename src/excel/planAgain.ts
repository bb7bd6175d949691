import { partyRoomNames, roomIn, roomNames } from "../workbook/figures/room";
import { isOptional, type Plan, type SheetKey } from "../workbook/meta";
import type { plan as planOf, planDemonstration } from "../workbook/plan";
import type { allSheets } from "../workbook/sheets";
import type { FoundWorkbook, FoundPlan } from "./found";

/** What it takes to plan a workbook; handed over, for the pane loads it apart. */
export interface Planning {
  templateOf(ids: readonly string[]): Parameters<typeof planOf>[0] | undefined;
  demonstration(today: number): Parameters<typeof planDemonstration>[1];
  plan: typeof planOf;
  planDemonstration: typeof planDemonstration;
  allSheets: typeof allSheets;
}

/**
 * Plans the workbook that is there once more, from what it says of itself, so that what is missing can be made.
 * A sheet that comes back this way holds only what the template gives: its rows went with it. Undefined where this
 * version does not know the template.
 * @param added an optional sheet that the workbook does not have yet and that is to be made too
 */
export function planAgain(content: Planning, found: FoundWorkbook, plan: FoundPlan, today: number, added?: SheetKey): Plan | undefined {
  const { planId, templates, language, name, region, coordinator, from, quarters, demo } = plan.meta;
  const template = content.templateOf(templates);
  if (!template) return undefined;
  const sheets = [...plan.sheets.map(({ key }) => key), ...plan.missing, ...(added ? [added] : [])].filter(isOptional);
  const options = { planId, rename: tablesByUsualName(content, found, plan), room: roomThere(found, [roomNames.figures]), partyRoom: roomThere(found, Object.values(partyRoomNames)) };
  const known = { sheets, name, region, coordinator, from, quarters };
  if (demo) return content.planDemonstration(template, { ...content.demonstration(today), ...known, rows: {} }, language, options);
  return content.plan(template, { ...known, templates, language, organisations: [], examples: false }, options);
}

/** The rows of the longest of these lists; 0 where they are gone, or cannot grow. */
function roomThere({ names }: FoundWorkbook, lists: readonly string[]): number {
  return Math.max(0, ...names.flatMap(({ name, formula }) => (lists.includes(name) ? roomIn(formula) ?? [] : [])));
}

/** Our tables that got another name when the workbook was made, because the usual one was taken. */
function tablesByUsualName({ allSheets: all }: Planning, { tables }: FoundWorkbook, { sheets, rows }: FoundPlan): Record<string, string> {
  const renamed: Record<string, string> = {};
  for (const { key, table } of all) {
    const sheet = sheets.find((one) => one.key === key);
    const found = tables.find(({ name, sheet: title }) => title === sheet?.name && Object.hasOwn(rows, name));
    if (table && found) renamed[table.name] = found.name;
  }
  return renamed;
}
