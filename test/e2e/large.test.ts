import { openLarge } from "../bench/largePane";
import { expectFit } from "./support/fit";
import { inColours, showPart } from "./support/page";
import { started } from "./support/started";

/** The pane beside a workbook of forty parties and sixty indicators: each part of it, as everyone has to be able to read it. */
const run = started();
const parts = ["Overzicht", "Toevoegen", "Controle", "Kwartaal", "Voortgang", "Netwerk", "Bestuur", "Delen", "Werkvormen", "Lijst overnemen", "Eigen sjabloon"];

test("of a large network everyone can read each part, and it fits, in light colours and in those of a contrast theme", async () => {
  const there = await run.open();
  const frame = await openLarge(there);
  for (const colours of ["light", "contrast"] as const) {
    await inColours(there, colours);
    for (const part of parts) {
      await showPart(frame, part);
      await frame.getByRole("heading", { level: 1 }).first().waitFor();
      while (await frame.locator(".fui-Spinner").count() > 0) await there.page.waitForTimeout(100);
      await expectFit(there);
    }
  }
  expect(there.errors).toEqual([]);
});
