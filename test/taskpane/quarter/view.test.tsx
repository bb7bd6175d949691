/** @jest-environment jsdom */
import "../browser";
import { act, configure, screen, within } from "@testing-library/react";
import "../../../src/taskpane/views/Quarter/Quarter";
import { openPane } from "../pane";
import { plannedWorkbook, states } from "../states";
import { halfway, networkWith, open, whole } from "./network";
import type { State } from "../../../src/taskpane/state";

// The first look for a role in a page this long takes its time where other tests run beside it.
configure({ asyncUtilTimeout: 10_000 });

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const state = (change: Partial<State> = {}): State => ({
  ...states.overview!, view: "quarter", found: plannedWorkbook(), network: halfway, checked: { items: [], aside: [], mended: 0 }, ...change,
});

describe("filling in", () => {
  test("shows the open quarter and the form of the first organisation, each indicator with what was and what should be", async () => {
    openPane({ state: state() });
    expect(await screen.findByRole("heading", { level: 1, name: "Kwartaal 2026-K4" })).toBeVisible();
    expect(screen.getByText("Open tot en met 31 januari 2027")).toBeVisible();
    expect(screen.getByRole("combobox", { name: "Organisatie" })).toHaveDisplayValue("GGD Noord (1 van 2)");
    const card = screen.getByRole("group", { name: "Veilig voelen" });
    expect(within(card).getByText("52% (2026-K3)")).toBeVisible();
    expect(within(card).getByText("70% (hoger is beter)")).toBeVisible();
    expect(within(card).getByText("Nog leeg")).toBeVisible();
    expect(within(screen.getByRole("group", { name: /Tijd tussen/ })).getByRole("textbox", { name: "Waarde (dagen)" })).toHaveValue("17");
  });

  test("a percentage follows from numerator and denominator; a reason is asked only where there is no value", async () => {
    const { user } = openPane({ state: state() });
    const card = within(await screen.findByRole("group", { name: "Veilig voelen" }));
    expect(card.getByRole("combobox", { name: "Geen waarde, want" })).toBeVisible();
    await user.type(card.getByRole("textbox", { name: "Teller" }), "7");
    await user.type(card.getByRole("textbox", { name: "Noemer" }), "20");
    expect(card.getByRole("textbox", { name: "Waarde (%)" })).toHaveValue("35");
    expect(card.getByRole("textbox", { name: "Waarde (%)" })).toHaveAttribute("readonly");
    expect(card.queryByRole("combobox", { name: "Geen waarde, want" })).toBeNull();
    expect(card.getByText("Nog niet bewaard")).toBeVisible();
    expect(screen.getByText("1 indicator is nog niet bewaard")).toBeVisible();
  });

  test("numerator and denominator that were typed in the grid alone are an answer where they count, and wait for a value where they do not", async () => {
    const network = networkWith([["GGD Noord", "Veilig voelen", "2026-K3", { numerator: 9, denominator: 20 }], ["GGD Noord", "Veilig voelen", open, { numerator: 7, denominator: 20 }]]);
    const weighted = { ...network, indicators: network.indicators.map((one) => ({ ...one, aggregation: "weighted" as const })) };
    const { store } = openPane({ state: state({ network: weighted }) });
    const card = within(await screen.findByRole("group", { name: "Veilig voelen" }));
    const value = () => card.getByRole("textbox", { name: "Waarde (%)" });
    expect(card.getByText("Ingevuld")).toBeVisible();
    expect(card.getByText("45% (2026-K3)")).toBeVisible();
    expect(value()).toHaveValue("35");
    expect(card.queryByRole("combobox", { name: "Geen waarde, want" })).toBeNull();
    act(() => store.send({ type: "checked", checked: { items: [], aside: [], mended: 0 }, network }));
    expect(card.getByText("Nog leeg")).toBeVisible();
    expect(value()).toHaveValue("");
    expect(value()).not.toHaveAttribute("readonly");
  });

  test("Enter goes from field to field, over indicators, and in the end to the next organisation", async () => {
    const { user } = openPane({ state: state() });
    const first = within(await screen.findByRole("group", { name: "Veilig voelen" }));
    const second = within(screen.getByRole("group", { name: /Tijd tussen/ }));
    await user.click(first.getByRole("textbox", { name: "Teller" }));
    await user.keyboard("7{Enter}");
    expect(first.getByRole("textbox", { name: "Noemer" })).toHaveFocus();
    await user.keyboard("20{Enter}");
    expect(first.getByRole("textbox", { name: "Toelichting" })).toHaveFocus();
    await user.keyboard("Regel{Shift>}{Enter}{/Shift}twee{Enter}");
    expect(first.getByRole("textbox", { name: "Toelichting" })).toHaveValue("Regel\ntwee");
    expect(second.getByRole("textbox", { name: "Waarde (dagen)" })).toHaveFocus();
    await user.keyboard("{Enter}{Enter}");
    expect(button("Volgende: Gemeente Noord")).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(screen.getByRole("combobox", { name: "Organisatie" })).toHaveDisplayValue("Gemeente Noord (0 van 2)");
    expect(screen.getAllByRole("textbox")[0]).toHaveFocus();
  });

  test.each([["1.234", "We lezen dit als 1234."], ["veel", /Dit is geen getal/]])("'%s' is told at its field", async (typed, said) => {
    const { user } = openPane({ state: state() });
    await user.clear(await screen.findByRole("textbox", { name: "Waarde (dagen)" }));
    await user.type(screen.getByRole("textbox", { name: "Waarde (dagen)" }), typed);
    expect(screen.getByText(said)).toBeVisible();
  });

  test("what somebody changed meanwhile is shown beside what was typed, and either can be kept", async () => {
    const { user, store } = openPane({ state: state() });
    const field = await screen.findByRole("textbox", { name: "Waarde (dagen)" });
    await user.clear(field);
    await user.type(field, "16");
    const changed = { ...halfway, measurements: halfway.measurements.map((one) => (one.value === 17 ? { ...one, value: 19 } : one)) };
    act(() => store.send({ type: "checked", checked: { items: [], aside: [], mended: 0 }, network: changed }));
    expect(screen.getByRole("alert")).toHaveTextContent("Waarde: in het werkboek staat 19, jij typte 16.");
    expect(screen.getByText("In het werkboek veranderd")).toBeVisible();
    await user.click(button("Houd wat er staat"));
    expect(field).toHaveValue("19");
    expect(screen.getByText("Alles is bewaard in het werkboek")).toBeVisible();
  });

  test("what was typed stays when another part of the pane is shown, and where its row is gone it is shown until it is let go", async () => {
    const { user, store, actions } = openPane({ state: state() });
    const field = await screen.findByRole("textbox", { name: "Waarde (dagen)" });
    await user.clear(field);
    await user.type(field, "16");
    act(() => actions.show("overview"));
    act(() => actions.show("quarter"));
    expect(await screen.findByRole("textbox", { name: "Waarde (dagen)" })).toHaveValue("16");
    act(() => store.send({ type: "checked", checked: { items: [], aside: [], mended: 0 }, network: { ...halfway, measurements: halfway.measurements.filter(({ value }) => value !== 17) } }));
    expect(screen.getByText("Tijd tussen signaal en start van hulp, GGD Noord: 16")).toBeVisible();
    await user.click(button("Laat los"));
    expect(screen.queryByText(/GGD Noord: 16/)).toBeNull();
  });
});

