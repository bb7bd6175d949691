import { at, number, type Element } from "../xml";

/** `#RRGGBB` as a file has it: opaque ARGB. */
export function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}

/** A theme's colours as Office has them: their names and RRGGBB. */
export function usualColors(): { name: string; color: string }[] {
  return places.map((name, place) => ({ name, color: usual[place]! }));
}

/** The names of a theme's colours in the order in which cells number them: light before dark. */
const places = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"];
/** What Office's own theme has in their place. */
const usual = ["FFFFFF", "000000", "E7E6E6", "44546A", "4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47", "0563C1", "954F72"];

/** The colours that a theme names, as RRGGBB. */
export function readTheme(theme: Element | undefined): string[] {
  const scheme = at(theme, "themeElements", "clrScheme");
  return places.map((name, place) => {
    const color = at(scheme, name)?.children[0]?.attributes;
    const found = color?.get("lastClr") ?? color?.get("val");
    return found !== undefined && /^[0-9A-F]{6}$/i.test(found) ? found : usual[place]!;
  });
}

/** The eight colours of Excel's oldest palette, from which the rest of it was mixed. */
const oldest = ["000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF"];

/** A colour as `#RRGGBB`, whether given as itself, by the theme or from the oldest palette; undefined where it is left to Excel. */
export function readColor(color: Element | undefined, theme: string[]): string | undefined {
  const own = color?.attributes.get("rgb");
  const themed = number(color, "theme");
  const indexed = number(color, "indexed");
  const hex = own ?? (themed === undefined ? oldest[(indexed ?? NaN) % 8] : tinted(theme[themed], number(color, "tint")));
  if (hex === undefined || (indexed !== undefined && indexed > 15)) return undefined;
  return `#${hex.slice(-6).toUpperCase()}`;
}

/**
 * A colour made lighter (tint up to 1) or darker (down to -1): its lightness moves so far towards white or black (ECMA-376 part 1,
 * 18.8.19); of a colour in red, green and blue that is each of the three.
 */
function tinted(color: string | undefined, tint = 0): string | undefined {
  if (color === undefined || tint === 0) return color;
  const part = (from: number) => {
    const value = parseInt(color.slice(from, from + 2), 16);
    const moved = tint < 0 ? value * (1 + tint) : value + (255 - value) * tint;
    return Math.round(Math.min(255, Math.max(0, moved))).toString(16).padStart(2, "0");
  };
  return part(0) + part(2) + part(4);
}
