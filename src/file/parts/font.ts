import type { Style } from "../../workbook/types";
import { at, element, flag, number, type Element } from "../xml";
import { argb, readColor } from "./color";

/** The font of an ordinary cell. Its digits are what column widths count. */
export const ordinaryFont: Style["font"] = { name: "Calibri", size: 11, color: "#000000" };

/** A font of the styles part. The family says sans serif, for programs that do not have the font. */
export function writeFont({ name, size, color, bold, italic, underline }: Style["font"]): string {
  return element("font", {},
    bold ? "<b/>" : "", italic ? "<i/>" : "", underline ? "<u/>" : "",
    element("sz", { val: size }), element("color", { rgb: argb(color) }), element("name", { val: name }), element("family", { val: 2 }));
}

/** A font as a style has it; what it does not say is as in an ordinary cell. */
export function readFont(font: Element | undefined, theme: string[]): Style["font"] {
  const underline = at(font, "u");
  return {
    name: at(font, "name")?.attributes.get("val") ?? ordinaryFont.name,
    size: number(at(font, "sz"), "val") ?? ordinaryFont.size,
    color: readColor(at(font, "color"), theme) ?? ordinaryFont.color,
    ...(isOn(font, "b") ? { bold: true } : {}),
    ...(isOn(font, "i") ? { italic: true } : {}),
    ...(underline && underline.attributes.get("val") !== "none" ? { underline: true } : {}),
  };
}

/** Whether a font has a property that is on by being there ("b", "i", "strike"), unless it says otherwise. */
export function isOn(font: Element | undefined, property: string): boolean {
  const found = at(font, property);
  return found !== undefined && flag(found, "val", true);
}
