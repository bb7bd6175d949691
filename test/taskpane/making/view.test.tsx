/** @jest-environment ./test/runner/jsdom.cjs */
import "../browser";
import { screen, waitFor, within } from "@testing-library/react";
import { failure, success } from "../../../src/domain/outcome";
import type { Excel } from "../../../src/taskpane/base/carriers";
import { excelThat, openPane } from "../pane";
import { templates } from "../../../src/templates";
import { plannedWorkbook, states } from "../states";

const field = (name: RegExp) => screen.getByRole("textbox", { name });
const button = (name: string | RegExp) => screen.getByRole("button", { name });
const next = () => screen.getByRole("button", { name: "Volgende" });
const network = { state: states["start, whose network"]! };
const made = { state: states["start, what will be made"]! };

describe("the step plan", () => {
  test("one is chosen at first, told in numbers; another one takes its place with what it advises", async () => {
    const { store, user } = openPane({ state: states.start });
    expect(screen.getByRole("radio", { name: /Leidraad/ })).toBeChecked();
    expect(screen.getAllByRole("listitem").map((item) => item.textContent)).toEqual(["12stappen", "13afspraken", "15acties"]);
    await user.click(screen.getByRole("radio", { name: /Kompas/ }));
    expect(screen.getByRole("radio", { name: /Leidraad/ })).not.toBeChecked();
    expect(store.get().draft).toMatchObject({ templates: ["kompas"], sheets: templates.kompas!.sheets.usual });
  });

  test("a second one comes along when it is asked for", async () => {
    const { store, user } = openPane({ state: states.start });
    await user.click(button(/^Twee plannen samen/));
    await user.click(screen.getByRole("checkbox", { name: /Kompas/ }));
    expect(store.get().draft.templates).toEqual(["leidraad", "kompas"]);
    await user.click(screen.getByRole("checkbox", { name: /Kompas/ }));
    expect(store.get().draft.templates).toEqual(["leidraad"]);
  });

  test("the next step takes the focus at its title, and the way back leads to the first", async () => {
    const { user } = openPane({ state: states.start });
    await user.click(next());
    expect(screen.getByRole("heading", { level: 1, name: "Jullie netwerk" })).toHaveFocus();
    expect(screen.getByText("Nieuw werkboek · stap 2 van 3")).toBeVisible();
    await user.click(button("Terug"));
    expect(screen.getByRole("heading", { level: 1, name: "Welk stappenplan volgen jullie?" })).toHaveFocus();
  });
});

describe("the network", () => {
  test("the current quarter and two years are suggested, and told in days", async () => {
    const { user } = openPane(network);
    expect(screen.getByText("2026-K4 tot en met 2028-K3")).toBeVisible();
    await user.click(button(/^Periode/));
    expect(field(/Eerste kwartaal/)).toHaveValue("2026-K4");
    expect(screen.getByText("Het plan loopt van 1 oktober 2026 tot en met 30 september 2028.")).toBeVisible();
  });

  test("a pasted list is counted; a double is named and goes by one press", async () => {
    const { user } = openPane(network);
    await user.click(field(/Wie doen er mee/));
    await user.paste("GGD\nVeilig Thuis\nggd\n");
    expect(screen.getByText("2 partijen. Dit staat er dubbel:")).toBeVisible();
    await user.click(button("Houd één"));
    expect(field(/Wie doen er mee/)).toHaveValue("GGD\nVeilig Thuis");
    expect(screen.getByText("2 partijen, geen dubbel")).toBeVisible();
  });

  test("the parties of the template can be ticked and unticked, in whatever spelling they were typed", async () => {
    const { user } = openPane(network);
    await user.type(field(/Wie doen er mee/), "ggd");
    await user.click(button(/Kies uit \d+ partijen/));
    expect(screen.getByRole("checkbox", { name: "GGD" })).toBeChecked();
    await user.click(screen.getByRole("checkbox", { name: "Huisartsen" }));
    await user.click(screen.getByRole("checkbox", { name: "GGD" }));
    expect(field(/Wie doen er mee/)).toHaveValue("Huisartsen");
  });
});

