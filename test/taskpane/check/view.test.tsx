/** @jest-environment ./test/runner/jsdom.cjs */
import "../browser";
import { act, screen, within } from "@testing-library/react";
import { failure, success } from "../../../src/domain/outcome";
import type { Excel } from "../../../src/taskpane/base/carriers";
import "../../../src/taskpane/check/view/Check";
import { excelThat, openPane } from "../pane";
import { emptyNetwork, states } from "../states";

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const group = (name: string) => screen.findByRole("group", { name: new RegExp(`^${name}`) });
const [errors, persons] = [states["check"]!, states["check, about a person"]!];

test("persons come first, then errors, what is empty, and what to look at; the tab counts what is wrong and nothing else", async () => {
  openPane({ state: persons });
  expect(await screen.findByRole("heading", { level: 1, name: "4 fouten, 2 om na te kijken" })).toBeVisible();
  expect(screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent)).toEqual([
    "Gegevens van een persoon?", "Zet terug wat ontbreekt1", "Gebruik een naam die bestaat1", "Nog in te vullen: 5 plekken", "Om na te kijken",
  ]);
  expect(screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent)).toEqual(["Schrijf namen overal hetzelfde1", "Werk acties bij die te laat zijn1"]);
  expect(button(/^Controle ?4 fouten$/)).toHaveAttribute("aria-current", "page");
});

test("a finding is a row by its name and what stands there; a click goes to the cell, and a filter is cleared only after asking", async () => {
  const select = jest.fn<ReturnType<Excel["select"]>, Parameters<Excel["select"]>>()
    .mockResolvedValueOnce(success("filtered")).mockResolvedValue(success("selected"));
  const { user } = openPane({ state: errors, excel: excelThat({ select }) });
  const line = within(await group("Gebruik een naam die bestaat")).getByRole("button", { name: /^Rij k7d2xq9mtb ?“Polittie”$/ });
  await user.click(line);
  expect(select).toHaveBeenLastCalledWith("Actieplan", "C5", { clearFilter: false });
  expect(await screen.findByText("Een filter verbergt deze rij")).toBeVisible();
  await user.click(button("Wis het filter en ga erheen"));
  expect(select).toHaveBeenLastCalledWith("Actieplan", "C5", { clearFilter: true });
  expect(screen.queryByText("Een filter verbergt deze rij")).toBeNull();
});

test("what is still empty is progress by sheet, and no warning", async () => {
  openPane({ state: persons });
  const places = await screen.findByRole("region", { name: "Nog in te vullen: 5 plekken" });
  expect(within(places).getByRole("progressbar", { name: "8 van 13" })).toBeVisible();
  expect(within(places).getByRole("button", { name: /^Afspraken Verantwoordelijke ?8 van 13$/ })).toBeEnabled();
});

test("the same organisation in capitals or not is one, and chooses what is shown", async () => {
  const { user } = openPane({ state: persons });
  const choice = await screen.findByRole("combobox", { name: "Organisatie" });
  expect(within(choice).getAllByRole("option").map(({ textContent }) => textContent)).toEqual(["Iedereen", "GGD", "Polittie"]);
  await user.selectOptions(choice, "GGD");
  expect(screen.getByRole("heading", { level: 1, name: "2 fouten, 2 om na te kijken" })).toBeVisible();
});

test("tips wait until a first quarter was open, and come when asked for", async () => {
  const { user } = openPane({ state: { ...errors, network: emptyNetwork } });
  expect(await screen.findByText("Tips staan uit tot het eerste kwartaal open is.")).toBeVisible();
  expect(screen.queryByRole("group", { name: /^Laat afspraken bevestigen/ })).toBeNull();
  await user.click(button("Toon 2"));
  expect(screen.getByRole("group", { name: /^Laat afspraken bevestigen/ })).toBeVisible();
});

test("where nothing is wrong the page says so", async () => {
  openPane({ state: states["check, all in order"] });
  expect(await screen.findByRole("heading", { level: 1, name: "Geen fouten" })).toBeVisible();
  expect(screen.getByText("Alles wat erin staat, klopt.")).toBeVisible();
  expect(button("Controle")).toHaveAttribute("aria-current", "page");
});

test("a kind that is one line shows its rows once it has come first, for nothing is left there to open it with", async () => {
  const checked = persons.checked!;
  const { store } = openPane({ state: persons });
  const asked = await group("Werk acties bij die te laat zijn");
  expect(within(asked).queryByRole("listitem")).toBeNull();
  const items = checked.items.filter(({ finding }) => finding.code !== "referenceSpelling");
  act(() => store.send({ type: "checked", network: emptyNetwork, checked: { ...checked, items } }));
  expect(within(asked).getAllByRole("listitem")).toHaveLength(1);
});

test("a repair is seen first, old and new; what is unticked is left", async () => {
  const mend = jest.fn<ReturnType<Excel["mend"]>, Parameters<Excel["mend"]>>(() => Promise.resolve(success({ done: 1, left: 0, repairs: [] })));
  const checked = persons.checked!;
  const two = checked.items.flatMap((item) => (item.finding.fix?.kind === "spelling"
    ? ["C8", "C9"].map((cell) => ({ ...item, name: `Actie ${cell}`, finding: { ...item.finding, cell, key: cell } })) : [item]));
  const { user } = openPane({ state: { ...persons, checked: { ...checked, items: two } }, excel: excelThat({ mend }) });
  await user.click(within(await group("Schrijf namen overal hetzelfde")).getByRole("button", { name: "Herstel alle 2" }));
  expect(screen.getByRole("heading", { level: 1, name: "Dit herstel ik" })).toHaveFocus();
  expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual(["Actie C8Verantwoordelijkheid“ggd”  “GGD”", "Actie C9Verantwoordelijkheid“ggd”  “GGD”"]);
  await user.click(screen.getByRole("checkbox", { name: /^Actie C9/ }));
  expect(mend).not.toHaveBeenCalled();
  await user.click(button("Herstel 1"));
  expect(mend.mock.calls[0]![0]).toMatchObject([{ sheet: "Actieplan", cell: "C8", before: "ggd", after: "GGD" }]);
  expect(screen.getByRole("heading", { level: 1, name: /fouten/ })).toBeVisible();
});

