import type { Steps } from "../../domain/steps";
import { inSlices } from "../../file/steps";

/** Does the work of a check in slices, however long it takes in all: the pane hears who types and presses between them. */
export function awake<T>(steps: Steps<T>): Promise<T> {
  return inSlices(steps, Infinity);
}
