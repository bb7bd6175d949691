/** @jest-environment ./test/runner/jsdom.cjs */
import "../browser";
import { act, screen, waitFor } from "@testing-library/react";
import { failure, success } from "../../../src/domain/outcome";
import { say } from "../../../src/messages";
import type { Excel } from "../../../src/taskpane/base/carriers";
import { excelThat, openPane } from "../pane";
import { plannedWorkbook, states } from "../states";

const button = (name: string | RegExp) => screen.getByRole("button", { name });

async function showSheets(user: { click(element: Element): Promise<void> }): Promise<void> {
  await user.click(button(/^Alle bladen · \d+$/));
  await screen.findByRole("list", { name: "De bladen" });
}

test("a workbook with a plan shows whose it is, how long it runs and what its sheets hold", async () => {
  const { user } = openPane({ state: states.overview });
  expect(await screen.findByText("Bezig met lezen…")).toBeVisible();
  await showSheets(user);
  expect(screen.getByRole("heading", { level: 1, name: "Netwerk Veilig Thuis Noord" })).toBeVisible();
  expect(screen.getByText("2027-K1 tot en met 2028-K4")).toBeVisible();
  expect(button(/Actieplan.*30 acties.*Werk status en voortgang bij/)).toBeVisible();
  expect(button(/Metingen.*0 metingen.*Vul na het eerste kwartaal/)).toBeVisible();
});

test("a sheet is opened from its line", async () => {
  const goTo = jest.fn<ReturnType<Excel["goTo"]>, Parameters<Excel["goTo"]>>(() => Promise.resolve(success(undefined)));
  const { user } = openPane({ state: states.overview, excel: excelThat({ goTo }) });
  await showSheets(user);
  await user.click(button(/Dashboard/));
  expect(goTo).toHaveBeenCalledWith("dashboard");
});

test("indicators that do not count are told with their number, and a button makes room; what keeps it from that is told", async () => {
  const { user } = openPane({ state: states["overview with more indicators than there is room for"], excel: excelThat({ readForCheck: () => Promise.resolve(failure("excelBusy")) }) });
  expect(screen.getByText(/Er zijn 60 indicatoren\..* is ruimte voor 24/)).toBeVisible();
  await user.click(button("Maak ruimte"));
  expect(await screen.findByText(say({ code: "excelBusy", details: {} }, "nl"))).toBeVisible();
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
  await user.click(button(/^Kan erbij · \d+$/));
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

test("an older workbook says what comes and what stays, and is brought up with one press", async () => {
  const bringUp = jest.fn<ReturnType<Excel["bringUp"]>, Parameters<Excel["bringUp"]>>(() => Promise.resolve(success({ columns: 2, sheets: 1, kept: ["Dashboard (oud)"] })));
  const found = plannedWorkbook();
  const { user } = openPane({ state: states["overview of an older workbook"], excel: excelThat({ look: () => Promise.resolve(success(found)), bringUp }) });
  expect(screen.getByText("Dit werkboek is gemaakt met een oudere versie van Netwerkplan")).toBeVisible();
  expect(screen.getByText(/Er komen 2 kolommen bij\. Er komt 1 blad bij\. .*“\(oud\)”.* Wat jullie invulden, blijft staan\./)).toBeVisible();
  await user.click(button("Werk het werkboek bij"));
  expect(bringUp).toHaveBeenCalled();
  expect(await screen.findByText(/Het werkboek is bijgewerkt/)).toBeVisible();
});

test("what Excel did not take is told calmly, once each, and can be tried again", async () => {
  const write = jest.fn<ReturnType<Excel["write"]>, Parameters<Excel["write"]>>(() => Promise.resolve(success({ created: [], sheets: 0, tables: 0, charts: 0, requests: 2 })));
  const { user } = openPane({ state: states["overview of a workbook without some touches"], excel: excelThat({ look: () => Promise.resolve(success(plannedWorkbook())), write }) });
  expect(screen.getByText(/Excel nam een paar dingen niet aan: hoe het afdrukt, vaste koppen en hoe een grafiek eruitziet\./)).toBeVisible();
  await user.click(button("Probeer opnieuw"));
  expect(write).toHaveBeenCalled();
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
  let changed = () => {};
  const look = jest.fn<ReturnType<Excel["look"]>, []>(() => Promise.resolve(success(plannedWorkbook({ rows: { actions: 3 } }))));
  const watch: Excel["watch"] = (onChange) => {
    changed = onChange;
    return Promise.resolve(success(() => Promise.resolve(success(undefined))));
  };
  const { actions, pass, user } = openPane({ state: states.overview, excel: excelThat({ look, watch }) });
  await showSheets(user);
  await act(() => actions.begin());
  look.mockClear();
  for (let i = 0; i < 50; i++) changed();
  expect(look).not.toHaveBeenCalled();
  await act(async () => pass());
  expect(await screen.findByRole("button", { name: /3 acties/ })).toBeVisible();
  expect(look).toHaveBeenCalledTimes(1);
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
    expect(button(/^Alle bladen/)).toBeVisible();
  });

  test("the first run has three screens, can be left at once, and is remembered", async () => {
    const { user, memory } = openPane({ state: states["first run"] });
    await user.click(button("Volgende"));
    await user.click(button("Volgende"));
    expect(screen.getByRole("heading", { name: "Het blijft bij jullie" })).toHaveFocus();
    expect(screen.getByRole("img", { name: "Stap 3 van 3" })).toBeVisible();
    await user.click(button("Aan de slag"));
    await waitFor(() => expect(memory.sawFirstRun).toHaveBeenCalled());
    expect(screen.getByRole("heading", { level: 1, name: "Welk stappenplan volgen jullie?" })).toBeVisible();
  });

  test("in English everything is English", async () => {
    const { user } = openPane({ state: states.ready, language: "en" });
    expect(screen.getByText("Your workbook is ready")).toBeVisible();
    await user.click(button(/^All sheets/));
    expect(await screen.findByRole("button", { name: /30 actions.*Bring status and progress up to date/ })).toBeVisible();
  });
});
