/** @jest-environment ./test/runner/jsdom.cjs */
import "../browser";
import { act, screen, within } from "@testing-library/react";
import { success } from "../../../src/domain/outcome";
import type { Excel } from "../../../src/taskpane/base/carriers";
import "../../../src/taskpane/progress/view/Progress";
import "../../../src/taskpane/progress/view/chart/IndicatorChart";
import { large, story } from "../networks";
import { excelThat, openPane } from "../pane";
import { states } from "../states";

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const indicators = () => screen.getAllByRole("button").filter((one) => one.closest("h3")).map((one) => one.textContent);

test("indicators stand with their verdict in words, what asks for attention first", async () => {
  openPane({ state: states["progress"] });
  await screen.findByRole("heading", { level: 1, name: "1 van 2 beoordeelde indicatoren op koers" });
  expect(indicators()).toEqual([
    "Tijd tot hulpniet op koers · 38 dagen in 2026-K3 · op schema is 25,1 · 2 van 3 partijen",
    "Voelt zich veiligop koers · 66% in 2026-K3 · op schema is 57%",
    "Nog niet gemetengeen oordeel · nog niet gemeten · streefwaarde 5",
  ]);
});

test("an indicator opens in place: what is known of it in words, its course as a chart with dots that speak, and as a table", async () => {
  const { user } = openPane({ state: states["progress"] });
  await user.click(await screen.findByRole("button", { name: /^Tijd tot hulp/ }));
  expect(screen.getByRole("button", { name: /^Tijd tot hulp/, expanded: true })).toBeVisible();
  expect(screen.getAllByRole("term").map((term) => `${term.textContent}: ${term.nextElementSibling?.textContent}`)).toEqual([
    "Laatste waarde: 38 dagen (2026-K3)", "Streefwaarde: 20 dagen", "Nulwaarde: 40 dagen", "Geleverd: 2 van 3 in 2026-K3", "Ontbreekt: Veilig Thuis",
  ]);
  const chart = await screen.findByRole("group", { name: /Verloop van Tijd tot hulp/ });
  expect(within(chart).getAllByRole("img").map((dot) => dot.getAttribute("aria-label"))).toEqual(["2026-K1: 40, niet op koers", "2026-K3: 38, niet op koers"]);
  await user.click(button("Toon als tabel"));
  const rows = within(screen.getByRole("table")).getAllByRole("row").map(({ children }) => [...children].map(({ textContent }) => textContent).join(" | "));
  expect(rows).toEqual([
    "Kwartaal | Waarde | Streef | Geleverd | Oordeel",
    "2026-K1 | 40 | 20 | 3/3 | niet op koers",
    "2026-K2 | leeg | 20 | 0/3 | geen oordeel",
    "2026-K3 | 38 | 20 | 2/3 | niet op koers",
    "2026-K4 | leeg | 20 | 0/3 | geen oordeel",
  ]);
});

test("the stories behind the figures stand under the chart, the newest first, and lead to their rows", async () => {
  const measurements = story.measurements.map((row, i) => (row.indicator === "Tijd tot hulp" ? { ...row, note: `Toelichting ${i + 1}` } : row));
  const { user, actions } = openPane({ state: { ...states["progress"]!, network: { ...story, measurements } } });
  const goToRow = jest.spyOn(actions, "goToRow").mockResolvedValue("there");
  await user.click(await screen.findByRole("button", { name: /^Tijd tot hulp/ }));
  const told = () => screen.getAllByText(/^Toelichting \d/).map(({ textContent }) => textContent);
  expect(told()).toEqual(["Toelichting 4", "Toelichting 5", "Toelichting 1"]);
  await user.click(button("Toon nog 2 toelichtingen"));
  expect(told()).toHaveLength(5);
  await user.click(button("Gemeente Noord, 2026-K3"));
  expect(goToRow).toHaveBeenLastCalledWith("measurements", 4, false);
  await user.selectOptions(screen.getByRole("combobox", { name: "Organisatie" }), "Gemeente Noord");
  expect(told()).toEqual(["Toelichting 5", "Toelichting 2"]);
});

test("where nothing was measured, it says where to begin", async () => {
  const { user } = openPane({ state: states["progress"] });
  await user.click(await screen.findByRole("button", { name: /^Nog niet gemeten/ }));
  expect(screen.getByText("Nog geen metingen. Vul op blad Metingen een waarde in, dan verschijnt hier de grafiek.")).toBeVisible();
});

test("of an indicator that nobody is asked for yet nothing is said to be delivered", async () => {
  const { user } = openPane({ state: { ...states["progress"]!, network: { ...story, stakeholders: [], measurements: [] } } });
  await user.click(await screen.findByRole("button", { name: /^Tijd tot hulp/ }));
  expect(screen.getAllByRole("term").map(({ textContent }) => textContent)).not.toContain("Geleverd");
});

