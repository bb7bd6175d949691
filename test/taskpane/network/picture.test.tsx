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
