import { startHeadless } from "../../src/host/headless";
import { ending, samples } from "../host/samples/samples";
import type { Figure } from "./figure";

/** Of scripts that do what Microsoft's documents show: the share that ends in the local host as in Excel, or is refused by the name of what the host does not know. */
export const truthSamples: Figure = {
  figure: "truth.samples", kind: "count", unit: "share", goal: 1, atLeast: true, heldBy: "host/samples/samples.test.ts",
  async measure() {
    const excel = await startHeadless({ profile: { api: "1.20" } });
    let well = 0;
    for (const sample of samples) if (await ending(excel, sample) !== "otherwise") well += 1;
    excel.close();
    return well / samples.length;
  },
};
