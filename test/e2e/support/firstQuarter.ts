import type { Frame, Locator, Page } from "playwright-core";
import { addQuarters, writeQuarter } from "../../../src/domain/quarter";
import { showPart, type HostPage } from "./page";

/** The parties of the network that goes from nothing to a closed quarter. */
export const parties = [
  "GGD Noord", "Gemeente Noord", "Ggz Noord", "Jeugdbescherming", "Veilig Thuis", "Politie", "Graafschap College", "Woonhulp", "Huisartsenzorg", "Buurtplein", "Halt", "Ervaringskring",
];

/** The quarter before today's, which has ended. */
export function lastQuarter(): string {
  const today = new Date();
  return writeQuarter(addQuarters({ year: today.getFullYear(), number: (Math.floor(today.getMonth() / 3) + 1) as 1 | 2 | 3 | 4 }, -1));
}

/** Counts what people press: each click on something, and each Enter on a button. Typing a value, and the Enter or Tab that ends it, is typing. */
export class Presses {
  count = 0;

  async on(what: Locator): Promise<void> {
    this.count += 1;
    await what.click();
  }

  async part(frame: Frame, name: string): Promise<void> {
    this.count += await showPart(frame, name);
  }
}

/** Goes in the pane from an empty workbook to a first closed quarter and its presentation. Gives how many presses that took, and where the presentation was saved. */
export async function firstQuarter({ page, pane }: Pick<HostPage, "page" | "pane">): Promise<{ presses: number; slides: string }> {
  const frame = pane();
  const button = (name: string | RegExp) => frame.getByRole("button", { name, exact: typeof name === "string" });
  const field = (name: RegExp) => frame.getByRole("textbox", { name });
  const presses = new Presses();
  const quarter = lastQuarter();

  await presses.on(button("Sla over"));
  await presses.on(button("Volgende"));
  await presses.on(field(/Naam van het netwerk/));
  await page.keyboard.type("Netwerk Noord");
  await page.keyboard.press("Tab");
  await page.keyboard.insertText(parties.join("\n"));
  await frame.getByText("12 partijen, geen dubbel").waitFor();
  await presses.on(button(/^Periode/));
  await presses.on(field(/Eerste kwartaal/));
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type(quarter);
  await presses.on(button("Volgende"));
  await presses.on(button("Maak het werkboek"));
  await frame.getByText("Je werkboek staat klaar").waitFor();

  await presses.part(frame, "Kwartaal");
  await frame.getByText("0 van 12 partijen doen mee").waitFor();
  await presses.on(button("Alle 12 doen mee"));
  await frame.getByText("12 partijen doen nu mee.").waitFor();
  await presses.on(button(`Open ${quarter}`));

  await frame.getByRole("combobox", { name: "Organisatie" }).waitFor();
  await presses.on(field(/^Waarde/).first());
  await fillAll(page, frame, presses);
  await presses.on(button("Afsluiten"));
  await presses.on(button(`Sluit ${quarter} af`));
  await presses.on(button("Ja, sluit af"));
  await frame.getByText(`${quarter} is gesloten en vastgelegd.`).waitFor();

  await presses.part(frame, "Bestuur");
  await frame.getByRole("heading", { name: "Dit komt erin" }).waitFor();
  const saving = page.waitForEvent("download");
  await presses.on(button("Maak de presentatie (PowerPoint)"));
  return { slides: await (await saving).path(), presses: presses.count };
}

/** Types a value into every field of every party: Enter leads over them, and in the end to the button of the next party. */
async function fillAll(page: Page, frame: Frame, presses: Presses): Promise<void> {
  const next = frame.getByRole("button", { name: /^(Volgende: |Kijk wie er geleverd heeft)/ });
  for (let party = 0; party < parties.length; party++) {
    for (let at = 0; at < 40 && !(await next.evaluate((one) => document.activeElement === one)); at++) {
      const isValue = await frame.evaluate(() => document.activeElement instanceof HTMLInputElement && !document.activeElement.readOnly);
      if (isValue) await page.keyboard.type("7");
      await page.keyboard.press("Enter");
    }
    const isLast = (await next.textContent()) === "Kijk wie er geleverd heeft";
    presses.count += 1;
    await page.keyboard.press("Enter");
    if (isLast) return;
  }
}
