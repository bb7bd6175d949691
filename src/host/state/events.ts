/** What Excel tells the add-in of its own accord; office.js finds its handlers by type and target. */
export interface HostEvent {
  /** The number beside the `on...` property in office.js: 10 is a change in a worksheet. */
  type: number;
  /** Id of the object that is watched, or empty where a collection is. */
  target: string;
  args: Record<string, unknown>;
}

/** The numbers that office.js knows events by. */
export const eventType = {
  selectionChanged: 2,
  settingsChanged: 1,
  sheetChanged: 10,
  sheetActivated: 11,
  sheetDeactivated: 12,
  sheetAdded: 13,
  sheetSelectionChanged: 14,
  sheetDeleted: 15,
  sheetNameChanged: 25,
  sheetVisibilityChanged: 26,
  sheetProtectionChanged: 24,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  workbookActivated: 2203,
} as const;

/** What collections of the workbook are watched under. */
export const wholeWorkbook = "Workbook";

/**
 * Who listens to what, and what there is to tell them. Events of a batch wait here until the batch has been
 * answered: Excel, too, tells them afterwards.
 */
export class Events {
  /** `runtime.enableEvents`: the add-in can silence them. */
  enabled = true;
  private readonly listeners = new Map<string, number>();
  private waiting: HostEvent[] = [];

  /** Counts one more listener; `target` is an object's id or `wholeWorkbook`. */
  register(type: number, target: string): void {
    const key = `${type} ${target}`;
    this.listeners.set(key, (this.listeners.get(key) ?? 0) + 1);
  }

  unregister(type: number, target: string): void {
    const key = `${type} ${target}`;
    const left = (this.listeners.get(key) ?? 0) - 1;
    if (left > 0) this.listeners.set(key, left);
    else this.listeners.delete(key);
  }

  /** Forgets who listens, and what they were to be told. */
  clear(): void {
    this.listeners.clear();
    this.waiting = [];
  }

  /** Queues an event for each of the targets that somebody listens to. */
  raise(type: number, targets: readonly string[], args: Record<string, unknown>): void {
    if (!this.enabled) return;
    for (const target of targets) if (this.listeners.has(`${type} ${target}`)) this.waiting.push({ type, target, args });
  }

  /** Queues an event of the Office document, which office.js registers outside the batch. */
  raiseDocument(type: number): void {
    this.waiting.push({ type, target: "", args: {} });
  }

  /** Takes out what is waiting. */
  take(): HostEvent[] {
    const taken = this.waiting;
    this.waiting = [];
    return taken;
  }
}
