import { readFile } from "node:fs/promises";
import { strFromU8, unzipSync } from "fflate";
import { openExample } from "./support/example";
import { expectFit } from "./support/fit";
import { tabTo } from "./support/page";
import { started } from "./support/started";

/** Making what a board gets, in the pane as it is shipped: what comes in, the file, and where it is. */
const run = started();

test("a coordinator makes a presentation and a meeting pack of a quarter, and what is signed, with the keyboard alone, and nothing leaves the computer", async () => {
  const there = await openExample(run);
  const { frame: pane, page } = there;
  const press = async (name: string | RegExp) => {
    await tabTo(page, there.button(name));
    await page.keyboard.press("Enter");
  };
  await press("Meer");
  await press(/^Bestuur/);
  await pane.getByRole("heading", { name: "Dit komt erin" }).waitFor();
  await expectFit(there);
  const [requests, before] = [there.requests, there.requests.length];
  const quarter = await pane.getByRole("combobox", { name: "Over welk kwartaal?" }).inputValue();

  for (const [button, name, part] of [
    ["Maak de presentatie (PowerPoint)", `Presentatie Netwerk Veilig Thuis Voorbeeldregio ${quarter}.pptx`, "ppt/slides/slide1.xml"],
    ["Maak het vergaderstuk (Word)", `Vergaderstuk Netwerk Veilig Thuis Voorbeeldregio ${quarter}.docx`, "word/document.xml"],
    ["Maak het plan van aanpak (Word)", "Plan van aanpak Netwerk Veilig Thuis Voorbeeldregio.docx", "word/document.xml"],
    ["Maak de deelnameverklaring (Word)", "Deelnameverklaringen Netwerk Veilig Thuis Voorbeeldregio.docx", "word/document.xml"],
  ] as const) {
    const saving = there.page.waitForEvent("download");
    await press(button);
    const saved = await saving;
    expect(saved.suggestedFilename()).toBe(name);
    const parts = unzipSync(await readFile(await saved.path()));
    expect(strFromU8(parts[part] ?? new Uint8Array())).toContain("Netwerk Veilig Thuis Voorbeeldregio");
    await pane.getByText(saved.suggestedFilename()).waitFor();
    // Who made one file goes on from where it was made.
    expect(await there.button(button).evaluate((one) => one === document.activeElement)).toBe(true);
    await expectFit(there);
  }
  // Only our own parts and the wire to the local workbook: no file went anywhere.
  expect(requests.slice(before).filter((url) => !url.startsWith(run.host.address) && !url.startsWith("blob:"))).toEqual([]);
  expect(there.errors).toEqual([]);
});
