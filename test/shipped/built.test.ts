/** What `npm run build` leaves in dist/. Another test may be building: .ci/run builds, and asks for this with SHIPPED. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { forServers } from "../../scripts/build/hosting/headers";
import { licencesFile } from "../../scripts/build/Licences";
import { licenceList } from "../../scripts/licences";
import { policy } from "../../scripts/build/policy";

const dist = join(__dirname, "..", "..", "dist");
const read = (file: string): string => readFileSync(join(dist, file), "utf8");
const whenBuilt = process.env["SHIPPED"] ? test : test.skip;

whenBuilt("no source maps ship", () => {
  expect(readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".map"))).toEqual([]);
});

whenBuilt("each kind of server is told how to serve it, with the policy of the page", () => {
  expect(read("taskpane.html")).toContain(policy);
  expect(Object.values(forServers).filter((file) => !read(file).includes(policy))).toEqual([]);
});

/** Licences that ask nothing but that their text goes along. */
const permissive = /^\(?(MIT|ISC|BSD-[23]-Clause|Apache-2\.0|0BSD|Zlib|Unlicense)\b/;

test("docs/licenties.md lists what ships, and every licence allows it", () => {
  const written = readFileSync(join(dist, "..", "docs", "licenties.md"), "utf8");
  expect(written).toBe(licenceList());
  const licences = [...written.matchAll(/^\| \S+ \| \d\S* \| (.+) \|$/gm)].map(([, licence]) => licence!);
  expect(licences).toHaveLength(written.match(/^\| /gm)!.length - 2);
  expect(licences.filter((licence) => !permissive.test(licence))).toEqual([]);
});

whenBuilt("the licence text of each package that is bundled goes along, and the list for administrators names it", () => {
  const packages = [...read(licencesFile).matchAll(/^(\S+) \d+\.\d+\.\d+\S* \((.+)\)\n\n(.+)/gm)].map(([, name]) => name!);
  expect(packages).toEqual(expect.arrayContaining(["@fluentui/react-icons", "d3-scale", "docx", "fflate", "pptxgenjs", "react", "react-dom"]));
  const listed = readFileSync(join(dist, "..", "docs", "licenties.md"), "utf8");
  expect(packages.filter((name) => !listed.includes(`| ${name} |`))).toEqual([]);
});
