import { readFile } from "node:fs/promises";
import { strFromU8, unzipSync } from "fflate";
import { journeyPresses } from "../bench/journeyPresses";
import { firstQuarter } from "./support/firstQuarter";
import { started } from "./support/started";

/** From an empty workbook to a first closed quarter and the board's papers, in the pane that ships. Counted in presses, not in time. */
const run = started();

test("twelve parties come from an empty workbook to a closed quarter and a presentation in few presses", async () => {
  const there = await run.open();
  const { presses, slides } = await firstQuarter(there);
  const parts = unzipSync(await readFile(slides));
  expect(strFromU8(parts["ppt/slides/slide1.xml"] ?? new Uint8Array())).toContain("Netwerk Noord");
  expect(there.errors).toEqual([]);
  expect(presses).toBeLessThanOrEqual(journeyPresses.goal);
}, 600_000);
