import { readFile } from "node:fs/promises";
import { strFromU8, unzipSync } from "fflate";
import type { Locator } from "playwright-core";
import { addQuarters, writeQuarter } from "../../src/domain/quarter";
import { showPart } from "./support/page";
import { started } from "./support/started";

/**
 * From an empty workbook to a first closed quarter and the board's papers, in the pane that ships. Counted in presses, not in time: each
 * click on something, and each Enter on a button. Typing a value, and the Enter or Tab that ends it, is typing.
 */
const run = started();

/** More than this and people do not get there in their first hour. */
const mostPresses = 40;

const parties = [
  "GGD Noord", "Gemeente Noord", "Ggz Noord", "Jeugdbescherming", "Veilig Thuis", "Politie", "Graafschap College", "Woonhulp", "Huisartsenzorg", "Buurtplein", "Halt", "Ervaringskring",
];

/** The quarter before today's, which has ended. */
function lastQuarter(): string {
  const today = new Date();
  return writeQuarter(addQuarters({ year: today.getFullYear(), number: (Math.floor(today.getMonth() / 3) + 1) as 1 | 2 | 3 | 4 }, -1));
}

test("twelve parties come from an empty workbook to a closed quarter and a presentation in few presses", async () => {
  const { page, pane, errors } = await run.open();
  const frame = pane();
  const button = (name: string | RegExp) => frame.getByRole("button", { name, exact: typeof name === "string" });
  const field = (name: RegExp) => frame.getByRole("textbox", { name });
  let presses = 0;
  const press = async (what: Locator) => {
    presses += 1;
    await what.click();
  };
  const quarter = lastQuarter();

  await press(button("Sla over"));
  await press(button("Volgende"));
  await press(field(/Naam van het netwerk/));
  await page.keyboard.type("Netwerk Noord");
  await page.keyboard.press("Tab");
  await page.keyboard.insertText(parties.join("\n"));
  await frame.getByText("12 partijen, geen dubbel").waitFor();
  await press(button(/^Periode/));
  await press(field(/Eerste kwartaal/));
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type(quarter);
  await press(button("Volgende"));
  await press(button("Maak het werkboek"));
  await frame.getByText("Je werkboek staat klaar").waitFor();

  await press(button("Kwartaal"));
  await frame.getByText("0 van 12 partijen doen mee").waitFor();
  await press(button("Alle 12 doen mee"));
  await frame.getByText("12 partijen doen nu mee.").waitFor();
  await press(button(`Open ${quarter}`));

  await frame.getByRole("combobox", { name: "Organisatie" }).waitFor();
  await press(field(/^Waarde/).first());
  const next = button(/^(Volgende: |Kijk wie er geleverd heeft)/);
  for (let party = 0; party < parties.length; party++) {
    // Enter leads over every field of the form, and in the end to the button.
    for (let at = 0; at < 40 && !(await next.evaluate((one) => document.activeElement === one)); at++) {
      const isValue = await frame.evaluate(() => document.activeElement instanceof HTMLInputElement && !document.activeElement.readOnly);
      if (isValue) await page.keyboard.type("7");
      await page.keyboard.press("Enter");
    }
    const isLast = (await next.textContent()) === "Kijk wie er geleverd heeft";
    presses += 1;
    await page.keyboard.press("Enter");
    if (isLast) break;
  }
  await press(button("Afsluiten"));
  await press(button(`Sluit ${quarter} af`));
  await press(button("Ja, sluit af"));
  await frame.getByText(`${quarter} is gesloten en vastgelegd.`).waitFor();

  presses += await showPart(frame, "Bestuur");
  await frame.getByRole("heading", { name: "Dit komt erin" }).waitFor();
  const saving = page.waitForEvent("download");
  await press(button("Maak de presentatie (PowerPoint)"));
  const slides = unzipSync(await readFile(await (await saving).path()));
  expect(strFromU8(slides["ppt/slides/slide1.xml"] ?? new Uint8Array())).toContain("Netwerk Noord");

  expect(errors).toEqual([]);
  expect(presses).toBeLessThanOrEqual(mostPresses);
}, 600_000);
