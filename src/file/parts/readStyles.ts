import type { Look, Style } from "../../workbook/types";
import { stepOf, type Steps } from "../steps";
import { at, children, flag, number, type Element } from "../xml";
import { readAlignment } from "./alignment";
import { readBorder } from "./border";
import { readLooks } from "./conditional";
import { readFill } from "./fill";
import { readFont } from "./font";
import { formatCode, showsDates, showsShares } from "./numberFormat";
import { ordinary, type CellLook } from "./style";

/** What a styles part tells of numbers, by the number of the look that cells carry. */
export interface NumberKinds {
  /** Whether it shows numbers as dates or times. */
  dated: boolean[];
  /** Whether it shows numbers as percentages. */
  shares: boolean[];
}

/** What a styles part tells of looks. */
export interface ReadStyles {
  styles: Style[];
  /** By the number that cells carry; undefined for an ordinary cell. */
  looks: (CellLook | undefined)[];
  /** By the number that conditional formats carry. */
  differences: Look[];
}

/** Reads what the looks make of numbers. */
export function* readNumberKinds(root: Element | undefined): Steps<NumberKinds> {
  const codeOf = yield* codes(root);
  const [isDate, isShare] = [once(showsDates), once(showsShares)];
  const kinds: NumberKinds = { dated: [], shares: [] };
  const enough = stepOf(together);
  for (const xf of at(root, "cellXfs")?.children ?? []) {
    const code = codeOf(xf);
    kinds.dated.push(isDate(code));
    kinds.shares.push(isShare(code));
    if (enough()) yield;
  }
  return kinds;
}

/** Looks that are made in one step. */
const together = 200;

/**
 * Reads the styles of any maker's workbook. A cell that differs from its named style in more than its number format gets a style of its
 * own, "Direct 1" and on: a book knows named styles only.
 */
export function* readStyles(root: Element | undefined, theme: string[]): Steps<ReadStyles> {
  const codeOf = yield* codes(root);
  const styleOf = maker(root, theme);
  const baseXfs = at(root, "cellStyleXfs")?.children ?? [];
  const named = new Map<number, Style>();
  const styles: Style[] = [];
  const taken = new Set<string>();
  for (const one of children(at(root, "cellStyles"), "cellStyle")) {
    const id = number(one, "xfId") ?? 0;
    const base = baseXfs[id];
    const style: Style = { ...styleOf(base), name: one.attributes.get("name") ?? `Style ${id}` };
    if (flag(base, "applyNumberFormat", true)) style.numberFormat = codeOf(base);
    if (!named.has(id)) named.set(id, style);
    const twice = taken.has(style.name.toLowerCase());
    if (!twice && (id > 0 || number(one, "builtinId") !== 0)) styles.push(style);
    taken.add(style.name.toLowerCase());
  }
  yield;
  const direct = new Map<string, Style>();
  const keys = new Map<Style, string>();
  const keyOf = (style: Style) => { const known = keys.get(style) ?? keyFor(style); keys.set(style, known); return known; };
  let count = 0;
  const looks: (CellLook | undefined)[] = [];
  for (const [index, xf] of (at(root, "cellXfs")?.children ?? []).entries()) {
    if (index % together === together - 1) yield;
    const base = named.get(number(xf, "xfId") ?? 0) ?? ordinary;
    const style = styleOf(xf);
    const numberFormat = codeOf(xf);
    const differs = numberFormat !== (base.numberFormat ?? "General");
    if (keyOf(style) === keyOf(base)) {
      looks.push(index === 0 && !differs ? undefined : { style: base.name, ...(differs ? { numberFormat } : {}) });
      continue;
    }
    const key = `${keyOf(style)}\n${numberFormat}`;
    let made = direct.get(key);
    if (!made) {
      do count++; while (taken.has(`direct ${count}`));
      made = { ...style, numberFormat, name: `Direct ${count}` };
      direct.set(key, made);
    }
    looks.push({ style: made.name });
  }
  const normal = named.get(0);
  return {
    styles: [...(normal && looks.some((look) => look?.style === normal.name) ? [normal] : []), ...styles, ...direct.values()],
    looks,
    differences: readLooks(at(root, "dxfs"), theme),
  };
}

/** The number format of a look. */
function* codes(root: Element | undefined): Steps<(xf: Element | undefined) => string> {
  const own = new Map<number, string>();
  const enough = stepOf(together);
  for (const one of at(root, "numFmts")?.children ?? []) {
    own.set(number(one, "numFmtId") ?? -1, one.attributes.get("formatCode") ?? "");
    if (enough()) yield;
  }
  return (xf) => formatCode(number(xf, "numFmtId") ?? 0, own);
}

/** Makes the style of a look, without a name or number format; looks that are made of the same pieces give the same one. */
function maker(root: Element | undefined, theme: string[]): (xf: Element | undefined) => Style {
  const list = (name: string) => at(root, name)?.children ?? [];
  const fonts = list("fonts").map((one) => readFont(one, theme));
  const fills = list("fills").map((one) => readFill(one, theme));
  const borders = list("borders").map((one) => readBorder(one, theme));
  const usualFont = readFont(undefined, theme);
  const made = new Map<string, Style>();
  return (xf) => {
    const [font = 0, fill = 0, border = 0] = ["fontId", "fillId", "borderId"].map((id) => number(xf, id));
    const alignment = readAlignment(at(xf, "alignment"));
    const key = `${font} ${fill} ${border} ${JSON.stringify(alignment)}`;
    const known = made.get(key);
    if (known) return known;
    const [color, lines] = [fills[fill], borders[border]];
    const style: Style = { name: "", font: fonts[font] ?? usualFont, ...(color === undefined ? {} : { fill: color }), ...(lines === undefined ? {} : { border: lines }), ...alignment };
    made.set(key, style);
    return style;
  };
}

/** A style by what it looks like, whatever it is called. */
function keyFor({ numberFormat: _format, name: _name, ...look }: Style): string {
  return JSON.stringify(look);
}

function once(test: (code: string) => boolean): (code: string) => boolean {
  const known = new Map<string, boolean>();
  return (code) => {
    const answer = known.get(code) ?? test(code);
    known.set(code, answer);
    return answer;
  };
}
