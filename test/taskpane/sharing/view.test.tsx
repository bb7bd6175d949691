/** @jest-environment jsdom */
import "../browser";
import { act, screen, within } from "@testing-library/react";
import axe from "axe-core";
import type { Finding } from "../../../src/domain/finding";
import { success } from "../../../src/domain/outcome";
import { candidatesFor } from "../../../src/domain/sharing/pointed";
import { propose } from "../../../src/domain/sharing/propose";
import { decide, type Edit } from "../../../src/domain/sharing/decide";
import type { Excel } from "../../../src/taskpane/base/carriers";
import type { Back } from "../../../src/taskpane/copies/bringing";
import type { Foreseen } from "../../../src/workbook/sharing/taking/foreseen";
import type { Offer } from "../../../src/taskpane/copies/offer";
import "../../../src/taskpane/sharing/view/Sharing";
import { newSharing, type Sharing } from "../../../src/taskpane/sharing/state";
import type { SharedCells } from "../../../src/domain/sharing/print";
import { back, mineOf, send, world } from "../../domain/sharing/world";
import { excelThat, openPane } from "../pane";
import { plannedWorkbook, states } from "../states";

// An Excel that lets a pane save a file.
Object.assign(globalThis, { Office: { context: { platform: "PC" }, PlatformType: { Mac: "Mac", iOS: "iOS" } } });
const offer: Offer = {
  quarter: "2026-K3", deadline: undefined, quarters: ["2026-K2", "2026-K3"], tables: [{ table: "actions", sheet: "Actieplan" }, { table: "measurements", sheet: "Metingen" }], last: undefined, log: [], logSheet: undefined,
  parties: [
    { name: "Woonhulp", usual: true, mail: "i.dewit@woonhulp.nl", rows: [{ table: "actions", count: 4 }, { table: "measurements", count: 3 }] },
    { name: "GGD", usual: false, mail: "", rows: [{ table: "actions", count: 0 }, { table: "measurements", count: 0 }] },
  ],
  sends: [{ sendId: "s1x", organisation: "Woonhulp", party: "p1", round: "2026-K3", sent: 46_354, deadline: 46_362, returned: undefined, rows: 7, changed: 0, open: 0, file: "" }],
};

/** What a copy brings of which one cell was changed on both sides, and another there alone. */
function brought(also: readonly SharedCells[] = []): Back {
  const begin = world({ stakeholders: { p1: { organisation: "Woonhulp" } }, actions: { inloop: { action: "Inloop op school", responsible: "Woonhulp", end: 46_000, note: "Eerst" }, bellen: { action: "Ouders bellen", responsible: "GGD" } } });
  const { plan, copy } = send(begin, "Woonhulp", "s1x");
  const here = { ...plan, rows: new Map([...plan.rows, ["actions" as const, new Map([...plan.rows.get("actions") ?? [], ["inloop", { ...plan.rows.get("actions")?.get("inloop"), end: 46_100 }]])]]) };
  const there = { ...copy, tables: new Map([...copy.tables, ["actions" as const, [...(copy.tables.get("actions") ?? []).map((row) => (row.id === "inloop" ? { ...row, cells: { ...row.cells, end: 46_200, note: "Later" } } : row)), ...also.map((cells) => ({ id: "", cells }))]]]) };
  const mine = mineOf(here);
  const returned = back(here, there, "Werkmap (3).xlsx");
  const proposed = propose(mine, [returned]);
  return {
    proposed, words: [], items: [], unknown: [], candidates: (proposal) => candidatesFor(proposal, proposed, mine), decidedBy: (answers) => decide(proposed, answers, mine.idOf), wouldFind: () => Promise.resolve(success([])),
    held: [
      { file: returned.file, arrived: { returned, isWhole: false, isUnnoted: false, strange: { cells: 0, headings: [] }, missing: [], unread: [] } },
      { file: "actieplan.numbers", problem: { code: "fileUnreadable", details: {} } },
    ],
    tallyOf: () => ({ cells: 0, same: 0, taken: 0, open: 0, refused: 0, unreadable: 0 }),
    files: () => [{ sendId: "s1x", organisation: "Woonhulp", party: "p1", file: returned.file, open: 0, base: undefined }],
  };
}

