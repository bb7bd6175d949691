/**
 * Builds the pane and serves it where manifest.xml says it is, for real Excel on this machine: `npm run dev-server`.
 * `npm run start:excel` starts this by itself. The certificate is the developer's own, made and trusted by
 * office-addin-dev-certs at the first run; it asks for permission then.
 */
import { execFileSync } from "node:child_process";
import { getHttpsServerOptions } from "office-addin-dev-certs";
import { folderServer } from "./folder-server";

const port = 3000;

async function main(): Promise<void> {
  execFileSync(process.execPath, ["--import", "tsx", "scripts/build.ts", "pane"], { stdio: "inherit" });
  const server = folderServer("dist", await getHttpsServerOptions());
  server.on("error", ({ message }) => {
    console.error(`The pane cannot be served on port ${port}: ${message}`);
    process.exitCode = 1;
  });
  server.listen(port, "localhost", () => console.log(`The pane is served at https://localhost:${port}/taskpane.html`));
}

void main();
