/** @jest-environment jsdom */
import "./browser";
import { act, screen, waitFor } from "@testing-library/react";
import { failure, success } from "../../src/domain/outcome";
import type { Excel } from "../../src/taskpane/carriers";
import { excelThat, openPane } from "./pane";
import { plannedWorkbook, states } from "./states";

const button = (name: string | RegExp) => screen.getByRole("button", { name });

test("a workbook with a plan shows whose it is, how long it runs and what its sheets hold", async () => {
  openPane({ state: states.overview });
  expect(await screen.findByText("Bezig met lezen…")).toBeVisible();
  expect(screen.getByRole("heading", { level: 1, name: "Netwerk Veilig Thuis Noord" })).toBeVisible();
  expect(screen.getByText("2027-K1 tot en met 2028-K4")).toBeVisible();
  expect(button(/Actieplan.*30 acties.*Werk status en voortgang bij/)).toBeVisible();
  expect(button(/Metingen.*0 metingen.*Vul na het eerste kwartaal/)).toBeVisible();
});

test("a sheet is opened from its line", async () => {
  const goTo = jest.fn<ReturnType<Excel["goTo"]>, Parameters<Excel["goTo"]>>(() => Promise.resolve(success(undefined)));
  const { user } = openPane({ state: states.overview, excel: excelThat({ goTo }) });
  await user.click(button(/Dashboard/));
  expect(goTo).toHaveBeenCalledWith("dashboard");
});

test("a missing sheet is told once, and put back with the names and ids that the workbook has", async () => {
  const found = plannedWorkbook({ without: ["agreements"] });
  const renamed = { ...found, plan: { ...found.plan, rows: { ...found.plan.rows, tblActieplan_2: 30 } }, tables: found.tables.map((table) => ({ ...table, name: table.name === "tblActieplan" ? "tblActieplan_2" : table.name })) };
  const write = jest.fn<ReturnType<Excel["write"]>, Parameters<Excel["write"]>>(() => Promise.resolve(success({ created: ["Afspraken"], sheets: 1, tables: 1, charts: 0, requests: 2 })));
  const { user } = openPane({ state: states["overview with a sheet missing"], excel: excelThat({ look: () => Promise.resolve(success(renamed)), write }) });
  expect(screen.getAllByRole("button", { name: "Zet terug" })).toHaveLength(1);
  await user.click(button("Zet terug"));
  expect(await screen.findByText(/Het werkboek is weer compleet/)).toBeVisible();
  const [plan] = write.mock.calls[0]!;
  expect(plan.meta).toMatchObject({ planId: "k7d2xq9mtb", templates: ["leidraad"], name: "Netwerk Veilig Thuis Noord", from: "2027-K1", quarters: 8, demo: false });
  expect(plan.book.sheets.flatMap(({ tables }) => tables.map(({ name }) => name))).toContain("tblActieplan_2");
});

test("a sheet that the template offers and that was not chosen can be added, and nothing else is planned anew", async () => {
  const found = plannedWorkbook();
  const write = jest.fn<ReturnType<Excel["write"]>, Parameters<Excel["write"]>>(() => Promise.resolve(success({ created: ["Successen"], sheets: 1, tables: 1, charts: 0, requests: 2 })));
  const { user } = openPane({ state: states.overview, excel: excelThat({ look: () => Promise.resolve(success(found)), write }) });
  await user.click(button("Voeg Successen toe"));
  const [plan] = write.mock.calls[0]!;
  expect(plan.meta.sheets).toEqual(["successes"]);
});

test("a run that broke can be finished; a newer workbook is left alone", () => {
  const broken = openPane({ state: states["overview of a run that broke"] });
  expect(button("Maak af")).toBeVisible();
  broken.unmount();
  openPane({ state: states["overview of a newer workbook"] });
  expect(screen.getByText(/nieuwere versie van Netwerkplan/)).toBeVisible();
  expect(screen.queryByRole("button", { name: /Maak af|Zet terug/ })).toBeNull();
});

test("names that lists are chosen by are put back where the check misses one", async () => {
  const write = jest.fn<ReturnType<Excel["write"]>, Parameters<Excel["write"]>>(() => Promise.resolve(success({ created: [], sheets: 0, tables: 0, charts: 0, requests: 2 })));
  const { user } = openPane({ state: { ...states.overview!, checked: states.check!.checked }, excel: excelThat({ look: () => Promise.resolve(success(plannedWorkbook())), write }) });
  expect(screen.getByText("Keuzelijsten weten niet meer waar ze moeten kijken")).toBeVisible();
  await user.click(button("Zet terug"));
  expect(write.mock.calls[0]![0].book.names.map(({ name }) => name)).toContain("lijst_Thema");
});

test("the demonstration is marked in words", () => {
  openPane({ state: states["overview of the demonstration"] });
  expect(screen.getByText("Voorbeeld: dit netwerk is verzonnen")).toBeVisible();
});

test("what people type is seen after a moment, in one look however much they type", async () => {
  jest.useFakeTimers();
  let changed = () => {};
  const look = jest.fn<ReturnType<Excel["look"]>, []>(() => Promise.resolve(success(plannedWorkbook({ rows: { actions: 3 } }))));
  const watch: Excel["watch"] = (onChange) => {
    changed = onChange;
    return Promise.resolve(success(() => Promise.resolve(success(undefined))));
  };
  const { actions } = openPane({ state: states.overview, excel: excelThat({ look, watch }) });
  await act(() => actions.begin());
  look.mockClear();
  for (let i = 0; i < 50; i++) changed();
  await act(() => jest.advanceTimersByTimeAsync(2000));
  expect(look).toHaveBeenCalledTimes(1);
  jest.useRealTimers();
  expect(await screen.findByRole("button", { name: /3 acties/ })).toBeVisible();
});

describe("opening", () => {
  test("a first look that fails can be tried again", async () => {
    const look = jest.fn<ReturnType<Excel["look"]>, []>().mockResolvedValueOnce(failure("sessionLost")).mockResolvedValue(success(plannedWorkbook()));
    const { actions, user } = openPane({ state: { ...states.looking!, catalogue: undefined }, excel: excelThat({ look }) });
    await act(() => actions.begin());
    expect(await screen.findByText(/De verbinding met Excel is weg/)).toBeVisible();
    await user.click(button("Probeer het opnieuw"));
    expect(await screen.findByRole("heading", { level: 1, name: "Netwerk Veilig Thuis Noord" })).toBeVisible();
  });

  test("Start in a workbook with a plan leads to that plan", async () => {
    const { user } = openPane({ state: states["start in a workbook with a plan"] });
    await user.click(button("Naar het plan"));
    expect(screen.getByRole("heading", { level: 2, name: "De bladen" })).toBeVisible();
  });

  test("the first run has three screens, can be left at once, and is remembered", async () => {
    const { user, memory } = openPane({ state: states["first run"] });
    await user.click(button("Volgende"));
    await user.click(button("Volgende"));
    expect(screen.getByRole("heading", { name: "Het blijft bij jullie" })).toHaveFocus();
    expect(screen.getByRole("img", { name: "Stap 3 van 3" })).toBeVisible();
    await user.click(button("Aan de slag"));
    await waitFor(() => expect(memory.sawFirstRun).toHaveBeenCalled());
    expect(screen.getByRole("heading", { level: 1, name: "Nieuw werkboek" })).toBeVisible();
  });

  test("in English everything is English", () => {
    openPane({ state: states.ready, language: "en" });
    expect(screen.getByText("Your workbook is ready")).toBeVisible();
    expect(button(/30 actions.*Bring status and progress up to date/)).toBeVisible();
  });
});
