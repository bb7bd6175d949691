import { rememberRanges } from "../parts/range";

/** Where steps are done: the workbook, and its sheets by title, each asked for once a request. */
export interface Target {
  workbook: Excel.Workbook;
  sheet(title: string): Excel.Worksheet;
}

/** One thing to do in Excel. */
export interface Step {
  /** Title of the sheet that it is for; empty where it is for the workbook as a whole. */
  sheet: string;
  /** About how much room it takes in a request, in bytes; rather too much than too little. */
  bytes: number;
  /** Set where the sheet is complete once this is done. */
  completes?: boolean;
  run(target: Target): void;
}

/** What office.js writes around the value of one property or call, at most. */
const bytesPerCall = 120;

const encoder = new TextEncoder();

/** A step that hands `value` to Excel in at most so many calls; a range, and each object on the way to a property, is a call too. */
export function step(sheet: string, value: unknown, calls: number, run: Step["run"]): Step {
  return { sheet, bytes: calls * bytesPerCall + encoder.encode(JSON.stringify(value)).length, run };
}

/** The target of one request. */
export function targetOf(workbook: Excel.Workbook): Target {
  const sheets = new Map<string, Excel.Worksheet>();
  return {
    workbook,
    sheet: (title) => {
      const known = sheets.get(title);
      if (known) return known;
      const sheet = workbook.worksheets.getItem(title);
      rememberRanges(sheet);
      sheets.set(title, sheet);
      return sheet;
    },
  };
}