describe("what will be made", () => {
  test("is told in one sentence that follows the choice for examples", async () => {
    const { user } = openPane(made);
    expect(screen.getByText(/^\d+ bladen voor 2 partijen, met 13 voorbeeldafspraken, 15 voorbeeldacties en 3 indicatoren\.$/)).toBeVisible();
    await user.click(screen.getByRole("checkbox", { name: "Begin met voorbeelden" }));
    expect(screen.getByText(/^\d+ bladen voor 2 partijen\.$/)).toBeVisible();
  });

  test("counts the sheets that people see in the workbook, no more and no less", async () => {
    const write = jest.fn<ReturnType<Excel["write"]>, Parameters<Excel["write"]>>(() => Promise.resolve(failure("cancelled")));
    const { user } = openPane({ ...made, excel: excelThat({ write }) });
    const said = Number.parseInt(screen.getByText(/^\d+ bladen voor/).textContent!);
    await user.click(button("Maak het werkboek"));
    await waitFor(() => expect(write).toHaveBeenCalled());
    expect(write.mock.calls[0]![0].book.sheets.filter(({ visibility }) => visibility === "visible")).toHaveLength(said);
  });

  test("few indicators are ticked; they are chosen by theme, and the rest stays behind", async () => {
    const { store, user } = openPane(made);
    await user.click(button("Indicatoren · 3 van 8"));
    const [first] = within(screen.getByRole("group", { name: "Scholing" })).getAllByRole("checkbox");
    expect(first).toBeChecked();
    await user.click(first!);
    expect(button("Indicatoren · 2 van 8")).toBeVisible();
    await user.click(button("Kies alle"));
    expect(button("Indicatoren · 8 van 8")).toBeVisible();
    expect(store.get().draft.leftOut).toEqual([]);
    await user.click(button("Kies alleen de belangrijkste"));
    expect(button("Indicatoren · 3 van 8")).toBeVisible();
  });

  test("a sheet that the template advises can be left out, and one that it offers for later comes along when it is ticked", async () => {
    const { store, user } = openPane(made);
    await user.click(button(/^Bladen · \d+ van \d+$/));
    await user.click(screen.getByRole("checkbox", { name: "Successen" }));
    expect(store.get().draft.sheets).toEqual(["steps", "successes"]);
    await user.click(screen.getByRole("checkbox", { name: "Stappen" }));
    expect(store.get().draft.sheets).toEqual(["successes"]);
    await user.click(button("Alle bladen"));
    expect(new Set(store.get().draft.sheets)).toEqual(new Set([...templates.leidraad!.sheets.usual, ...templates.leidraad!.sheets.more]));
  });
});

describe("handing in", () => {
  test("every problem stands at its field, also where it was folded away; the first takes the focus, and what was typed stays", async () => {
    const { user } = openPane(network);
    await user.click(button(/^Periode/));
    await user.clear(field(/Eerste kwartaal/));
    await user.type(field(/Eerste kwartaal/), "2026-K5");
    await user.type(field(/Regio/), "Noord");
    await user.click(button(/^Periode/));
    await user.click(next());
    expect(field(/Naam van het netwerk/)).toHaveFocus();
    expect(field(/Naam van het netwerk/)).toHaveAccessibleDescription("Geef het netwerk een naam.");
    expect(field(/Eerste kwartaal/)).toHaveAccessibleDescription(/“2026-K5” is geen kwartaal/);
    expect(field(/Wie doen er mee/)).toHaveAccessibleDescription(/Voeg minstens één organisatie toe/);
    expect(field(/Regio/)).toHaveValue("Noord");
    expect(screen.getByText("3 velden vragen nog iets van je.")).toBeVisible();
  });

  test("a double that was left in the list is refused", async () => {
    const { user } = openPane(network);
    await user.type(field(/Naam van het netwerk/), "Netwerk Noord");
    await user.type(field(/Wie doen er mee/), "ggz Noord{Enter}GGZ Noórd");
    await user.click(next());
    expect(field(/Wie doen er mee/)).toHaveAccessibleDescription(/staat er twee keer in/);
  });

  test("a problem goes as soon as its field changes, and no focus moves while typing", async () => {
    const { user } = openPane(network);
    await user.click(next());
    await user.type(field(/Naam van het netwerk/), "N");
    expect(field(/Naam van het netwerk/)).toBeValid();
    expect(field(/Naam van het netwerk/)).toHaveFocus();
  });

  test("names come along as they were typed", async () => {
    const write = jest.fn<ReturnType<Excel["write"]>, Parameters<Excel["write"]>>(() => Promise.resolve(failure("cancelled")));
    const { user } = openPane({ ...network, excel: excelThat({ write }) });
    await user.type(field(/Naam van het netwerk/), "=Netwerk 🌱");
    await user.type(field(/Wie doen er mee/), "Politie");
    await user.click(next());
    await user.click(button("Maak het werkboek"));
    await waitFor(() => expect(write).toHaveBeenCalled());
    const [plan] = write.mock.calls[0]!;
    expect(plan.meta.name).toBe("=Netwerk 🌱");
    expect(JSON.stringify(plan.book)).toContain("Politie");
  });
});

