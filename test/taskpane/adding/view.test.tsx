/** @jest-environment ./test/runner/jsdom.cjs */
import "../browser";
import { act, screen, within } from "@testing-library/react";
import { success } from "../../../src/domain/outcome";
import type { CellsByHeading } from "../../../src/excel";
import "../../../src/taskpane/adding/view/Add";
import { readOf } from "../../workbook/check/books";
import { planOf } from "../../workbook/network";
import { excelThat, openPane as openThePane } from "../pane";
import { plannedWorkbook, states } from "../states";

/** A network with a finding of which no action came yet. */
const plan = planOf("leidraad", { sheets: ["relations", "findings", "successes"], organisations: ["GGD", "Politie"], examples: false });
const read = readOf(plan.book);
const findings = read.tables.find(({ name }) => name === "tblBevindingen")!;
const finding: Record<string, string> = { Onderwerp: "Scholing", Verbeterpunt: "Elk halfjaar een training", Organisatie: "GGD", Niveau: "Netwerk", ID: "b7d2xq9mtb" };
findings.rows = [{ index: 0, values: findings.columns.map(({ heading }) => finding[heading] ?? null) }];

/** The pane over a workbook that was read, at the part Toevoegen; `added` are the rows that were. */
async function openPane(options: Parameters<typeof openThePane>[0] = {}) {
  const found = plannedWorkbook({ added: ["relations", "findings", "successes"] });
  const added: { table: string; rows: readonly CellsByHeading[] }[] = [];
  const excel = excelThat({
    look: () => Promise.resolve(success(found)),
    readForCheck: () => Promise.resolve(success({ read, found, sheets: new Map(), asides: [], repairs: [], undos: [] })),
    addRows: (table, rows) => { added.push({ table, rows }); return Promise.resolve(success({ sheet: "Stakeholders", row: 7 })); },
  });
  const pane = openThePane({ state: { ...states.overview!, view: "add", found }, excel, ...options });
  await screen.findByRole("form");
  return { ...pane, added };
}

const field = (name: string | RegExp) => screen.getByRole("textbox", { name });
/** Shows, or hides, the fields that come later. */
const more = () => screen.getByRole("button", { name: /^Nog \d+ velden$/ });
const choose = () => screen.getByRole("combobox", { name: "Wat wil je toevoegen?" });

test("a form has the columns of its table as fields, with what the workbook offers to choose", async () => {
  const { user } = await openPane();
  expect(screen.getByRole("form", { name: "Een partij" })).toBeVisible();
  expect(field("Organisatie")).toBeRequired();
  expect(within(screen.getByRole("combobox", { name: "Kring" })).getAllByRole("option").map(({ textContent }) => textContent)).toEqual(["Kies…", "Kerngroep", "Werkgroep", "Buitenring"]);
  expect(screen.queryByRole("textbox", { name: "Belang" })).toBeNull();
  expect(within(choose()).getAllByRole("option").map(({ textContent }) => textContent)).toEqual(["Een partij", "Een relatie", "Een afspraak", "Een bevinding", "Een actie", "Een indicator", "Een succes"]);
  expect(screen.queryByRole("textbox", { name: "Functie" })).toBeNull();
  await user.click(more());
  expect(field("Functie")).toBeVisible();
});

test("where no point stands in the workbook the form of an action does not say that each has an action", async () => {
  const { rows } = findings;
  findings.rows = [];
  try {
    const { user } = await openPane();
    await user.selectOptions(choose(), "Een actie");
    expect(await screen.findByText("Er staat nog geen punt waar een actie uit kan komen.")).toBeVisible();
    expect(screen.queryByText("Elk punt heeft al een actie.")).toBeNull();
  } finally {
    findings.rows = rows;
  }
});

test("by keyboard alone: Enter adds, the first fault takes the focus, and after adding the form is ready for the next", async () => {
  const { user, added, memory } = await openPane();
  await user.selectOptions(screen.getByRole("combobox", { name: "Kring" }), "Kerngroep");
  await user.click(more());
  await user.click(field("Functie"));
  await user.keyboard("Adviseur{Enter}");
  expect(added).toEqual([]);
  expect(field("Organisatie")).toHaveFocus();
  expect(field("Organisatie")).toBeInvalid();
  await user.keyboard("GGD");
  expect(await screen.findByText(/een keer|één keer|vaker|nog een rij/i)).toBeVisible();
  await user.clear(field("Organisatie"));
  await user.keyboard("Wijkteam=1{Enter}");
  expect(await screen.findByText("Toegevoegd op blad Stakeholders, rij 7")).toBeVisible();
  expect(added).toMatchObject([{ table: "stakeholders", rows: [{ organisation: "Wijkteam=1", function: "Adviseur", circle: "Kerngroep", id: expect.any(String) }] }]);
  expect(field("Organisatie")).toHaveFocus();
  expect(field("Organisatie")).toHaveValue("");
  expect(field("Functie")).toHaveValue("");
  // Ids of items, which say nothing outside the workbook.
  expect(memory.keepChoices).toHaveBeenCalledWith("stakeholders", '{"circle":["core"]}');
});

