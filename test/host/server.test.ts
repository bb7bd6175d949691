import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { azure } from "../../scripts/build/hosting/azure";
import { officeFolder, policy } from "../../scripts/build/policy";
import { fileServer } from "../../src/host/serve/files";

const root = mkdtempSync(join(tmpdir(), "netwerkplan-server-"));
const server = fileServer(root);
let port: number;

beforeAll(async () => {
  for (const folder of ["dist", "dist-host"]) mkdirSync(join(root, folder));
  writeFileSync(join(root, "dist-host", "index.html"), "<p>the workbook");
  writeFileSync(join(root, "dist", "taskpane.html"), `<script src="${officeFolder}office.js"></script>`);
  writeFileSync(join(root, "dist", "taskpane.js"), "");
  writeFileSync(join(root, "dist", "staticwebapp.config.json"), azure());
  await new Promise<void>((ready) => server.listen(0, "localhost", ready));
  port = (server.address() as AddressInfo).port;
});

afterAll(() => {
  server.close();
  rmSync(root, { recursive: true });
});

/** The headers of an answer, and what it holds. */
function ask(path: string): Promise<{ policy: unknown; framing: unknown; body: string }> {
  return new Promise((answer, fail) => {
    get({ host: "localhost", port, path, agent: false }, (response) => {
      let body = "";
      response.on("data", (part: Buffer) => (body += part.toString()));
      response.on("end", () => answer({ policy: response.headers["content-security-policy"], framing: response.headers["x-frame-options"], body }));
    }).on("error", fail);
  });
}

test("nobody frames the page with the workbook", async () => {
  expect(await ask("/")).toEqual({ policy: "frame-ancestors 'none'", framing: "DENY", body: "<p>the workbook" });
});

test.each(["/taskpane.html", "/taskpane.js"])("%s comes with the policy that the build asks for, of this server's own office.js, and is framed by this server alone", async (path) => {
  const own = `http://localhost:${port}/office-js/`;
  expect(await ask(path)).toMatchObject({ policy: `${policy.replaceAll(officeFolder, own)}; frame-ancestors 'self' http://localhost:${port}`, framing: undefined });
});
