/** What the pane remembers on this computer between two openings. */
export interface Memory {
  hasSeenFirstRun(): boolean;
  sawFirstRun(): void;
}

/**
 * Memory in the browser's storage. Office partitions storage by the site that embeds the pane and asks to put that partition's key
 * before ours. Where storage is blocked the pane works as before, and greets again.
 */
export function browserMemory(partition: string | undefined): Memory {
  const key = `${partition ?? ""}netwerkplan.firstRun`;
  return {
    hasSeenFirstRun: () => guarded(() => localStorage.getItem(key) === "seen") ?? false,
    sawFirstRun: () => void guarded(() => localStorage.setItem(key, "seen")),
  };
}

function guarded<T>(use: () => T): T | undefined {
  try {
    return use();
  } catch {
    return undefined;
  }
}
