import type { Frame } from "playwright-core";
import { writeBook } from "../../src/file/write";
import { templateOf } from "../../src/templates";
import type { RowOf } from "../../src/workbook/content";
import { plan } from "../../src/workbook/plan";
import { openFile, type HostPage } from "../e2e/support/page";
import { must } from "./sharedWorld";

/** As much as a large network has. */
const [indicators, organisations, actions] = [60, 40, 200];

const text = (words: string) => ({ nl: words, en: words });
const name = (i: number) => `Organisatie voor jeugdhulp en onderwijs ${i % organisations + 1}`;

/** The workbook of a large network, as a file: forty parties and their relations, sixty indicators, two hundred actions. Nothing is measured yet. */
export async function largeFile(): Promise<Uint8Array> {
  const template = templateOf(["leidraad"]);
  if (!template) throw new Error("the Leidraad is not there");
  const measured = Array.from({ length: indicators }, (_, i): RowOf<"indicators"> => ({ name: text(`Aantal jongeren met kenmerk nummer ${i + 1}`), kind: "count", direction: "higher", frequency: "quarter" }));
  const acted = Array.from({ length: actions }, (_, i): RowOf<"actions"> => ({ action: text(`Werkwijze ${i + 1} samen vastleggen en delen met alle teams`), goal: text(`Doel ${i % 40}`), responsible: [text(name(i))], status: "running" }));
  const related = Array.from({ length: organisations * 2 }, (_, i): RowOf<"relations"> => ({
    first: text(name(i)), moment: "2026-H1", second: text(name(i + 1 + Math.floor(i / organisations) * 6)), quality: (["strong", "canBeBetter", "hardly"] as const)[i % 3],
  }));
  const known = Array.from({ length: organisations }, (_, i) => name(i));
  const { book } = plan({ ...template, examples: { indicators: measured, actions: acted, relations: related } }, {
    templates: ["leidraad"], sheets: ["relations", "networkMap"], language: "nl", name: "Netwerk Noord", region: "", coordinator: "", from: "2026-K1", quarters: 8,
    organisations: known, examples: true,
  });
  return must(await writeBook(book));
}

/** Opens that workbook, leaves the first run (`skip`: its button) and waits until the pane says where the network is. */
export async function openLarge(there: HostPage, skip = "Sla over"): Promise<Frame> {
  await openFile(there, "groot.xlsx", await largeFile());
  const frame = there.pane();
  await frame.getByRole("button", { name: skip }).click();
  await frame.getByRole("searchbox").waitFor();
  return frame;
}
