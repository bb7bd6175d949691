/** @jest-environment jsdom */
import "./browser";
import { act, configure, screen, within } from "@testing-library/react";
import { failure, success } from "../../src/domain/outcome";
import type { Excel } from "../../src/taskpane/carriers";
import "../../src/taskpane/views/Check/Check";
import { excelThat, openPane } from "./pane";
import { emptyNetwork, states } from "./states";

// The first look for a role in a page this long takes its time where other tests run beside it.
configure({ asyncUtilTimeout: 10_000 });

const button = (name: string | RegExp) => screen.getByRole("button", { name });

test("findings stand by sheet and by what to do, with their severity in words, and are counted beside the name of the part", async () => {
  openPane({ state: states["check"] });
  const sheet = await screen.findByRole("region", { name: "Actieplan" });
  expect(within(sheet).getByRole("heading", { level: 3, name: "Gebruik een naam die bestaat" })).toBeVisible();
  expect(within(sheet).getByRole("button", { name: /Bedoel je Politie.*fout · C5 · Polittie/ })).toBeVisible();
  expect(screen.getByRole("button", { name: /^Controle ?9 meldingen$/, current: "page" })).toBeVisible();
  expect(screen.getByText("2 fouten, 5 waarschuwingen, 2 tips")).toBeVisible();
});

test("a click goes to the cell; a filter that hides it is cleared only after asking", async () => {
  const select = jest.fn<ReturnType<Excel["select"]>, Parameters<Excel["select"]>>()
    .mockResolvedValueOnce(success("filtered")).mockResolvedValue(success("selected"));
  const { user } = openPane({ state: states["check"], excel: excelThat({ select }) });
  await user.click(await screen.findByRole("button", { name: /Bedoel je Politie/ }));
  expect(select).toHaveBeenLastCalledWith("Actieplan", "C5", { clearFilter: false });
  expect(await screen.findByText("Een filter verbergt deze rij")).toBeVisible();
  await user.click(button("Wis het filter en ga erheen"));
  expect(select).toHaveBeenLastCalledWith("Actieplan", "C5", { clearFilter: true });
  expect(screen.queryByText("Een filter verbergt deze rij")).toBeNull();
});

test("severity, organisation and who is responsible choose what is shown", async () => {
  const checked = states["check"]!.checked!;
  // GGD takes part in the row, and somebody else is responsible for it.
  const shared = checked.items.map((item) => (item.parties[0] === "GGD" ? { ...item, responsible: ["Gemeente"] } : item));
  const { user } = openPane({ state: { ...states["check"]!, checked: { ...checked, items: shared } } });
  await user.selectOptions(await screen.findByRole("combobox", { name: "Ernst" }), "Alleen tips");
  expect(screen.queryByText(/Bedoel je Politie/)).toBeNull();
  expect(screen.getByText(/nog niet bevestigd/)).toBeVisible();
  await user.selectOptions(screen.getByRole("combobox", { name: "Organisatie" }), "Polittie");
  expect(screen.getByText("Met deze keuze is er niets te melden.")).toBeVisible();
  await user.click(button("Toon alles"));
  expect(screen.getByText(/Bedoel je Politie/)).toBeVisible();
  const responsible = screen.getByRole("combobox", { name: "Verantwoordelijk" });
  expect(within(responsible).getAllByRole("option").map(({ textContent }) => textContent)).toEqual(["Iedereen", "Gemeente", "Polittie"]);
  await user.selectOptions(responsible, "Gemeente");
  expect(screen.getByText(/staat een spatie/)).toBeVisible();
  expect(screen.queryByText(/Bedoel je Politie/)).toBeNull();
  await user.selectOptions(screen.getByRole("combobox", { name: "Organisatie" }), "GGD");
  expect(screen.getByText(/staat een spatie/)).toBeVisible();
});

test("of many findings of a kind the first are shown, and the others on request", async () => {
  const { user } = openPane({ state: states["check"] });
  await user.click(await screen.findByRole("button", { name: "Toon nog 1 melding" }));
  expect(screen.queryByRole("button", { name: /Toon nog/ })).toBeNull();
});

test("nothing found is told as good news", async () => {
  openPane({ state: states["check, all in order"] });
  expect(await screen.findByRole("heading", { level: 2, name: "Alles in orde" })).toBeVisible();
  expect(screen.getByRole("button", { name: "Controle", current: "page" })).toBeVisible();
});