test("what is open follows the workbook", async () => {
  const { user, store } = openPane({ state: states["progress"] });
  await user.click(await screen.findByRole("button", { name: /^Tijd tot hulp/ }));
  await screen.findByRole("img", { name: "2026-K3: 38, niet op koers" });
  const measurements = story.measurements.map((row) => (row.indicator === "Tijd tot hulp" && row.quarter === "2026-K3" ? { ...row, value: 18 } : row));
  act(() => store.send({ type: "checked", checked: store.get().checked!, network: { ...story, measurements } }));
  expect(await screen.findByRole("img", { name: "2026-K3: 18, op koers" })).toBeInTheDocument();
  expect(screen.getByRole("button", { name: /^Tijd tot hulpop koers/, expanded: true })).toBeVisible();
});

test("verdict, organisation and theme choose what is shown", async () => {
  const { user } = openPane({ state: states["progress"] });
  await user.click(await screen.findByRole("button", { name: "1 niet op koers" }));
  expect(indicators()).toEqual([expect.stringContaining("Tijd tot hulp")]);
  await user.click(screen.getByRole("button", { name: "1 niet op koers", pressed: true }));
  await user.selectOptions(screen.getByRole("combobox", { name: "Thema" }), "Veilig");
  expect(indicators()).toEqual([expect.stringContaining("Voelt zich veilig"), expect.stringContaining("Nog niet gemeten")]);
  await user.selectOptions(screen.getByRole("combobox", { name: "Organisatie" }), "Gemeente Noord");
  expect(screen.getByText("Alle acties zijn afgerond of gestopt.")).toBeVisible();
});

test("actions stand by how they are doing, and the late ones lead the timeline in words", async () => {
  const { user } = openPane({ state: states["progress"] });
  const timeline = await screen.findByRole("region", { name: "Tijdlijn" });
  const lines = () => within(timeline).getAllByRole("listitem").map(({ textContent }) => textContent);
  expect(lines()).toEqual([
    "Wachttijd metente laat · 13 aug 2026 t/m 16 nov 2026", "Scholing gevenloopt · 22 sep 2026 t/m 31 dec 2026",
  ]);
  await user.click(button("1 afgerond"));
  expect(lines()).toEqual(["Folder makenafgerond · 23 aug 2026 t/m 2 okt 2026"]);
});

