import { actionSignal, type ActionSignal } from "../../../src/domain/signals/actions";
import type { Action } from "../../../src/domain/network";

const today = 46_000;

/** Days until the end date, the status, and how the action stands. */
test.each<[number | undefined, Action["status"], ActionSignal]>([
  [-1, "running", "late"],
  [-1, "notStarted", "late"],
  [-1, undefined, "late"],
  [-1, "done", "done"],
  [-1, "stopped", "stopped"],
  [0, "running", "soon"],
  [14, "running", "soon"],
  [15, "running", "running"],
  [15, undefined, "notStarted"],
  [undefined, "running", "running"],
  [undefined, undefined, "notStarted"],
])("ends in %p days, %p: %s", (days, status, signal) => {
  expect(actionSignal({ status, end: days === undefined ? undefined : today + days }, today)).toBe(signal);
});
