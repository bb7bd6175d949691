import { checkFormula } from "./state/formulas";
import { fromLocal } from "./formula/local";
import { placeNamed } from "./model/reach";
import type { Engine } from "./engine/engine";
import { Refusal } from "./refusal";
import { calculate } from "./calculation";
import { valueOf } from "./state/cells";
import { sheetChanged, type ChangeSource } from "./state/changed";
import { setContent } from "./state/content";
import { readEntry } from "./state/entry";
import { afterContents } from "./state/tableContents";
import { judge, judgedBy } from "./state/validity";
import type { Sheet } from "./state/sheet";
import type { Workbook } from "./state/workbook";

/** What became of what was typed: taken in, taken in with a warning, or refused with the message that Excel shows. */
export interface Typed {
  accepted: boolean;
  message?: { title: string; text: string };
  /** The code by which Excel itself refuses it. */
  refused?: string;
}

/**
 * Puts into a cell what a person types: a number, date or percentage in the culture's notation, a formula in the
 * culture's language, or a text. Tables grow, calculated columns fill, validations stop or warn.
 */
export async function typeText(
  workbook: Workbook, engine: Engine, sheetName: string, address: string, text: string, source: ChangeSource = "person",
): Promise<Typed> {
  const sheet = workbook.sheet(sheetName);
  if (!sheet) throw new Error(`there is no sheet "${sheetName}"`);
  const { area } = placeNamed(workbook, address, sheet);
  const { top: row, left: column } = area;
  const cell = { ...area, bottom: row, right: column };
  try {
    sheet.guardContents(cell);
    await calculate(workbook, engine, [{ sheet, area: cell }, ...judgedBy(sheet, row, column)]);
    const before = valueOf(sheet.cells.get(row, column));
    const entry = read(sheet, row, column, text);
    const refused = await refusal(workbook, engine, sheet, row, column, entry.content, () => put(sheet, row, column, entry));
    if (refused && !refused.accepted) return refused;
    if (!refused) put(sheet, row, column, entry);
    afterContents(sheet, cell, source);
    sheetChanged(sheet, cell, "RangeEdited", source, before);
    return refused ?? { accepted: true };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { accepted: false, refused: error.code };
  }
}

interface Entered {
  content: string | number | boolean | null | { formula: `=${string}` };
  numberFormat?: string;
}

function read(sheet: Sheet, row: number, column: number, text: string): Entered {
  const { culture } = sheet.workbook.profile;
  if (text === "") return { content: null };
  if (text.startsWith("'")) return { content: text.slice(1) };
  if (sheet.look(sheet.cells.get(row, column)).numberFormat === "@") return { content: text };
  const entry = readEntry(text, culture);
  if (/^[=+\-@]./.test(text) && typeof entry.value === "string") {
    const local = text.startsWith("=") ? text : `=${text}`;
    return { content: { formula: checkFormula(fromLocal(local, culture), { sheet, row, column }) } };
  }
  return { content: entry.value, ...(entry.numberFormat ? { numberFormat: entry.numberFormat } : {}) };
}

function put(sheet: Sheet, row: number, column: number, { content, numberFormat }: Entered): void {
  setContent(sheet, row, column, content);
  const cell = sheet.cells.get(row, column);
  if (cell && numberFormat && sheet.look(cell).numberFormat === "General") cell.own = { ...cell.own, numberFormat };
}

/**
 * Judges an entry by the validation of its cell. A rule that is a formula is judged with the entry in place, as Excel
 * does, and the cell put back where it is refused. Undefined where all is well and nothing was put yet.
 */
async function refusal(
  workbook: Workbook, engine: Engine, sheet: Sheet, row: number, column: number, content: Entered["content"], putEntry: () => void,
): Promise<Typed | undefined> {
  if (content === null || typeof content === "object") return undefined;
  const { judgement, validation } = judge(sheet, row, column, content);
  if (!validation || judgement === true || !validation.errorAlert.showAlert) return undefined;
  let fits = judgement === false ? false : undefined;
  const before = sheet.cells.get(row, column)?.content ?? null;
  if (typeof judgement === "object") {
    putEntry();
    await calculate(workbook, engine);
    const result = await engine.evaluate(judgement.formula, sheet.id);
    fits = result === true || (typeof result === "number" && result !== 0);
    if (fits) return { accepted: true };
  }
  const { style, title, message } = validation.errorAlert;
  const said = { title: title || "Microsoft Excel", text: message };
  if (style !== "Stop") {
    putEntry();
    return { accepted: true, message: said };
  }
  if (typeof judgement === "object") setContent(sheet, row, column, before);
  return { accepted: false, message: said };
}
