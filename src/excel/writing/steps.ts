import { area } from "../../workbook/address";
import { anchorName, sheetKeys, type Plan, type SheetKey } from "../../workbook/meta";
import type { Name, Sheet } from "../../workbook/types";
import type { FoundWorkbook } from "../found";
import { isBroken } from "../../workbook/broken";
import { writeName, type LocalNames } from "../parts/name";
import { range } from "../parts/range";
import { writeFrame } from "../parts/sheet";
import { writeStyle } from "../parts/style";
import { adoptBlank, blankSheet } from "./blankSheet";
import { contentSteps, finishSteps, formulaSteps, grown, removedColours, styleId } from "./sheetSteps";
import { nothing, type StandingOnSheet } from "./standing";
import { frameOf, isDone, keyOf, leftOutOn } from "./state";
import { step, touching, type WriteStep } from "./step";
import { noteOf, type Touch } from "../touch";
import { moves } from "./tabs";

/** The order of making: what others speak of comes first, what people see first comes last. */
const first: readonly SheetKey[] = ["meta", "lists", "closed", "closedValues"];
const last: readonly SheetKey[] = ["dashboard", "start"];
const order: readonly SheetKey[] = [...first, ...sheetKeys.filter((key) => ![...first, ...last].includes(key)), ...last];

/**
 * Everything that still has to be done to bring the workbook to the plan, in an order in which nothing speaks of what
 * is not there yet and a run may break after any step: the sheets, styles and names, then all texts, numbers and tables,
 * then all formulas, then the rest of each sheet with, as the last thing, its mark in the journal, and last the touches that complete
 * sheets had to do without. Empty when all is done.
 */
export function steps(plan: Plan, found: FoundWorkbook, standings: ReadonlyMap<SheetKey, StandingOnSheet>, mending: WriteStep[] = [], local: LocalNames = new Map()): WriteStep[] {
  const { book } = plan;
  const byKey = new Map(book.sheets.map((sheet) => [keyOf(sheet), sheet]));
  const todo = order.flatMap((key) => byKey.get(key) ?? []).filter((sheet) => !isDone(sheet, found));
  const shared = sharedSteps(plan, found, local);
  const meta = book.sheets.find((sheet) => keyOf(sheet) === "meta");
  if (!meta) throw new Error("the plan has no metadata sheet");
  const metaTodo = todo.includes(meta);
  const standing = (sheet: Sheet) => withoutJournal(plan, sheet, standings.get(keyOf(sheet)) ?? nothing);
  const pages = todo.filter((sheet) => sheet !== meta);
  const note = (sheet: Sheet, done: boolean) => journalStep(plan, meta, sheet, done);
  return [
    // The workbook says what it is before anything else stands in it.
    ...(metaTodo ? [frameStep(meta, found), ...contentSteps(meta, standing(meta))] : []),
    // A sheet that was complete and is made again is no longer complete, and neither are styles and names.
    ...pages.filter((sheet) => wasDone(sheet, found)).map((sheet) => note(sheet, false)),
    ...(metaTodo || shared.length === 0 ? [] : [note(meta, false)]),
    ...pages.map((sheet) => (keyOf(sheet) === "start" ? startStep(sheet, found) : frameStep(sheet, found))),
    ...moveSteps(plan, found, [...todo, ...book.sheets.filter((sheet) => leftOutOn(sheet, found).includes("tabs"))]),
    ...shared,
    ...pages.flatMap((sheet) => contentSteps(sheet, standing(sheet))),
    ...pages.flatMap((sheet) => formulaSteps(sheet, standing(sheet))),
    ...mending,
    ...(metaTodo ? finishSteps(meta, standing(meta)) : []),
    ...(metaTodo || shared.length > 0 ? [note(meta, true)] : []),
    ...pages.flatMap((sheet) => [...finishSteps(sheet, standing(sheet)), ...activeStep(plan, sheet), note(sheet, true)]),
    ...book.sheets.filter((sheet) => !todo.includes(sheet)).flatMap((sheet) => {
      const again = againSteps(sheet, leftOutOn(sheet, found), standings.get(keyOf(sheet)));
      return again.length > 0 ? [...again, note(sheet, true)] : [];
    }),
  ];
}

/**
 * The touches of a complete sheet that Excel did not take before, for all rows that its tables have by now. Not where those stand elsewhere:
 * they would go to other cells. Colours that are there are made anew with those that are not, for each comes before all that were there.
 */
function againSteps(sheet: Sheet, leftOut: readonly Touch[], standing: StandingOnSheet | undefined): WriteStep[] {
  if (leftOut.length === 0 || !standing?.inPlace) return [];
  const all = [...removedColours(sheet, standing), ...finishSteps(grown(sheet, standing), { ...standing, conditional: () => undefined })];
  return all.filter(({ touch }) => touch !== undefined && leftOut.includes(touch));
}

