import type { Surroundings } from "../../src/taskpane/base/surroundings";

/** A clock that stands still until the test lets the time pass. */
export function stillClock() {
  const waiting = new Set<() => void>();
  const after: Surroundings["after"] = (_, work) => {
    waiting.add(work);
    return () => waiting.delete(work);
  };
  /** Does what was put off, each once. */
  function pass(): void {
    const due = [...waiting];
    waiting.clear();
    for (const work of due) work();
  }
  return { after, pass };
}
