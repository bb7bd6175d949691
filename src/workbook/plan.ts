import type { Choices } from "../domain/choices";
import { randomId, type NewId } from "../domain/id";
import type { Language, Text } from "../messages";
import { quoted } from "./address";
import type { Demonstration, Rows, Template } from "./content";
import type { SheetDefinition } from "./definition/definition";
import { withoutIndicators } from "./exampleIndicators";
import { rowLists } from "./lists";
import { namesRows } from "./kinds";
import { anchorName, optionalSheetKeys, schemaVersion, sheetsOf, type Plan, type SheetKey } from "./meta";
import { growing } from "./definition/placedTable";
import { decideLists, givenRows, joinRows, organisationRows, quarterRows, signatureRows, withIds } from "./planning/rows";
import { stepRows } from "./planning/steps";
import { makeSetting, type Setting } from "./definition/setting";
import { tableSheet } from "./planning/tableSheet";
import { workshopRows } from "./planning/workshops";
import { withReporters } from "./reporting";
import { allSheets } from "./sheets";
import { listNames } from "./sheets/lists";
import { journal } from "./sheets/meta";
import { allStyles } from "./styles";
import type { Book, Name, Sheet } from "./types";

export interface PlanOptions {
  /** Where ids come from; random where absent. */
  newId?: NewId;
  /** Other names for sheets, tables and defined names, by their usual name: for those that are taken, or that people renamed. */
  rename?: Readonly<Record<string, string>>;
  /** The plan's own id, where the workbook has one already. */
  planId?: string;
  /** Indicators that its figures have room for already, where sheets of a workbook are made again. */
  room?: number;
  /** Parties that the pages which say who has delivered have room for already. */
  partyRoom?: number;
}

/**
 * Turns a template (of several step plans: their combination) and a coordinator's choices into a Plan: every address, value, format, rule and chart decided.
 *
 *   1. rows      choices and examples become rows with ids
 *   2. setting   language, names and places of all tables
 *   3. sheets    each definition is drawn
 *   4. names     what validations, links and formulas go by
 *
 * The choices have been checked (see checkChoices). The same choices and ids give the same plan.
 */
export function plan(template: Template, choices: Choices, options: PlanOptions = {}): Plan {
  const { language, leftOut = [], organisations } = choices;
  const examples = choices.examples ? withReporters(withoutIndicators(template.examples, leftOut, language), template, organisations) : {};
  const rows = { ...examples, stakeholders: organisationRows(template, choices), signatures: signatureRows(choices) };
  return planRows(template, choices, { ...options, rows, demo: false, ambition: template.ambition });
}

/** The same for the demonstration network, which brings its own rows and is marked as an example on every sheet. */
export function planDemonstration(template: Template, demonstration: Demonstration, language: Language, options: PlanOptions = {}): Plan {
  const { template: id, sheets, name, region, coordinator, from, quarters, rows, ambition } = demonstration;
  const choices: Choices = { templates: [id], sheets, language, name, region, coordinator, from, quarters, organisations: [], examples: true };
  return planRows(template, choices, { ...options, rows, demo: true, ambition });
}

interface RowOptions extends PlanOptions {
  rows: Rows;
  demo: boolean;
  ambition: Text;
}

function planRows(template: Template, choices: Choices, options: RowOptions): Plan {
  const newId = options.newId ?? randomId;
  const sheets = optionalSheetKeys.filter((key) => choices.sheets.includes(key));
  const chosen = sheetsOf((key) => sheets.some((one) => one === key));
  const has = (key: SheetKey) => chosen.includes(key);
  const definitions = allSheets.filter(({ key }) => chosen.includes(key));
  const given = { ...givenRows(template, choices, definitions), steps: stepRows(template, has), workshops: workshopRows(template, has) };
  const setting = makeSetting({
    planId: options.planId ?? newId(),
    template,
    choices,
    demo: options.demo,
    ambition: options.ambition,
    known: allSheets,
    definitions,
    lists: decideLists(template, choices),
    rows: withIds(joinRows(given, { quarters: quarterRows(choices), ...options.rows }), newId),
    room: options.room ?? 0, partyRoom: options.partyRoom ?? 0,
    rename: options.rename ?? {},
  });
  const { templates, name, region, coordinator, language, from, quarters } = choices;
  return {
    meta: { planId: setting.planId, templates, sheets, schema: schemaVersion, language, from, quarters, demo: options.demo, name, region, coordinator },
    book: bookOf(setting),
    journal: journal(setting),
  };
}

/** Draws every sheet of a setting, with the names that they go by; Start is in front. */
export function bookOf(setting: Setting): Book {
  return {
    title: setting.choices.name,
    sheets: setting.definitions.map((definition) => sheet(definition, setting)),
    names: names(setting),
    styles: allStyles,
    active: setting.sheet("start"),
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
    const column = table.columns.find(({ definition }) => namesRows(definition));
    if (!column) throw new Error(`the table ${table.name} has no column with the names of its rows`);
    return { name: setting.named(rowLists[key]), formula: growing(setting.sheet(key), column.letters, table.firstRow) };
  });
  return [...anchors, ...setting.definitions.flatMap((definition) => definition.names?.(setting) ?? []), ...rows, indicatorKinds(setting), ...listNames(setting)];
}

/** The kinds of all indicators, as many as there are names. */
function indicatorKinds(setting: Setting): Name {
  const table = setting.table("indicators");
  const rows = `ROWS(${setting.named(rowLists.indicators)})`;
  return { name: setting.named(rowLists.indicatorKinds), formula: growing(setting.sheet("indicators"), table.column("kind").letters, table.firstRow, { rows }) };
}
