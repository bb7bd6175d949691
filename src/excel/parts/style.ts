import type { Style } from "../../workbook/types";

const horizontal = { left: "Left", center: "Center", right: "Right" } as const;
const vertical = { top: "Top", center: "Center", bottom: "Bottom" } as const;
const edges = { top: "EdgeTop", bottom: "EdgeBottom", left: "EdgeLeft", right: "EdgeRight" } as const;

/** Makes a named style, or gives one that a broken run left half made everything that it should have. */
export function writeStyle(workbook: Excel.Workbook, style: Style, exists: boolean): void {
  if (!exists) workbook.styles.add(style.name);
  const target = workbook.styles.getItem(style.name);
  const { font } = target;
  font.name = style.font.name;
  font.size = style.font.size;
  font.color = style.font.color;
  if (style.font.bold) font.bold = true;
  if (style.font.italic) font.italic = true;
  if (style.font.underline) font.underline = "Single";
  if (style.fill) target.fill.color = style.fill;
  for (const side of style.border?.sides ?? []) {
    const border = target.borders.getItem(edges[side]);
    border.style = "Continuous";
    border.weight = style.border?.style === "medium" ? "Medium" : "Thin";
    border.color = style.border?.color ?? font.color;
  }
  if (style.horizontal) target.horizontalAlignment = horizontal[style.horizontal];
  target.verticalAlignment = vertical[style.vertical];
  if (style.wrap) target.wrapText = true;
  if (style.indent) target.indentLevel = style.indent;
  if (style.numberFormat) target.numberFormat = style.numberFormat;
}
