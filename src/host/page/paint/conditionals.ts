import { BooleanNumber, type IStyleBase } from "@univerjs/core";
import {
  AddConditionalRuleMutation, CFRuleType, CFSubRuleType, CFValueType, DeleteConditionalRuleMutation, type IConditionFormattingRule, type IValueConfig,
} from "@univerjs/preset-sheets-conditional-formatting";
import { offset } from "../../formula/rewrite";
import type { Bound, Conditional, ConditionalLook } from "../../state/rules";
import type { Sheet } from "../../state/sheet";
import type { Rows } from "../geometry";
import { gridRange, type Canvas } from "./canvas";

/** Rows above and below those in sight that have their colours already, so that a short scroll paints nothing. */
const spare = 20;

/** What stands painted: of which sheet, over which rows, and the ids of the grid's rules. */
interface Painted {
  canvas: Canvas;
  sheet: Sheet;
  rows: Rows[];
  ids: string[];
}

/**
 * Colours cells by their formulas, and draws bars in them: as Excel does, only where somebody looks. The grid calculates the formula of a rule
 * for every cell of its range while the page waits, which for the measurements of a network takes minutes.
 */
export class Conditionals {
  private painted: Painted | undefined;

  /** Paints the rules of a sheet over the rows in sight, where they are not painted yet. */
  show(canvas: Canvas, sheet: Sheet, rowsInSight: readonly Rows[]): void {
    const { painted } = this;
    if (painted?.sheet === sheet && rowsInSight.every((rows) => painted.rows.some(({ from, to }) => from <= rows.from && rows.to <= to))) return;
    this.paint(canvas, sheet, rowsInSight.map(({ from, to }) => ({ from: Math.max(0, from - spare), to: to + spare })));
  }

  /** Paints the rules of a sheet anew where they have changed. */
  renew(sheet: Sheet): void {
    if (this.painted?.sheet === sheet) this.paint(this.painted.canvas, sheet, this.painted.rows);
  }

  /** Forgets what was painted on a sheet that is gone. */
  keepOnly(sheets: readonly Sheet[]): void {
    if (this.painted && !sheets.includes(this.painted.sheet)) this.painted = undefined;
  }

  private paint(canvas: Canvas, sheet: Sheet, rows: Rows[]): void {
    if (this.painted) {
      const { canvas: { api, target }, ids } = this.painted;
      for (const cfId of ids) api.syncExecuteCommand(DeleteConditionalRuleMutation.id, { ...target, cfId });
    }
    const rules = sheet.conditionals.flatMap((conditional) => ruleOver(conditional, rows));
    // The grid puts each rule before those it has, so the first in rank goes in last.
    for (const one of [...rules].reverse()) canvas.api.syncExecuteCommand(AddConditionalRuleMutation.id, { ...canvas.target, rule: one });
    this.painted = { canvas, sheet, rows, ids: rules.map((one) => one.cfId) };
  }
}

/** The grid's rules for a conditional format over some rows; none for the kinds that the grid cannot draw. A bar is as long as all cells of its rule make it. */
function ruleOver(conditional: Conditional, rows: readonly Rows[]): IConditionFormattingRule[] {
  if (conditional.type !== "Custom") return rule(conditional);
  return apart(rows).flatMap(({ from, to }, index) => {
    const { id, area, formula } = conditional;
    const [top, bottom] = [Math.max(area.top, from), Math.min(area.bottom, to)];
    if (top > bottom) return [];
    return rule({ ...conditional, id: `${id}-${index}`, area: { ...area, top, bottom }, formula: offset(formula, top - area.top, 0) });
  });
}

/** The same rows, none of them twice. */
function apart(rows: readonly Rows[]): Rows[] {
  return rows.map(({ from, to }, index) => ({ from: Math.max(from, ...rows.slice(0, index).map((before) => before.to + 1)), to }));
}

/** The grid's rule for a conditional format; none for the kinds that the grid cannot draw. */
function rule({ id, area, type, formula, look, dataBar, stopIfTrue }: Conditional): IConditionFormattingRule[] {
  const common = { cfId: id, ranges: [gridRange(area)], stopIfTrue };
  if (type === "Custom") {
    return [{ ...common, rule: { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value: formula, style: gridLook(look) } }];
  }
  if (type !== "DataBar") return [];
  const config = {
    min: bound(dataBar.lower, CFValueType.min),
    max: bound(dataBar.upper, CFValueType.max),
    isGradient: dataBar.positive.gradientFill,
    positiveColor: dataBar.positive.fillColor,
    nativeColor: dataBar.negative.fillColor,
  };
  return [{ ...common, rule: { type: CFRuleType.dataBar, isShowValue: !dataBar.showDataBarOnly, config } }];
}

function bound({ type, formula }: Bound, extreme: CFValueType): IValueConfig {
  const value = Number((formula ?? "").replace(/^=/, ""));
  return type === "Number" && Number.isFinite(value) ? { type: CFValueType.num, value } : { type: extreme };
}

function gridLook(look: ConditionalLook): IStyleBase {
  return {
    ...(look.fill && { bg: { rgb: look.fill } }),
    ...(look.fontColor && { cl: { rgb: look.fontColor } }),
    ...(look.bold && { bl: BooleanNumber.TRUE }),
    ...(look.italic && { it: BooleanNumber.TRUE }),
    ...(look.strikethrough && { st: { s: BooleanNumber.TRUE } }),
  };
}
