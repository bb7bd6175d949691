/** The build on a real nginx, with a browser against it. .ci/run installs the one, builds the other and asks for this with SHIPPED. */
import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Browser, Page } from "playwright-core";
import { officeFolder, policy } from "../../scripts/build/policy";
import { pane } from "../../src/messages";
import { startBrowser } from "../e2e/support/browser";

const program = "/usr/sbin/nginx";
const dist = resolve("dist");
const settings = join(dist, "hosting", "nginx.conf");

/** A port of this machine that is free now. */
function freePort(): Promise<number> {
  return new Promise((found) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => found(port));
    });
  });
}

/** An nginx as one would set it up by hand: a root, and the settings that were built included. */
function configuration(place: string, port: number): string {
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((kind) => `  ${kind}_temp_path ${place};`);
  return [
    ...(process.getuid?.() === 0 ? ["user root;"] : []), "daemon off;", `pid ${place}/pid;`, "error_log stderr;", "events {}",
    "http {", "  include /etc/nginx/mime.types;", "  access_log off;", ...temporary,
    `  server { listen 127.0.0.1:${port}; root ${dist}; include ${settings}; }`, "}", "",
  ].join("\n");
}

(process.env["SHIPPED"] ? describe : describe.skip)("the build on nginx", () => {
  const place = mkdtempSync(join(tmpdir(), "netwerkplan-nginx-"));
  let server: ChildProcess;
  let browser: Browser;
  let address: string;

  beforeAll(async () => {
    const port = await freePort();
    address = `http://127.0.0.1:${port}`;
    writeFileSync(join(place, "nginx.conf"), configuration(place, port));
    server = spawn(program, ["-c", join(place, "nginx.conf"), "-e", "stderr"], { stdio: "inherit" });
    browser = await startBrowser();
    for (;;) {
      if (server.exitCode !== null) throw new Error(`nginx stopped with ${server.exitCode}`);
      if (await fetch(address).then(() => true, () => false)) return;
    }
  });

  afterAll(async () => {
    await browser?.close();
    await new Promise((ended) => {
      server.once("exit", ended);
      server.kill();
    });
    rmSync(place, { recursive: true });
  });

  const script = (): string => readdirSync(dist).find((file) => /^taskpane\.\w+\.js$/.test(file))!;

  test.each([
    ["the page", () => "taskpane.html", 200, "no-cache"],
    ["a script", script, 200, "public, max-age=31536000, immutable"],
    ["the manifest", () => "manifest.xml", 200, "no-cache"],
    ["an icon", () => "assets/start-32.png", 200, null],
    ["nothing", () => "nothing.html", 404, "no-cache"],
    ["the settings themselves", () => "hosting/nginx.conf", 404, null],
    ["the settings for Azure", () => "staticwebapp.config.json", 404, null],
  ])("%s comes with the policy, its kind held and its time to be kept", async (_what, file, status, caching) => {
    const { status: said, headers } = await fetch(`${address}/${file()}`);
    expect({ status: said, policy: headers.get("content-security-policy"), kind: headers.get("x-content-type-options"), caching: headers.get("cache-control") })
      .toEqual({ status, policy, kind: "nosniff", caching });
  });

  /** The page in a browser, with office.js from the package in place of Microsoft's address. */
  async function open(): Promise<{ page: Page; asked: string[] }> {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.route(`${officeFolder}**`, (route) =>
      route.fulfill({ path: resolve("node_modules/@microsoft/office-js/dist", new URL(route.request().url()).pathname.replace("/lib/1/hosted/", "")) }));
    await page.addInitScript(() => {
      const refused: string[] = [];
      Object.assign(window, { refused });
      addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => refused.push(`${effectiveDirective} ${blockedURI}`));
    });
    await page.goto(`${address}/taskpane.html`);
    await page.getByText(pane.nl.noExcel).waitFor();
    return { page, asked };
  }

  const refused = (page: Page): Promise<string[]> => page.evaluate(() => (window as unknown as { refused: string[] }).refused);

  test("the pane starts under the policy, and asks nothing of anybody but this server and Microsoft's office.js", async () => {
    const { page, asked } = await open();
    expect(await refused(page)).toEqual([]);
    expect(asked.filter((url) => !url.startsWith(`${address}/`) && !url.startsWith(officeFolder))).toEqual([]);
  });

  test("the policy lets a worker of the pane's own start, and lets nothing be sent", async () => {
    const { page } = await open();
    await page.evaluate((file) => {
      new Worker(`/${file}`).terminate();
    }, script());
    expect(await refused(page)).toEqual([]);
    expect(await page.evaluate(() => fetch("/manifest.xml").then(() => "sent", () => "refused"))).toBe("refused");
    // Once by the policy in the page, and once by that of the answer.
    expect(await refused(page)).toEqual([`connect-src ${address}/manifest.xml`, `connect-src ${address}/manifest.xml`]);
  });
});
