import { readFile } from "node:fs/promises";
import { strFromU8, unzipSync } from "fflate";
import { openExample } from "./support/example";
import { expectFit } from "./support/fit";
import { showPart } from "./support/page";
import { started } from "./support/started";

/** Making what a board gets, in the pane as it is shipped: what comes in, the file, and where it is. */
const run = started();

test("a coordinator makes a presentation and a meeting pack of a quarter, and nothing leaves the computer", async () => {
  const there = await openExample(run);
  const { frame: pane } = there;
  await showPart(pane, "Bestuur");
  await pane.getByRole("heading", { name: "Dit komt erin" }).waitFor();
  await expectFit(there);
  const [requests, before] = [there.requests, there.requests.length];
  const quarter = await pane.getByRole("combobox", { name: "Over welk kwartaal?" }).inputValue();

  for (const [button, ending, part] of [
    ["Maak de presentatie (PowerPoint)", "pptx", "ppt/slides/slide1.xml"], ["Maak het vergaderstuk (Word)", "docx", "word/document.xml"],
  ] as const) {
    const saving = there.page.waitForEvent("download");
    await pane.getByRole("button", { name: button }).focus();
    await there.page.keyboard.press("Enter");
    const saved = await saving;
    expect(saved.suggestedFilename()).toMatch(new RegExp(`^(Presentatie|Vergaderstuk) Netwerk Veilig Thuis Voorbeeldregio ${quarter}\\.${ending}$`));
    const parts = unzipSync(await readFile(await saved.path()));
    expect(strFromU8(parts[part] ?? new Uint8Array())).toContain("Netwerk Veilig Thuis Voorbeeldregio");
    await pane.getByText(saved.suggestedFilename()).waitFor();
    await expectFit(there);
  }
  // Only our own parts and the wire to the local workbook: no file went anywhere.
  expect(requests.slice(before).filter((url) => !url.startsWith(run.host.address) && !url.startsWith("blob:"))).toEqual([]);
  expect(there.errors).toEqual([]);
});
