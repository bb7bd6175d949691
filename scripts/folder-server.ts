import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server, type ServerOptions } from "node:https";
import { extname, join, normalize } from "node:path";

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".png": "image/png",
  ".xml": "application/xml",
};

/**
 * A server over https for the files of one folder, and for nothing above it; it is not listening yet.
 * @param credentials certificate and key, as `https.createServer` takes them
 */
export function folderServer(folder: string, credentials: ServerOptions): Server {
  return createServer(credentials, (request, response) => {
    const file = fileAt(folder, request.url ?? "/");
    if (!file) {
      response.writeHead(404, { "Content-Type": "text/plain" }).end("Not found\n");
      return;
    }
    // No Cache-Control: Office refuses an icon that comes with one.
    response.writeHead(200, { ...askedHeaders(folder), "Content-Type": types[extname(file)] ?? "application/octet-stream", "X-Content-Type-Options": "nosniff" });
    response.end(readFileSync(file));
  });
}

/** What the build asks of every server, as it is written for Azure; nothing where the folder was not built. */
function askedHeaders(folder: string): Record<string, string> {
  const file = join(folder, "staticwebapp.config.json");
  const settings = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) as { globalHeaders?: Record<string, string> } : {};
  return settings.globalHeaders ?? {};
}

/** The file of the folder that an address asks for, or nothing. Normalising from the root keeps ".." inside it. */
function fileAt(folder: string, address: string): string | undefined {
  try {
    const { pathname } = new URL(address, "https://localhost");
    const file = join(folder, normalize(decodeURIComponent(pathname)));
    return statSync(file).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}
