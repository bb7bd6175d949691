import type { FindingCode } from "../messages";
import type { Severity } from "./finding";
import { findsOf, ruleKinds, type RuleFinding } from "./rules";

/** What is found of a workbook's sheets, tables, headings and names, before its rows are looked at (workbook/check/structure). */
const structure: Readonly<Record<Exclude<FindingCode, RuleFinding>, Severity>> = {
  schemaNewer: "error", schemaOlder: "tip", sheetMissing: "error", tableMissing: "error", columnMissing: "error", headingChanged: "warning",
  formulaOverwritten: "warning", rowBelow: "warning", mergedCells: "warning", validationLost: "warning", formatLost: "tip", nameBroken: "error",
  sheetRenamed: "tip", sheetsMoved: "tip", tableMoved: "warning", columnMoved: "tip", filterHides: "tip", rowsHide: "tip", calendar1904: "warning",
  listTwice: "error", listEmptied: "error", listRenamed: "warning", listSpaces: "warning", listSeparator: "tip", notLookedAt: "warning", listGap: "tip", indicatorsLeftOut: "warning", partiesLeftOut: "warning", partiesOffMap: "warning",
};

/** What the rules find: the compiler has seen that each of the other codes is told by one of them. */
const told = Object.fromEntries(ruleKinds.flatMap((kind) => Object.entries(findsOf(kind)).map(([code, { severity }]) => [code, severity]))) as Record<RuleFinding, Severity>;

/**
 * How serious each finding is; of a rule as the rule itself says. An error means that something does not work or may not be there; a
 * warning that it was probably not meant; open that a cell is still empty, which is not wrong; a tip that it could be better. Nothing that a fresh workbook shows by itself is an error.
 */
export const severityOf: Readonly<Record<FindingCode, Severity>> = { ...told, ...structure };
