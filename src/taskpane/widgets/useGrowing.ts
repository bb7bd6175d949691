import { useEffect, useState } from "react";

/** So many are drawn at once, and as many more each time that everything else had its turn. */
const atOnce = 15;

/**
 * Draws a long list of large things a part at a time, all of it within a moment: what people look at stands there at once, and the pane
 * hears who types and presses while the rest comes.
 * @param list what is drawn
 * @param of by what another list is known, which begins anew
 */
export function useGrowing<T>(list: readonly T[], of: string): readonly T[] {
  const [drawn, setDrawn] = useState({ of, count: atOnce });
  const count = drawn.of === of ? drawn.count : atOnce;
  useEffect(() => {
    if (count >= list.length) return;
    const timer = setTimeout(() => setDrawn({ of, count: count + atOnce }), 0);
    return () => clearTimeout(timer);
  }, [count, list.length, of]);
  return list.length <= count ? list : list.slice(0, count);
}
