import type { Heading } from "../domain/board/story";
import type { Outcome } from "../domain/outcome";
import { area } from "../workbook/address";
import { startNames } from "../workbook/sheets/start";
import { guard, type Limits } from "./guard";
import type { Package } from "./package";
import { valuesIn } from "./parts/foundCells";
import { unlessRefused } from "./refused";
import { openSheet, type OpenSheet } from "./sheet";
import { inSlices, type Steps } from "./steps";
import { openWorkbook } from "./workbook";
import { at, children } from "./xml";

/** Reads from somebody's file what stands on Start of the network as a whole; a field whose name is gone is empty. */
export async function readHeading(bytes: Uint8Array, limits?: Limits): Promise<Outcome<Heading>> {
  const parts = guard(bytes, limits);
  return parts.ok ? unlessRefused(() => inSlices(heading(parts.value))) : parts;
}

function* heading(parts: Package): Steps<Heading> {
  const workbook = yield* openWorkbook(parts);
  const opened = new Map<string, OpenSheet>();
  function* named(name: string): Steps<string> {
    const formula = children(at(workbook.root, "definedNames"), "definedName").find((one) => one.attributes.get("name") === name)?.text ?? "";
    const [, title = "", place = ""] = /^'?(.*?)'?!\$?([A-Z]+\$?\d+)$/.exec(formula) ?? [];
    const listed = workbook.sheets.find((one) => one.name === title.replaceAll("''", "'"));
    if (!listed) return "";
    const sheet = opened.get(listed.path) ?? (yield* openSheet(workbook, listed));
    opened.set(listed.path, sheet);
    return String(valuesIn(sheet.cells, area(place.replaceAll("$", "")), parts.budget)[0]?.[0] ?? "").trim();
  }
  return {
    name: yield* named(startNames.name), region: yield* named(startNames.region), coordinator: yield* named(startNames.coordinator),
    period: yield* named(startNames.period), ambition: yield* named(startNames.ambition),
  };
}
