/** @jest-environment ./test/runner/jsdom.cjs */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import "../browser";
import { screen, waitFor, within } from "@testing-library/react";
import axe from "axe-core";
import { success } from "../../../src/domain/outcome";
import type { Excel } from "../../../src/taskpane/base/carriers";
import "../../../src/taskpane/adding/view/Add";
import "../../../src/taskpane/importing/view/Importing";
import { readOf } from "../../workbook/check/books";
import { planOf } from "../../workbook/network";
import { excelThat, openPane } from "../pane";
import { plannedWorkbook, states } from "../states";

const read = readOf(planOf("leidraad", { organisations: ["GGD Noord", "Politie"], examples: false }).book);
const readForCheck: Excel["readForCheck"] = () => Promise.resolve(success({ read, found: plannedWorkbook(), sheets: new Map<string, string>(), asides: [], repairs: [], undos: [] }));

/** The view, opened as people do, over a workbook with two parties. */
async function openView(excel: Partial<Excel> = {}) {
  const pane = openPane({ state: states.overview, excel: excelThat({ readForCheck, ...excel }) });
  await pane.user.click(screen.getByRole("button", { name: /^Neem een lijst over/ }));
  await screen.findByRole("heading", { level: 1, name: "Lijst overnemen" });
  return pane;
}

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const choice = (name: string) => screen.getByRole("combobox", { name });
const file = (text: string) => new File([text], "partijen.csv", { type: "text/csv" });
/** jsdom has no name for a field that chooses files. */
const chooser = () => document.querySelector<HTMLInputElement>("input[type=file]")!;

test("the view opens from the overview, stands under the tab for adding, and leads back there", async () => {
  const { user } = await openView();
  expect(screen.getByRole("button", { name: "Toevoegen", current: "page" })).toBeVisible();
  expect(screen.queryByRole("button", { name: "Lijst overnemen" })).toBeNull();
  await user.click(button("Terug naar Toevoegen"));
  expect(await screen.findByRole("heading", { level: 1, name: "Toevoegen" })).toBeVisible();
});

