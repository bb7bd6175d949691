import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { ManifestType, OfficeAddinManifest } from "office-addin-manifest";
import { validateXML } from "xmllint-wasm";
import { commands } from "../src/commands";
import packageJson from "../package.json";

const root = join(__dirname, "..");
const manifest = readFileSync(join(root, "manifest.xml"), "utf8");
const address = "https://localhost:3000/";

/** Office takes ids, short strings (labels, titles) and long strings (tips) up to these numbers of characters. */
const longest = { id: 32, ShortStrings: 125, LongStrings: 250 };

/** What is wrong with a manifest, one sentence a fault; throws where it is not well-formed XML. */
function faultsOf(text: string): string[] {
  const document = new JSDOM(text, { contentType: "application/xml" }).window.document;
  const all = (name: string): Element[] => [...document.getElementsByTagNameNS("*", name)];
  const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? "";
  const faults: string[] = [];

  const resources = all("Resources")[0]!;
  const defined = [...resources.querySelectorAll("[id]")].map((element) => attribute(element, "id"));
  const ids = [...document.querySelectorAll("[id]")].map((element) => attribute(element, "id"));
  for (const id of ids) if (id.length > longest.id) faults.push(`id ${id} is longer than ${longest.id}`);
  for (const id of ids) if (ids.indexOf(id) !== ids.lastIndexOf(id)) faults.push(`id ${id} stands twice`);

  const used = [...document.querySelectorAll("[resid]")].map((element) => attribute(element, "resid"));
  for (const resid of used) if (!defined.includes(resid)) faults.push(`resid ${resid} has no resource`);
  for (const id of defined) if (!used.includes(id)) faults.push(`resource ${id} is not used`);

  for (const kind of ["ShortStrings", "LongStrings"] as const) {
    for (const element of all(kind)[0]!.querySelectorAll("[DefaultValue], [Value]")) {
      const value = attribute(element, "DefaultValue") || attribute(element, "Value");
      if (value === "" || value.length > longest[kind]) faults.push(`"${value}" is not a text of 1 to ${longest[kind]}`);
    }
  }

  const translated = new Set(all("Override").map((override) => override.parentElement!));
  for (const element of translated) {
    const locales = [...element.children].map((override) => attribute(override, "Locale"));
    if (new Set(locales).size < locales.length) faults.push(`${element.outerHTML} has a locale twice`);
    if (locales.includes("nl-NL")) faults.push(`${element.outerHTML} overrides the default locale`);
  }

  for (const value of [...document.querySelectorAll("[DefaultValue^='http']")].map((element) => attribute(element, "DefaultValue"))) {
    if (!value.startsWith(address)) faults.push(`${value} is not under ${address}`);
    const file = value.slice(address.length);
    if (file.startsWith("assets/") && !existsSync(join(root, file))) faults.push(`${file} does not exist`);
  }

  const called = all("FunctionName").map(({ textContent }) => textContent ?? "");
  for (const name of called) if (!(name in commands)) faults.push(`function ${name} is not in src/commands`);
  for (const name of Object.keys(commands)) if (!called.includes(name)) faults.push(`no button calls ${name}`);

  const runtime = attribute(all("Runtime")[0]!, "resid");
  const addresses = [...all("FunctionFile"), ...all("SourceLocation").filter((element) => element.hasAttribute("resid"))];
  for (const element of addresses) {
    if (attribute(element, "resid") !== runtime) faults.push(`${element.tagName} is outside the shared runtime`);
  }
  return faults;
}

/** Microsoft's schemas by file name; the first is that of a manifest, and leads to the others. */
const [ofManifest, ...others] = readdirSync(join(root, "test", "manifest"))
  .filter((fileName) => fileName.endsWith(".xsd"))
  .sort((a, b) => Number(b.startsWith("OfficeAppManifest")) - Number(a.startsWith("OfficeAppManifest")))
  .map((fileName) => ({ fileName, contents: readFileSync(join(root, "test", "manifest", fileName), "utf8") }));