describe("who has delivered", () => {
  test("is told in words, those that miss something first, each with the way to its form", async () => {
    const { user } = openPane({ state: state({ desk: { ...states.overview!.desk, part: "delivered" } }) });
    expect(await screen.findByText("1 van 3 organisaties zijn klaar.")).toBeVisible();
    expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "GGD Noorddeels · 1 van 2 ingevuldHerinner", "Gemeente Noordnog niets · 0 van 2 ingevuldHerinner", "Politiecompleet · 2 van 2 ingevuld",
    ]);
    await user.click(button("Gemeente Noord"));
    expect(screen.getByRole("combobox", { name: "Organisatie" })).toHaveDisplayValue("Gemeente Noord (0 van 2)");
  });

  test("a reminder can be copied; where that is not allowed it is selected", async () => {
    const { user } = openPane({ state: state({ desk: { ...states.overview!.desk, part: "delivered" } }) });
    await user.click(await screen.findByRole("button", { name: "Herinner GGD Noord" }));
    const box = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Tekst om te kopiëren" });
    expect(box.value).toContain("Voor 2026-K4 missen we nog 1 cijfer van jullie:\n- Veilig voelen");
    await user.click(button("Kopieer"));
    expect(await navigator.clipboard.readText()).toBe(box.value);
    expect(screen.getByText(/^Gekopieerd/)).toBeVisible();
    jest.spyOn(navigator.clipboard, "writeText").mockRejectedValueOnce(new Error("not allowed"));
    await user.click(button("Kopieer"));
    expect(screen.getByText(/druk op Ctrl\+C/)).toBeVisible();
    expect(box).toHaveFocus();
    expect([box.selectionStart, box.selectionEnd]).toEqual([0, box.value.length]);
  });
});

