import type { ProblemCode } from "../messages";
import { failure, type Outcome } from "../domain/outcome";

/** What office.js throws where Excel refuses or cannot be reached. Its message is for programmers and never shown. */
export interface OfficeError {
  code: string;
  /** With the class and member that refused ("Range.values"), where it was a call that was refused. */
  debugInfo: { errorLocation?: string } | undefined;
  /** The marks (`context.trace`) that were reached before. */
  traceMessages?: readonly string[];
}

/** Error codes of Excel and of the connection with it, by what a person can do about them. */
const problemOf: Readonly<Record<string, ProblemCode>> = {
  InvalidOperationInCellEditMode: "cellBeingEdited",
  InvalidSelection: "noCellSelected",
  UnsupportedSheet: "chartSheetInFront",
  InactiveWorkbook: "workbookBehind",
  AccessDenied: "accessDenied",
  Unauthenticated: "sessionLost",
  InvalidOrTimedOutSession: "sessionLost",
  SessionLost: "sessionLost",
  HostRestartNeeded: "sessionLost",
  ConnectionFailure: "sessionLost",
  RequestPayloadSizeLimitExceeded: "requestTooLarge",
  ResponsePayloadSizeLimitExceeded: "requestTooLarge",
  OperationCellsExceedLimit: "requestTooLarge",
  ApiNotFound: "excelTooOld",
  ApiNotAvailable: "excelTooOld",
  NotImplemented: "excelTooOld",
  UnsupportedOperation: "excelTooOld",
  ActivityLimitReached: "excelBusy",
  WriteNotSupportedWhenModalDialogOpen: "excelBusy",
  RequestAborted: "excelBusy",
  ServiceNotAvailable: "excelBusy",
  Timeout: "excelBusy",
};

/**
 * What Excel on a computer refuses while another workbook is in front, with the code that it has for everything
 * (Microsoft: Troubleshooting Excel add-ins, "API limitations when the active workbook switches").
 */
const needsToBeInFront = /^(Chart\.activate|Range\.select|Table\.clearFilters|Worksheet\.(activate|showGridlines|showHeadings)|WorksheetCollection\.add|WorksheetFreezePanes\.\w+)$/;

/** Refusals by office.js itself, before anything goes to Excel: these can only be mistakes of ours. */
const mistakes = new Set(["PropertyNotLoaded", "ValueNotLoaded", "InvalidObjectPath", "InvalidRequestContext", "RunMustReturnPromise"]);

/** Whether it is Excel that refused, and not a mistake of ours. Told by shape: the error may come from another window. */
export function isOfficeError(error: unknown): error is OfficeError {
  return typeof error === "object" && error !== null
    && "code" in error && typeof error.code === "string" && "debugInfo" in error && !mistakes.has(error.code);
}

/** The problem that a person is told; a code that is not foreseen stands in the sentence as the reason. */
export function refusal({ code, debugInfo }: OfficeError): Outcome<never> {
  if (code === "GeneralException" && needsToBeInFront.test(debugInfo?.errorLocation ?? "")) return failure("workbookBehind");
  const known = Object.hasOwn(problemOf, code) ? problemOf[code] : undefined;
  return known ? failure(known) : failure("excelRefused", { reason: code });
}