describe("making", () => {
  const filledIn = { state: states["start filled in"]! };
  const planned = success(plannedWorkbook({ rows: { actions: 15 } }));

  test("ends at the overview with what to do next", async () => {
    const look = jest.fn<ReturnType<Excel["look"]>, []>().mockResolvedValueOnce(success(states.start!.found!)).mockResolvedValue(planned);
    const write: Excel["write"] = () => Promise.resolve(success({ created: [], sheets: 9, tables: 8, charts: 4, requests: 2 }));
    const { user } = openPane({ ...filledIn, excel: excelThat({ look, write }) });
    await user.click(button("Maak het werkboek"));
    expect(await screen.findByText("Je werkboek staat klaar")).toBeVisible();
    expect(screen.getByText("Begin met één ding. De rest kan later.")).toBeVisible();
    await user.click(button(/^Alle bladen/));
    expect(await screen.findByRole("button", { name: /Actieplan.*15 acties/ })).toBeVisible();
  });

  test("tells which sheet is being made, and stops when asked to", async () => {
    let stopped: AbortSignal | undefined;
    const write: Excel["write"] = (_plan, { onProgress, signal } = {}) => new Promise((resolve) => {
      stopped = signal;
      onProgress?.({ sheet: "Actieplan", index: 4, total: 9 });
      signal?.addEventListener("abort", () => resolve(failure("cancelled")));
    });
    const { user } = openPane({ ...filledIn, excel: excelThat({ write }) });
    await user.click(button("Maak het werkboek"));
    expect(await screen.findByText("Bezig met Actieplan")).toBeVisible();
    expect(screen.getByRole("progressbar")).toHaveAttribute("aria-valuemax", "9");
    await user.click(button("Stop"));
    expect(stopped?.aborted).toBe(true);
    expect(await screen.findByText(/^Gestopt/)).toBeVisible();
    await user.click(button("Terug"));
    expect(field(/Naam van het netwerk/)).toHaveValue("Netwerk Veilig Thuis Noord");
  });

  test("offers other names for those that are taken, and one click goes on with them", async () => {
    const titles: string[][] = [];
    const conflicts: Excel["conflicts"] = ({ book }) => {
      titles.push(book.sheets.map(({ name }) => name));
      return book.sheets.some(({ name }) => name === "Start") ? [{ code: "sheetTaken", details: { name: "Start", suggestion: "Start 2" } }] : [];
    };
    const { user } = openPane({ ...filledIn, excel: excelThat({ conflicts }) });
    await user.click(button("Maak het werkboek"));
    expect(await screen.findByText("“Start” wordt “Start 2”")).toBeVisible();
    await user.click(button("Ga verder met deze namen"));
    await screen.findByText(/^Gestopt/);
    expect(titles.map(([first]) => first)).toEqual(["Start", "Start 2"]);
  });

  test("keeps everything and says what to do where Excel is busy or a part does not load", async () => {
    const { user, rerender } = openPane({ ...filledIn, excel: excelThat({ look: () => Promise.resolve(failure("cellBeingEdited")) }) });
    await user.click(button("Maak het werkboek"));
    expect(await screen.findByText(/Druk op Enter of Escape/)).toBeVisible();
    expect(screen.getByText(/bladen voor 10 partijen/)).toBeVisible();
    rerender(<></>);
    const again = openPane({ ...filledIn, carriers: { content: () => Promise.resolve(failure("partNotLoaded")) } });
    await again.user.click(button("Maak het werkboek"));
    expect(await screen.findByText(/Controleer je internetverbinding/)).toBeVisible();
  });

  test("the example is a fictitious network, marked as such", async () => {
    const write = jest.fn<ReturnType<Excel["write"]>, Parameters<Excel["write"]>>(() => Promise.resolve(failure("cancelled")));
    const { user } = openPane({ state: states.start, excel: excelThat({ write }) });
    await user.click(button("Bekijk een voorbeeld"));
    await waitFor(() => expect(write).toHaveBeenCalled());
    expect(write.mock.calls[0]![0].meta.demo).toBe(true);
  });
});
