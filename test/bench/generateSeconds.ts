import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { seconds, type Figure } from "./figure";
import { network } from "./leidraad";

/** The command that makes a workbook, from start to end, without the start of npm. */
export const generateSeconds: Figure = {
  figure: "generate.seconds", kind: "time", unit: "s", goal: 2,
  async measure() {
    const folder = await mkdtemp(join(tmpdir(), "netwerkplan-"));
    try {
      const parties = join(folder, "parties.txt");
      await writeFile(parties, network.organisations.join("\n"));
      const { templates, name, region, coordinator, from, quarters } = network;
      const args = ["--import", "tsx", "src/cli/generate.ts", "--template", templates.join(","), "--name", name, "--region", region, "--coordinator", coordinator,
        "--from", from, "--quarters", String(quarters), "--organisations", parties, "--examples", "--out", join(folder, "plan.xlsx")];
      return await seconds(() => promisify(execFile)(process.execPath, args));
    } finally {
      await rm(folder, { recursive: true });
    }
  },
};
