import type { Problem } from "../../domain/problem";
import { cell } from "../../workbook/address";
import type { Book, Sheet } from "../../workbook/types";
import { pointsPerDigit } from "../parts/column";
import { join } from "../parts/print";
import { contentFaults, textFaults } from "./contents";
import { place, type Fault } from "./fault";
import { nameFaults, sheetFaults, styleFaults } from "./names";
import { ruleFaults } from "./rules";
import { tableFaults } from "./tables";

/** The first thing in a book that Excel would repair or refuse, with the rule that it breaks and where; undefined where all is well. */
export function findRepair(book: Book): Problem | undefined {
  for (const { rule, where } of faults(book)) return { code: "wouldNeedRepair", details: { where, rule } };
  return undefined;
}

function* faults(book: Book): Generator<Fault> {
  yield* sheetFaults(book);
  yield* nameFaults(book);
  yield* styleFaults(book);
  for (const sheet of book.sheets) {
    yield* contentFaults(sheet);
    yield* textFaults(sheet);
    yield* tableFaults(sheet);
    yield* ruleFaults(sheet);
    yield* layoutFaults(sheet);
  }
}

/** A column is at most 255 digits wide, a row at most 409.5 points high, a header or footer at most 255 characters long. */
function* layoutFaults(sheet: Sheet): Generator<Fault> {
  const { columns, rows, print } = sheet;
  const widest = 255 * pointsPerDigit;
  for (const { index, width } of columns) if (!(width >= 0 && width <= widest)) yield { rule: "tooWide", where: place(sheet, cell(0, index)) };
  for (const { index, height } of rows) if (!(height >= 0 && height <= 409.5)) yield { rule: "tooHigh", where: place(sheet, cell(index, 0)) };
  for (const line of [print?.header, print?.footer]) if (join(line).length > 255) yield { rule: "headerTooLong", where: sheet.name };
}
