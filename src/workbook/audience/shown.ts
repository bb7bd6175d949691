import type { ShownFigure } from "../../domain/indicators/smallNumbers";
import type { IndicatorTold } from "../../domain/board/told";
import type { Status } from "../../domain/indicators/status";
import { figures, fill, type Language } from "../../messages";
import { measuredText, rounded } from "../../messages/numbers";
import type { Content } from "../types";

/** A figure as it stands in a cell: a number that can be sorted and drawn, or why there is none. */
export function figureCell(shown: ShownFigure, indicator: Pick<IndicatorTold, "kind" | "target">, { language, bound }: { language: Language; bound: number }): Content {
  const { small, fewPeople } = figures[language];
  return shown.is === "value" ? rounded(shown.value, indicator) : shown.is === "small" ? fill(small, { bound }) : shown.is === "withheld" ? fewPeople : null;
}

/** How such numbers look: a percentage is the number before the sign. */
export function figureFormat({ kind }: Pick<IndicatorTold, "kind">): string {
  return kind === "percentage" ? '0"%"' : "General";
}

/** The same in a sentence: "53%", "1.310 huishoudens". */
export function figureText(value: number, { kind, target, unit }: Pick<IndicatorTold, "kind" | "target" | "unit">, language: Language): string {
  const text = measuredText(value, { target, ...(kind === undefined ? {} : { kind }) }, language);
  return kind === "percentage" ? `${text}%` : unit === "" ? text : `${text} ${unit}`;
}

/** A sign and a word, so that it reads without colour. */
export function verdict(status: Status, language: Language): string {
  const { icon, word } = figures[language].status[status];
  return `${icon} ${word}`;
}
