import { JSDOM } from "jsdom";
import { azure } from "../../scripts/build/hosting/azure";
import { iis } from "../../scripts/build/hosting/iis";
import { nginx } from "../../scripts/build/hosting/nginx";
import { policy } from "../../scripts/build/policy";

const files = ["taskpane.html", "manifest.xml", "taskpane.12345678.js", "add.87654321.js", "assets/help.html", "assets/start-16.png"];
const lasting = "public, max-age=31536000, immutable";

test("the policy lets nothing connect, and a worker be a script of the pane's own alone", () => {
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain("connect-src");
  expect(policy).toContain("worker-src 'self'");
  expect(policy).not.toMatch(/unsafe|\*/);
});

test("nginx gives the policy in each place, for a place with a header of its own forgets the others", () => {
  const places = nginx().split(/^location /m).slice(1);
  expect(places.map((place) => place.split(" {")[0])).toEqual(["/", "~ \\.(html|xml)$", "~ \\.(js)$", "~ ^/(hosting/nginx\\.conf|web\\.config|staticwebapp\\.config\\.json)$"]);
  for (const place of places) expect(place).toContain(`add_header Content-Security-Policy "${policy}" always;\n    add_header X-Content-Type-Options "nosniff" always;`);
  expect(places.map((place) => /Cache-Control "(.*)" always/.exec(place)?.[1])).toEqual([undefined, "no-cache", lasting, undefined]);
});

test("IIS names each file with how long it may be kept, and no picture", () => {
  const document = new JSDOM(iis(files), { contentType: "application/xml" }).window.document;
  const header = (name: string) => document.querySelector(`customHeaders > add[name="${name}"]`)?.getAttribute("value");
  expect(header("Content-Security-Policy")).toBe(policy);
  expect(header("X-Content-Type-Options")).toBe("nosniff");
  const kept = [...document.querySelectorAll("location")].map((place) => [place.getAttribute("path"), place.querySelector("clientCache")?.getAttribute("cacheControlCustom")]);
  expect(kept).toEqual([["assets/help.html", "no-cache"], ["manifest.xml", "no-cache"], ["taskpane.html", "no-cache"], ["add.87654321.js", lasting], ["taskpane.12345678.js", lasting]]);
});

test("Azure empties the Cache-Control that it gives pictures by itself", () => {
  expect(JSON.parse(azure())).toEqual({
    globalHeaders: { "Content-Security-Policy": policy, "X-Content-Type-Options": "nosniff" },
    routes: [
      { route: "/*.{html,xml}", headers: { "Cache-Control": "no-cache" } },
      { route: "/*.js", headers: { "Cache-Control": lasting } },
      { route: "/*.png", headers: { "Cache-Control": "" } },
    ],
  });
});
