import type { TypedEntry } from "./keyboard";

/** What a person entered at one go: what stood there before, what they typed, and what stands there since, as it would be typed. */
export interface EnteredStep<Place> {
  place: Place;
  before: readonly TypedEntry[];
  typed: readonly TypedEntry[];
  after: readonly TypedEntry[];
}

/** What a person entered, to be undone and done again step by step. */
export class EnteredSteps<Place> {
  private done: EnteredStep<Place>[] = [];
  private undone: EnteredStep<Place>[] = [];

  add(step: EnteredStep<Place>): void {
    this.done.push(step);
    this.undone = [];
  }

  /** The last step, which counts as undone from now on. */
  undo(): EnteredStep<Place> | undefined {
    const step = this.done.pop();
    if (step) this.undone.push(step);
    return step;
  }

  /** The step that was undone last, which counts as done from now on. */
  redo(): EnteredStep<Place> | undefined {
    const step = this.undone.pop();
    if (step) this.done.push(step);
    return step;
  }
}
