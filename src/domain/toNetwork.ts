import type { CheckedWorkbook } from "./checked";
import type { Network } from "./network";
import { improvements } from "./improvements";
import { recordsOf } from "./reading/recordsOf";
import { usualSettings } from "./settings";

/**
 * Makes plain records of a workbook that was read. A table or column that is not there gives no records or empty values:
 * that it is missing is a finding of the check. Rows in which people put nothing are left out.
 */
export function toNetwork(book: CheckedWorkbook): Network {
  return {
    language: book.language,
    today: book.today,
    settings: book.settings ?? usualSettings,
    quarters: (book.lists.quarter ?? []).map(({ text }) => text),
    stakeholders: recordsOf(book, "stakeholders"),
    agreements: recordsOf(book, "agreements"),
    actions: recordsOf(book, "actions"),
    indicators: recordsOf(book, "indicators"),
    measurements: recordsOf(book, "measurements"),
    relations: recordsOf(book, "relations"),
    cycles: recordsOf(book, "cycles"),
    sessions: recordsOf(book, "reflection"),
    successes: recordsOf(book, "successes"),
    improvements: improvements(book),
    approach: recordsOf(book, "approach"),
    mandates: recordsOf(book, "mandates"),
    signatures: recordsOf(book, "signatures"),
    steps: recordsOf(book, "steps").map((step) => ({ ...step, next: step.next.trim() })),
    lists: book.lists,
    quarterStates: recordsOf(book, "quarters"),
    closed: recordsOf(book, "closed"),
    closedValues: recordsOf(book, "closedValues"),
    corrections: recordsOf(book, "corrections"),
  };
}
