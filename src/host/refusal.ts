/** Excel's error codes and the sentence that it gives with each. */
const sentences = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound: "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  EmptyChartSeries: "The attempted operation failed because the chart series is empty.",
  FilteredRangeConflict: "The attempted operation causes a conflict with a filtered range.",
  FormulaLengthExceedsLimit: "The bytecode of the applied formula exceeds the maximum length limit.",
  GeneralException: "There was an internal error while processing the request.",
  InactiveWorkbook: "The operation failed because multiple workbooks are open and the workbook being called by this API has lost focus.",
  InsertDeleteConflict: "The insert or delete operation attempted resulted in a conflict.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidOperationInCellEditMode:
    "Excel is in cell-editing mode. Please exit the edit mode by pressing Enter or Tab or selecting another cell, and then try again.",
  InvalidSelection: "The current selection is invalid for this operation.",
  InvalidReference: "This reference is not valid for the current operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  MergedRangeConflict: "Cannot complete the operation. A table can't overlap with a PivotTable report, query results, merged cells or another table.",
  NotImplemented: "The requested feature isn't implemented.",
  OperationCellsExceedLimit: "The attempted operation affects more than the limit of 33554000 cells.",
  UnsupportedFeature: "The operation failed because the source worksheet contains one or more unsupported features.",
  UnsupportedSheet: "This sheet type does not support this operation, since it is a Macro or Chart sheet.",
} as const;

export type RefusalCode = keyof typeof sentences;

/** Excel gives this sentence in place of the usual one where an array does not fit a range. */
export const shapeSentence = "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/**
 * What Excel refuses. The code and the sentence are Excel's own; `why` is ours, for whoever looks
 * at the local host's log: Excel itself would not tell it.
 */
export class Refusal extends Error {
  constructor(readonly code: RefusalCode, readonly why: string, message: string = sentences[code]) {
    super(message);
    this.name = "Refusal";
  }
}

/** Throws a refusal; an expression, so that it can stand behind `??`. */
export function refuse(code: RefusalCode, why: string): never {
  throw new Refusal(code, why);
}

/** Refuses with InvalidArgument, the code that Excel uses for most of what does not fit. */
export function invalid(why: string): never {
  throw new Refusal("InvalidArgument", why);
}
