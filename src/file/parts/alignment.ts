import type { Style } from "../../workbook/types";
import { element, flag, number, type Element } from "../xml";

type Alignment = Pick<Style, "horizontal" | "vertical" | "wrap" | "indent">;

/** How the text of a cell lies in it. */
export function writeAlignment({ horizontal, vertical, wrap, indent }: Alignment): string {
  return element("alignment", { horizontal, vertical, wrapText: wrap ? 1 : undefined, indent });
}

/** The same as a style has it; ways that a book does not know are as in an ordinary cell. */
export function readAlignment(alignment: Element | undefined): Alignment {
  const horizontal = alignment?.attributes.get("horizontal");
  const vertical = alignment?.attributes.get("vertical");
  const indent = number(alignment, "indent");
  return {
    ...(horizontal === "left" || horizontal === "center" || horizontal === "right" ? { horizontal } : {}),
    vertical: vertical === "top" || vertical === "center" ? vertical : "bottom",
    ...(flag(alignment, "wrapText") ? { wrap: true } : {}),
    ...(indent ? { indent } : {}),
  };
}
