/** @jest-environment jsdom */
import "./browser";
import { act } from "@testing-library/react";
import axe from "axe-core";
import "../../src/taskpane/views/Add/Add";
import "../../src/taskpane/views/Check/Check";
import "../../src/taskpane/views/Importing/Importing";
import "../../src/taskpane/views/Overview/Now/Now";
import "../../src/taskpane/views/Quarter/Quarter";
import "../../src/taskpane/views/Progress/Progress";
import { openPane } from "./pane";
import { states } from "./states";

/** Colours and sizes need a real browser: the journeys there look at those. */
const rules = { "color-contrast": { enabled: false }, "target-size": { enabled: false } };

/** A slow run shows its progress after half a second. */
const slow = 600;

test.each(Object.keys(states))("%s: no name, role or order is wrong", async (name) => {
  jest.useFakeTimers();
  const { container } = openPane({ state: states[name] });
  await act(() => jest.advanceTimersByTimeAsync(slow));
  jest.useRealTimers();
  const { violations } = await axe.run(container, { rules });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
