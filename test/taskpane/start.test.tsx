/** @jest-environment jsdom */
import "./browser";
import { screen, waitFor, within } from "@testing-library/react";
import { failure, success } from "../../src/domain/outcome";
import type { Excel } from "../../src/taskpane/carriers";
import { excelThat, openPane } from "./pane";
import { plannedWorkbook, states } from "./states";

const field = (name: RegExp) => screen.getByRole("textbox", { name });
const button = (name: string | RegExp) => screen.getByRole("button", { name });
const chosen = () => within(screen.getByRole("list", { name: "Gekozen organisaties" })).getAllByRole("listitem").map((item) => item.textContent);

describe("filling in", () => {
  test("the coming quarter and two years are suggested, and told in days", () => {
    openPane();
    expect(field(/Eerste kwartaal/)).toHaveValue("2027-K1");
    expect(screen.getByText("Het plan loopt van 1 januari 2027 tot en met 31 december 2028.")).toBeVisible();
  });

  test("a name and Enter adds an organisation, and the field is free for the next", async () => {
    const { user } = openPane();
    await user.type(field(/Organisaties toevoegen/), "GGD{Enter}Veilig Thuis{Enter}");
    expect(chosen()).toEqual(["GGD", "Veilig Thuis"]);
    expect(field(/Organisaties toevoegen/)).toHaveValue("");
    expect(screen.getByText("2 organisaties gekozen")).toBeVisible();
  });

  test("a pasted list adds them all; a double stays in the field with the reason", async () => {
    const { user } = openPane();
    await user.click(field(/Organisaties toevoegen/));
    await user.paste("GGD\nVeilig Thuis\nggd\n");
    expect(chosen()).toEqual(["GGD", "Veilig Thuis"]);
    expect(field(/Organisaties toevoegen/)).toHaveValue("ggd");
    expect(field(/Organisaties toevoegen/)).toHaveAccessibleDescription(/staat er twee keer in/);
  });

  test("the parties of the template can be ticked and unticked, in whatever spelling they were typed", async () => {
    const { user } = openPane();
    await user.type(field(/Organisaties toevoegen/), "ggd{Enter}");
    await user.click(button(/Kies uit \d+ partijen/));
    expect(screen.getByRole("checkbox", { name: "GGD" })).toBeChecked();
    await user.click(screen.getByRole("checkbox", { name: "Huisartsen" }));
    await user.click(screen.getByRole("checkbox", { name: "GGD" }));
    expect(chosen()).toEqual(["Huisartsen"]);
  });

  test("taking out one of several leaves the focus on the next", async () => {
    const { user } = openPane({ state: states["start filled in"] });
    await user.click(button("Haal GGD weg"));
    expect(chosen()).not.toContain("GGD");
    expect(button("Haal ggz Noord weg")).toHaveFocus();
  });

  test("what will be made follows the template and the choice for examples", async () => {
    const { user } = openPane();
    expect(screen.getByText(/15 voorbeeldacties/)).toBeVisible();
    await user.click(screen.getByRole("checkbox", { name: "Neem voorbeelden mee" }));
    expect(screen.queryByText(/voorbeeldacties/)).toBeNull();
  });

  test("the example indicators are ticked by theme, the most important by one press, and the rest stays behind", async () => {
    const { store, user } = openPane({ state: states.start });
    const leftOut = () => store.get().draft.leftOut;
    const told = () => screen.getByText(/^\d+ indicator(en)? gekozen$/).textContent;
    await user.click(button(/Kies uit \d+ indicatoren/));
    const all = told();
    const [first] = within(screen.getByRole("group", { name: "Scholing" })).getAllByRole("checkbox");
    expect(first).toBeChecked();
    await user.click(first!);
    expect(first).not.toBeChecked();
    expect(leftOut()).toHaveLength(1);
    expect(screen.getByText(new RegExp(`${Number.parseInt(all!) - 1} voorbeeldindicatoren`))).toBeVisible();
    await user.click(button("Kies alleen de belangrijkste"));
    expect(first).toBeChecked();
    expect(Number.parseInt(told()!)).toBeLessThan(Number.parseInt(all!) - 1);
    await user.click(button("Kies alle"));
    expect([told(), leftOut()]).toEqual([all, []]);
  });

  test("step plans are combined, one of them leads, and at least one stays", async () => {
    const { user } = openPane({ state: states.start });
    const [leidraad, kompas] = [/Leidraad/, /Kompas/].map((name) => screen.getByRole("checkbox", { name }));
    await user.click(kompas!);
    expect(screen.getByRole("checkbox", { name: /Leidraad.*Leidend/ })).toBeChecked();
    await user.click(leidraad!);
    await user.click(kompas!);
    expect(kompas).toBeChecked();
    expect(leidraad).not.toBeChecked();
  });

  test("a sheet that the template advises can be left out", async () => {
    const { store, user } = openPane({ state: states.start });
    await user.click(screen.getByRole("checkbox", { name: /Successen/ }));
    expect(store.get().draft.sheets).not.toContain("successes");
  });
});

