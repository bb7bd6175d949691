/** A line at one side of a cell. */
export interface Line {
  style: string;
  weight: string;
  color: string;
}

export const sides = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal", "DiagonalDown", "DiagonalUp"] as const;
export type Side = (typeof sides)[number];

/** The sides that one cell has of its own; the inside ones are sides of neighbours. */
export type CellSide = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "DiagonalDown" | "DiagonalUp";

/** Everything that formatting decides of a cell, flat, in the words and units of Office.js (points, #RRGGBB). */
export interface Look extends Record<CellSide, Line | null> {
  fontName: string;
  fontSize: number;
  fontColor: string;
  bold: boolean;
  italic: boolean;
  underline: string;
  strikethrough: boolean;
  subscript: boolean;
  superscript: boolean;
  /** Null is no fill. */
  fill: string | null;
  horizontal: string;
  vertical: string;
  wrap: boolean;
  indent: number;
  rotation: number;
  shrink: boolean;
  readingOrder: string;
  numberFormat: string;
  locked: boolean;
  formulaHidden: boolean;
}

/** A new workbook's Normal style. */
export const defaultLook: Readonly<Look> = {
  fontName: "Aptos Narrow", fontSize: 11, fontColor: "#000000", bold: false, italic: false, underline: "None",
  strikethrough: false, subscript: false, superscript: false, fill: null,
  horizontal: "General", vertical: "Bottom", wrap: false, indent: 0, rotation: 0, shrink: false, readingOrder: "Context",
  numberFormat: "General", locked: true, formulaHidden: false,
  EdgeTop: null, EdgeBottom: null, EdgeLeft: null, EdgeRight: null, DiagonalDown: null, DiagonalUp: null,
};

/** Where a cell's look differs from its style's. */
export type OwnLook = Readonly<Partial<Look>>;

/** The own look with a change made to it; the same objects in give the same object out, so that cells can share it. */
export class OwnLooks {
  private readonly merged = new Map<OwnLook | undefined, OwnLook>();

  constructor(private readonly change: OwnLook) {}

  onto(own: OwnLook | undefined): OwnLook {
    const known = this.merged.get(own);
    if (known) return known;
    const result = { ...own, ...this.change };
    this.merged.set(own, result);
    return result;
  }
}
