/** @jest-environment ./test/runner/jsdom.cjs */
import "../taskpane/browser";
import { act } from "@testing-library/react";
import { readFileSync } from "node:fs";
import { failure, success } from "../../src/domain/outcome";
import { commands, registerCommands } from "../../src/commands";
import { excelThat, openPane } from "../taskpane/pane";
import { plannedWorkbook, states } from "../taskpane/states";

const showAsTaskpane = jest.fn(() => Promise.resolve());
const associate = jest.fn<void, [string, (event: { completed(): void }) => Promise<void>]>();

beforeEach(() => {
  jest.clearAllMocks();
  Object.assign(window, { Office: { context: { requirements: { isSetSupported: () => true } }, addin: { showAsTaskpane }, actions: { associate } } });
});

test("every function that the manifest names exists, and no other", () => {
  const manifest = readFileSync("manifest.xml", "utf8");
  const named = [...manifest.matchAll(/<FunctionName>(\w+)<\/FunctionName>/g)].map(([, name]) => name);
  expect(new Set(named)).toEqual(new Set(Object.keys(commands)));
});

test("to a sheet that is there, the pane stays as it was", async () => {
  const goTo = jest.fn(() => Promise.resolve(success(undefined)));
  const { actions } = openPane({ state: states.overview, excel: excelThat({ goTo }) });
  await act(() => commands.goToDashboard(actions));
  expect(goTo).toHaveBeenCalledWith("dashboard");
  expect(showAsTaskpane).not.toHaveBeenCalled();
});

test("without a plan the pane opens and says so", async () => {
  const { actions, findByText } = openPane({ excel: excelThat({ goTo: () => Promise.resolve(failure("sheetMissing")) }) });
  await act(() => commands.goToActions(actions));
  expect(showAsTaskpane).toHaveBeenCalled();
  expect(await findByText("In deze werkmap staat nog geen plan. Maak er hier een.")).toBeVisible();
});

test("to a sheet that was deleted the pane opens where it can be put back", async () => {
  const found = plannedWorkbook({ without: ["dashboard"] });
  const excel = excelThat({ goTo: () => Promise.resolve(failure("sheetMissing")), look: () => Promise.resolve(success(found)) });
  const { actions, findByRole } = openPane({ excel });
  await act(() => commands.goToDashboard(actions));
  expect(await findByRole("button", { name: "Zet terug" })).toBeVisible();
});

test("Office hears that a button is done before the pane opens, also when something broke", async () => {
  const broken = excelThat({ goTo: () => Promise.reject(new Error("our mistake")) });
  registerCommands(openPane({ excel: broken }).actions);
  const completed = jest.fn();
  const [, goToDashboard] = associate.mock.calls.find(([name]) => name === "goToDashboard")!;
  await expect(goToDashboard({ completed })).rejects.toThrow("our mistake");
  expect(completed).toHaveBeenCalledTimes(1);

  const [, showQuarter] = associate.mock.calls.findLast(([name]) => name === "showQuarter")!;
  await act(() => showQuarter({ completed }));
  expect(completed.mock.invocationCallOrder[1]).toBeLessThan(showAsTaskpane.mock.invocationCallOrder[0]!);
});

test("the workbook is checked before the pane opens, and what keeps it from that is told there", async () => {
  const readForCheck = jest.fn(() => Promise.resolve(failure("excelBusy")));
  const { actions, findByText, findByRole } = openPane({ state: states.overview, excel: excelThat({ readForCheck }) });
  await act(() => commands.checkNow(actions));
  expect(readForCheck).toHaveBeenCalledTimes(1);
  expect(showAsTaskpane).toHaveBeenCalledTimes(1);
  expect(await findByText(/Excel is nog bezig/)).toBeVisible();
  expect(await findByRole("button", { name: "Controle", current: "page" })).toBeVisible();
});
