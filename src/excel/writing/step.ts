import { queueOverwrite, type Overwrite, type Written } from "../changing/overwrite";
import { rememberRanges } from "../parts/range";
import type { Touch } from "../touch";

/** Where steps are done: the workbook, and its sheets and their charts by title and name, each asked for once a request. */
export interface WriteTarget {
  workbook: Excel.Workbook;
  sheet(title: string): Excel.Worksheet;
  chart(title: string, name: string): Excel.Chart;
  /** Tells of a chart that is made in this request, so that it is not asked for. */
  made(title: string, name: string, chart: Excel.Chart): void;
  /** Writes cells that were looked at before: what turns out to be otherwise by then is put back. */
  overwrite(one: Overwrite): void;
  /** Has an answer looked at once it is there. @param look gives whether it queued anything more */
  afterwards(look: () => boolean): void;
  /** The touches that were left out until now, of the sheet with this title or of the workbook as a whole (""). */
  leftOut(title: string): readonly Touch[];
}

/** One thing to do in Excel. */
export interface WriteStep {
  /** Title of the sheet that it is for; empty where it is for the workbook as a whole. */
  sheet: string;
  /** About how much room it takes in a request, in bytes; rather too much than too little. */
  bytes: number;
  /** Set where the sheet is complete once this is done. */
  completes?: boolean;
  /** Set where it carries no data: it is left out where Excel refuses it. */
  touch?: Touch;
  /** Set where doing it again after it broke halfway would make something twice. */
  once?: boolean;
  /** What it makes, and what it cannot do without: where that was left out, so is this. */
  makes?: string;
  needs?: string;
  run(target: WriteTarget): void;
}

/** What office.js writes around the value of one property or call, at most. */
const bytesPerCall = 120;

const encoder = new TextEncoder();

/** A step that hands `value` to Excel in at most so many calls; a range, and each object on the way to a property, is a call too. */
export function step(sheet: string, value: unknown, calls: number, run: WriteStep["run"]): WriteStep {
  return { sheet, bytes: calls * bytesPerCall + encoder.encode(JSON.stringify(value)).length, run };
}

/** The same steps as finishing touches. */
export function touching(touch: Touch, steps: readonly WriteStep[], more: Pick<WriteStep, "once"> = {}): WriteStep[] {
  return steps.map((one) => ({ ...one, ...more, touch }));
}

/** The target of one request. @param written gets what is written over, and `looks` what else is to be looked at afterwards */
export function targetOf(workbook: Excel.Workbook, leftOut: readonly WriteStep[], written: Written[] = [], looks: (() => boolean)[] = []): WriteTarget {
  const sheets = new Map<string, Excel.Worksheet>();
  const charts = new Map<string, Excel.Chart>();
  const sheet = (title: string) => known(sheets, title, () => {
    const found = workbook.worksheets.getItem(title);
    rememberRanges(found);
    return found;
  });
  return {
    workbook,
    sheet,
    chart: (title, name) => known(charts, JSON.stringify([title, name]), () => sheet(title).charts.getItem(name)),
    made: (title, name, chart) => { charts.set(JSON.stringify([title, name]), chart); },
    overwrite: (one) => { written.push(queueOverwrite(one)); },
    afterwards: (look) => { looks.push(look); },
    leftOut: (title) => leftOut.flatMap((step) => (step.touch && step.sheet === title ? [step.touch] : [])),
  };
}

/** What is known by this key, or what is asked for now. */
function known<T>(all: Map<string, T>, key: string, ask: () => T): T {
  const found = all.get(key) ?? ask();
  all.set(key, found);
  return found;
}
