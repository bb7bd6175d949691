import { readFile } from "node:fs/promises";
import { unzipSync } from "fflate";
import type { Frame } from "playwright-core";
import { readBook } from "../src/file/read";
import { writeBook } from "../src/file/write";
import { edited } from "../test/cli/copies";
import { showPart, type HostPage } from "../test/e2e/support/page";

/** Another note in the workbook beside the first action that has this note, as a coordinator types it after the copies went out. */
function typeNote(frame: Frame, was: string, note: string): Promise<void> {
  return frame.evaluate(([old, text]) => Excel.run(async (context) => {
    const column = context.workbook.tables.getItem("tblActieplan").columns.getItem("Toelichting").getDataBodyRange().load("values");
    await context.sync();
    column.getCell(column.values.findIndex(([one]) => one === old), 0).values = [[text]];
    await context.sync();
  }), [was, note]);
}

/** The pictures of the part Delen, the demonstration network being open: who gets a copy, what came back, and a choice. */
export async function sharingPictures({ page, pane }: HostPage, folder: string): Promise<void> {
  const picture = async (name: string) => {
    await page.mouse.move(0, 0);
    await page.waitForTimeout(1500);
    await page.locator("iframe").screenshot({ path: `${folder}/${name}.png` });
  };
  await showPart(pane(), "Delen");
  const make = pane().getByRole("button", { name: /^Maak \d+ kopieën/ });
  await make.waitFor();
  await picture("delen");
  const saving = page.waitForEvent("download");
  await make.click();
  const copies = Object.entries(unzipSync(await readFile(await (await saving).path()))).slice(0, 6);
  await pane().getByText(/^\d+ kopieën gemaakt/).waitFor();

  let was = "";
  const files = await Promise.all(copies.map(async ([name, bytes], i) => {
    const read = await readBook(bytes);
    if (!read.ok) throw new Error(read.problem.code);
    const written = await writeBook(edited(read.value, "tblActieplan", (rows, at) => {
      const noted = rows.findIndex((row) => row[at("Toelichting")] !== null);
      if (i === 0) was = String(rows[noted]?.[at("Toelichting")]);
      return rows.map((row, place) => (place === noted ? row.with(at("Toelichting"), "In juni opgelost: iedereen kan weer registreren.") : row));
    }));
    if (!written.ok) throw new Error(written.problem.code);
    return { name, mimeType: "application/octet-stream", buffer: Buffer.from(written.value) };
  }));
  await typeNote(pane(), was, "Vertraagd tot de zomer, zie het verslag van mei.");
  await pane().getByRole("tab", { name: "Terughalen" }).click();
  await pane().locator("input[type=file]").setInputFiles(files);
  await pane().getByRole("heading", { name: /bestanden gelezen$/ }).waitFor();
  await picture("terughalen");
  await pane().getByRole("button", { name: /^Kies bij/ }).first().click();
  await pane().getByRole("article").first().waitFor();
  await picture("kiezen");
}
