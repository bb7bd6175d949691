/** @jest-environment ./test/runner/jsdom.cjs */
import "../browser";
import { screen } from "@testing-library/react";
import "../../../src/taskpane/network/view/Network";
import { download } from "../../../src/taskpane/base/download";
import { network } from "../../domain/network";
import { openPane } from "../pane";
import { plannedWorkbook, states } from "../states";

jest.mock("../../../src/taskpane/base/download", () => ({ download: jest.fn() }));
jest.mock("../../../src/taskpane/base/office", () => ({ officeSavesFiles: () => true }));

const relation = (first: string, second: string, moment: string, quality: "strong" | "hardly") => ({
  id: "", place: { table: "relations" as const, row: 0 }, first, second, moment, quality, goesWell: "", inTheWay: "", missing: "", action: "",
});

test("a workbook without the sheet of relations gets it from here", async () => {
  const { user, actions } = openPane({ state: { ...states.overview!, view: "network", found: plannedWorkbook({}), network: network({}) } });
  const addSheet = jest.spyOn(actions, "addSheet").mockResolvedValue();
  await user.click(await screen.findByRole("button", { name: "Voeg het blad Relaties toe" }));
  expect(addSheet).toHaveBeenCalledWith("relations");
});

test("what is saved says whose network it is, of which moment, with what it is compared, and what its lines mean", async () => {
  const of = network({ stakeholders: [{ organisation: "GGD Noord", circle: "core" }, { organisation: "Politie", circle: "outer" }] });
  const relations = [relation("GGD Noord", "Politie", "2026-H1", "hardly"), relation("GGD Noord", "Politie", "2026-H2", "strong")];
  const { user } = openPane({ state: { ...states.overview!, view: "network", found: plannedWorkbook({ added: ["relations"] }), network: { ...of, relations } } });
  await user.selectOptions(await screen.findByRole("combobox", { name: "Vergelijk met" }), "2026-H1");
  await user.click(screen.getByRole("button", { name: "Als tekening (SVG)" }));
  const [{ bytes }] = jest.mocked(download).mock.lastCall!;
  const picture = new TextDecoder().decode(bytes);
  for (const text of ["Netwerk Veilig Thuis Noord", "2026-H2, vergeleken met 2026-H1", "1 sterk", "0 nauwelijks, terwijl gewenst", "▲ 1 sterker", "GGD Noord", "Politie", "Kerngroep", "Buitenring"]) expect(picture).toContain(text);
});

test("with very many lines the strong ones step back behind the others, and the legend shows them so", async () => {
  const names = Array.from({ length: 14 }, (_, i) => `Partij ${i + 1}`);
  const relations = Array.from({ length: 70 }, (_, i) => relation(names[i % 14]!, names[(i + 1 + Math.floor(i / 14)) % 14]!, "2026-H1", i % 2 === 0 ? "hardly" : "strong"));
  const of = network({ stakeholders: names.map((organisation) => ({ organisation, circle: "outer" as const })) });
  const { user } = openPane({ state: { ...states.overview!, view: "network", found: plannedWorkbook({ added: ["relations"] }), network: { ...of, relations } } });
  await user.click(await screen.findByRole("button", { name: "Als tekening (SVG)" }));
  const [{ bytes }] = jest.mocked(download).mock.lastCall!;
  const picture = new TextDecoder().decode(bytes);
  const strong = '#8DBE8D" stroke-width="4"';
  expect(picture.split(strong)).toHaveLength(35 + 1 + 1);
  const paths = picture.match(/<path [^>]*>/g)!;
  expect(paths).toHaveLength(70);
  expect(paths.map((path) => path.includes(strong))).toEqual([...Array.from({ length: 35 }, () => true), ...Array.from({ length: 35 }, () => false)]);
});

test.each([
  [/^1\. Buurthuis A: /, ["Buurthuis A", "Buurthuis C", "Buurthuis D", "Buurthuis E"]],
  // It works with twenty.
  [/^2\. Buurthuis B: /, []],
])("in a drawing of numbers the names come with the party that is chosen, its own and those of whom it works with, while they fit: %s", async (chosen, named) => {
  const names = Array.from({ length: 40 }, (_, i) => `Buurthuis ${String.fromCharCode(65 + (i % 26))}${i > 25 ? "2" : ""}`);
  const relations = [2, 3, 4].map((i) => relation(names[0]!, names[i]!, "2026-H1", "strong")).concat(names.slice(10, 30).map((name) => relation(names[1]!, name, "2026-H1", "hardly")));
  const of = network({ stakeholders: names.map((organisation) => ({ organisation, circle: "outer" as const })) });
  const { user } = openPane({ state: { ...states.overview!, view: "network", found: plannedWorkbook({ added: ["relations"] }), network: { ...of, relations } } });
  const drawing = await screen.findByRole("img", { name: /40 partijen/ });
  const shown = () => [...drawing.querySelectorAll("text")].map(({ textContent }) => textContent ?? "").filter((text) => text.startsWith("Buurthuis"));
  expect(shown()).toEqual([]);
  await user.click(screen.getByRole("button", { name: chosen }));
  expect(shown()).toEqual(named);
});
