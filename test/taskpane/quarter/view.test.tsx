/** @jest-environment ./test/runner/jsdom.cjs */
import "../browser";
import { act, screen, within } from "@testing-library/react";
import "../../../src/taskpane/quarter/view/Quarter";
import { newDesk, targetKey } from "../../../src/taskpane/quarter/state/desk";
import { openPane } from "../pane";
import { plannedWorkbook, states } from "../states";
import { halfway, networkWith, open, whole } from "./network";
import { tell } from "../../../src/messages/findings";
import type { Item } from "../../../src/taskpane/checkup/item";
import type { State } from "../../../src/taskpane/shell/state";

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const state = (change: Partial<State> = {}): State => ({
  ...states.overview!, view: "quarter", found: plannedWorkbook(), network: halfway, checked: { items: [], aside: [], filling: [], mended: 0 }, ...change,
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

  test("a long form is drawn a part at a time and is whole a moment later, for the next organisation too", async () => {
    const [indicator, measurement] = [halfway.indicators[0]!, halfway.measurements.find(({ quarter }) => quarter === open)!];
    const name = (i: number) => `Indicator ${i}`;
    const many = Array.from({ length: 60 }, (_, i) => i);
    const network = {
      ...halfway,
      indicators: many.map((i) => ({ ...indicator, id: `i${i}`, name: name(i) })),
      measurements: ["GGD Noord", "Politie"].flatMap((organisation) => many.map((i) => ({ ...measurement, id: `${organisation} ${i}`, indicator: name(i), organisation, value: undefined }))),
    };
    const { user } = openPane({ state: state({ network }) });
    const all = async (organisation: string) => {
      while (screen.getAllByRole("group", { name: /^Indicator \d/ }).length < 60) await act(() => new Promise((next) => { setTimeout(next, 0); }));
      expect(screen.getByRole("combobox", { name: "Organisatie" })).toHaveValue(organisation);
    };
    await screen.findByRole("group", { name: "Indicator 0" });
    await all("GGD Noord");
    await user.selectOptions(screen.getByRole("combobox", { name: "Organisatie" }), "Politie");
    expect(screen.getAllByRole("group", { name: /^Indicator \d/ }).length).toBeLessThan(60);
    await all("Politie");
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

  test("the button that saves stays beside the one that goes on, which so does not move away under the mouse while leaving a field saves", async () => {
    const { user } = openPane({ state: state() });
    const card = within(await screen.findByRole("group", { name: "Veilig voelen" }));
    const save = button("Bewaar");
    expect(save).toHaveAttribute("aria-disabled", "true");
    await user.type(card.getByRole("textbox", { name: "Teller" }), "7");
    expect(button("Bewaar")).toBe(save);
    expect(save).not.toHaveAttribute("aria-disabled", "true");
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
    act(() => store.send({ type: "checked", checked: { items: [], aside: [], filling: [], mended: 0 }, network }));
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

  test("what is wrong is told at its field, is called neither saved nor filled in, and is not counted", async () => {
    const wrong: Item = {
      finding: {
        code: "numberRange", severity: "error", key: "wrong", details: { column: "Waarde", min: 0 }, table: "measurements", tableName: "tblMetingen", column: "value", row: "m2", sheet: "Metingen", cell: "D7",
      },
      isPersonal: false, name: "", value: 17, isDay: false, parties: [], responsible: [],
    };
    openPane({ state: state({ checked: { items: [wrong], aside: [], filling: [], mended: 0 } }) });
    const card = within(await screen.findByRole("group", { name: /Tijd tussen/ }));
    expect(card.getByText("Klopt nog niet")).toBeVisible();
    expect(card.getByRole("textbox", { name: "Waarde (dagen)" })).toBeInvalid();
    expect(card.getByRole("textbox", { name: "Waarde (dagen)" })).toHaveAccessibleDescription(tell(wrong.finding, "nl"));
    expect(screen.getByRole("combobox", { name: "Organisatie" })).toHaveDisplayValue("GGD Noord (0 van 2)");
    expect(screen.getByText("1 klopt nog niet")).toBeVisible();
    expect(card.queryByText(/ewaard/)).toBeNull();
    expect(screen.queryByText("Alles is bewaard in het werkboek")).toBeNull();
  });

  test("what somebody changed meanwhile is shown beside what was typed, and either can be kept", async () => {
    const { user, store } = openPane({ state: state() });
    const field = await screen.findByRole("textbox", { name: "Waarde (dagen)" });
    await user.clear(field);
    await user.type(field, "16");
    const changed = { ...halfway, measurements: halfway.measurements.map((one) => (one.value === 17 ? { ...one, value: 19 } : one)) };
    act(() => store.send({ type: "checked", checked: { items: [], aside: [], filling: [], mended: 0 }, network: changed }));
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
    await act(() => Promise.resolve(actions.show("overview")));
    await act(() => Promise.resolve(actions.show("quarter")));
    expect(await screen.findByRole("textbox", { name: "Waarde (dagen)" })).toHaveValue("16");
    act(() => store.send({ type: "checked", checked: { items: [], aside: [], filling: [], mended: 0 }, network: { ...halfway, measurements: halfway.measurements.filter(({ value }) => value !== 17) } }));
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
      "GGD Noorddeels · 1 van 2 ingevuldHerinnering", "Gemeente Noordnog niets · 0 van 2 ingevuldHerinnering", "Politiecompleet · 2 van 2 ingevuld",
    ]);
    await user.click(button("Gemeente Noord"));
    expect(screen.getByRole("combobox", { name: "Organisatie" })).toHaveDisplayValue("Gemeente Noord (0 van 2)");
  });

  test("a reminder can be copied; where that is not allowed it is selected", async () => {
    const { user } = openPane({ state: state({ desk: { ...states.overview!.desk, part: "delivered" } }) });
    await user.click(await screen.findByRole("button", { name: "Stuur GGD Noord een herinnering" }));
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

  test("of a large network shows the first parties and the others on request, as the list of who delivered does", async () => {
    const measurement = halfway.measurements.find(({ quarter }) => quarter === open)!;
    const party = halfway.stakeholders[0]!;
    const names = Array.from({ length: 40 }, (_, i) => `Organisatie ${i + 1}`);
    const network = {
      ...halfway, stakeholders: names.map((organisation, row) => ({ ...party, id: `p${row}`, place: { ...party.place, row }, organisation })),
      measurements: names.map((organisation) => ({ ...measurement, id: organisation, organisation, value: undefined, blank: undefined })),
    };
    const { user } = openPane({ state: state({ network, desk: { ...newDesk, part: "close" } }) });
    expect(await screen.findByText("Los eerst nog 40 dingen op")).toBeVisible();
    expect(screen.getAllByText(/nog \d+ indicator(en)? leeg/)).toHaveLength(8);
    await user.click(button("Toon nog 32"));
    expect(screen.getAllByText(/nog \d+ indicator(en)? leeg/)).toHaveLength(40);
    await user.click(button("Geleverd"));
    expect(screen.getAllByText("Herinnering")).toHaveLength(12);
    await user.click(button("Toon nog 28"));
    expect(screen.getAllByText("Herinnering")).toHaveLength(40);
  });

  test("what stands in the way leads to where it is mended", async () => {
    const { user } = openPane({ state: state({ desk }) });
    expect(await screen.findByRole("heading", { name: "Los eerst nog 2 dingen op" })).toBeVisible();
    expect(screen.queryByRole("button", { name: "Sluit 2026-K4 af" })).toBeNull();
    await user.click(button(/Gemeente Noord: nog 2 indicatoren leeg/));
    expect(screen.getByRole("combobox", { name: "Organisatie" })).toHaveDisplayValue("Gemeente Noord (0 van 2)");
  });

  test("what was typed and is not saved yet is said where it would be called empty", async () => {
    const { user } = openPane({ state: state() });
    await user.type(within(await screen.findByRole("group", { name: "Veilig voelen" })).getByRole("textbox", { name: "Teller" }), "7");
    for (const part of ["Afsluiten", "Geleverd"]) {
      await user.click(button(part));
      expect(screen.getByText("1 indicator is nog niet bewaard")).toBeVisible();
    }
  });

  test("figures that will not come get one reason, all at once, once one is chosen", async () => {
    const { user, actions } = openPane({ state: state({ desk }) });
    const give = jest.spyOn(actions, "giveBlankReason").mockResolvedValue();
    await user.click(await screen.findByRole("button", { name: /^Geef alle \d+ lege cijfers deze reden$/ }));
    expect(screen.getByText("Kies eerst een reden.")).toBeVisible();
    await user.selectOptions(screen.getByRole("combobox", { name: "Reden" }), "Niet gemeten");
    await user.click(button(/^Geef alle \d+ lege cijfers deze reden$/));
    expect(give).toHaveBeenCalledWith(open, "notMeasured");
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

describe("what to know before a quarter is closed", () => {
  const aimless: typeof whole = { ...whole, indicators: whole.indicators.map((one, i) => (i === 0 ? { ...one, target: undefined } : one)) };

  test("that it is not over, and that nobody delivered a figure; closing is possible all the same", async () => {
    const nobody = { ...aimless, measurements: aimless.measurements.map((one) => (one.quarter === open && one.indicator !== "Veilig voelen" ? { ...one, value: undefined, blank: "notMeasured" as const } : one)) };
    const { user, actions } = openPane({ state: state({ desk: { ...states.overview!.desk, part: "close" }, network: nobody }) });
    const set = jest.spyOn(actions, "setTargets").mockResolvedValue();
    expect(await screen.findByText("Let hierop (3)")).toBeVisible();
    expect(screen.getByText(/^Veilig voelen heeft geen streefwaarde/)).toBeVisible();
    await user.click(button("Zet streefwaarden"));
    await user.type(screen.getByRole("textbox", { name: "Veilig voelen (%)" }), "75");
    await user.click(button("Bewaar streefwaarden"));
    expect(set).toHaveBeenCalledWith(new Map([[targetKey(aimless.indicators[0]!), "75"]]));
    expect(screen.getByText("2026-K4 loopt nog tot en met 31 december 2026.")).toBeVisible();
    expect(screen.getByText(/^Van Tijd tussen signaal en start van hulp leverde niemand een getal/)).toBeVisible();
    await user.click(button("Naar Invullen"));
    expect(screen.getByRole("combobox", { name: "Organisatie" })).toBeVisible();
  });
});

test("values that do not count are completed at each party that gave them", async () => {
  const network: typeof whole = {
    ...whole, indicators: whole.indicators.map((one) => ({ ...one, aggregation: "weighted" as const })),
    measurements: whole.measurements.map((one) => (one.organisation === "GGD Noord" && one.quarter === open ? { ...one, numerator: 3, denominator: 5, value: 60 } : one)),
  };
  const { user, store } = openPane({ state: state({ desk: { ...states.overview!.desk, part: "close" }, network }) });
  await user.click(await screen.findByRole("button", { name: "Vul aan: Gemeente Noord" }));
  expect(store.get().desk).toMatchObject({ part: "fill", organisation: "Gemeente Noord" });
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

describe("opening a closed quarter again", () => {
  const desk = { ...states.overview!.desk, quarter: "2026-K3" };

  test("asks for a reason", async () => {
    const { user, actions } = openPane({ state: state({ desk }) });
    const reopen = jest.spyOn(actions, "reopenQuarter").mockResolvedValue(true);
    await user.click(await screen.findByRole("button", { name: "Open 2026-K3 weer" }));
    await user.click(button("Open weer"));
    expect(screen.getByText("Schrijf op waarom. Zonder reden blijft het kwartaal dicht.")).toBeVisible();
    await user.type(screen.getByRole("textbox", { name: /^Waarom gaat het weer open/ }), "Twee partijen leverden na");
    await user.click(button("Open weer"));
    expect(reopen).toHaveBeenCalledWith("2026-K3", "Twee partijen leverden na");
  });

  test("can be taken back right after it", async () => {
    const { user, actions } = openPane({ state: state({ desk: { ...states.overview!.desk, quarter: open, reopened: { quarter: open, line: "l1", closedOn: undefined } } }) });
    const back = jest.spyOn(actions, "takeBackReopening").mockResolvedValue();
    await user.click(await screen.findByRole("button", { name: "Draai terug" }));
    expect(back).toHaveBeenCalled();
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

describe("opening", () => {
  const planned = "2027-K1";
  const parties = (status: "approached" | "confirmed", network = halfway) => network.stakeholders.map((party) => ({ ...party, status }));
  const at = (change: Partial<typeof halfway>) => state({ network: { ...halfway, ...change }, desk: { ...states.overview!.desk, quarter: planned } });

  test("where nobody takes part that is said, and one press lets them all", async () => {
    const { user, actions } = openPane({ state: at({ stakeholders: parties("approached") }) });
    const takePart = jest.spyOn(actions, "takePart").mockResolvedValue();
    expect(await screen.findByText("0 van 3 partijen doen mee")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Open 2027-K1" })).toBeNull();
    await user.click(button("Alle 3 doen mee"));
    expect(takePart).toHaveBeenCalled();
  });

  test.each([
    ["no parties", { stakeholders: [] }, "Er zijn nog geen partijen", "Voeg een partij toe", { view: "add" }],
    ["figures of the year only", { indicators: halfway.indicators.map((one) => ({ ...one, frequency: "year" as const })), quarters: ["2027-K1", "2027-K4"] }, "In 2027-K1 wordt geen indicator gemeten", "Naar 2027-K4", { desk: { quarter: "2027-K4" } }],
  ])("with %s it says so, and its button leads on", async (_, change, title, press, leads) => {
    const { user, store } = openPane({ state: at(change) });
    expect(await screen.findByText(title)).toBeVisible();
    await user.click(button(press));
    expect(store.get()).toMatchObject(leads);
  });

  test("without indicators its button brings their sheet to the front", async () => {
    const { user, actions } = openPane({ state: at({ indicators: [] }) });
    const goTo = jest.spyOn(actions, "goTo").mockResolvedValue(true);
    expect(await screen.findByText("Er zijn nog geen indicatoren")).toBeVisible();
    await user.click(button("Naar blad Indicatoren"));
    expect(goTo).toHaveBeenCalledWith("indicators");
  });

  test("what is still missing of the quarter before is told, with the way to who misses something, and is no stop", async () => {
    const { user, store } = openPane({ state: at({}) });
    expect(await screen.findByText(/^Van 2026-K4 mist nog iets van \d partijen? \(.+\)\./)).toBeVisible();
    expect(button("Open 2027-K1")).toBeEnabled();
    await user.click(button("Wie mist er?"));
    expect(store.get().desk).toMatchObject({ quarter: "2026-K4", part: "delivered" });
  });

  test("whatever there is to know stands in one list, a line a cause; none of it is a stop", async () => {
    openPane({ state: at({ stakeholders: halfway.stakeholders.map((party, i) => ({ ...party, status: i === 0 ? "confirmed" as const : "approached" as const })), indicators: halfway.indicators.map((one) => ({ ...one, target: undefined })) }) });
    expect(await screen.findByText("Goed om te weten voor je opent (4)")).toBeVisible();
    expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^1 van 3 partijen doet mee|^1 van 3 partijen doen mee/), expect.stringMatching(/^Van 2026-K4 mist nog iets/),
      expect.stringMatching(/^2 indicatoren hebben nog geen streefwaarde/), "2027-K1 begint pas op 1 januari 2027. Openen kan al wel.",
    ]);
    expect(button("Open 2027-K1")).toBeEnabled();
  });

  test("what is being typed stays, with the focus, when something above it is no longer there to know", async () => {
    const indicators = halfway.indicators.map((one) => ({ ...one, target: undefined }));
    const party = (status: "approached" | "confirmed") => halfway.stakeholders.map((one, i) => ({ ...one, status: i === 0 ? "confirmed" as const : status }));
    const { user, store } = openPane({ state: at({ stakeholders: party("approached"), indicators }) });
    expect(await screen.findByText(/^1 van 3 partijen/)).toBeVisible();
    await user.click(button("Zet streefwaarden"));
    await user.keyboard("7");
    act(() => store.send({ type: "checked", checked: store.get().checked!, network: { ...store.get().network!, stakeholders: party("confirmed") } }));
    expect(screen.queryByText(/^1 van 3 partijen/)).toBeNull();
    await user.keyboard("0");
    const safe = screen.getByRole("textbox", { name: "Veilig voelen (%)" });
    expect(safe).toHaveFocus();
    expect(safe).toHaveValue("70");
  });

  test("all targets that are missing are typed in one form, and written with one press; what is no number is said at its field", async () => {
    const { user, actions } = openPane({ state: at({ indicators: halfway.indicators.map((one) => ({ ...one, target: undefined, baseline: 40 })) }) });
    const set = jest.spyOn(actions, "setTargets").mockResolvedValue();
    await user.click(await screen.findByRole("button", { name: "Zet streefwaarden" }));
    const [safe, days] = [screen.getByRole("textbox", { name: "Veilig voelen (%)" }), screen.getByRole("textbox", { name: "Tijd tussen signaal en start van hulp (dagen)" })];
    expect(safe).toHaveFocus();
    expect(safe).toHaveAccessibleDescription("Nulwaarde 40%; hoger is beter");
    await user.click(button("Bewaar streefwaarden"));
    expect(safe).toHaveAccessibleDescription(/^Typ een streefwaarde/);
    await user.type(safe, "70");
    await user.type(days, "veertien{Enter}");
    expect(days).toHaveAccessibleDescription(/Dit is geen getal/);
    expect(set).not.toHaveBeenCalled();
    await user.clear(days);
    await user.type(days, "14{Enter}");
    expect(set).toHaveBeenCalledWith(new Map([[targetKey(halfway.indicators[0]!), "70"], [targetKey(halfway.indicators[1]!), "14"]]));
  });
});
