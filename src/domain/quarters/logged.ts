import type { CorrectedField } from "../network";

/** A line of the log of corrections, as far as it says what a cell held and holds since. */
export interface LoggedChange {
  /** As the log writes it; "" for nothing. */
  from: string;
  to: string;
}

/**
 * What a cell should hold by its lines in the log, in whatever order those stand: who follows them from what was recorded comes to where
 * the last one ends. Lines that do not begin at what is recorded were taken into the record when they were made.
 * @param recorded as the log writes it; "" for nothing
 */
export function afterCorrections(recorded: string, lines: readonly LoggedChange[]): string {
  const open = new Map<string, number>();
  for (const { from, to } of connected(recorded, lines)) {
    open.set(from, (open.get(from) ?? 0) + 1);
    open.set(to, (open.get(to) ?? 0) - 1);
  }
  // A log in which more than one line ends says nothing, whatever the order of its lines.
  const ends = [...open].filter(([, left]) => left < 0);
  const [end] = ends;
  return open.get(recorded) === 1 && ends.length === 1 && end?.[1] === -1 ? end[0] : recorded;
}

/** The lines that hang together with what was recorded, by what they begin or end with. */
function connected(recorded: string, lines: readonly LoggedChange[]): LoggedChange[] {
  const reached = new Set([recorded]);
  for (let before = 0; before < reached.size;) {
    before = reached.size;
    for (const { from, to } of lines) if (reached.has(from) || reached.has(to)) reached.add(from).add(to);
  }
  return lines.filter(({ from }) => reached.has(from));
}

/** The lines that speak of one cell. */
export function linesOf<Line extends { field: CorrectedField | undefined }>(lines: readonly Line[], field: CorrectedField): Line[] {
  return lines.filter((line) => line.field === field);
}
