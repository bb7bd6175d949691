import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { extname, join, normalize, sep } from "node:path";

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
};

/** The folder that the shipped pane loads office.js from. Here its pages get the same library from the npm package. */
const SHIPPED_OFFICE = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const OFFICE = "/office-js/";

/**
 * Over plain http office.js asks a page beside itself whether the user trusts the workbook's page
 * (over https it compares the two addresses). Both come from this server, so the answer is yes.
 */
const TRUST_PAGE = `<!doctype html><title>Trust</title><script>
addEventListener("message", (event) => event.source.postMessage('{"hostUserTrusted":true}', event.origin));
</script>`;

/** Nobody shows the host's page within a page of theirs, and with it a person's workbook. */
const UNFRAMED = { "Content-Security-Policy": "frame-ancestors 'none'", "X-Frame-Options": "DENY" };

/** What the build asks of every server of the pane, as it is written for Azure; nothing where it was not built. */
function askedHeaders(root: string): Record<string, string> {
  const file = join(root, "dist", "staticwebapp.config.json");
  const settings = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) as { globalHeaders?: Record<string, string> } : {};
  return settings.globalHeaders ?? {};
}

/**
 * A server for the host's page, the built pane and office.js. It answers this machine alone, with files alone.
 * @param root folder of the project
 */
export function fileServer(root: string): Server {
  return createServer((request, response) => {
    try {
      answer(root, request, response);
    } catch {
      refuse(response, 500);
    }
  });
}

function answer(root: string, request: IncomingMessage, response: ServerResponse): void {
  // A page elsewhere that lets its own name point at this machine gets nothing.
  if (!/^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(request.headers.host ?? "")) return refuse(response, 403);
  if (request.method !== "GET" && request.method !== "HEAD") return refuse(response, 405);
  const path = readPath(request.url ?? "/");
  if (path === undefined) return refuse(response, 400);
  if (path.toLowerCase() === `${OFFICE}agaveerrorux/index.html`) return send(response, ".html", TRUST_PAGE, {});
  const file = locate(root, path);
  const stat = file === undefined ? undefined : statSync(file, { throwIfNoEntry: false });
  if (file === undefined || !stat?.isFile()) return refuse(response, 404);
  // Absolute, for the folder also stands in the page's content security policy.
  const withOffice = (text: string) => text.replaceAll(SHIPPED_OFFICE, `http://${request.headers.host}${OFFICE}`);
  // The page is at the one name of this machine; the pane may come from the other (`paneSite`).
  const page = `http://localhost${/:\d+$/.exec(request.headers.host ?? "")?.[0] ?? ""}`;
  const headers = headersOf(root, file, page, withOffice);
  if (extname(file) === ".html") return send(response, ".html", withOffice(readFileSync(file, "utf8")), headers);
  head(response, extname(file), stat.size, headers);
  // A build may take the file away while it is being sent: that breaks off this answer and not the server.
  createReadStream(file).on("error", () => response.destroy()).pipe(response);
}

/** The pane's files come as the build asks, and are framed by the host's page alone; the host's own page is framed by nobody. */
function headersOf(root: string, file: string, page: string, withOffice: (text: string) => string): Record<string, string> {
  if (file.startsWith(join(root, "dist-host"))) return UNFRAMED;
  if (!file.startsWith(join(root, "dist"))) return {};
  const asked = Object.entries(askedHeaders(root)).map(([name, value]) => [name, name === "Content-Security-Policy" ? `${withOffice(value)}; frame-ancestors 'self' ${page}` : value]);
  return Object.fromEntries(asked) as Record<string, string>;
}

/** The decoded path of an address, or nothing where it is malformed or climbs out of the folder. */
function readPath(url: string): string | undefined {
  try {
    const path = decodeURIComponent(url.split(/[?#]/)[0] ?? "/");
    const flat = normalize(path).split(sep).join("/");
    return path.includes("\0") || flat.includes("..") ? undefined : flat;
  } catch {
    return undefined;
  }
}

function locate(root: string, path: string): string | undefined {
  if (path === "/") return join(root, "dist-host", "index.html");
  if (path === "/host/manifest.xml") return join(root, "manifest.xml");
  if (path.startsWith("/host/")) return join(root, "dist-host", path.slice("/host/".length));
  if (path.startsWith(OFFICE)) return join(root, "node_modules", "@microsoft", "office-js", "dist", path.slice(OFFICE.length));
  return join(root, "dist", path);
}

function head(response: ServerResponse, extension: string, length: number, headers: Record<string, string>): void {
  response.writeHead(200, {
    ...headers,
    "Content-Type": TYPES[extension] ?? "application/octet-stream",
    "Content-Length": length,
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
  });
}

function send(response: ServerResponse, extension: string, text: string, headers: Record<string, string>): void {
  head(response, extension, Buffer.byteLength(text), headers);
  response.end(text);
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { "Content-Type": "text/plain" }).end();
}
