import { readFile } from "node:fs/promises";
import { unzipSync } from "fflate";
import type { Frame, Locator, Page } from "playwright-core";
import { readBook } from "../../src/file/read";
import { writeBook } from "../../src/file/write";
import { party } from "../../src/templates/demo/parties";
import type { Book, Content } from "../../src/workbook/types";
import { edited } from "../cli/copies";
import { expectFit } from "./support/fit";
import { choose, goTo, tabTo } from "./support/page";
import { started } from "./support/started";

/** Copies for partners as people send them and take them back: the pane that ships, the real office.js, files that a script changed. */
const run = started();

async function bookOf(bytes: Uint8Array): Promise<Book> {
  const read = await readBook(bytes);
  if (!read.ok) throw new Error(read.problem.code);
  return read.value;
}

async function bytesOf(book: Book): Promise<Uint8Array> {
  const written = await writeBook(book);
  if (!written.ok) throw new Error(written.problem.code);
  return written.value;
}

/** The action plan in the workbook: what is done, and what is noted with it. */
function actionsIn(frame: Frame): Promise<{ action: string; note: string }[]> {
  return frame.evaluate(() => Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("tblActieplan");
    const [actions, notes] = ["Actie", "Toelichting"].map((name) => table.columns.getItem(name).getDataBodyRange().load("values"));
    await context.sync();
    return actions!.values.map(([action], i) => ({ action: String(action), note: String(notes!.values[i]![0]) })).filter(({ action }) => action !== "");
  }));
}

/** Types a note in the workbook beside an action, as the coordinator does. */
function typeNote(frame: Frame, id: string, note: string): Promise<void> {
  return frame.evaluate(([row, text]) => Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("tblActieplan");
    const ids = table.columns.getItem("ID").getDataBodyRange().load("values");
    await context.sync();
    table.columns.getItem("Toelichting").getDataBodyRange().getCell(ids.values.findIndex(([one]) => one === row), 0).values = [[text]];
    await context.sync();
  }), [id, note]);
}

/** Lets files fall on the pane: the one thing that nobody does with a keyboard. */
function drop(frame: Frame, on: Locator, files: readonly { name: string; bytes: Uint8Array }[]): Promise<void> {
  const packed = files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString("base64") }));
  return on.evaluate((zone, dropped) => {
    const transfer = new DataTransfer();
    for (const { name, base64 } of dropped) transfer.items.add(new File([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], name));
    zone.dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, bubbles: true, cancelable: true }));
  }, packed);
}

/** The list of what the status of an action can be. */
function statuses(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => Excel.run(async (context) => {
    const words = context.workbook.tables.getItem("tblLijstStatusActie").getDataBodyRange().load("values");
    await context.sync();
    return words.values.map(([word]) => String(word));
  }));
}

/** Somebody else who has the workbook open types in a cell of the sheet in front, as the local host lets one try. */
async function typeElsewhere(page: Page, cell: string, text: string): Promise<void> {
  await goTo(page, cell);
  await page.getByText("Instellingen", { exact: true }).click();
  await page.getByLabel("Een ander typt").fill(text);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
}

/** A press on something that Tab reaches. */
async function press(page: Page, target: Locator, key = "Enter"): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