test("all of a kind is set aside with one reason, and not without", async () => {
  const setAside = jest.fn<ReturnType<Excel["setAside"]>, Parameters<Excel["setAside"]>>(() => Promise.resolve(success([])));
  const { user } = openPane({ state: errors, excel: excelThat({ setAside }) });
  const asked = await group("Gebruik een naam die bestaat");
  await user.click(within(asked).getByRole("button", { name: "Zet opzij" }));
  await user.click(within(asked).getByRole("button", { name: "Zet opzij" }));
  expect(setAside).not.toHaveBeenCalled();
  await user.type(screen.getByRole("textbox", { name: /Waarom/ }), "Komt later");
  await user.click(within(asked).getByRole("button", { name: "Zet opzij" }));
  expect(setAside).toHaveBeenCalledWith([expect.objectContaining({ id: "referenceNear C5", reason: "Komt later" })]);
});

test("what may be about a person is not set aside but marked as no data of a person, by somebody and with a reason of some length", async () => {
  const setAside = jest.fn<ReturnType<Excel["setAside"]>, Parameters<Excel["setAside"]>>(() => Promise.resolve(success([])));
  const { user } = openPane({ state: persons, excel: excelThat({ setAside }) });
  const card = await screen.findByRole("region", { name: "Gegevens van een persoon?" });
  expect(within(card).queryByRole("button", { name: /opzij/ })).toBeNull();
  expect(within(card).getAllByRole("button", { name: "Ga naar de cel" })).toHaveLength(2);
  expect(within(card).getAllByRole("button", { name: "Geen persoonsgegeven" })).toHaveLength(2);
  const told = within(card).getAllByRole("listitem").find((one) => /cliënt of gezin/.test(one.textContent))!;
  const deny = () => user.click(within(told).getByRole("button", { name: "Geen persoonsgegeven" }));
  await deny();
  await user.type(within(told).getByRole("textbox", { name: /Waarom/ }), "Nee hoor");
  await user.type(within(told).getByRole("textbox", { name: /Wie/ }), "coördinator, GGD");
  await deny();
  await user.type(within(told).getByRole("textbox", { name: /Waarom/ }), ", een verzonnen voorbeeld");
  await user.clear(within(told).getByRole("textbox", { name: /Wie/ }));
  await deny();
  expect(setAside).not.toHaveBeenCalled();
  await user.type(within(told).getByRole("textbox", { name: /Wie/ }), "coördinator, GGD");
  await deny();
  expect(setAside).toHaveBeenCalledWith([expect.objectContaining({ id: "caseWords B5", reason: "Nee hoor, een verzonnen voorbeeld", who: "coördinator, GGD" })]);
  expect(screen.getByText("Geen persoonsgegeven volgens coördinator, GGD: Een verzonnen voorbeeld")).toBeVisible();
});

test("a reason that seems to be about a person is warned of while it is typed, and stays where the workbook is checked again meanwhile", async () => {
  const { user, store } = openPane({ state: errors });
  await user.click(within(await group("Gebruik een naam die bestaat")).getByRole("button", { name: "Zet opzij" }));
  await user.type(screen.getByRole("textbox", { name: /Waarom/ }), "Zo afgesproken");
  expect(screen.queryByText(/Dit lijkt over een persoon te gaan/)).toBeNull();
  await user.type(screen.getByRole("textbox", { name: /Waarom/ }), " met 06-12345678");
  expect(screen.getByText(/Dit lijkt over een persoon te gaan/)).toBeVisible();
  const checked = store.get().checked!;
  act(() => store.send({ type: "checked", network: emptyNetwork, checked: { ...checked, items: checked.items.map((item) => ({ ...item })) } }));
  expect(screen.getByRole("textbox", { name: /Waarom/ })).toHaveValue("Zo afgesproken met 06-12345678");
  expect(screen.getByRole("textbox", { name: /Waarom/ })).toHaveFocus();
});

test("the last repair can be taken back, and what was set aside brought back", async () => {
  const takeBack = jest.fn(() => Promise.resolve(success({ done: 3, left: 0, repairs: [] })));
  const bringBack = jest.fn(() => Promise.resolve(success([])));
  const { user } = openPane({ state: states["check, mended and set aside"], excel: excelThat({ takeBack, bringBack, readForCheck: () => Promise.resolve(failure("excelBusy")) }) });
  expect(await screen.findByText("3 cellen zijn hersteld. 1 cel is intussen veranderd en bleef zoals ze is.")).toBeVisible();
  await user.click(button("1 opzij gezet"));
  expect(screen.getByText("Opzij gezet: Zo afgesproken")).toBeVisible();
  await user.click(button("Haal terug"));
  expect(bringBack).toHaveBeenCalledWith(["nameBroken "]);
  await user.click(button("Draai terug"));
  expect(takeBack).not.toHaveBeenCalled();
  expect(await screen.findByText(/Excel is nog bezig/)).toBeVisible();
});
