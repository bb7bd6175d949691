import { svg } from "../dom";

/** About how wide a text is: on average a letter is a little over half as wide as it is high. */
export function textWidth(text: string, size: number): number {
  return [...text].length * size * 0.54;
}

/** Breaks a text into lines no wider than `width` pixels; what does not fit in `lines` lines ends in an ellipsis. */
export function wrap(text: string, width: number, size: number, lines: number): string[] {
  const made: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = made[made.length - 1];
    if (last !== undefined && textWidth(`${last} ${word}`, size) <= width) made[made.length - 1] = `${last} ${word}`;
    else made.push(word);
  }
  const kept = made.slice(0, lines);
  if (made.length > lines) kept[lines - 1] += "…";
  return kept.map((line) => shorten(line, width, size));
}

/** Cuts a text to a width in pixels, with an ellipsis where it was cut. */
export function shorten(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  const letters = Math.max(Math.floor(width / (size * 0.54)) - 1, 1);
  return `${[...text.replace(/…$/, "")].slice(0, letters).join("").trimEnd()}…`;
}

interface Placing {
  size: number;
  anchor?: "start" | "middle" | "end";
  bold?: boolean;
  /** Of the page's own where absent. */
  color?: string;
  /** Degrees, turned about the place. */
  turn?: number;
}

/** A text of one line, its middle at y. */
export function label(text: string, x: number, y: number, { size, anchor = "middle", bold, color, turn }: Placing): SVGElement {
  return svg("text", {
    x: x.toFixed(1), y: y.toFixed(1), "font-size": size, "text-anchor": anchor, "dominant-baseline": "central", class: "chart-text",
    "font-weight": bold ? 600 : undefined,
    style: color ? `fill: ${color}` : undefined,
    transform: turn ? `rotate(${turn} ${x.toFixed(1)} ${y.toFixed(1)})` : undefined,
  }, text);
}