test("copies go out, twelve come back changed, what differs is chosen, taken over and taken back, by keyboard alone", async () => {
  const there = await run.open();
  const { page, errors } = there;
  const frame = there.pane();
  const button = (name: string | RegExp) => frame.getByRole("button", { name, exact: typeof name === "string" });
  await press(page, button("Sla over"));
  await press(page, button("Bekijk een voorbeeld"));
  await frame.getByText("Voorbeeld: dit netwerk is verzonnen").waitFor();

  // Sending: everybody who takes part, in one file.
  await press(page, button("Meer"));
  await press(page, button(/^Delen/));
  await frame.getByRole("heading", { level: 1, name: "Verstuurd en terug" }).waitFor();
  const make = button(/^Maak \d+ kopieën/);
  await make.waitFor();
  await expectFit(there);
  const saving = page.waitForEvent("download");
  await press(page, make);
  const copies = Object.entries(unzipSync(await readFile(await (await saving).path())));
  expect(copies.length).toBeGreaterThanOrEqual(12);
  await frame.getByText(/^\d+ kopieën gemaakt/).waitFor();

  // Each of twelve partners writes an action in a blank row; one of them changes a note that the coordinator changes too.
  const own = copies.filter(([name]) => name.includes(party.housing));
  const twelve = [...own, ...copies.filter((one) => !own.includes(one))].slice(0, 12);
  let joint = "";
  const files = await Promise.all(twelve.map(async ([, bytes], i) => {
    const book = await bookOf(bytes);
    const change = (rows: Content[][], at: (heading: string) => number): Content[][] => {
      if (i > 0) {
        const blank = rows.findIndex((row) => row[at("Actie")] === null);
        return rows.map((row, place) => (place === blank ? row.with(at("Actie"), `Nieuwe actie ${i}`).with(at("Status"), i === 1 ? "In beroep" : null) : row));
      }
      joint = String(rows[0]?.[at("ID")]);
      return rows.map((row, place) => (place === 0 ? row.with(at("Toelichting"), "Zij belden al") : row));
    };
    return { name: `Werkmap (${i}).xlsx`, bytes: await bytesOf(edited(book, "tblActieplan", change)) };
  }));
  await typeNote(frame, joint, "Wij belden al");
  const before = await actionsIn(frame);
  expect(before.map(({ note }) => note)).toContain("Wij belden al");

  await tabTo(page, frame.getByRole("tab", { name: "Versturen" }));
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  const chooser = button("Kies bestanden");
  await chooser.waitFor();
  await drop(frame, chooser.locator(".."), files);
  await frame.getByRole("heading", { name: "12 bestanden gelezen" }).waitFor();
  await button("Neem 11 over").waitFor();
  await expectFit(there);
  expect(await actionsIn(frame)).toEqual(before);

  // One uses a word that no list has: it comes on the list, with what stands beside it.
  const word = frame.getByRole("combobox", { name: "“In beroep” bij Status (Actieplan) betekent" });
  await tabTo(page, word);
  await choose(page, word, "Een nieuwe keuze");
  // Nothing is left to choose at its file; only at the one with the note.
  const read = frame.getByRole("list", { name: "12 bestanden gelezen" });
  await read.getByText("1 nieuw, 1 kiezen").waitFor({ state: "hidden" });
  await read.getByText("1 kiezen").waitFor();

  // Somebody else types in the workbook meanwhile: that is said.
  const other = frame.getByText(/Er werkt nog iemand in dit werkboek/);
  expect(await other.count()).toBe(0);
  await typeElsewhere(page, "Z90", "Getypt door een ander");
  await other.waitFor();

  // One asks something: what was sent, what stands here, what they have.
  await press(page, button(`Kies bij ${party.housing}`));
  const card = frame.getByRole("article").filter({ hasText: "jullie veranderden dit allebei" });
  await card.getByText("Wij belden al").waitFor();
  await card.getByText("Zij belden al").waitFor();
  await expectFit(there);
  await press(page, card.getByRole("button", { name: "Neem over" }), "Space");
  await press(page, button("Klaar, terug naar de bestanden"));

  await press(page, button("Neem 12 over"));
  await frame.getByText("12 veranderingen overgenomen").waitFor();
  const after = await actionsIn(frame);
  expect(after.map(({ action }) => action)).toEqual(expect.arrayContaining(Array.from({ length: 11 }, (_, i) => `Nieuwe actie ${i + 1}`)));
  expect(after.map(({ note }) => note)).toContain("Zij belden al");
  expect(await statuses(frame)).toContain("In beroep");
  await expectFit(there);

  await press(page, button("Draai alles terug"));
  await frame.getByText("12 rijen teruggedraaid.").waitFor();
  expect(await actionsIn(frame)).toEqual(before);
  expect(await statuses(frame)).not.toContain("In beroep");
  expect(await frame.evaluate(() => Excel.run(async (context) => { const cell = context.workbook.worksheets.getActiveWorksheet().getRange("Z90").load("values"); await context.sync(); return cell.values; }))).toEqual([["Getypt door een ander"]]);
  expect(errors).toEqual([]);
}, 600_000);
