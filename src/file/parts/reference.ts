import { absolute, quoted } from "../../workbook/address";
import type { Address } from "../../workbook/types";
import { escaped } from "../xml";

/** Cells of a sheet as a chart's part names them, ready to stand in an element. */
export function referTo(sheet: string, address: Address): string {
  return escaped(`${quoted(sheet)}!${absolute(address)}`);
}

const pattern = /^(?:'((?:[^']|'')*)'|([^'!]+))!(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)$/;

/** The cells that a reference names, without dollars; undefined where it names no cells of `sheet`. */
export function localAddress(reference: string | undefined, sheet: string): Address | undefined {
  const [, quotedName, name, address] = pattern.exec(reference ?? "") ?? [];
  return (quotedName?.replaceAll("''", "'") ?? name) === sheet ? address?.replaceAll("$", "") : undefined;
}