describe("closing", () => {
  const desk = { ...states.overview!.desk, part: "close" } as const;

  test("what stands in the way leads to where it is mended", async () => {
    const { user } = openPane({ state: state({ desk }) });
    expect(await screen.findByRole("heading", { name: "Er staan nog 2 dingen in de weg" })).toBeVisible();
    expect(screen.queryByRole("button", { name: "Sluit 2026-K4 af" })).toBeNull();
    await user.click(button(/Gemeente Noord: nog 2 indicatoren leeg/));
    expect(screen.getByRole("combobox", { name: "Organisatie" })).toHaveDisplayValue("Gemeente Noord (0 van 2)");
  });

  test("is asked once more", async () => {
    const { user } = openPane({ state: state({ desk, network: whole }) });
    await user.click(await screen.findByRole("button", { name: "Sluit 2026-K4 af" }));
    expect(screen.getByRole("group", { name: "2026-K4 nu afsluiten?" })).toBeVisible();
    expect(button("Ja, sluit af")).toHaveFocus();
    await user.click(button("Nog niet"));
    expect(button("Sluit 2026-K4 af")).toBeVisible();
  });
});

describe("a closed quarter", () => {
  const row = { indicator: "Veilig voelen", organisation: "GGD Noord", quarter: "2026-K3" };
  const closedValues = [{ ...row, id: "v0", place: { table: "closedValues" as const, row: 0 }, measurement: "m0", value: 49, numerator: undefined, denominator: undefined, blank: undefined }];
  const desk = { ...states.overview!.desk, quarter: "2026-K3" };

  test("says what was changed in the grid without a reason, and takes the reason without another value", async () => {
    const { user, actions } = openPane({ state: state({ desk, network: { ...halfway, closedValues } }) });
    const correct = jest.spyOn(actions, "correct").mockResolvedValue(true);
    expect(await screen.findByRole("heading", { name: "1 waarde is na het sluiten veranderd, zonder reden" })).toBeVisible();
    await user.click(button(/^Veilig voelen, GGD Noord. Waarde: van 49 naar 52./));
    await user.click(screen.getByRole("button", { name: "Schrijf op waarom" }));
    expect(screen.getByText("Schrijf op waarom. Zonder reden blijft de oude waarde staan.")).toBeVisible();
    await user.type(screen.getByRole("textbox", { name: /^Waarom/ }), "De bron is nageteld");
    await user.click(screen.getByRole("button", { name: "Schrijf op waarom" }));
    expect(correct).toHaveBeenCalledWith("m0", "De bron is nageteld");
  });

  test("with nothing changed asks for another value first", async () => {
    const { user } = openPane({ state: state({ desk: { ...desk, organisation: "GGD Noord", correcting: "m0" }, network: { ...halfway, closedValues: closedValues.map((one) => ({ ...one, value: 52 })) } }) });
    await user.click(await screen.findByRole("button", { name: "Corrigeer" }));
    expect(screen.getByText("Er verandert nog niets. Typ eerst een andere waarde.")).toBeVisible();
    expect(screen.queryByRole("heading", { name: /zonder reden/ })).toBeNull();
  });
});

test("a plan without quarters says what to do", async () => {
  openPane({ state: state({ network: networkWith([], { quarters: [] }) }) });
  expect(await screen.findByText("Dit werkboek heeft nog geen kwartalen")).toBeVisible();
});

test("a quarter in which nobody is asked for anything says so", async () => {
  openPane({ state: state({ network: networkWith([], { indicators: [] }) }) });
  expect(await screen.findByText(`Voor ${open} hoeft niemand iets in te vullen.`)).toBeVisible();
});
