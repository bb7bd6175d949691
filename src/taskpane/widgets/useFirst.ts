import { useState } from "react";

/** The first of a long list, and how to have more of it. */
export interface First<T> {
  shown: readonly T[];
  /** How many more are shown by pressing. */
  rest: number;
  showMore: () => void;
}

/** How many come at a time: a list can have thousands, and what draws them all at once keeps the pane busy for seconds. */
const more = 200;

/** Shows so many of a list at first and the others on request, so that a large network stays one to look through. */
export function useFirst<T>(all: readonly T[], count: number): First<T> {
  const [extra, setExtra] = useState(0);
  const shown = all.slice(0, count + extra);
  return { shown, rest: Math.min(all.length - shown.length, more), showMore: () => setExtra(extra + more) };
}
