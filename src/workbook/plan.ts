import type { Choices } from "../domain/choices";
import { randomId, type NewId } from "../domain/id";
import type { Language, Text } from "../messages";
import { quoted } from "./address";
import type { Demonstration, Rows, Template } from "./content";
import { define } from "./define";
import type { SheetDefinition } from "./definition";
import { rowLists } from "./lists";
import { anchorName, schemaVersion, type Plan } from "./meta";
import { growing } from "./planning/placedTable";
import { decideLists, organisationRows, withIds } from "./planning/rows";
import { makeSetting, type Setting } from "./planning/setting";
import { tableSheet } from "./planning/tableSheet";
import { coreSheets } from "./sheets";
import { dashboardNames } from "./sheets/dashboard";
import { listNames } from "./sheets/lists";
import { journal } from "./sheets/meta";
import { fieldNames } from "./sheets/start";
import { allStyles } from "./styles";
import type { Name, Sheet } from "./types";

export interface PlanOptions {
  /** Where ids come from; random where absent. */
  newId?: NewId;
  /** Other names for sheets, tables and defined names, by their usual name: for those that are taken, or that people renamed. */
  rename?: Readonly<Record<string, string>>;
  /** The plan's own id, where the workbook has one already. */
  planId?: string;
}

const core = define(coreSheets);

/**
 * Turns a template and a coordinator's choices into a Plan: every address, value, format, rule and chart decided.
 *
 *   1. rows      choices and examples become rows with ids
 *   2. setting   language, names and places of all tables
 *   3. sheets    each definition is drawn
 *   4. names     what validations, links and formulas go by
 *
 * The choices have been checked (see checkChoices). The same choices and ids give the same plan.
 */
export function plan(template: Template, choices: Choices, options: PlanOptions = {}): Plan {
  const rows = { ...(choices.examples ? template.examples : {}), stakeholders: organisationRows(template, choices) };
  return planRows(template, choices, { ...options, rows, demo: false, ambition: template.ambition });
}

/** The same for the demonstration network, which brings its own rows and is marked as an example on every sheet. */
export function planDemonstration(template: Template, demonstration: Demonstration, language: Language, options: PlanOptions = {}): Plan {
  const { name, region, coordinator, from, quarters, rows, ambition } = demonstration;
  const choices: Choices = { template: template.id, language, name, region, coordinator, from, quarters, organisations: [], examples: true };
  return planRows(template, choices, { ...options, rows, demo: true, ambition });
}

interface RowOptions extends PlanOptions {
  rows: Rows;
  demo: boolean;
  ambition: Text;
}

function planRows(template: Template, choices: Choices, options: RowOptions): Plan {
  const newId = options.newId ?? randomId;
  const setting = makeSetting({
    planId: options.planId ?? newId(),
    template,
    choices,
    demo: options.demo,
    ambition: options.ambition,
    definitions: core,
    lists: decideLists(template, choices),
    rows: withIds(options.rows, newId),
    rename: options.rename ?? {},
  });
  const { name, region, coordinator, language, from, quarters } = choices;
  return {
    meta: { planId: setting.planId, template: template.id, schema: schemaVersion, language, from, quarters, demo: options.demo, name, region, coordinator },
    book: {
      title: choices.name,
      sheets: core.map((definition) => sheet(definition, setting)),
      names: names(setting),
      styles: allStyles,
      active: setting.sheet("start"),
    },
    journal: journal(setting),
  };
}

function sheet(definition: SheetDefinition, setting: Setting): Sheet {
  if (definition.table) return tableSheet(definition, setting.table(definition.table.key), setting);
  if (definition.draw) return definition.draw(setting);
  throw new Error(`the sheet ${definition.key} is neither a table nor drawn`);
}

function names(setting: Setting): Name[] {
  const anchors = setting.definitions.map(({ key }): Name => ({
    name: anchorName(key),
    formula: `=${quoted(setting.sheet(key))}!$A$1`,
  }));
  const rows = (["stakeholders", "indicators"] as const).map((key): Name => {
    const table = setting.table(key);
    const column = table.columns.find((one) => one.definition.kind.is === "name");
    if (!column) throw new Error(`the table ${table.name} has no column with the names of its rows`);
    return { name: setting.named(rowLists[key]), formula: growing(setting.sheet(key), column.letters, table.firstRow) };
  });
  return [...anchors, ...fieldNames(setting), ...dashboardNames(setting), ...rows, ...listNames(setting)];
}
