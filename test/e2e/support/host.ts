import { spawn } from "node:child_process";
import { resolve } from "node:path";

/** A running `npm start`. */
export interface LocalHost {
  /** Such as "http://localhost:40123". */
  address: string;
  stop(): void;
}

/** Starts the local host as `npm start -- --no-open` does, on any free port; builds first where the build is stale. */
export function startHost(port = 0): Promise<LocalHost> {
  const child = spawn(process.execPath, ["--import", "tsx", resolve("src/host/server.ts"), "--no-open"], {
    env: { ...process.env, PORT: String(port) },
    stdio: ["ignore", "pipe", "pipe"],
  });
  return new Promise((ready, fail) => {
    let said = "";
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      const address = /http:\/\/localhost:\d+/.exec(said)?.[0];
      if (address) ready({ address, stop: () => child.kill() });
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    child.on("exit", (code) => fail(new Error(`The local host stopped (${code}): ${said}`)));
  });
}