function frameStep(sheet: Sheet, found: FoundWorkbook): WriteStep {
  const key = keyOf(sheet);
  const frame = frameOf(sheet, found);
  return step(sheet.name, sheet.name, 6, ({ workbook }) => writeFrame(workbook, key, sheet.name, frame, hasAnchor(key, found)));
}

function hasAnchor(key: SheetKey, { names }: FoundWorkbook): boolean {
  return names.some(({ name }) => name.toLowerCase() === anchorName(key).toLowerCase());
}

/** The sheet to begin with. In a new workbook it is the blank sheet that stands there, so that no empty one is left beside the plan. */
function startStep(sheet: Sheet, found: FoundWorkbook): WriteStep {
  const blank = blankSheet(found);
  return blank === undefined || frameOf(sheet, found) !== "none" ? frameStep(sheet, found) : step(sheet.name, [sheet.name, blank], 12, (target) => adoptBlank(target, blank, keyOf(sheet), sheet.name, hasAnchor("start", found)));
}

/** Brings sheets that are not complete yet, or were not brought there before, to their place among the tabs. */
function moveSteps({ book }: Plan, found: FoundWorkbook, todo: Sheet[]): WriteStep[] {
  const added = todo.filter((sheet) => frameOf(sheet, found) === "none").map(({ name }) => name);
  const placed = new Set(todo.map(({ name }) => name));
  const technical = new Map(book.sheets.map((sheet) => [anchorName(keyOf(sheet)), sheet.name]));
  // The blank sheet that becomes ours counts as added like the others: all of them go to the end in their order, wherever one is refused.
  const adopted = added.includes(technical.get(anchorName("start")) ?? "") ? blankSheet(found) : undefined;
  const tabs = found.sheets.filter(({ name }) => name !== adopted).sort((a, b) => a.position - b.position).map(({ name }) => technical.get(name) ?? name);
  return touching("tabs", moves([...tabs, ...added], book.sheets.map(({ name }) => name), placed).map(({ title, position }) => (
    step(title, title, 4, (target) => { target.sheet(title).position = position; })
  )));
}

/** The workbook's title, and the styles and names that are not there. Those that are stay as people have made them, unless the first run broke before they were whole. */
function sharedSteps({ book }: Plan, found: FoundWorkbook, local: LocalNames): WriteStep[] {
  const meta = found.plan?.sheets.find(({ key, done }) => key === "meta" && done);
  const whole = meta !== undefined;
  const styles = new Set(found.styles);
  const names = new Map(found.names.map(({ name, formula }) => [name.toLowerCase(), formula]));
  const anchors = new Set<string>(sheetKeys.map(anchorName));
  const missing = ({ name }: Name) => isBroken(names.get(name.toLowerCase()) ?? "#REF!");
  return [
    ...((whole && !meta.leftOut.includes("look")) || found.title !== "" ? [] : touching("look", [step("", book.title, 3, ({ workbook }) => { workbook.properties.title = book.title; })])),
    ...touching("look", book.styles.filter(({ name }) => !whole || !styles.has(name)).map((style) => (
      { ...step("", style, 24, ({ workbook }) => writeStyle(workbook, style, styles.has(style.name))), makes: styleId(style.name) }
    )), { once: true }),
    ...book.names.filter((name) => !anchors.has(name.name) && missing(name)).map((name) => (
      step("", name, 3, ({ workbook }) => writeName(workbook, name, names.has(name.name.toLowerCase()), local.get(name.name)))
    )),
  ];
}

/** Notes in the journal that a sheet is complete, with the touches that were left out (of the workbook as a whole at the metadata), or that it is no longer. */
function journalStep({ journal }: Plan, meta: Sheet, sheet: Sheet, done: boolean): WriteStep {
  const cell = journal.cells[keyOf(sheet)];
  const noted = step(sheet.name, journal.done, 4, (target) => {
    const leftOut = [...target.leftOut(sheet.name), ...(sheet === meta ? target.leftOut("") : [])];
    range(target.sheet(meta.name), cell).values = [[done ? noteOf(journal.done, leftOut) : ""]];
  });
  return { ...noted, completes: done };
}

/** The plan has every sheet noted as complete already: those cells wait until it is so. */
function withoutJournal({ journal }: Plan, sheet: Sheet, standing: StandingOnSheet): StandingOnSheet {
  if (keyOf(sheet) !== "meta") return standing;
  const cells = Object.values(journal.cells).map(area);
  return {
    ...standing,
    filled: (row, column) => standing.filled(row, column) || cells.some(({ top, left }) => top === row && left === column),
  };
}

function wasDone(sheet: Sheet, { plan }: FoundWorkbook): boolean {
  return plan?.done.has(keyOf(sheet)) ?? false;
}

/** Brings the sheet to begin with to the front, when it is made. */
function activeStep({ book }: Plan, { name }: Sheet): WriteStep[] {
  return name === book.active ? touching("tabs", [step(name, name, 3, (target) => target.sheet(name).activate())]) : [];
}
