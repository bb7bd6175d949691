import type { Frame } from "playwright-core";
import { showPart } from "../e2e/support/page";
import type { Figure } from "./figure";
import { inPane } from "./inPane";
import { openLarge } from "./largePane";
import { longestTask, watchOwnTasks } from "./longTask";

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
 * The longest task of the pane itself over that hour, in a real browser, with 40 parties, 60 indicators and 200 actions. Everything that runs
 * on the machine makes it longer, so it is only worth something on one that does nothing else.
 */
export const paneBlock: Figure = {
  figure: "pane.block.ms", kind: "time", unit: "ms", goal: 100, reached: 250,
  measure: () => inPane(async (there) => {
    const frame = await openLarge(there);
    await watchOwnTasks(frame);
    await goThrough(frame);
    return longestTask(frame);
  }),
};
