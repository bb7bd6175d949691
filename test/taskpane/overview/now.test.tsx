/** @jest-environment ./test/runner/jsdom.cjs */
import "../browser";
import { act, screen, within } from "@testing-library/react";
import "../../../src/taskpane/overview/view/now/Now";
import { openPane } from "../pane";
import { plannedWorkbook, states } from "../states";

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const lines = (list: string) => within(screen.getByRole("list", { name: list })).getAllByRole("button").map((line) => line.textContent);
const show = async (state: string) => {
  const pane = openPane({ state: states[state] });
  await screen.findByRole("heading", { level: 2, name: "Waar jullie staan" });
  const gone = { goTo: jest.spyOn(pane.actions, "goTo"), goToRow: jest.spyOn(pane.actions, "goToRow") };
  return { ...pane, ...gone };
};

test("the network sees at which step it is, what is next, and where that happens; a click goes there", async () => {
  const { user, goTo, goToRow } = await show("overview of a network on its way");
  expect(screen.getByText("3 van 5 stappen klaar")).toBeVisible();
  expect(screen.getByRole("heading", { level: 3 })).toHaveTextContent("Nu: 2. Coördinator");
  expect(screen.getByText("bezig · in het netwerk · Leidraad · GGD Noord")).toBeVisible();
  expect(screen.getByText("Eerstvolgende: Vacature uitzetten")).toBeVisible();
  expect(screen.getByText("Klaar als: Er is een coördinator.")).toBeVisible();
  expect(screen.getByText("Daarna: 3. Netwerk vormen")).toBeVisible();
  await user.click(button("Naar blad Stakeholders"));
  expect(goTo).toHaveBeenLastCalledWith("stakeholders");
  await user.click(button("Werk de stap bij: 2. Coördinator"));
  expect(goToRow).toHaveBeenLastCalledWith("steps", 2, false);
  await user.click(button("Alle 5 stappen"));
  expect(lines("Alle 5 stappen")).toEqual([
    "1. Draagvlakklaar · binnen je organisatie · Leidraad", "1. Draagvlakklaar · in het netwerk · Leidraad", "2. Coördinatorbezig · in het netwerk · Leidraad · GGD Noord",
    "3. Netwerk vormenniet gestart · binnen je organisatie · Leidraad", "4. Kindermishandelingsbestrijdingssamenwerkingsovereenkomstniet nodig · in het netwerk",
  ]);
});

test("the network sees what waits for somebody, each a way to where it is done", async () => {
  const { user, store } = await show("overview of a network on its way");
  expect(lines("Wat nu")).toEqual([
    "Los 2 fouten op die de controle vond",
    "2026-K3: 1 organisatie heeft nog niet alles geleverdDe deadline was 25 oktober 2026",
    "1 actie is te laat",
  ]);
  await user.click(button("Toon nog 1 punt"));
  expect(lines("Wat nu")).toContain("1 verbeterpunt heeft nog geen actie");
  await user.click(button(/^2026-K3: 1 organisatie/));
  expect(store.get()).toMatchObject({ view: "quarter", desk: { quarter: "2026-K3", part: "delivered" } });
});

test("an organisation sees its own steps, actions and figures, and still does when something else was shown", async () => {
  const { user, store, actions } = await show("overview of a network on its way");
  await user.click(button("Mijn organisatie"));
  await user.selectOptions(screen.getByRole("combobox", { name: "Mijn organisatie" }), "GGD Noord");
  expect(screen.getByText("1 van 3 stappen klaar")).toBeVisible();
  expect(lines("Acties van deze organisatie")).toEqual(["Wachttijd metente laat · tot en met 16 november 2026"]);
  await act(() => Promise.resolve(actions.show("add")));
  await act(() => Promise.resolve(actions.show("overview")));
  expect(await screen.findByRole("combobox", { name: "Mijn organisatie" })).toHaveValue("GGD Noord");
  await user.click(button(/^2026-K3: nog 1 van 3 in te vullen/));
  expect(store.get()).toMatchObject({ view: "quarter", desk: { quarter: "2026-K3", part: "fill", organisation: "GGD Noord" } });
});

test("a workbook without steps says how to get them, and what there is to do all the same", async () => {
  await show("overview without a step plan");
  expect(screen.getByText("Het blad Stappen staat niet in dit werkboek. Voeg het hieronder toe, dan zie je hier bij welke stap jullie zijn.")).toBeVisible();
  expect(screen.getByText("Er wacht nu niets op je.")).toBeVisible();
});

