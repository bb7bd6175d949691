import type { Frame } from "playwright-core";
import { showPart } from "../e2e/support/page";
import type { Figure } from "./figure";
import { inPane } from "./inPane";
import { openLarge } from "./largePane";
import { longestTaskOf } from "./longTask";

/** The first hour with a large network: everybody takes part, a quarter is opened and looked at, and every part of the pane is shown. */
async function goThrough(frame: Frame): Promise<void> {
  const press = (name: string | RegExp) => frame.getByRole("button", { name }).first().click();
  await showPart(frame, "Controle");
  await frame.getByRole("heading", { level: 1 }).waitFor();
  await showPart(frame, "Kwartaal");
  await press(/^Alle \d+ doen mee/);
  await frame.getByText(/partijen doen nu mee\.$/).waitFor();
  await press(/^Open 20/);
  await frame.getByRole("combobox", { name: "Organisatie" }).waitFor();
  await frame.getByRole("textbox", { name: /^Waarde/ }).first().fill("12");
  await press("Geleverd");
  await press("Afsluiten");
  for (const part of ["Voortgang", "Netwerk", "Bestuur", "Delen", "Toevoegen", "Overzicht"]) {
    await showPart(frame, part);
    await frame.getByRole("heading", { level: 1 }).waitFor();
  }
}

/**
 * The longest task of the pane itself over that hour, in a real browser, with 40 parties, 60 indicators and 200 actions. The pane has a process
 * of its own, as in Excel on the web: on the thread and in the memory of what plays Excel here, that would be measured too. In time of the
 * processor, so that what else the machine does makes it no longer.
 */
export const paneBlock: Figure = {
  figure: "pane.block.ms", kind: "time", unit: "ms", goal: 100,
  measure: () => inPane(async (there, browser) => {
    const frame = await openLarge(there);
    return longestTaskOf("pane", browser, there.page, () => goThrough(frame));
  }, "?pane=apart"),
};
