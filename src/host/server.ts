/**
 * `npm start`: serves the local host, a workbook beside the real pane, on this machine.
 * PORT gives another port (0: any free one); `--no-open` leaves the browser alone.
 */
import { join } from "node:path";
import type { AddressInfo } from "node:net";
import { openBrowser } from "./serve/browser";
import { buildWhenStale } from "./serve/build";
import { fileServer } from "./serve/files";

const root = join(__dirname, "..", "..");

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

/** The port from the environment; 3000 where nothing is asked. */
function readPort(text: string | undefined): number {
  const port = Number(text ?? 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65535) stop(`PORT moet een getal van 0 tot en met 65535 zijn, geen “${text}”.`);
  return port;
}

async function main(): Promise<void> {
  const port = readPort(process.env["PORT"]);
  const complaints = await buildWhenStale(root);
  if (complaints) stop(`Het bouwen is niet gelukt.\n${complaints}`);
  const server = fileServer(root);
  server.on("error", (error: NodeJS.ErrnoException) =>
    stop(error.code === "EADDRINUSE"
      ? `Poort ${port} is al bezet. Sluit wat daar draait, of kies een andere poort: PORT=3001 npm start`
      : `De server kan niet beginnen: ${error.message}`));
  server.listen(port, "localhost", () => {
    const address = `http://localhost:${(server.address() as AddressInfo).port}`;
    console.log(`Netwerkplan staat klaar op ${address} (stoppen: Ctrl+C)`);
    if (!process.argv.includes("--no-open")) openBrowser(address);
  });
}

void main();