/** What the check would find. */
function findings(count: number): Foreseen[] {
  const finding: Finding = { code: "endBeforeStart", severity: "error", table: "actions", tableName: "tblActieplan", column: "end", row: "inloop", sheet: "Actieplan", cell: "", details: { column: "Tijdspad einde", from: "Tijdspad start" }, key: "" };
  return Array.from({ length: count }, (_, i) => ({ finding: { ...finding, key: String(i) }, name: `Inloop op school ${i + 1}` }));
}

/** The same copy, with figures of a closed quarter. */
function broughtWith(corrections: number): Back {
  const all = brought();
  return {
    ...all,
    decidedBy: (answers) => { const decided = all.decidedBy(answers); return { ...decided, edits: [...decided.edits, ...decided.edits.slice(0, corrections).map((edit): Edit => ({ proposal: edit.proposal, is: "correct", cells: {} }))] }; },
  };
}

async function openView(sharing: Partial<Sharing>, excel: Partial<Excel> = {}, language: "nl" | "en" = "nl") {
  const state = { ...(states.overview as NonNullable<(typeof states)[string]>), view: "sharing" as const, found: plannedWorkbook(), sharing: { ...newSharing, offer, ...sharing } };
  const pane = openPane({ state, excel: excelThat(excel), language });
  await screen.findByRole("heading", { level: 1, name: sharing.choosing ? /Woonhulp/ : language === "nl" ? "Verstuurd en terug" : "Sent and back" });
  return pane;
}

