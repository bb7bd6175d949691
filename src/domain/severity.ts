import type { FindingCode } from "../messages";
import type { Severity } from "./finding";

/**
 * How serious each finding is. An error means that something does not work or may not be there; a warning that it was probably
 * not meant; a tip that it could be better. Nothing that a fresh workbook shows by itself is an error.
 */
export const severityOf: Readonly<Record<FindingCode, Severity>> = {
  required: "error", waiting: "warning", textLong: "error", spacesOutside: "tip", invisible: "warning", lineBreak: "tip", formulaSign: "warning",
  nameTwice: "error", nameSpelledTwice: "warning", listSpelling: "warning", listNear: "error", listUnknown: "error",
  quarterNotation: "error", quarterOutside: "error", quarterUnknown: "error",
  referenceSpelling: "warning", referenceSeparator: "warning", referenceNear: "error", referenceUnknown: "error",
  dateText: "error", notDate: "error", dateRange: "warning", numberText: "error", notNumber: "error", numberRange: "error", progressRange: "error",
  idMissing: "tip", idTwice: "error",
  endBeforeStart: "error", outsidePeriod: "warning", late: "warning", soonLate: "tip", doneNotFull: "warning", fullNotDone: "warning",
  partyNotConfirmed: "warning", partyLeft: "warning", actionTwice: "warning", relationSelf: "error", relationTwice: "error", goalWithoutIndicator: "tip",
  subjectMissing: "warning", reviewPassed: "warning", reviewMissing: "tip", agreementOpen: "tip",
  coreLarge: "tip", sharedSteering: "tip",
  targetSide: "warning", indicatorsMany: "tip", quarterUnmeasured: "warning",
  percentageRange: "error", scoreRange: "error", countWhole: "error", valueNegative: "error", numeratorAbove: "error", measurementTwice: "error",
  weightMissing: "warning", valueMissing: "warning", valueAndReason: "warning", reporterOther: "warning",
  quarterNotOpened: "tip", deadlineMissing: "tip", deliveriesLate: "warning", correctionUnlogged: "warning", measurementAdded: "warning", recordGone: "warning",
  outlier: "warning", scaleSlip: "warning",
  bsn: "error", birthDate: "error", privateMail: "warning", privatePhone: "warning", homeAddress: "warning", caseWords: "warning",
  schemaNewer: "error", schemaOlder: "tip", sheetMissing: "error", tableMissing: "error", columnMissing: "error", headingChanged: "warning",
  formulaOverwritten: "warning", rowBelow: "warning", mergedCells: "warning", validationLost: "warning", formatLost: "tip", nameBroken: "error",
  sheetRenamed: "tip", sheetsMoved: "tip", tableMoved: "warning", columnMoved: "tip", filterHides: "tip", rowsHide: "tip", calendar1904: "warning",
};
