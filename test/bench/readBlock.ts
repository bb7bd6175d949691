import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Frame } from "playwright-core";
import { columnLetters } from "../../src/workbook/address";
import { startBrowser } from "../e2e/support/browser";
import { startHost } from "../e2e/support/host";
import { openHostPage } from "../e2e/support/page";
import { entry, pack } from "../../src/file/zip";
import { madeFile, sheetOf } from "../file/made";
import type { Figure } from "./figure";
import { longestTask, watchTasks } from "./longTask";

const rows = (count: number, cells: (row: number) => string) => Array.from({ length: count }, (_, i) => `<row r="${i + 1}">${cells(i)}</row>`).join("");
const one = '<row r="1"><c r="A1"><v>1</v></c></row>';
const list = (row: number) => ["Naam", "Rol", "Plaats", "Toelichting"].map((_, c) => `<c r="${columnLetters(c)}${row + 1}" t="s"><v>${(row * 4 + c) % 20_000}</v></c>`).join("");

/** Files that ask much of a reader. What a pane does after reading most of them is little, for they are refused at the end or hold no list of ours; the last ones are lists as long as they may be, which are held against every rule. */
const files: readonly [name: string, file: () => Uint8Array][] = [
  ["far cells", () => madeFile({ sheet: sheetOf(rows(10_000, (i) => `<c r="XFD${i + 1}"><v>1</v></c>`)) })],
  ["shared texts", () => madeFile({ sheet: sheetOf(rows(40_000, list)), texts: `<sst>${Array.from({ length: 20_000 }, (_, i) => `<si><t>Werkwijze ${i} vastleggen met alle partijen</t></si>`).join("")}</sst>` })],
  ["attributes", () => madeFile({ sheet: sheetOf(one, `<x ${Array.from({ length: 60 }, (_, i) => `a${i}="1"`).join(" ")}/>`.repeat(10_000)) })],
  ["one long element", () => madeFile({ sheet: sheetOf(one, `<x a="${"y".repeat(900_000)}"/>`) })],
  ["rows in any order", () => madeFile({ sheet: sheetOf(Array.from({ length: 100_000 }, (_, i) => `<row r="${((i * 7919) % 1_000_003) + 1}"><c><v>1</v></c></row>`).join("")) })],
  ["columns that are hidden", () => madeFile({ sheet: `<worksheet><cols>${Array.from({ length: 100_000 }, (_, i) => `<col min="${i + 300}" max="${i + 300}" hidden="1"/>`).join("")}</cols><sheetData>${one}</sheetData></worksheet>` })],
  ["number formats", () => madeFile({ sheet: sheetOf(one), styles: `<styleSheet><numFmts>${Array.from({ length: 50_000 }, (_, i) => `<numFmt numFmtId="${i + 164}" formatCode="${"yyyy-".repeat(20)}${i}"/>`).join("")}</numFmts><cellXfs>${Array.from({ length: 50_000 }, (_, i) => `<xf numFmtId="${i + 164}"/>`).join("")}</cellXfs></styleSheet>` })],
  ["a text that never ends", () => madeFile({ sheet: sheetOf(`<row><c t="inlineStr"><is><t>${"_x000B_".repeat(1_000_000)}</t></is></c></row>`) })],
  ["parts", () => pack(Array.from({ length: 60_000 }, (_, i) => entry(`xl/${i}.xml`, new Uint8Array())))],
  ["a list of text", () => text("Naam;Rol;Plaats\n".repeat(200_000))],
  ["a text in an old encoding", () => new Uint8Array(15_000_000).fill(0x80)],
  ["a text of soft returns", () => text(`A;B\n${`${"\v".repeat(40_000)};x\n`.repeat(100)}`)],
  ["a text of quotes", () => text(`"${'""'.repeat(4_000_000)}"`)],
  ["ten thousand actions", () => text(["Actie;Verantwoordelijk;Tijdspad start;Tijdspad einde;Status", ...Array.from({ length: 10_000 }, (_, i) => `Actie ${i};${i % 3 === 0 ? `Onbekend ${i}` : "Politie"};1-2-2026;31-3-2026;${i % 5 === 0 ? `gaat wel ${i}` : "Bezig"}`)].join("\n"))],
  ["ten thousand parties of one name", () => text(["Organisatie;Functie", ...Array.from({ length: 10_000 }, () => "Partij;adviseur")].join("\n"))],
  ["texts as long as a cell", () => text(["Actie;Verantwoordelijk", ...Array.from({ length: 150 }, () => `${"GGD Noord; ".repeat(2900)};"${"GGD Noord; Politie; ".repeat(1600)}"`)].join("\n"))],
  ["a container without a workbook", () => new Uint8Array(15_000_000).fill(0x45).map((byte, at) => [0xd0, 0xcf, 0x11, 0xe0][at] ?? byte)],
];

function text(of: string): Uint8Array {
  return new TextEncoder().encode(of);
}

/** Opens the view where lists are taken over, in an empty plan. */
async function openView(frame: Frame): Promise<void> {
  const press = (name: string | RegExp) => frame.getByRole("button", { name }).first().click();
  await press("Sla over");
  await press(/^Twee plannen samen/);
  await frame.getByRole("radio", { name: /^Zonder stappenplan/ }).check();
  await press("Volgende");
  await frame.getByRole("textbox", { name: /Naam van het netwerk/ }).fill("Noord");
  await frame.getByRole("textbox", { name: /Wie doen er mee/ }).fill("Politie");
  await press("Volgende");
  await press("Maak het werkboek");
  await frame.getByText("Je werkboek staat klaar").waitFor();
  await press("Neem een lijst over");
  await frame.getByRole("heading", { level: 1, name: "Lijst overnemen" }).waitFor();
}

/** Gives the pane a file, waits until it has been read or refused, and lets go of it. */
async function read(frame: Frame, folder: string, name: string, bytes: Uint8Array): Promise<void> {
  // From the disk: bytes that a test gives a page have to be decoded there, which keeps it busy.
  const path = join(folder, name);
  await writeFile(path, bytes);
  await frame.locator("input[type=file]").setInputFiles(path);
  await frame.getByText("Bezig met lezen…").waitFor({ state: "detached" });
  const leave = frame.getByRole("button", { name: "Neem een andere lijst" });
  if (await leave.isVisible()) await leave.click();
}

/**
 * The longest task of the pane, in a real browser, while it reads files that ask much: what nobody can click through. What reads has been
 * loaded before. Everything that runs on the machine makes it longer, so it is only worth something on one that does nothing else.
 */
export const readBlock: Figure = {
  figure: "read.block.ms", kind: "time", unit: "ms", goal: 50, reached: 300,
  async measure() {
    const [host, browser, folder] = await Promise.all([startHost(), startBrowser(), mkdtemp(join(tmpdir(), "read-block-"))]);
    try {
      const { pane } = await openHostPage(browser, `${host.address}/`);
      await openView(pane());
      await read(pane(), folder, "klein.xlsx", madeFile({ sheet: sheetOf(one) }));
      await watchTasks(pane());
      for (const [name, file] of files) await read(pane(), folder, `${name}.xlsx`, file());
      return await longestTask(pane());
    } finally {
      await browser.close();
      host.stop();
      await rm(folder, { recursive: true });
    }
  },
};
