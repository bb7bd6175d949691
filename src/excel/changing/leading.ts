import type { Link } from "../../workbook/types";
import { leadTo } from "../parts/link";
import { again, type Guard, type Overwrite } from "./overwrite";

export type LinkTo = Pick<Link, "to" | "tip">;

/** About how much room a cell that comes to lead somewhere takes in a request and its answer. */
const bytesPerLink = 2500;

/** Looks whether a cell still holds what was seen there. */
export function looking(cells: () => Excel.Range, value: string): Overwrite {
  return { cells, entries: [[null]], isSeen: ({ values }) => values[0]?.[0] === value, bytes: bytesPerLink / 4 };
}

/** Lets a cell lead to a sheet, whatever stands in it, and brings back what stood there. */
export function leading(cell: () => Excel.Range, name: string, link: LinkTo): { guard: Guard; restore: () => void } {
  let stood: Excel.Range | undefined;
  return {
    guard: {
      bytes: bytesPerLink / 2,
      ask() {
        stood = cell().load("formulas,values,hyperlink,style");
        leadTo(cell(), name, link);
        return () => true;
      },
    },
    restore() {
      if (!stood) return;
      const [written, [formula], [value]] = [cell(), stood.formulas[0] as unknown[], stood.values[0] as unknown[]];
      if (stood.hyperlink) written.hyperlink = stood.hyperlink;
      else written.clear("RemoveHyperlinks");
      written.formulas = [[again(formula, value)]];
      written.style = stood.style;
    },
  };
}
