/** @jest-environment ./test/runner/jsdom.cjs */
import "../browser";
import { act, screen, waitFor } from "@testing-library/react";
import { failure, success } from "../../../src/domain/outcome";
import { excelThat, openPane } from "../pane";
import { emptyWorkbook } from "../states";

test("what changes in the workbook during the first look is seen too", async () => {
  let tell: (() => void) | undefined;
  let isEmpty = true;
  const excel = excelThat({
    watch: (onChange) => {
      tell = () => onChange();
      return Promise.resolve(success(() => Promise.resolve(success(undefined))));
    },
    look: () => {
      const seen = { ...emptyWorkbook, empty: isEmpty };
      // Somebody types while the answer is on its way.
      isEmpty = false;
      tell?.();
      return Promise.resolve(success(seen));
    },
  });
  const { actions, pass } = openPane({ excel });
  await act(() => actions.begin());
  act(pass);
  await screen.findByText(/Deze werkmap is niet leeg/);
});

test("trying again after a failed look follows the workbook once, not twice", async () => {
  const watch = jest.fn(excelThat().watch);
  const { actions } = openPane({ excel: excelThat({ watch, look: () => Promise.resolve(failure("sessionLost")) }) });
  await act(() => actions.begin());
  await act(() => actions.begin());
  await waitFor(() => expect(watch).toHaveBeenCalledTimes(1));
});