test("a workbook that follows no step plan is not told to add a sheet that nothing offers", async () => {
  const { store } = await show("overview without a step plan");
  const { found } = store.get();
  const { plan } = found!;
  act(() => store.send({ type: "looked", found: { ...found!, plan: { ...plan!, meta: { ...plan!.meta, templates: ["empty"] } } } }));
  expect(screen.getByText("Dit werkboek volgt geen stappenplan.")).toBeVisible();
});

test("it follows the workbook", async () => {
  const { store } = await show("overview of a network on its way");
  const { network, checked } = store.get();
  const steps = network!.steps.map((step) => ({ ...step, status: "done" as const }));
  act(() => store.send({ type: "checked", checked: checked!, network: { ...network!, steps } }));
  expect(screen.getByText("Alle stappen zijn gezet.")).toBeVisible();
});

test("whoever chose an organisation once sees its first tasks below those of the network, also the next time", async () => {
  const first = await show("overview of a network on its way");
  await first.user.click(button("Mijn organisatie"));
  await first.user.selectOptions(screen.getByRole("combobox", { name: "Mijn organisatie" }), "GGD Noord");
  const [id] = first.memory.keepOwnParty.mock.lastCall as [string];
  expect(first.store.get().network!.stakeholders.find((one) => one.id === id)?.organisation).toBe("GGD Noord");
  first.unmount();
  const later = openPane({ state: { ...states["overview of a network on its way"]!, ownParty: id } });
  await screen.findByRole("heading", { level: 2, name: "Mijn taken · GGD Noord" });
  expect(lines("Mijn taken · GGD Noord")).toEqual(["2026-K3: nog 1 van 3 in te vullenDe deadline was 25 oktober 2026", "Wachttijd metente laat · tot en met 16 november 2026"]);
  await later.user.click(button("Mijn organisatie"));
  expect(screen.getByRole("combobox", { name: "Mijn organisatie" })).toHaveValue("GGD Noord");
});

test("a workbook that nobody worked in yet tells how much is still to be filled in, without a warning", async () => {
  const state = states["overview without a step plan"]!;
  openPane({ state: { ...state, checked: { ...state.checked!, filling: [{ table: "agreements", sheet: "Afspraken", columns: ["Verantwoordelijke"], filled: 0, of: 13 }] } } });
  expect(await screen.findByRole("progressbar", { name: "0 van 13" })).toBeVisible();
});

test("one box finds a row: what hangs on an indicator is shown, and a party's row comes to the front", async () => {
  const { user, store, goToRow } = await show("overview of a network on its way");
  const box = screen.getByRole("searchbox", { name: "Zoek een partij, actie, indicator of afspraak" });
  await user.type(box, "zzz");
  expect(screen.getByText("Niets gevonden.")).toBeVisible();
  await user.clear(box);
  const { stakeholders, indicators } = store.get().network!;
  await user.type(box, stakeholders[0]!.organisation);
  await user.click(button(new RegExp(`^${stakeholders[0]!.organisation}partij`)));
  expect(goToRow).toHaveBeenLastCalledWith("stakeholders", stakeholders[0]!.place.row, false);
  await user.clear(box);
  await user.type(box, indicators[0]!.name);
  await user.click(button(new RegExp(`^${indicators[0]!.name}indicator`)));
  expect(store.get().chain?.path).toEqual([{ table: "indicators", id: indicators[0]!.id, row: indicators[0]!.place.row }]);
});

test("the step that people are at offers the forms that it needs and that the workbook does not have yet; one that is there is not offered", async () => {
  const state = states["overview of a network on its way"]!;
  const { network, found } = state;
  const [, , current] = network!.steps;
  const begun = { ...state, network: { ...network!, steps: [{ ...current!, id: "step.leidraad.baseline.network" }] }, found: plannedWorkbook({ added: ["findings"], without: [] }) };
  expect(found?.plan?.meta.templates).toEqual(["leidraad"]);
  const { user, actions } = openPane({ state: begun });
  const add = jest.spyOn(actions, "addSheet").mockResolvedValue(undefined);
  await user.click(await screen.findByRole("button", { name: "Voeg blad Interviewvragen toe" }));
  expect(add).toHaveBeenLastCalledWith("interview");
  expect(screen.queryByRole("button", { name: "Voeg blad Bevindingen toe" })).toBeNull();
});
