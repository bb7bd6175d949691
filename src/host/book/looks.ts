import type { Style } from "../../workbook/types";
import { type CellSide, defaultLook, type Line, type Look } from "../state/look";

const sides: Record<"top" | "bottom" | "left" | "right", CellSide> = { top: "EdgeTop", bottom: "EdgeBottom", left: "EdgeLeft", right: "EdgeRight" };
const weights: Record<string, string> = { thin: "Thin", medium: "Medium" };

/** What a style of the flat description decides, in Excel's words; what it does not say is as in the style Normal. */
export function lookOfStyle(style: Style): Look {
  const { font, border, fill = null } = style;
  const look: Look = {
    ...defaultLook,
    fontName: font.name, fontSize: font.size, fontColor: font.color, bold: font.bold ?? false, italic: font.italic ?? false,
    underline: font.underline ? "Single" : "None", fill,
    horizontal: capital(style.horizontal ?? "general"), vertical: capital(style.vertical), wrap: style.wrap ?? false, indent: style.indent ?? 0,
    numberFormat: style.numberFormat ?? "General",
  };
  const line: Line | null = border ? { style: "Continuous", weight: weights[border.style] ?? "Thin", color: border.color } : null;
  for (const side of border?.sides ?? []) look[sides[side]] = line;
  return look;
}

/** The style of the flat description that says what a look says. */
export function styleOfLook(name: string, look: Look): Style {
  const lines = (Object.entries(sides) as ["top" | "bottom" | "left" | "right", CellSide][]).filter(([, side]) => look[side] !== null);
  const [, first] = lines[0] ?? [];
  const line = first ? look[first] : null;
  const horizontal = look.horizontal.toLowerCase();
  return {
    name,
    font: {
      name: look.fontName, size: look.fontSize, color: look.fontColor,
      ...(look.bold ? { bold: true } : {}), ...(look.italic ? { italic: true } : {}), ...(look.underline !== "None" ? { underline: true } : {}),
    },
    ...(look.fill ? { fill: look.fill } : {}),
    ...(line ? { border: { sides: lines.map(([side]) => side), style: line.weight === "Thin" ? "thin" : "medium", color: line.color } } : {}),
    ...(horizontal === "left" || horizontal === "center" || horizontal === "right" ? { horizontal } : {}),
    vertical: vertical(look.vertical),
    ...(look.wrap ? { wrap: true } : {}),
    ...(look.indent > 0 ? { indent: look.indent } : {}),
    ...(look.numberFormat === "General" ? {} : { numberFormat: look.numberFormat }),
  };
}

function vertical(word: string): Style["vertical"] {
  const lower = word.toLowerCase();
  return lower === "top" || lower === "center" ? lower : "bottom";
}

/** "center" is "Center" to Excel. */
export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
