import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { get } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateCertificates } from "office-addin-dev-certs";
import { folderServer } from "../../scripts/folder-server";

const place = mkdtempSync(join(tmpdir(), "netwerkplan-serve-"));
const [ca, cert, key] = ["ca.crt", "localhost.crt", "localhost.key"].map((name) => join(place, name)) as [string, string, string];
let close: () => void;
let port: number;

beforeAll(async () => {
  mkdirSync(join(place, "dist", "assets"), { recursive: true });
  writeFileSync(join(place, "dist", "taskpane.html"), "<p>the pane");
  writeFileSync(join(place, "dist", "assets", "icon-16.png"), "a picture");
  jest.spyOn(console, "log").mockImplementation(); // it tells a developer where the certificates went
  await generateCertificates(ca, cert, key);
  const server = folderServer(join(place, "dist"), { cert: readFileSync(cert), key: readFileSync(key) });
  close = () => server.close();
  await new Promise<void>((ready) => server.listen(0, "localhost", ready));
  port = (server.address() as AddressInfo).port;
});

afterAll(() => {
  close();
  rmSync(place, { recursive: true });
});

/** Asks as Excel does: over https, trusting the certificate's authority and nothing else. */
function ask(path: string): Promise<{ status?: number; type?: string; cached: boolean; body: string }> {
  return new Promise((answer, fail) => {
    get({ host: "localhost", port, path, ca: readFileSync(ca), agent: false }, (response) => {
      let body = "";
      response.on("data", (part: Buffer) => (body += part.toString()));
      response.on("end", () =>
        answer({ status: response.statusCode, type: response.headers["content-type"], cached: "cache-control" in response.headers, body }),
      );
    }).on("error", fail);
  });
}

test("the pane comes over https, whatever its address asks of it", async () => {
  expect(await ask("/taskpane.html?view=start")).toEqual({ status: 200, type: "text/html; charset=utf-8", cached: false, body: "<p>the pane" });
});

test("an icon comes without Cache-Control, as Office wants it", async () => {
  expect(await ask("/assets/icon-16.png")).toEqual({ status: 200, type: "image/png", cached: false, body: "a picture" });
});

test.each(["/nothing.js", "/assets", "/", "/../localhost.key", "/..%2flocalhost.key", "/%2e%2e/localhost.key", "/%", "//", "/a%00b"])("%s is not found", async (path) => {
  expect(await ask(path)).toMatchObject({ status: 404 });
});