/** What Microsoft's schemas find in a manifest, one sentence a fault. */
async function schemaFaults(contents: string): Promise<string[]> {
  const { errors } = await validateXML({ xml: { fileName: "manifest.xml", contents }, schema: ofManifest!, preload: others });
  return errors.map(({ message }) => message);
}

test("Microsoft's schemas find no fault in the manifest", async () => {
  expect(await schemaFaults(manifest)).toEqual([]);
});

test.each([
  ["an element that is unknown", "<Runtimes>", "<Runtimez/><Runtimes>", "Runtimez"],
  ["elements in another order", "<ProviderName>", "<DefaultLocale>nl-NL</DefaultLocale><ProviderName>", "DefaultLocale"],
  ["a value that does not exist", "ReadWriteDocument", "ReadEverything", "ReadEverything"],
  ["overrides of another kind of add-in", 'xsi:type="VersionOverridesV1_0"', 'xsi:type="VersionOverridesV1_1"', "VersionOverridesV1_1"],
])("the schemas see %s", async (_what, from, to, fault) => {
  expect(manifest).toContain(from);
  expect((await schemaFaults(manifest.replace(from, to))).join("\n")).toContain(fault);
});

// Another test may be building: .ci/run builds, and asks for this with SHIPPED.
(process.env["SHIPPED"] ? test : test.skip)("Microsoft's schemas find no fault in the manifest that was built", async () => {
  expect(await schemaFaults(readFileSync(join(root, "dist", "manifest.xml"), "utf8"))).toEqual([]);
});

test("the manifest has no fault", () => {
  expect(faultsOf(manifest)).toEqual([]);
});

test.each([
  ["an id that is too long", "Group.GoTo.Label", "Group.GoTo.Label.That.Has.No.End.At.All", "is longer than 32"],
  ["a label without text", 'resid="Open.Label"', 'resid="Open.Nothing"', "resid Open.Nothing has no resource"],
  ["a tip that nobody shows", '<Description resid="Open.Tip"/>', "", "resource Open.Tip is not used"],
  ["a label that is too long", 'DefaultValue="Overzicht"', `DefaultValue="${"Overzicht ".repeat(13)}"`, "is not a text of 1 to 125"],
  ["a tip that is too long", 'Value="Open the pane', `Value="${"very ".repeat(50)}`, "is not a text of 1 to 250"],
  ["a locale twice", '<bt:Override Locale="en-US" Value="Overview"/>', '<bt:Override Locale="en-US" Value="A"/><bt:Override Locale="en-US" Value="B"/>', "has a locale twice"],
  ["an icon that is not there", "assets/start-16.png", "assets/start-17.png", "assets/start-17.png does not exist"],
  ["an address elsewhere", `${address}taskpane.html`, "https://example.org/taskpane.html", "is not under"],
  ["a function that is not there", "goToDashboard", "goToNowhere", "function goToNowhere is not in src/commands"],
  ["functions outside the shared runtime", '<FunctionFile resid="Taskpane.Url"/>', '<FunctionFile resid="Help.Url"/>', "outside the shared runtime"],
])("these checks see %s", (_what, from, to, fault) => {
  expect(manifest).toContain(from);
  expect(faultsOf(manifest.replaceAll(from, to)).join("\n")).toContain(fault);
});

test("these checks see a file that is not XML", () => {
  expect(() => faultsOf(manifest.replace("</Resources>", ""))).toThrow();
});

test("Microsoft's own reader finds what an administrator sees", async () => {
  const info = await OfficeAddinManifest.readManifestFile(join(root, "manifest.xml"));
  expect(info).toMatchObject({
    id: "c29a328d-c7fa-4e0d-9945-b6f20bc1c144",
    version: `${packageJson.version}.0`,
    displayName: "Netwerkplan",
    defaultLocale: "nl-NL",
    hosts: ["Workbook"],
    permissions: "ReadWriteDocument",
    manifestType: ManifestType.XML,
    defaultSettings: { sourceLocation: `${address}taskpane.html` },
  });
});
