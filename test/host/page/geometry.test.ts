/** Where things stand in the grid, told each time that it may have changed. */
import type { FUniver } from "@univerjs/core/facade";
import { LifecycleStages } from "@univerjs/core";
import { watchPlaces, type Geometry } from "../../../src/host/page/geometry";

/** A grid of which the sheet in front has places only once it was asked so many times, with the frames that it waits for. */
function gridThatIsLate(times: number) {
  const frames: (() => void)[] = [];
  const heard: (() => void)[] = [];
  let asked = 0;
  const sheet = {
    getSheetId: () => "cijfers", getZoom: () => 1, getFrozenRows: () => 1, getFrozenColumns: () => 0,
    getScrollState: () => ({ sheetViewStartRow: 2, sheetViewStartColumn: 0, offsetX: 0, offsetY: 5 }),
    getSkeleton: () => (++asked <= times ? undefined : {
      rowHeightAccumulation: Array.from({ length: 100 }, (_, i) => 20 * (i + 1)), columnWidthAccumulation: [80, 160], rowHeaderWidthAndMarginLeft: 40, columnHeaderHeightAndMarginTop: 20,
    }),
  };
  const api = {
    Event: { CommandExecuted: "CommandExecuted", Scroll: "Scroll", LifeCycleChanged: "LifeCycleChanged" },
    addEvent: (_: string, listener: () => void) => { heard.push(listener); return { dispose: () => {} }; },
    getCurrentLifecycleStage: () => LifecycleStages.Rendered,
    getActiveWorkbook: () => ({ getActiveSheet: () => sheet }),
  };
  Object.assign(globalThis, { requestAnimationFrame: (draw: () => void) => frames.push(draw), ResizeObserver: class { observe() {} disconnect() {} } });
  return { api: api as unknown as FUniver, happen: () => heard[0]!(), frame: () => frames.splice(0).forEach((draw) => draw()) };
}

afterEach(() => { for (const name of ["requestAnimationFrame", "ResizeObserver"]) Reflect.deleteProperty(globalThis, name); });

it("tells of a sheet that gets its places only later, though nothing happens any more", () => {
  const { api, happen, frame } = gridThatIsLate(3);
  const told: Geometry[] = [];
  const stop = watchPlaces(api, { clientHeight: 120 } as HTMLElement, (geometry) => told.push(geometry));
  happen();
  for (let i = 0; i < 5; i++) frame();
  expect(told).toHaveLength(1);
  // One row stays in view; under it stands what begins 45 pixels further on, up to the end of the grid.
  expect(told[0]).toMatchObject({ sheet: "cijfers", rowsInSight: [{ from: 0, to: 0 }, { from: 3, to: 7 }] });
  stop();
});

it("tells nothing once it was stopped", () => {
  const { api, happen, frame } = gridThatIsLate(0);
  const moved = jest.fn();
  const stop = watchPlaces(api, { clientHeight: 120 } as HTMLElement, moved);
  happen();
  stop();
  frame();
  expect(moved).not.toHaveBeenCalled();
});