test("the names of the parts lead from overview to check and back", async () => {
  const { user } = openPane({ state: states["overview"] });
  await user.click(button("Controle"));
  expect(await screen.findByRole("heading", { level: 1, name: "Controle" })).toBeVisible();
  await user.click(button("Overzicht"));
  expect(screen.getByRole("heading", { level: 1, name: "Netwerk Veilig Thuis Noord" })).toBeVisible();
});

test("a repair is previewed, old and new, and only then carried out", async () => {
  const mend = jest.fn<ReturnType<Excel["mend"]>, Parameters<Excel["mend"]>>(() => Promise.resolve(success({ done: 1, left: 0 })));
  const { user } = openPane({ state: states["check"], excel: excelThat({ mend }) });
  await user.click(await screen.findByRole("button", { name: "Herstel" }));
  const preview = screen.getByRole("group", { name: "Dit verandert in 1 cel" });
  expect(preview).toHaveTextContent("Nu“ Folder maken”Wordt“Folder maken”");
  expect(mend).not.toHaveBeenCalled();
  await user.click(within(preview).getByRole("button", { name: "Herstel" }));
  expect(mend.mock.calls[0]![0]).toMatchObject([{ sheet: "Actieplan", cell: "A6", before: " Folder maken", after: "Folder maken" }]);
});

test("a finding is set aside with a reason, and not without", async () => {
  const setAside = jest.fn<ReturnType<Excel["setAside"]>, Parameters<Excel["setAside"]>>(() => Promise.resolve(success(undefined)));
  const { user } = openPane({ state: states["check"], excel: excelThat({ setAside }) });
  await user.click((await screen.findAllByRole("button", { name: "Zet opzij" }))[1]!);
  await user.click(screen.getAllByRole("button", { name: "Zet opzij" }).find((one) => one.getAttribute("type") === "submit")!);
  expect(setAside).not.toHaveBeenCalled();
  await user.type(screen.getByRole("textbox", { name: /Waarom/ }), "Komt later");
  await user.click(screen.getAllByRole("button", { name: "Zet opzij" }).find((one) => one.getAttribute("type") === "submit")!);
  expect(setAside).toHaveBeenCalledWith([expect.objectContaining({ id: "referenceNear C5", reason: "Komt later" })]);
});

test("a reason that seems to be about a person is warned of while it is typed", async () => {
  const { user } = openPane({ state: states["check"] });
  await user.click((await screen.findAllByRole("button", { name: "Zet opzij" }))[1]!);
  await user.type(screen.getByRole("textbox", { name: /Waarom/ }), "Zo afgesproken");
  expect(screen.queryByText(/Dit lijkt over een persoon te gaan/)).toBeNull();
  await user.type(screen.getByRole("textbox", { name: /Waarom/ }), " met 06-12345678");
  expect(screen.getByText(/Dit lijkt over een persoon te gaan/)).toBeVisible();
});

test("a reason that is being typed stays where the workbook is checked again meanwhile", async () => {
  const { user, store } = openPane({ state: states["check"] });
  await user.click((await screen.findAllByRole("button", { name: "Zet opzij" }))[1]!);
  await user.type(screen.getByRole("textbox", { name: /Waarom/ }), "Komt");
  const checked = store.get().checked!;
  act(() => store.send({ type: "checked", network: emptyNetwork, checked: { ...checked, items: checked.items.map((item) => ({ ...item })) } }));
  expect(screen.getByRole("textbox", { name: /Waarom/ })).toHaveValue("Komt");
  expect(screen.getByRole("textbox", { name: /Waarom/ })).toHaveFocus();
});

test("the last repair can be taken back, and what was set aside brought back", async () => {
  const takeBack = jest.fn(() => Promise.resolve(success({ done: 3, left: 0 })));
  const bringBack = jest.fn(() => Promise.resolve(success(undefined)));
  const { user } = openPane({ state: states["check, mended and set aside"], excel: excelThat({ takeBack, bringBack, readForCheck: () => Promise.resolve(failure("excelBusy")) }) });
  expect(await screen.findByText("3 cellen zijn hersteld. 1 cel is intussen veranderd en bleef zoals ze is.")).toBeVisible();
  expect(screen.getByText("Opzij gezet: Zo afgesproken")).toBeVisible();
  await user.click(button("Haal terug"));
  expect(bringBack).toHaveBeenCalledWith(["nameBroken "]);
  await user.click(button("Draai terug"));
  expect(takeBack).not.toHaveBeenCalled();
  expect(await screen.findByText(/Excel is nog bezig/)).toBeVisible();
});