test("an action without a date has no place on the timeline: they are one line with the way to the first, and stand there by name when somebody asks how actions stand", async () => {
  const { user, actions } = openPane({ state: states["progress"] });
  const timeline = await screen.findByRole("region", { name: "Tijdlijn" });
  expect(within(timeline).getByText("1 actie heeft nog geen datum")).toBeVisible();
  const go = jest.spyOn(actions, "goToRow").mockResolvedValue("there");
  await user.click(within(timeline).getByRole("button", { name: "Vul een datum in" }));
  expect(go).toHaveBeenCalledTimes(1);
  await user.click(button("1 niet gestart"));
  expect(within(timeline).getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual(["Zonder datumniet gestart · geen datum"]);
  expect(within(timeline).queryByText("1 actie heeft nog geen datum")).toBeNull();
});

test("of many indicators and actions the first are shown, no chart is drawn, and the others come on request", async () => {
  const { user } = openPane({ state: states["progress of a large network"] });
  await user.click(await screen.findByRole("button", { name: "Toon nog 52 indicatoren" }));
  expect(indicators()).toHaveLength(60);
  expect(screen.queryByRole("img")).toBeNull();
  await user.click(button("Toon nog 90 acties"));
  expect(within(screen.getByRole("region", { name: "Tijdlijn" })).getAllByRole("listitem")).toHaveLength(100);
});

test("with forty parties a few of those that miss something are named, and the page stays small", async () => {
  const stakeholders = Array.from({ length: 40 }, (_, i) => ({ ...large.stakeholders[0]!, id: `p${i}`, organisation: `Organisatie voor jeugdgezondheidszorg en wijkondersteuning ${i + 1}` }));
  const { user } = openPane({ state: { ...states["progress of a large network"]!, network: { ...large, stakeholders } } });
  await user.click(await screen.findByRole("button", { name: /^Indicator 1 / }));
  expect(screen.getByText("Ontbreekt").nextElementSibling).toHaveTextContent(/^Organisatie [^;]*; [^;]*; [^;]*; [^;]* en nog 35$/);
  // A few hundred elements, and not one for each of 60 indicators x 40 organisations.
  expect(document.querySelectorAll("*").length).toBeLessThan(900);
  await user.click(button("Wat hoort hierbij"));
  const missing = screen.getByRole("region", { name: "Ontbrekende metingen" });
  expect(missing.querySelectorAll("li li")).toHaveLength(3 * 5);
  await user.click(within(missing).getAllByRole("button", { name: /^Toon nog 3\d partijen van 2026-K/ })[0]!);
  expect(missing.querySelectorAll("li li").length).toBeGreaterThan(40);
});

test("a click goes to the row; a filter that hides it is cleared only after asking", async () => {
  const { user, actions } = openPane({ state: states["progress"] });
  const goToRow = jest.spyOn(actions, "goToRow").mockResolvedValueOnce("filtered").mockResolvedValue("there");
  await user.click(await screen.findByRole("button", { name: /^Wachttijd meten/ }));
  expect(goToRow).toHaveBeenLastCalledWith("actions", 0, false);
  expect(await screen.findByText(/filter op blad Actieplan/)).toBeVisible();
  await user.click(button("Wis het filter en ga erheen"));
  expect(goToRow).toHaveBeenLastCalledWith("actions", 0, true);
  expect(screen.queryByText("Een filter verbergt deze rij")).toBeNull();
});

test("from an indicator to its action, its agreement and back, with what was open still open and the focus where it was", async () => {
  const select = jest.fn<ReturnType<Excel["select"]>, Parameters<Excel["select"]>>(() => Promise.resolve(success("selected")));
  const { user } = openPane({ state: states["progress"], excel: excelThat({ select }) });
  await user.click(await screen.findByRole("button", { name: /^Tijd tot hulp/ }));
  await user.click(button("Wat hoort hierbij"));
  expect(screen.getByRole("heading", { level: 1, name: "Wat hoort hierbij" })).toHaveFocus();
  expect(within(screen.getByRole("region", { name: "Acties (1)" })).getByRole("button", { name: "Wachttijd metente laat · GGD Noord" })).toBeVisible();
  expect(within(screen.getByRole("region", { name: "Afspraken (1)" })).getByRole("button", { name: /^Binnen veertien dagen/ })).toBeVisible();
  const missing = screen.getByRole("region", { name: "Ontbrekende metingen" });
  expect([...missing.querySelectorAll("li > span")].map(({ textContent }) => textContent)).toEqual(["2026-K3: 1 partij", "Veilig Thuis", "2026-K2: 3 partijen", "GGD Noord", "Gemeente Noord", "Veilig Thuis"]);

  await user.click(button("Wat hoort bij Wachttijd meten"));
  expect(screen.getByRole("region", { name: "Indicatoren (1)" })).toHaveTextContent("Tijd tot hulpniet op koers");
  await user.click(button(/^Wat hoort bij Binnen veertien/));
  expect(screen.getByRole("region", { name: "Acties (1)" })).toHaveTextContent("Wachttijd meten");

  for (let i = 0; i < 3; i++) await user.click(button("Terug"));
  expect(screen.getByRole("heading", { level: 1, name: "1 van 2 beoordeelde indicatoren op koers" })).toBeVisible();
  expect(screen.getByRole("button", { name: /^Tijd tot hulp/, expanded: true })).toBeVisible();
  expect(button("Wat hoort hierbij")).toHaveFocus();
});

test("from an indicator to the finding that its action came of, and back to both", async () => {
  const improvements = [{ id: "bv1", place: { table: "findings" as const, row: 2 }, text: "Niemand weet hoe lang het duurt", parties: ["GGD Noord"], level: "", theme: "" }];
  const actions = story.actions.map((row) => (row.id === "ac1" ? { ...row, sourceId: "bv1" } : row));
  const { user, actions: pane } = openPane({ state: { ...states["progress"]!, network: { ...story, actions, improvements } } });
  const goToRow = jest.spyOn(pane, "goToRow").mockResolvedValue("there");
  await user.click(await screen.findByRole("button", { name: /^Tijd tot hulp/ }));
  await user.click(button("Wat hoort hierbij"));
  const findings = screen.getByRole("region", { name: "Bevindingen (1)" });
  await user.click(within(findings).getByRole("button", { name: "Niemand weet hoe lang het duurtBevindingen · GGD Noord" }));
  expect(goToRow).toHaveBeenLastCalledWith("findings", 2, false);
  await user.click(button("Wat hoort bij Niemand weet hoe lang het duurt"));
  expect(screen.getByRole("region", { name: "Acties (1)" })).toHaveTextContent("Wachttijd meten");
  expect(screen.getByRole("region", { name: "Indicatoren (1)" })).toHaveTextContent("Tijd tot hulp");
  expect(screen.queryByRole("region", { name: /^Afspraken/ })).toBeNull();
  await user.click(button("Wat hoort bij Wachttijd meten"));
  expect(screen.getByRole("region", { name: "Bevindingen (1)" })).toHaveTextContent("Niemand weet hoe lang het duurt");
});

test("findings in a row stand in its chain, and go to their cell", async () => {
  const select = jest.fn<ReturnType<Excel["select"]>, Parameters<Excel["select"]>>(() => Promise.resolve(success("selected")));
  const { user } = openPane({ state: states["what hangs on an indicator"], excel: excelThat({ select }) });
  const findings = await screen.findByRole("region", { name: "Meldingen van de controle (1)" });
  await user.click(within(findings).getByRole("button", { name: /Bedoel je Politie/ }));
  expect(select).toHaveBeenLastCalledWith("Actieplan", "C5", expect.anything());
});

test("of many findings the first stand there, and the others come on request", async () => {
  const state = states["what hangs on an indicator"]!;
  const one = state.checked!.items.find(({ place }) => place?.table === "indicators")!;
  const items = Array.from({ length: 30 }, (_, i) => ({ ...one, finding: { ...one.finding, key: `k${i}` } }));
  const { user } = openPane({ state: { ...state, checked: { ...state.checked!, items } } });
  const findings = await screen.findByRole("region", { name: "Meldingen van de controle (30)" });
  expect(within(findings).getAllByRole("listitem")).toHaveLength(10);
  await user.click(within(findings).getByRole("button", { name: "Toon nog 20 meldingen" }));
  expect(within(findings).getAllByRole("listitem")).toHaveLength(30);
});

test("where nothing is linked, it says how to link it", async () => {
  const { store, actions } = openPane({ state: states["progress"] });
  await screen.findByRole("heading", { level: 1, name: "1 van 2 beoordeelde indicatoren op koers" });
  act(() => actions.showChain({ table: "actions", id: "ac3", row: 2 }));
  expect(screen.getByText("Geen. Kies in het actieplan bij Gekoppelde indicator waaraan je ziet of het werkt.")).toBeVisible();
  expect(screen.getByText("Geen. Zet bij Bron uit welke afspraak de actie komt, bijvoorbeeld: Afspraak: Privacy")).toBeVisible();
  act(() => actions.showChain({ table: "actions", id: "gone", row: 99 }));
  expect(screen.getByText("Deze rij staat niet meer in het werkboek.")).toBeVisible();
  await act(() => Promise.resolve(actions.show("overview")));
  expect(store.get().chain).toBeUndefined();
});

test("the title says how it goes for what is chosen, and counts what was judged alone", async () => {
  const { user } = openPane({ state: states["progress"] });
  await screen.findByRole("heading", { level: 1, name: "1 van 2 beoordeelde indicatoren op koers" });
  await user.selectOptions(screen.getByRole("combobox", { name: "Thema" }), "Op tijd");
  expect(screen.getByRole("heading", { level: 1, name: "0 van 1 indicator op koers" })).toBeVisible();
});

test("an indicator that has neither verdict nor target says the latter", async () => {
  const indicators = story.indicators.map((row) => (row.name === "Tijd tot hulp" ? { ...row, target: undefined } : row));
  openPane({ state: { ...states["progress"]!, network: { ...story, indicators } } });
  expect(await screen.findByRole("button", { name: /^Tijd tot hulp ?geen oordeel · 38 dagen in 2026-K3 · geen streefwaarde · 2 van 3 partijen$/ })).toBeVisible();
  expect(screen.getByRole("heading", { level: 1, name: "1 van 1 beoordeelde indicator op koers" })).toBeVisible();
});

test("nothing to follow yet: it says where to begin, with the ways there", async () => {
  const { user, store, actions } = openPane({ state: states["progress, nothing filled in"] });
  const goTo = jest.spyOn(actions, "goTo").mockResolvedValue(true);
  await user.click(await screen.findByRole("button", { name: "Naar blad Indicatoren" }));
  expect(goTo).toHaveBeenCalledWith("indicators");
  await user.click(button("Voeg een actie toe"));
  expect(store.get()).toMatchObject({ view: "add", adding: { table: "actions" } });
});

test("without figures it leads to the quarter that they come from", async () => {
  const { user, store } = openPane({ state: { ...states["progress"]!, network: { ...story, measurements: [] } } });
  expect(await screen.findByRole("heading", { level: 1, name: "Nog geen cijfers" })).toBeVisible();
  await user.click(button("Naar kwartaal 2026-K1"));
  expect(store.get().view).toBe("quarter");
});
