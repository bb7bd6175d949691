import { parseReference, type Reference, writeReference } from "./reference";
import { parseStructured, type Structured, writeStructured } from "./structured";
import { joined, tokens } from "./tokens";

/** What a change in the workbook does to the parts of a formula; each gives the part as it must be from now on. */
export interface Rewrite {
  /** Undefined where what is referred to is gone: the formula then says #REF!. */
  reference?(reference: Reference): Reference | undefined;
  structured?(structured: Structured): Structured | undefined;
  /** A defined name, or the sheet in front of it. */
  name?(name: string): string;
}

/** A formula after a change; the very same text where nothing in it is touched. */
export function rewritten(formula: string, rewrite: Rewrite): `=${string}` {
  const parts = tokens(formula).map((token) => {
    if (token.kind === "reference" && rewrite.reference) {
      const reference = parseReference(token.text.replace(/#$/, ""));
      if (!reference) return token;
      const moved = rewrite.reference(reference);
      if (moved === reference) return token;
      return { ...token, text: moved ? writeReference(moved) : "#REF!" };
    }
    if (token.kind === "structured" && rewrite.structured) {
      const structured = parseStructured(token.text);
      if (!structured) return token;
      const changed = rewrite.structured(structured);
      if (changed === structured) return token;
      return { ...token, text: changed ? writeStructured(changed) : "#REF!" };
    }
    if (token.kind === "name" && rewrite.name) return { ...token, text: rewrite.name(token.text) };
    return token;
  });
  return joined(parts) as `=${string}`;
}

/** The formula as it reads when it is copied over so many rows and columns: relative references move along. */
export function offset(formula: string, rows: number, columns: number): `=${string}` {
  if (rows === 0 && columns === 0) return formula as `=${string}`;
  return rewritten(formula, {
    reference(reference) {
      const { area, fixed } = reference;
      const moved = {
        left: fixed.left ? area.left : area.left + columns,
        right: fixed.right ? area.right : area.right + columns,
        top: fixed.top ? area.top : area.top + rows,
        bottom: fixed.bottom ? area.bottom : area.bottom + rows,
      };
      return Math.min(moved.left, moved.top) < 0 ? undefined : { ...reference, area: moved };
    },
  });
}

/** What a formula says wherever it stands: two formulas with the same pattern are copies of one another. Row and column from 0. */
export function pattern(formula: string, row: number, column: number): string {
  return joined(tokens(formula).map((token) => {
    const reference = token.kind === "reference" ? parseReference(token.text) : undefined;
    if (!reference) return token;
    const { sheet, area, fixed, whole } = reference;
    const at = (index: number, dollar: boolean, own: number) => (dollar ? `${index}` : `[${index - own}]`);
    const text = `${sheet ?? ""}!${whole ?? ""}R${at(area.top, fixed.top, row)}C${at(area.left, fixed.left, column)}:R${at(area.bottom, fixed.bottom, row)}C${at(area.right, fixed.right, column)}`;
    return { ...token, text };
  }));
}
