/** @jest-environment ./test/runner/jsdom.cjs */
import "../browser";
import { act } from "@testing-library/react";
import type { Relation } from "../../../src/domain/network";
import { story } from "../networks";
import { openPane } from "../pane";
import { states } from "../states";

const relation: Relation = {
  id: "re1", place: { table: "relations", row: 0 }, first: "GGD Noord", second: "Veilig Thuis", moment: "2026-H1", quality: "strong",
  goesWell: "Kort lijntje", inTheWay: "", missing: "", action: "",
};

test("the relations of a moment and the parties are saved for Kumu, and the pane tells under which name", async () => {
  const saved: Blob[] = [];
  Object.assign(URL, { createObjectURL: (blob: Blob) => { saved.push(blob); return "blob:saved"; }, revokeObjectURL: () => undefined });
  Object.assign(globalThis, { Office: { context: { platform: "PC" }, PlatformType: { Mac: "Mac", iOS: "iOS" } } });
  // jsdom goes nowhere on a click, and says so.
  HTMLAnchorElement.prototype.click = () => undefined;
  const { actions, store } = openPane({ state: { ...states.overview!, network: { ...story, relations: [relation] } } });
  await act(() => actions.saveForKumu("2026-H1", "Noord 2026-H1"));
  expect(store.get().notice).toEqual({ kind: "saved", file: "Noord 2026-H1 Kumu.csv" });
  const text = new TextDecoder().decode(await saved[0]!.arrayBuffer());
  expect(text.split("\r\n")[1]).toBe("GGD Noord,Veilig Thuis,strong,strong,2026-H1,Kort lijntje,,,");
  await act(() => actions.savePartiesForKumu("Noord 2026-H1"));
  expect(store.get().notice).toEqual({ kind: "saved", file: "Noord 2026-H1 partijen Kumu.csv" });
  expect(new TextDecoder().decode(await saved[1]!.arrayBuffer()).split("\r\n")[1]).toBe("GGD Noord,,,,,confirmed");
});
