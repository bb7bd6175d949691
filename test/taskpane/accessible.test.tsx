/** @jest-environment ./test/runner/jsdom.cjs */
import "./browser";
import { act } from "@testing-library/react";
import axe from "axe-core";
import "../../src/taskpane/adding/view/Add";
import "../../src/taskpane/board/view/Board";
import "../../src/taskpane/check/view/Check";
import "../../src/taskpane/importing/view/Importing";
import "../../src/taskpane/overview/view/now/Now";
import "../../src/taskpane/quarter/view/Quarter";
import "../../src/taskpane/progress/view/Progress";
import "../../src/taskpane/workshops/view/Workshops";
import { openPane } from "./pane";
import { states } from "./states";

Object.assign(globalThis, { Office: { context: { platform: "PC" }, PlatformType: { Mac: "Mac", iOS: "iOS" } } });

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
