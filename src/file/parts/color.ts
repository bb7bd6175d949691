import { parseThemeColors, resolveThemeColor } from "hucre/ooxml";
import { number, type Element } from "../xml";

/** `#RRGGBB` as a file has it: opaque ARGB. */
export function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}

/** The colours that a theme names, in the order in which cells number them. */
export function readTheme(xml: string | undefined): string[] {
  const [dark1 = "000000", light1 = "FFFFFF", dark2 = "44546A", light2 = "E7E6E6", ...accents] = xml === undefined ? [] : parseThemeColors(xml);
  // The theme's part lists dark before light, cells count light before dark.
  return [light1, dark1, light2, dark2, ...accents];
}

/** The eight colours of Excel's oldest palette, from which the rest of it was mixed. */
const oldest = ["000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF"];

/** A colour as `#RRGGBB`, whether given as itself, by the theme or from the oldest palette; undefined where it is left to Excel. */
export function readColor(color: Element | undefined, theme: string[]): string | undefined {
  const own = color?.attributes.get("rgb");
  const themed = number(color, "theme");
  const indexed = number(color, "indexed");
  const hex = own ?? (themed === undefined ? oldest[(indexed ?? NaN) % 8] : resolveThemeColor(theme, themed, number(color, "tint")));
  if (hex === undefined || (indexed !== undefined && indexed > 15)) return undefined;
  return `#${hex.slice(-6).toUpperCase()}`;
}
