/** @jest-environment ./test/runner/jsdom.cjs */
import "../browser";
import { screen, within } from "@testing-library/react";
import "../../../src/taskpane/workshops/view/Workshops";
import { templates } from "../../../src/templates";
import { openPane } from "../pane";
import { plannedWorkbook, states } from "../states";

/** The view Werkvormen: choosing one, preparing it, and writing down what came out. */
const button = (name: string | RegExp) => screen.getByRole("button", { name });
const all = templates.leidraad!.workshops!;
const kickOff = all.find(({ id }) => id === "kickOff")!;
const [first] = kickOff.parts;
const openOutcome = `Zet de uitkomst op een blad: ${first!.name.nl}`;

test("every workshop of the step plan stands there with how long it takes and what it brings, and opens", async () => {
  const { user } = openPane({ state: states["workshops"] });
  const list = within(await screen.findByRole("list", { name: "De werkvormen" })).getAllByRole("button");
  expect(list.map(({ textContent }) => textContent)).toEqual(all.map(({ name, minutes, aim }) => `${name.nl}${minutes} minuten${aim.nl}`));
  await user.click(list[all.indexOf(kickOff)]!);
  expect(screen.getByRole("heading", { level: 1, name: kickOff.name.nl })).toBeVisible();
  await user.click(button("Alle werkvormen"));
  expect(screen.getByRole("heading", { level: 1, name: "Werkvormen" })).toBeVisible();
});

test("one has what to see to, every part with its minutes and questions, and a way to paper and to the sheet", async () => {
  const { user, actions } = openPane({ state: states["workshops, one of them"] });
  await screen.findByRole("heading", { level: 1, name: kickOff.name.nl });
  for (const { nl } of [kickOff.aim, kickOff.who, ...kickOff.prepare, ...kickOff.parts.flatMap(({ name, ask }) => [name, ...ask])]) expect(screen.getAllByText(nl)[0]).toBeVisible();
  const [paper, sheet] = [jest.spyOn(actions, "makeWorkshop").mockResolvedValue(undefined), jest.spyOn(actions, "goToWorkshop").mockResolvedValue("there")];
  await user.click(button("Maak een draaiboek op papier (Word)"));
  expect(paper.mock.lastCall![0]).toBe(kickOff);
  // A sheet that the workbook does not have is called what it would be called.
  expect(kickOff.parts.map(({ place }) => paper.mock.lastCall![1](place))).not.toContain(undefined);
  await user.click(button("Open het blad Werkvormen"));
  expect(sheet).toHaveBeenLastCalledWith(kickOff);
});

test("a workbook without the sheet can get it from here", async () => {
  const { user, actions } = openPane({ state: { ...states["workshops, one of them"]!, found: plannedWorkbook() } });
  const add = jest.spyOn(actions, "addSheet").mockResolvedValue(undefined);
  await user.click(await screen.findByRole("button", { name: "Voeg het blad Werkvormen toe" }));
  expect(add).toHaveBeenLastCalledWith("workshops");
});

test("each line of an outcome is shown as the row that it becomes before anything is added; the form closes, and what was typed is kept", async () => {
  const { user, store } = openPane({ state: states["workshops, one of them"] });
  await user.click(await screen.findByRole("button", { name: openOutcome }));
  const form = within(await screen.findByRole("form", { name: `Uitkomst van: ${first!.name.nl}` }));
  expect(form.getByText("Schrijf hierboven wat eruit kwam. Je ziet hier eerst wat erbij komt.")).toBeVisible();
  await user.type(form.getByRole("textbox", { name: "Wat kwam eruit?" }), "- Elke week bellen{Enter}{Enter}2. Een vast nummer");
  const rows = form.getByText("Dit worden 2 rijen").nextElementSibling!;
  expect([...rows.children].map(({ textContent }) => textContent)).toEqual(["Elke week bellen", "Een vast nummer"]);
  await user.click(form.getByRole("button", { name: "Sluit" }));
  expect(screen.queryByRole("form")).toBeNull();
  await user.click(button(openOutcome));
  expect(await screen.findByRole("textbox", { name: "Wat kwam eruit?" })).toHaveValue("- Elke week bellen\n\n2. Een vast nummer");
  expect(store.get().working.added).toBeUndefined();
});

test("the rows that came stand above with the way there and the way back", async () => {
  const { user, actions } = openPane({ state: states["workshops, rows added"] });
  const [go, back] = [jest.spyOn(actions, "goToOutcome").mockResolvedValue("there"), jest.spyOn(actions, "takeBackOutcome").mockResolvedValue(undefined)];
  expect(await screen.findByText("2 rijen staan op blad Actieplan, vanaf rij 12")).toBeVisible();
  await user.click(button("Ga naar de rij"));
  await user.click(button("Draai terug"));
  expect([go.mock.calls.length, back.mock.calls.length]).toEqual([1, 1]);
});

test("once rows were taken back, those that were added before them can be", async () => {
  const state = states["workshops, rows added"]!;
  const { user, actions } = openPane({ state: { ...state, working: { ...state.working, takenBack: "done" } } });
  expect(await screen.findByText("Teruggedraaid. De rijen zijn weer leeg.")).toBeVisible();
  const back = jest.spyOn(actions, "takeBackOutcome").mockResolvedValue(undefined);
  await user.click(button("Draai terug"));
  expect(back).toHaveBeenCalledTimes(1);
});

test("a line that the sheet says already is remarked on, not in the red of what has to be solved, and can be added all the same", async () => {
  const state = states["workshops, one of them"]!;
  const draft = { table: "findings", column: "improvement", lines: "Elke week bellen", texts: {}, rows: [{ improvement: "Elke week bellen" }], findings: [[]], said: [true], refusals: 0 } as const;
  openPane({ state: { ...state, working: { ...state.working, part: first!.id, drafts: { [`kickOff.${first!.id}`]: draft } } } });
  const remark = await screen.findByText(/^Staat al op blad/);
  expect(getComputedStyle(remark).color).toMatch(/DarkOrange/);
  expect(button(/^Zet 1 rij op/)).toBeEnabled();
});

test("a step plan without workshops says so", async () => {
  const { catalogue, ...rest } = states["workshops"]!;
  openPane({ state: { ...rest, catalogue: { ...catalogue!, templates: catalogue!.templates.map((one) => ({ ...one, workshops: [] })) } } });
  expect(await screen.findByText("Bij het stappenplan van dit werkboek horen geen werkvormen.")).toBeVisible();
});

test("a sheet that a part leads to and that is not there can be added from its form", async () => {
  const state = states["workshops, one of them"]!;
  const { user, actions } = openPane({ state: { ...state, found: plannedWorkbook({ added: ["workshops"] }) } });
  const add = jest.spyOn(actions, "addSheet").mockResolvedValue(undefined);
  await user.click(await screen.findByRole("button", { name: openOutcome }));
  const goOn = jest.spyOn(actions, "goOnAtOwnSheet").mockResolvedValue(undefined);
  await user.click(await screen.findByRole("button", { name: "Voeg blad Bevindingen toe" }));
  expect(add).toHaveBeenLastCalledWith("findings");
  expect(goOn).toHaveBeenCalled();
});