test("a file shows where it goes, what its columns mean and what comes in; corrections show at once; nothing is in until that is said", async () => {
  const takeOverList = jest.fn<ReturnType<Excel["takeOverList"]>, Parameters<Excel["takeOverList"]>>().mockResolvedValue(success({ added: 2, filled: 0, passed: 0, trace: { table: "stakeholders", added: [], filled: [] } }));
  const { user, container } = await openView({ takeOverList });
  await user.upload(chooser(), file("Naam organisatie;Telefoon;Wie\nHalt;088 123;Ada\nGGD Noord;;\nWijkteam;;Cor\n"));
  expect(await screen.findByText("partijen.csv")).toBeVisible();
  expect(button("Neem een andere lijst")).toHaveFocus();
  expect(choice("Blad in het werkboek")).toHaveDisplayValue("Stakeholders");
  expect(choice("Naam organisatie")).toHaveDisplayValue("Organisatie");
  expect(choice("Telefoon")).toHaveDisplayValue("Werkcontact");
  expect(choice("Wie")).toHaveDisplayValue("Niet overnemen");
  expect(choice("Wie")).toHaveAccessibleDescription("Bijvoorbeeld: Ada");
  const preview = within(screen.getByRole("region", { name: "Zo komt het erin" }));
  expect(preview.getByText("2 nieuwe rijen")).toBeVisible();
  expect(preview.getByText("1 rij staat er al: overgeslagen")).toBeVisible();
  expect(preview.queryByText("Ada")).toBeNull();
  await user.selectOptions(choice("Wie"), "Contactpersoon");
  expect(await preview.findByText("Ada")).toBeVisible();
  await user.selectOptions(choice("Telefoon"), "Niet overnemen");
  await waitFor(() => expect(preview.queryByText("088 123")).toBeNull());
  expect(preview.getByText("In je lijst: rij 2, 4")).toBeVisible();
  // Colours and sizes need a real browser.
  const { violations } = await axe.run(container, { rules: { "color-contrast": { enabled: false }, "target-size": { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  expect(takeOverList).not.toHaveBeenCalled();
  await user.click(button("Neem 2 rijen over"));
  expect(takeOverList.mock.calls[0]?.[0].accepted).toEqual(new Set([2, 4]));
  expect(await screen.findByText("2 rijen staan nu op het blad Stakeholders.")).toBeVisible();
  expect(button("Ga naar Stakeholders")).toHaveFocus();
  expect(screen.getByRole("region", { name: "Neem nog een lijst over" })).toBeVisible();
});

test("rows with an error stay out until somebody says so, and what differs is shown beside what stands", async () => {
  const { user } = await openView();
  await user.click(screen.getByRole("textbox", { name: /Of plak de rijen hier/ }));
  await user.paste("Actie\tWie\tDeadline\nBellen\tGGD Noord\t1-11-2026\nMailen\tZwembad\tooit");
  // Rows that are pasted are read at once.
  expect(await screen.findByText("Geplakte lijst")).toBeVisible();
  expect(button("Neem 1 rij over")).toBeVisible();
  const preview = within(screen.getByRole("region", { name: "Zo komt het erin" }));
  expect(preview.getByText("1 nieuwe rij")).toBeVisible();
  expect(preview.getByText("1 rij met een fout: komt niet mee")).toBeVisible();
  expect(preview.getByRole("heading", { name: "Rijen met een fout" })).toBeVisible();
  expect(preview.getByText("Rij 3").parentElement).toHaveTextContent(/Mailen.*(Zwembad|ooit).*(datum|bestaat|staat niet)/);
  expect(screen.getAllByText("Fout.")).not.toHaveLength(0);
  await user.click(screen.getByRole("checkbox", { name: "Neem ook de 1 rij met een fout over" }));
  expect(await preview.findByText("2 nieuwe rijen")).toBeVisible();
  expect(button("Neem 2 rijen over")).toBeVisible();
  expect(preview.queryByText(/komt niet mee/)).toBeNull();
  await user.click(button("Neem niets over"));
  expect(screen.queryByText("Geplakte lijst")).toBeNull();
  expect(button("Open een bestand")).toHaveFocus();
});

test("what is typed is read at a press; a word that the workbook does not know gets what it means, and can be left", async () => {
  const { user } = await openView();
  await user.type(screen.getByRole("textbox", { name: /Of plak de rijen hier/ }), "Actie;Wie;Status{Enter}Bellen;GGD Noord;Bijna klaar{Enter}Mailen;Politie;Bijna klaar");
  await user.click(button("Lees wat ik plakte"));
  const means = await screen.findByRole("combobox", { name: "Status: “Bijna klaar” betekent" });
  expect(means).toHaveDisplayValue("Laat zo staan");
  expect(means).toHaveAccessibleDescription("In 2 rijen");
  expect(screen.getByText(/^In alles wat nieuw is, zit een fout/)).toBeVisible();
  expect(screen.queryByRole("button", { name: /^Neem 2 rijen/ })).toBeNull();
  await user.selectOptions(means, "Loopt");
  const preview = within(screen.getByRole("region", { name: "Zo komt het erin" }));
  expect(await preview.findAllByText("Loopt")).toHaveLength(2);
  expect(button("Neem 2 rijen over")).toBeVisible();
  await user.selectOptions(means, "Laat zo staan");
  expect(await preview.findAllByText("Bijna klaar")).toHaveLength(2);
});

test("rows that are hidden in a file say that they come along", async () => {
  const { user } = await openView();
  await user.upload(chooser(), new File([readFileSync(join(__dirname, "..", "..", "cases", "files", "hidden-rows.xlsx"))], "acties.xlsx"));
  expect(await screen.findByText("1 rij is in het bestand verborgen. Die komt ook mee. Wil je dat niet, haal die daar dan weg.")).toBeVisible();
  expect(within(screen.getByRole("region", { name: "Zo komt het erin" })).getByText("3 nieuwe rijen")).toBeVisible();
});

test("what cannot be read says why, and the way in stays open", async () => {
  const { user } = await openView();
  await user.upload(chooser(), file(" ;; \n"));
  expect(await screen.findByText(/Hier staat geen lijst in/)).toBeVisible();
  expect(button("Open een bestand")).toBeEnabled();
});