describe("handing in", () => {
  test("every problem stands at its field, the first takes the focus, and what was typed stays", async () => {
    const { user } = openPane();
    await user.clear(field(/Eerste kwartaal/));
    await user.type(field(/Eerste kwartaal/), "2026-K5");
    await user.type(field(/Regio/), "Noord");
    await user.click(button("Maak het werkboek"));
    expect(field(/Naam van het netwerk/)).toHaveFocus();
    expect(field(/Naam van het netwerk/)).toHaveAccessibleDescription("Geef het netwerk een naam.");
    expect(field(/Eerste kwartaal/)).toHaveAccessibleDescription(/“2026-K5” is geen kwartaal/);
    expect(field(/Organisaties toevoegen/)).toHaveAccessibleDescription(/Voeg minstens één organisatie toe/);
    expect(field(/Regio/)).toHaveValue("Noord");
    expect(screen.getByText("3 velden vragen nog iets van je.")).toBeVisible();
  });

  test("a problem goes as soon as its field changes, and no focus moves while typing", async () => {
    const { user } = openPane();
    await user.click(button("Maak het werkboek"));
    await user.type(field(/Naam van het netwerk/), "N");
    expect(field(/Naam van het netwerk/)).toBeValid();
    expect(field(/Naam van het netwerk/)).toHaveFocus();
  });

  test("a name that was typed but not added comes along", async () => {
    const write = jest.fn<ReturnType<Excel["write"]>, Parameters<Excel["write"]>>(() => Promise.resolve(failure("cancelled")));
    const { user } = openPane({ excel: excelThat({ write }) });
    await user.type(field(/Naam van het netwerk/), "=Netwerk 🌱");
    await user.type(field(/Organisaties toevoegen/), "Politie");
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
    expect(screen.getByText(/Verdeel de acties op Actieplan/)).toBeVisible();
    expect(button(/Actieplan.*15 acties/)).toBeVisible();
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
    expect(chosen()).toHaveLength(10);
    rerender(<></>);
    const again = openPane({ ...filledIn, carriers: { content: () => Promise.resolve(failure("partNotLoaded")) } });
    await again.user.click(button("Maak het werkboek"));
    expect(await screen.findByText(/Controleer je internetverbinding/)).toBeVisible();
  });

  test("the example is a fictitious network, marked as such", async () => {
    const write = jest.fn<ReturnType<Excel["write"]>, Parameters<Excel["write"]>>(() => Promise.resolve(failure("cancelled")));
    const { user } = openPane({ excel: excelThat({ write }) });
    await user.click(button("Bekijk een voorbeeld"));
    await waitFor(() => expect(write).toHaveBeenCalled());
    expect(write.mock.calls[0]![0].meta.demo).toBe(true);
  });
});
