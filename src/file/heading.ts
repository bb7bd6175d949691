import type { Heading } from "../domain/board/story";
import { failure, success, type Outcome } from "../domain/outcome";
import { area } from "../workbook/address";
import { startNames } from "../workbook/sheets/start";
import { guard, type Limits } from "./guard";
import { readValues } from "./parts/cells";
import { openWorkbook, type OpenWorkbook } from "./workbook";
import { at, children } from "./xml";

/** Reads from somebody's file what the network is called, as it stands on Start; a field whose name is gone is empty. */
export async function readHeading(bytes: Uint8Array, limits?: Limits): Promise<Outcome<Heading>> {
  const parts = guard(bytes, limits);
  if (!parts.ok) return parts;
  try {
    const workbook = await openWorkbook(parts.value);
    return success({ name: named(workbook, startNames.name), region: named(workbook, startNames.region) });
  } catch {
    return failure("fileUnreadable");
  }
}

/** The text of the one cell that a defined name stands for. */
function named(workbook: OpenWorkbook, name: string): string {
  const formula = children(at(workbook.root, "definedNames"), "definedName").find((one) => one.attributes.get("name") === name)?.text ?? "";
  const [, title = "", place = ""] = /^'?(.*?)'?!\$?([A-Z]+\$?\d+)$/.exec(formula) ?? [];
  const sheet = workbook.sheets.find((one) => one.name === title.replaceAll("''", "'"));
  if (!sheet) return "";
  const { top, left } = area(place.replaceAll("$", ""));
  return String(readValues(sheet.cells, workbook)[top]?.[left] ?? "").trim();
}
