/** `npm run screenshots`: makes the pictures of the README and the manual from the local host and the demonstration network. With --all: every screen, to look at. */
import { mkdir } from "node:fs/promises";
import { startBrowser } from "../test/e2e/support/browser";
import { startHost } from "../test/e2e/support/host";
import { openHostPage, showPart } from "../test/e2e/support/page";
import { allScreenshots } from "./screenshots-all";
import { sharingPictures } from "./screenshots-sharing";

const FOLDER = "docs/images";
/** Each picture by its name: the sheet in front, and the cell that is in sight. */
const PICTURES = [
  { name: "pane", sheet: "Start", cell: "A1" },
  { name: "actieplan", sheet: "Actieplan", cell: "H5" },
  { name: "dashboard", sheet: "Dashboard", cell: "A1" },
  { name: "kwartaalrapport", sheet: "Kwartaalrapport", cell: "A1" },
];

async function main(): Promise<void> {
  const [host, browser] = await Promise.all([startHost(), startBrowser()]);
  try {
    if (process.argv.includes("--all")) return await allScreenshots(browser, host.address);
    await mkdir(FOLDER, { recursive: true });
    const there = await openHostPage(browser, host.address, 1500, 940);
    const { page, pane } = there;
    await pane().getByRole("button", { name: "Sla over" }).click();
    await pane().getByRole("button", { name: "Bekijk een voorbeeld" }).click();
    await pane().getByText("Je werkboek staat klaar").waitFor({ timeout: 180_000 });
    for (const { name, sheet, cell } of PICTURES) {
      await page.getByRole("tab", { name: sheet, exact: true }).click();
      await page.locator(".name-box").fill(cell);
      await page.locator(".name-box").press("Enter");
      // The grid draws what it shows over a few frames.
      await page.waitForTimeout(1500);
      await page.screenshot({ path: `${FOLDER}/${name}.png` });
    }
    await pane().getByRole("button", { name: "Kwartaal", exact: true }).click();
    await pane().getByRole("combobox", { name: "Organisatie" }).waitFor();
    await page.getByRole("tab", { name: "Metingen", exact: true }).click();
    await page.waitForTimeout(1500);
    await page.screenshot({ path: `${FOLDER}/kwartaal.png` });
    await showPart(pane(), "Voortgang");
    const indicator = pane().getByRole("heading", { level: 3 }).first().getByRole("button");
    await indicator.click();
    await pane().getByRole("group", { name: /^Verloop van/ }).waitFor();
    await indicator.evaluate((one) => one.scrollIntoView({ block: "start" }));
    await page.mouse.move(0, 0);
    await page.waitForTimeout(1500);
    // The pane alone: a chart is too small to read in a picture of everything.
    await page.locator("iframe").screenshot({ path: `${FOLDER}/voortgang.png` });
    await sharingPictures(there, FOLDER);
  } finally {
    await browser.close();
    host.stop();
  }
}

void main();
