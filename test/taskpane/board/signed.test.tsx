/** @jest-environment ./test/runner/jsdom.cjs */
import "../browser";
import { screen } from "@testing-library/react";
import * as board from "../../../src/board";
import { failure, success } from "../../../src/domain/outcome";
import type { Excel } from "../../../src/taskpane/base/carriers";
import "../../../src/taskpane/board/view/Board";
import { excelThat, openPane } from "../pane";
import { states } from "../states";

/** What boards sign, in the pane. */
Object.assign(globalThis, { Office: { context: { platform: "PC" }, PlatformType: { Mac: "Mac", iOS: "iOS" } } });
const place = jest.fn<ReturnType<Excel["placeSheet"]>, Parameters<Excel["placeSheet"]>>();
const excel = excelThat({ placeSheet: place, readHeading: () => Promise.resolve(success({ name: "Netwerk Noord", region: "", coordinator: "", period: "", ambition: "" })) });
const open = () => openPane({ state: states["board"], excel, carriers: { board: () => Promise.resolve(success(board)) } });

test("the plan is put on a sheet, and it says on which; what somebody typed on an earlier one stays, which is told too", async () => {
  const { user } = open();
  const button = await screen.findByRole("button", { name: "Zet het plan op een blad" });
  place.mockResolvedValueOnce(success({ sheet: "Plan om te tekenen" }));
  await user.click(button);
  expect(await screen.findByText("Het plan staat op het blad Plan om te tekenen, klaar om af te drukken.")).toBeVisible();
  const [sheet, name] = place.mock.lastCall!;
  expect(sheet.blocks[0]!.content[0]![0]).toBe("Plan van aanpak: Netwerk Noord");
  expect(name).toBe(board.planSheetName);
  place.mockResolvedValueOnce(success({ sheet: "Plan om te tekenen 2", kept: "Plan om te tekenen" }));
  await user.click(button);
  expect(await screen.findByText("Het plan staat op het blad Plan om te tekenen 2. Op het blad Plan om te tekenen heeft iemand getypt: dat blijft zoals het is.")).toBeVisible();
});

test("what Excel refuses is told, and nothing says that it went well", async () => {
  const { user } = open();
  place.mockResolvedValueOnce(failure("sheetProtected", { name: "Plan om te tekenen" }));
  await user.click(await screen.findByRole("button", { name: "Zet het plan op een blad" }));
  expect(await screen.findByText(/Plan om te tekenen.*beveilig/)).toBeVisible();
  expect(screen.queryByText(/klaar om af te drukken/)).toBeNull();
});

test("a declaration is of one party or of all, and who left is not among them", async () => {
  const { user, actions } = open();
  const make = jest.spyOn(actions, "makeParticipation").mockResolvedValue(undefined);
  const choice = await screen.findByRole("combobox", { name: "Voor welke partij?" });
  const parties = [...choice.querySelectorAll("option")].map(({ textContent }) => textContent);
  expect(parties[0]).toBe("Alle partijen, elk een pagina");
  expect(parties).not.toContain("Gestopte partij");
  await user.click(screen.getByRole("button", { name: "Maak de deelnameverklaring (Word)" }));
  expect(make).toHaveBeenLastCalledWith(undefined);
  await user.selectOptions(choice, parties[1]!);
  await user.click(screen.getByRole("button", { name: "Maak de deelnameverklaring (Word)" }));
  expect(make).toHaveBeenLastCalledWith(parties[1]);
});
