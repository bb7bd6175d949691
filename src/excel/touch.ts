/**
 * What a step does that carries nothing of what people read or type, and so may be left out where Excel refuses it: the workbook is whole
 * without it, only less handy or less handsome.
 */
export const touches = ["look", "guard", "colours", "chart", "link", "freeze", "print", "tabs"] as const;

export type Touch = (typeof touches)[number];

/** What the journal notes of a complete sheet: the plan's own word, and behind it the touches that it had to do without. */
export function noteOf(done: string, leftOut: readonly Touch[]): string {
  return [done, ...new Set(leftOut)].join(" -");
}

/** The touches that a note says are missing; words of other versions are passed over. */
export function leftOutOf(note: string): Touch[] {
  const [, ...words] = note.split(" -");
  return touches.filter((touch) => words.includes(touch));
}
