import type { Formula } from "../../workbook/types";
import { parseReference } from "../formula/reference";
import { invalid, refuse } from "../refusal";
import type { Sheet } from "./sheet";

/** A defined name, of the workbook or of one sheet. */
export interface DefinedName {
  name: string;
  formula: Formula;
  visible: boolean;
  comment: string;
  sheet?: Sheet;
}

/**
 * Refuses a name that Excel does not take for a defined name or a table: it begins with a letter, "_" or "\",
 * goes on with letters, digits, "." and "_", has 255 characters at most and does not look like a cell.
 */
export function checkName(name: string): void {
  if (name.length > 255) invalid(`the name ${name.slice(0, 40)}... has more than 255 characters`);
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) invalid(`"${name}" has characters that a name cannot have`);
  if (/^[rc]$/i.test(name) || /^r\d*c\d*$/i.test(name) || /^[rc]\d+$/i.test(name)) invalid(`"${name}" looks like a row or column`);
  if (parseReference(name)) invalid(`"${name}" looks like a cell`);
}

/** Defined names by scope: capitals make no difference, and a sheet may have its own of the same name. */
export class Names {
  readonly all: DefinedName[] = [];

  find(name: string, sheet?: Sheet): DefinedName | undefined {
    return this.all.find((item) => item.name.toLowerCase() === name.toLowerCase() && item.sheet === sheet);
  }

  /** The name as a formula on `sheet` sees it: the sheet's own goes first. */
  seenFrom(name: string, sheet: Sheet): DefinedName | undefined {
    return this.find(name, sheet) ?? this.find(name);
  }

  add(item: DefinedName): DefinedName {
    checkName(item.name);
    if (this.find(item.name, item.sheet)) refuse("ItemAlreadyExists", `there is a name "${item.name}" already`);
    this.all.push(item);
    return item;
  }

  remove(item: DefinedName): void {
    this.all.splice(this.all.indexOf(item), 1);
  }

  ofScope(sheet?: Sheet): DefinedName[] {
    return this.all.filter((item) => item.sheet === sheet);
  }
}
