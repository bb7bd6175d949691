/** What the pane remembers on this computer between two openings. */
export interface Memory {
  hasSeenFirstRun(): boolean;
  sawFirstRun(): void;
  /** Whose form of a quarter was last filled in: the id of its row, which says nothing outside the workbook. */
  lastParty(): string | undefined;
  keepParty(id: string): void;
  /** The organisation of whoever sits at this computer: the id of its row. */
  ownParty(): string | undefined;
  keepOwnParty(id: string): void;
  /** What was last chosen in the form of a table, as it was handed over to be kept. */
  lastChoices(table: string): string | undefined;
  keepChoices(table: string, choices: string): void;
}

/**
 * Memory in the browser's storage. Office partitions storage by the site that embeds the pane and asks to put that partition's key
 * before ours. Where storage is blocked the pane works as before, and greets again.
 */
export function browserMemory(partition: string | undefined): Memory {
  const keyOf = (name: string) => `${partition ?? ""}netwerkplan.${name}`;
  const [key, party, own] = [keyOf("firstRun"), keyOf("party"), keyOf("ownParty")];
  return {
    hasSeenFirstRun: () => guarded(() => localStorage.getItem(key) === "seen") ?? false,
    sawFirstRun: () => void guarded(() => localStorage.setItem(key, "seen")),
    lastParty: () => guarded(() => localStorage.getItem(party) ?? undefined),
    keepParty: (id) => void guarded(() => localStorage.setItem(party, id)),
    ownParty: () => guarded(() => localStorage.getItem(own) ?? undefined),
    keepOwnParty: (id) => void guarded(() => localStorage.setItem(own, id)),
    lastChoices: (table) => guarded(() => localStorage.getItem(keyOf(`form.${table}`)) ?? undefined),
    keepChoices: (table, choices) => void guarded(() => localStorage.setItem(keyOf(`form.${table}`), choices)),
  };
}

function guarded<T>(use: () => T): T | undefined {
  try {
    return use();
  } catch {
    return undefined;
  }
}