async function nothingWrong(container: Element): Promise<void> {
  const { violations } = await axe.run(container, { rules: { "color-contrast": { enabled: false }, "target-size": { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

test("without parties it says what to do first and leads there, and no button does nothing", async () => {
  const { user, store, container } = await openView({ offer: { ...offer, parties: [], sends: [] } });
  expect(screen.getByText("Er zijn nog geen partijen")).toBeVisible();
  expect(screen.queryByText(/0 partners|0 kopieën/)).not.toBeInTheDocument();
  await nothingWrong(container);
  await user.click(screen.getByRole("button", { name: "Voeg een partij toe" }));
  expect(store.get()).toMatchObject({ view: "add", adding: { table: "stakeholders" } });
});

test("where nobody is ticked it says to tick, and counts nothing", async () => {
  const { user } = await openView({ chosen: [] });
  expect(screen.getByText("Vink hierboven aan wie een kopie krijgt.")).toBeVisible();
  expect(screen.queryByText(/0 partners|0 kopieën/)).not.toBeInTheDocument();
  await user.click(screen.getByRole("checkbox", { name: "Alle partners" }));
  expect(screen.getByRole("button", { name: "Maak 2 kopieën (.zip)" })).toBeVisible();
});

test("who gets a copy, of what and by when; the button says how many", async () => {
  const { user, container } = await openView({});
  expect(screen.getByRole("checkbox", { name: "Woonhulp" })).toBeChecked();
  expect(screen.getByText("Actieplan: 4, Metingen: 3")).toBeVisible();
  expect(screen.getByRole("button", { name: "Maak 1 kopie" })).toBeVisible();
  await user.click(screen.getByRole("checkbox", { name: "GGD" }));
  expect(screen.getByRole("button", { name: "Maak 2 kopieën (.zip)" })).toBeVisible();
  expect(screen.getByText("0 van 1 terug")).toBeVisible();
  expect(screen.getByRole("link", { name: "Mail Woonhulp: i.dewit@woonhulp.nl" })).toHaveAttribute("href", expect.stringContaining("mailto:i.dewit@woonhulp.nl"));
  await user.click(screen.getByRole("button", { name: "Stuur 1 partij een herinnering" }));
  expect(screen.getByRole("textbox", { name: "Tekst voor een mail" })).toHaveFocus();
  await nothingWrong(container);
});

test("a copy for others says what stays behind before it is made", async () => {
  const { container } = await openView({ audience: { audience: "board", quarter: "2026-K3", indicators: 12, rows: 40, leftOut: { contacts: 14, notes: 1 } } });
  expect(screen.getByRole("radio", { name: "Voor het bestuur" })).toBeChecked();
  expect(within(screen.getByRole("list", { name: "Dit blijft achter" })).getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual(["Contactgegevens van 14 partijen", "1 toelichting"]);
  expect(screen.getByRole("button", { name: "Maak de kopie voor het bestuur" })).toBeVisible();
  expect(screen.getByRole("button", { name: "Bewaar dit werkboek als sjabloon" })).toBeVisible();
  await nothingWrong(container);
});

test("a line for each file; what asks something is answered on a card, by keyboard alone", async () => {
  const { user, container } = await openView({ tab: "back", back: brought() });
  expect(screen.getByText("1 veranderd, 1 kiezen")).toBeVisible();
  expect(screen.getByText("actieplan.numbers")).toBeVisible();
  expect(screen.getByRole("button", { name: "Neem 1 over" })).toBeVisible();
  await nothingWrong(container);
  screen.getByRole("button", { name: "Kies bij Woonhulp" }).focus();
  await user.keyboard("{Enter}");
  const [card] = await screen.findAllByRole("article", { name: "Inloop op school" });
  const inCard = within(card as HTMLElement);
  expect(inCard.getByText("Verstuurd")).toBeVisible();
  expect(inCard.getByText("Bij jou")).toBeVisible();
  expect(inCard.getByText("Bij Woonhulp")).toBeVisible();
  inCard.getByRole("button", { name: "Neem over" }).focus();
  await user.keyboard(" ");
  expect(inCard.getByRole("button", { name: "Neem over" })).toHaveAttribute("aria-pressed", "true");
  await nothingWrong(container);
  await user.click(screen.getByRole("button", { name: "Klaar, terug naar de bestanden" }));
  expect(await screen.findByRole("button", { name: "Neem 2 over" })).toBeVisible();
});

test("of a strange row can be pointed out which row it is, and of a strange file whose it is, by keyboard alone", async () => {
  const { user, container } = await openView({ tab: "back", back: { ...brought(), held: [...brought().held, { file: "Map1.xlsx", problem: { code: "copyUnknown", details: {} } }] } });
  screen.getByRole("button", { name: "Wijs aan van wie “Map1.xlsx” is" }).focus();
  await user.keyboard("{Enter}");
  expect(within(screen.getByRole("list", { name: "Verstuurde kopieën" })).getByRole("button", { name: /^Woonhulp/ })).toHaveTextContent("2026-K3 · Verstuurd");
  await nothingWrong(container);
});

test("a card of a new row asks which row of the plan it is, and says what it can be", async () => {
  const { user, container, store } = await openView({ tab: "back", choosing: "Werkmap (3).xlsx", back: brought([{ action: "Bellen met ouders", responsible: "Woonhulp" }]) });
  screen.getByRole("button", { name: "Wijs aan welke rij van jou “Bellen met ouders” is" }).focus();
  await user.keyboard("{Enter}");
  const list = within(screen.getByRole("list", { name: "Rijen van jou" }));
  expect(list.getAllByRole("button").map(({ textContent }) => textContent)).toEqual(["Ouders bellenGGD"]);
  await nothingWrong(container);
  // A row that was pointed out, and one that seems to be an earlier one, can be a row of its own.
  const shown = brought([{ action: "Bellen met ouders", responsible: "Woonhulp" }]);
  const pointed = shown.proposed.proposals.map((one) => (one.kind === "new" ? { ...one, cameAs: "nieuwx", unit: "note" } : one));
  act(() => store.send({ type: "sharing", sharing: { back: { ...shown, proposed: { ...shown.proposed, proposals: pointed } } } }));
  expect(await screen.findByRole("button", { name: "“Bellen met ouders” is een nieuwe rij" })).toBeVisible();
  expect(screen.queryByRole("button", { name: /^Wijs aan/ })).toBeNull();
});

test("what the check would find is told by row before it is taken over, the first of it at first", async () => {
  const { user, container } = await openView({ tab: "back", back: brought(), foreseen: findings(7) });
  const list = within(screen.getByRole("list", { name: "De controle vindt 7 dingen in wat erin komt" }));
  expect(list.getByText("Inloop op school 1")).toBeVisible();
  expect(list.getAllByText(/“Tijdspad einde” ligt vóór “Tijdspad start”/)).toHaveLength(5);
  await user.click(screen.getByRole("button", { name: "Toon nog 2" }));
  expect(list.getByText("Inloop op school 7")).toBeVisible();
  expect(screen.queryByRole("textbox", { name: /gesloten kwartaal/ })).toBeNull();
  await nothingWrong(container);
});

test("that somebody else works in the workbook is said, as far as Excel tells", async () => {
  const { store } = await openView({ tab: "back", back: brought() });
  expect(screen.queryByText(/Er werkt nog iemand in dit werkboek/)).toBeNull();
  act(() => store.send({ type: "othersSeen" }));
  expect(await screen.findByText(/Er werkt nog iemand in dit werkboek/)).toBeVisible();
});

test("a word that nobody knows is said once, and what was said stays in sight", async () => {
  const word = { of: "actionStatus" as const, word: "gereed gemeld", table: "actions" as const, column: "status", count: 3, options: [{ means: "done", text: "Klaar" }] };
  const party = { of: "stakeholders" as const, word: "De Zorg", table: "stakeholders" as const, column: "organisation", count: 0, options: [{ means: "p1", text: "Woonhulp" }] };
  const { container } = await openView({ tab: "back", back: { ...brought(), unknown: [word] }, said: [{ word: party, means: "p1" }] });
  expect(screen.getByRole("combobox", { name: "“gereed gemeld” bij Status (Actieplan) betekent" })).toHaveDisplayValue("Weet ik nog niet");
  expect(screen.getByRole("combobox", { name: "“gereed gemeld” bij Status (Actieplan) betekent" })).toHaveAccessibleDescription("Op 3 plaatsen");
  expect(screen.getByRole("combobox", { name: "“De Zorg” staat niet bij Stakeholders. Wie is dat nu?" })).toHaveDisplayValue("Woonhulp");
  await nothingWrong(container);
});

test("why a figure of a closed quarter changes can be said, and goes with it", async () => {
  const takeOverCopies = jest.fn<ReturnType<Excel["takeOverCopies"]>, Parameters<Excel["takeOverCopies"]>>().mockResolvedValue(success({ batch: "b1", changed: 1, added: 0, removed: 0 }));
  const { user, container, store } = await openView({ tab: "back", back: broughtWith(1) }, { takeOverCopies });
  const reason = screen.getByRole("textbox", { name: "Waarom verandert een cijfer van een gesloten kwartaal?" });
  await user.type(reason, "BSN 111222333 nageteld");
  expect(screen.getByText(/Dit lijkt over een persoon te gaan/)).toBeVisible();
  await user.clear(reason);
  await user.type(reason, "Nageteld in maart");
  expect(store.get().sharing.reason).toBe("Nageteld in maart");
  await nothingWrong(container);
});

test("afterwards it says what came in, and that it can be taken back", async () => {
  const takeBackCopies = jest.fn<ReturnType<Excel["takeBackCopies"]>, Parameters<Excel["takeBackCopies"]>>().mockResolvedValue(success({ done: 2, left: 0 }));
  const { user } = await openView({ tab: "back", offer: { ...offer, last: { batch: "b1", count: 2 } }, taken: { batch: "b1", changed: 1, added: 1, removed: 0 } }, { takeBackCopies });
  expect(screen.getByText("2 veranderingen overgenomen")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Draai alles terug" }));
  expect(takeBackCopies.mock.calls[0]?.[0]).toBe("b1");
});

test("in English it is all there too", async () => {
  const { container } = await openView({ tab: "back", back: brought() }, {}, "en");
  expect(screen.getByText("1 changed, 1 to choose")).toBeVisible();
  await nothingWrong(container);
});
