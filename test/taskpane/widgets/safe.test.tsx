/** @jest-environment ./test/runner/jsdom.cjs */
import "../browser";
import { screen } from "@testing-library/react";
import type { State } from "../../../src/taskpane/shell/state";
import { openPane } from "../pane";
import { states } from "../states";

test("a view that cannot be drawn leaves a sentence, not a blank pane", () => {
  const log = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const broken = { ...states.overview, found: { plan: {} } } as unknown as State;
  openPane({ state: broken });
  expect(screen.getByText(/Er ging iets mis aan onze kant/)).toBeVisible();
  log.mockRestore();
});