test("what was not finished stays when something else is shown", async () => {
  const { user, actions } = await openPane();
  await user.type(field("Organisatie"), "Wijkteam");
  await user.selectOptions(choose(), "Een succes");
  await user.type(await screen.findByRole("textbox", { name: "Succes" }), "Eerste training gegeven");
  await act(() => Promise.resolve(actions.show("overview")));
  expect(await screen.findByRole("button", { name: /^Alle bladen/ })).toBeVisible();
  await act(() => Promise.resolve(actions.show("add")));
  expect(await screen.findByRole("textbox", { name: "Succes" })).toHaveValue("Eerste training gegeven");
  expect(within(choose()).getByRole("option", { name: "Een partij (nog niet klaar)" })).toBeVisible();
  await user.selectOptions(choose(), "Een partij (nog niet klaar)");
  expect(await screen.findByRole("textbox", { name: "Organisatie" })).toHaveValue("Wijkteam");
  await user.click(screen.getByRole("button", { name: "Wis het formulier" }));
  expect(field("Organisatie")).toHaveValue("");
});

test("a finding becomes an action that knows where it came from; an action that was begun does not disappear without a question", async () => {
  const { user, added } = await openPane();
  await user.selectOptions(choose(), "Een actie");
  await user.type(await screen.findByRole("textbox", { name: "Actie" }), "Iets anders");
  await user.click(screen.getByRole("button", { name: "Maak actie: Elk halfjaar een training" }));
  expect(screen.getByText("Je was al met een actie bezig")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Neem dit punt over" }));
  expect(await screen.findByText("Deze actie komt uit: Elk halfjaar een training")).toBeVisible();
  expect(field("Actie")).toHaveFocus();
  expect(field("Actie")).toHaveValue("Elk halfjaar een training");
  expect(screen.getByRole("combobox", { name: "Niveau" })).toHaveDisplayValue("Netwerk");
  await user.click(within(screen.getByRole("group", { name: "Verantwoordelijkheid" })).getByRole("button", { name: "GGD" }));
  await user.click(screen.getByRole("checkbox", { name: "Politie" }));
  await user.type(screen.getByLabelText("Tijdspad einde"), "2026-12-31");
  await user.click(screen.getByRole("button", { name: "Voeg toe" }));
  expect(await screen.findByText(/^Toegevoegd op blad Actieplan/)).toBeVisible();
  expect(added.at(-1)?.rows).toMatchObject([{
    action: "Elk halfjaar een training", responsible: "GGD; Politie", end: 46387, level: "Netwerk", status: "Niet gestart", sourceId: "b7d2xq9mtb",
  }]);
});

test("what was added can be taken back where nobody changed it", async () => {
  const { user } = await openPane();
  await user.type(field("Organisatie"), "Wijkteam{Enter}");
  await user.click(await screen.findByRole("button", { name: "Draai terug" }));
  // This Excel never got the row, so nobody can say that it is still there.
  expect(await screen.findByText("Deze rij staat er niet meer. Er is niets veranderd.")).toBeVisible();
});

test("who types a party that is there already, in whatever spelling, is offered its row", async () => {
  const { user, actions } = await openPane();
  const goToRow = jest.spyOn(actions, "goToRow").mockResolvedValue("there");
  await user.type(field("Organisatie"), "politie");
  expect(screen.getByText(/^Politie staat al in de lijst\./)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Ga naar de rij" }));
  expect(goToRow).toHaveBeenCalledWith("stakeholders", 1, false);
});

test("a field of one line grows with its text, and takes no new line", async () => {
  const { user } = await openPane();
  const name = field("Organisatie");
  expect(name).toHaveAttribute("rows", "1");
  await user.click(name);
  await user.paste("Samenwerkingsverband Passend Onderwijs\nVoortgezet Onderwijs Noord- en Zuid-Kennemerland");
  expect(name).toHaveValue("Samenwerkingsverband Passend Onderwijs Voortgezet Onderwijs Noord- en Zuid-Kennemerland");
  expect(name).toHaveAttribute("rows", "3");
});
