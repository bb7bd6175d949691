import type { Frame } from "playwright-core";
import { columnLetters } from "../../src/workbook/address";
import { startBrowser } from "../e2e/support/browser";
import { startHost } from "../e2e/support/host";
import { openHostPage } from "../e2e/support/page";
import { madeFile, sheetOf } from "../file/made";
import type { Figure } from "./figure";
import { longestTask, watchTasks } from "./longTask";

const rows = (count: number, cells: (row: number) => string) => Array.from({ length: count }, (_, i) => `<row r="${i + 1}">${cells(i)}</row>`).join("");
const one = '<row r="1"><c r="A1"><v>1</v></c></row>';
const list = (row: number) => ["Naam", "Rol", "Plaats", "Toelichting"].map((_, c) => `<c r="${columnLetters(c)}${row + 1}" t="s"><v>${(row * 4 + c) % 20_000}</v></c>`).join("");

/** Files that ask much of a reader; what a pane does after reading them is little, for each is refused at the end or holds no list of ours. */
const files: readonly [name: string, file: () => Uint8Array][] = [
  ["far cells", () => madeFile({ sheet: sheetOf(rows(10_000, (i) => `<c r="XFD${i + 1}"><v>1</v></c>`)) })],
  ["shared texts", () => madeFile({ sheet: sheetOf(rows(40_000, list)), texts: `<sst>${Array.from({ length: 20_000 }, (_, i) => `<si><t>Werkwijze ${i} vastleggen met alle partijen</t></si>`).join("")}</sst>` })],
  ["attributes", () => madeFile({ sheet: sheetOf(one, `<x ${Array.from({ length: 60 }, (_, i) => `a${i}="1"`).join(" ")}/>`.repeat(10_000)) })],
  ["one long element", () => madeFile({ sheet: sheetOf(one, `<x a="${"y".repeat(900_000)}"/>`) })],
  ["a list of text", () => new TextEncoder().encode("Naam;Rol;Plaats\n".repeat(200_000))],
];

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
async function read(frame: Frame, name: string, bytes: Uint8Array): Promise<void> {
  await frame.locator("input[type=file]").setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
  await frame.getByText("Bezig met lezen…").waitFor({ state: "detached" });
  const leave = frame.getByRole("button", { name: "Neem een andere lijst" });
  if (await leave.isVisible()) await leave.click();
}

/**
 * The longest task of the pane, in a real browser, while it reads files that ask much: what nobody can click through. What reads has been
 * loaded before. Everything that runs on the machine makes it longer, so it is only worth something on one that does nothing else.
 */
export const readBlock: Figure = {
  figure: "read.block.ms", kind: "time", unit: "ms", goal: 50, reached: 900,
  async measure() {
    const [host, browser] = await Promise.all([startHost(), startBrowser()]);
    try {
      const { pane } = await openHostPage(browser, `${host.address}/`);
      await openView(pane());
      await read(pane(), "klein.xlsx", madeFile({ sheet: sheetOf(one) }));
      await watchTasks(pane());
      for (const [name, file] of files) await read(pane(), `${name}.xlsx`, file());
      return await longestTask(pane());
    } finally {
      await browser.close();
      host.stop();
    }
  },
};
