import { useState } from "react";

/** The first of a long list, and how to have the others too. */
export interface First<T> {
  shown: readonly T[];
  /** How many are not shown. */
  rest: number;
  showAll: () => void;
}

/** Shows so many of a list at first and the others on request, so that a large network stays one to look through. */
export function useFirst<T>(all: readonly T[], count: number): First<T> {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? all : all.slice(0, count);
  return { shown, rest: all.length - shown.length, showAll: () => setWhole(true) };
}
