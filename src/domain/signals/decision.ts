/** How a cell can look; the colours are the workbook's own. `asked`: something is to be filled in. */
export type LookName = "good" | "busy" | "warn" | "bad" | "rest" | "asked";

/** How a date stands to today: it has passed, which it has not on the day itself, or it comes within so many days or has passed. */
export type Due = "passed" | { within: number };

/** One line of a table of decisions: it holds for a row with this status and of which the date is due, as far as it asks for either. */
export interface Decided<Signal extends string, Status extends string> {
  signal: Signal;
  status?: Status;
  due?: Due;
  /** How a cell looks that says so; as any other where absent. */
  look?: LookName;
}

/**
 * How a row stands by its status and its date: the first line that holds says it, and the last one asks nothing. The function here, the
 * formula and the colours of the column Signaal, and the rules that look at the date all come from it.
 */
export type DecisionTable<Signal extends string = string, Status extends string = string> = readonly Decided<Signal, Status>[];

/** How a row stands. @param today Excel's serial number of the day, as `date` is; undefined where there is no date */
export function decide<Signal extends string, Status extends string>(
  decision: DecisionTable<Signal, Status>, { status, date }: { status: string | undefined; date: number | undefined }, today: number,
): Signal {
  const line = decision.find((one) => (one.status === undefined || one.status === status) && (one.due === undefined || isDue(date, one.due, today)));
  if (!line) throw new Error("the last line of a table of decisions asks nothing");
  return line.signal;
}

/** The statuses that say how a row stands whatever its date: those that come before a signal. */
export function settledBefore<Signal extends string, Status extends string>(decision: DecisionTable<Signal, Status>, signal: NoInfer<Signal>): readonly Status[] {
  return decision.slice(0, decision.findIndex((line) => line.signal === signal)).flatMap(({ status }) => status ?? []);
}

/** Whether a date is due; no date never is. */
export function isDue(date: number | undefined, due: Due, today: number): boolean {
  if (date === undefined) return false;
  return due === "passed" ? date < today : date <= today + due.within;
}

/** The same as part of a formula, of a cell that is not empty: "$E5<TODAY()". */
export function dueFormula(date: string, due: Due): string {
  return due === "passed" ? `${date}<TODAY()` : `${date}<=TODAY()+${due.within}`;
}

/** What a formula needs to tell how a row stands: its cells, and what an item of the list of statuses and each signal read as text literals. */
export interface DecisionWords<Signal extends string, Status extends string> {
  status: string;
  date: string;
  item(status: Status): string;
  said(signal: Signal): string;
}

/** What a cell says of its row, as part of a formula. */
export function decisionFormula<Signal extends string, Status extends string>(decision: DecisionTable<Signal, Status>, { status, date, item, said }: DecisionWords<Signal, Status>): string {
  return decision.reduceRight((otherwise, line) => {
    const asked = [
      ...(line.status === undefined ? [] : [`${status}=${item(line.status)}`]),
      ...(line.due === undefined ? [] : [`${date}<>""`, dueFormula(date, line.due)]),
    ];
    if (asked.length === 0) return said(line.signal);
    return `IF(${asked.length === 1 ? asked[0] : `AND(${asked.join(",")})`},${said(line.signal)},${otherwise})`;
  }, '""');
}
