import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { buildWhenStale } from "../../src/host/serve/build";
import { seconds, type Figure } from "./figure";

const root = join(__dirname, "..", "..");

/** From the start of the local host until its page answers, everything having been built. */
export const hostReady: Figure = {
  figure: "host.ready", kind: "time", unit: "s", goal: 2,
  async measure() {
    const complaints = await buildWhenStale(root);
    if (complaints) throw new Error(complaints);
    let stop = () => {};
    try {
      return await seconds(async () => {
        const server = spawn(process.execPath, ["--import", "tsx", "src/host/server.ts", "--no-open"], {
          cwd: root, env: { ...process.env, PORT: "0" }, stdio: ["ignore", "pipe", "inherit"],
        });
        stop = () => { server.kill(); };
        const [line] = (await Promise.race([once(createInterface(server.stdout), "line"), once(server, "exit")])) as unknown[];
        const address = /http:\/\/\S+/.exec(String(line))?.[0];
        if (!address) throw new Error(`the host did not start: ${String(line)}`);
        const page = await fetch(address);
        if (!page.ok) throw new Error(`the host answered ${page.status}`);
        await page.text();
      });
    } finally {
      stop();
    }
  },
};
