/** @jest-environment ./test/runner/jsdom.cjs */
import "../browser";
import { screen } from "@testing-library/react";
import { success } from "../../../src/domain/outcome";
import { download } from "../../../src/taskpane/base/download";
import "../../../src/taskpane/ownTemplate/view/Template";
import { readTemplate } from "../../../src/templates/own";
import type { Plan } from "../../../src/workbook/meta";
import { readOf } from "../../workbook/check/books";
import { planOf } from "../../workbook/network";
import { excelThat, openPane } from "../pane";
import { plannedWorkbook, states } from "../states";

jest.mock("../../../src/taskpane/base/download", () => ({ download: jest.fn() }));
jest.mock("../../../src/taskpane/base/office", () => ({ officeSavesFiles: () => true }));
const button = (name: string | RegExp) => screen.getByRole("button", { name });
const found = plannedWorkbook();
const reading = excelThat({ readForCheck: () => Promise.resolve(success({ read: readOf(planOf("leidraad").book), found, sheets: new Map(), asides: [], repairs: [], undos: [] })) });

/** Saves the workbook as a template and gives the text of the file. */
async function saved(): Promise<string> {
  const { user, unmount } = openPane({ state: { ...states.overview!, found }, excel: reading });
  await user.click(button(/^Bewaar als sjabloon/));
  await user.click(await screen.findByRole("button", { name: "Bewaar als sjabloon" }));
  expect(screen.getByRole("textbox", { name: /Naam van het sjabloon/ })).toHaveFocus();
  expect(screen.getByText("Geef het sjabloon een naam.")).toBeVisible();
  await user.type(screen.getByRole("textbox", { name: /Naam van het sjabloon/ }), "Zo doen wij/het{Enter}");
  expect(await screen.findByText(/sjabloon Zo doen wij het.json/)).toBeVisible();
  unmount();
  const [{ name, bytes }] = jest.mocked(download).mock.lastCall!;
  expect(name).toBe("sjabloon Zo doen wij het.json");
  return new TextDecoder().decode(bytes);
}

test("a workbook is saved as a template, with which another network begins", async () => {
  const text = await saved();
  expect(readTemplate(text)).toMatchObject({ ok: true, value: { follows: ["leidraad"], template: { name: { nl: "Zo doen wij/het" } } } });
  const plans: Plan[] = [];
  const excel = excelThat({ write: (plan) => { plans.push(plan); return Promise.resolve(success({ requests: 0 } as never)); } });
  const { user } = openPane({ excel });
  await user.click(button(/eigen sjabloon$/));
  await user.upload(screen.getByLabelText("Eigen sjabloon openen…", { selector: "input" }), new File([text], "sjabloon.json"));
  expect(await screen.findByRole("radio", { name: /Zo doen wij\/het/ })).toBeChecked();
  await user.click(button("Volgende"));
  await user.type(screen.getByRole("textbox", { name: /Naam van het netwerk/ }), "Netwerk Zuid");
  await user.type(screen.getByRole("textbox", { name: /Wie doen er mee/ }), "GGD");
  await user.click(button("Volgende"));
  await user.click(button("Maak het werkboek"));
  expect(plans).toMatchObject([{ meta: { name: "Netwerk Zuid", templates: ["leidraad"] } }]);
});

test("a broken file is refused with the place, and what was chosen stays", async () => {
  const { user, store } = openPane();
  const before = store.get();
  await user.click(button(/eigen sjabloon$/));
  await user.upload(screen.getByLabelText("Eigen sjabloon openen…", { selector: "input" }), new File(['{"format":"netwerkplan-template","version":1,"follows":3}'], "sjabloon.json"));
  expect(await screen.findByText(/In het sjabloonbestand hoort bij follows een lijst te staan/)).toBeVisible();
  expect(store.get()).toEqual(before);
});
