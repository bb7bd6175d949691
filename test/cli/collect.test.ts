import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import { runCollect } from "../../src/cli/runCollect";
import { demonstration, templateOf } from "../../src/templates";
import { planDemonstration } from "../../src/workbook/plan";
import { planOf } from "../workbook/network";
import { sentToWoonhulp } from "../workbook/sharing/oneCopy";
import { saveBook } from "./copies";
import { day } from "./demo";

let folder = "";
beforeEach(async () => { folder = await mkdtemp(join(tmpdir(), "netwerkplan-")); await mkdir(join(folder, "in", "noord"), { recursive: true }); });
afterEach(() => rm(folder, { recursive: true }));

async function collect(): Promise<{ code: number; printed: string[]; errors: string[] }> {
  const [printed, errors]: [string[], string[]] = [[], []];
  const code = await runCollect([join(folder, "in"), "--out", join(folder, "out"), "--today", "2026-11-28"], { log: (text: string) => printed.push(text), error: (text: string) => errors.push(text) });
  return { code, printed, errors };
}

const table = async (name: string) => Papa.parse<Record<string, string>>(await readFile(join(folder, "out", `${name}.csv`), "utf8"), { header: true, skipEmptyLines: true }).data;

test("two networks become tidy tables whose rows belong together, and a file that is no workbook stops neither", async () => {
  const example = demonstration(day);
  const template = templateOf([example.template]);
  if (!template) throw new Error("no template");
  await saveBook(planDemonstration(template, { ...example, name: "=Netwerk, met \"tekens\"" }, "nl").book, join(folder, "in", "een.xlsx"));
  await saveBook(planOf("leidraad", {}, { planId: "tweede" }).book, join(folder, "in", "noord", "twee.xlsx"));
  await saveBook(planOf("leidraad", {}, { planId: "tweede" }).book, join(folder, "in", "noord", "twee nogmaals.xlsx"));
  await writeFile(join(folder, "in", "kapot.xlsx"), "geen werkmap");
  // The copy of a party comes first by its name, and is no network all the same.
  await saveBook(sentToWoonhulp().copy, join(folder, "in", "a kopie.xlsx"));
  const { code, printed, errors } = await collect();
  expect(code).toBe(2);
  expect(JSON.parse(printed[0] ?? "")).toEqual({ networks: 2, refused: 3 });
  expect(errors).toHaveLength(3);
  const [networks, indicators, measurements, actions] = await Promise.all(["networks", "indicators", "measurements", "actions"].map(table));
  expect(networks?.map(({ name }) => name)).toEqual(["'=Netwerk, met \"tekens\"", "Netwerk Noord & Co"]);
  const known = new Set(indicators?.map(({ network, indicator }) => `${network}|${indicator}`));
  expect(measurements?.every(({ network, indicator }) => known.has(`${network}|${indicator}`))).toBe(true);
  expect(measurements?.filter(({ shown }) => shown === "value").length).toBeGreaterThan(10);
  expect(actions?.length).toBeGreaterThan(10);
});

test("what is small or lets a small count be worked out has no value, and no text of people is in it", async () => {
  const example = demonstration(day);
  const template = templateOf([example.template]);
  if (!template) throw new Error("no template");
  const { book } = planDemonstration(template, example, "nl");
  await saveBook(book, join(folder, "in", "een.xlsx"));
  expect((await collect()).code).toBe(0);
  const measurements = await table("measurements");
  expect(measurements.map(({ shown }) => shown)).toEqual(expect.arrayContaining(["value", "small", "none"]));
  expect(measurements.filter(({ shown, value }) => shown !== "value" && value !== "")).toEqual([]);
  const all = (await Promise.all(["networks", "indicators", "measurements", "actions"].map((name) => readFile(join(folder, "out", `${name}.csv`), "utf8")))).join("");
  const contacts = (example.rows.stakeholders ?? []).flatMap(({ contact, contactDetails }) => [contact, contactDetails]).filter((text): text is string => typeof text === "string" && text !== "");
  expect(contacts.length).toBeGreaterThan(5);
  expect(contacts.filter((text) => all.includes(text))).toEqual([]);
});

test("the package has what the specification asks of a tabular data package", async () => {
  await saveBook(planOf("leidraad").book, join(folder, "in", "een.xlsx"));
  await collect();
  interface Resource { profile: string; name: string; path: string; schema: { fields: { name: string; type: string }[]; primaryKey: string[]; foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[] } }
  const said = JSON.parse(await readFile(join(folder, "out", "datapackage.json"), "utf8")) as { profile: string; name: string; resources: Resource[] };
  // specs.frictionlessdata.io/tabular-data-package, /data-resource and /table-schema
  expect(said.profile).toBe("tabular-data-package");
  expect(said.resources.length).toBeGreaterThan(0);
  const fieldsOf = (name: string) => said.resources.find((one) => one.name === name)?.schema.fields.map((field) => field.name) ?? [];
  for (const name of [said.name, ...said.resources.map((one) => one.name)]) expect(name).toMatch(/^[-a-z0-9._/]+$/);
  expect(new Set(said.resources.map(({ name }) => name)).size).toBe(said.resources.length);
  for (const { profile, name, path, schema } of said.resources) {
    expect(profile).toBe("tabular-data-resource");
    expect(path).toMatch(/^[a-z]+\.csv$/);
    expect(new Set(fieldsOf(name)).size).toBe(schema.fields.length);
    for (const { type } of schema.fields) expect(["string", "number", "integer", "date"]).toContain(type);
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      expect(fieldsOf(name)).toEqual(expect.arrayContaining(fields));
      expect(fieldsOf(reference.resource)).toEqual(expect.arrayContaining(reference.fields));
      expect(fields).toHaveLength(reference.fields.length);
    }
    const keys = (await table(name)).map((row) => JSON.stringify(schema.primaryKey.map((key) => row[key])));
    expect(new Set(keys).size).toBe(keys.length);
    const wrong = (type: string, value: string) => value !== "" && !({ integer: /^-?\d+$/, number: /^-?\d+(\.\d+)?(e[-+]?\d+)?$/, date: /^\d{4}-\d\d-\d\d$/, string: /^/ }[type]?.test(value) ?? false);
    for (const row of await table(name)) expect(schema.fields.filter((field) => wrong(field.type, row[field.name] ?? ""))).toEqual([]);
  }
});

test("the package says of every table what its columns are", async () => {
  await saveBook(planOf("leidraad").book, join(folder, "in", "een.xlsx"));
  await collect();
  const { resources } = JSON.parse(await readFile(join(folder, "out", "datapackage.json"), "utf8")) as { resources: { name: string; path: string; schema: { fields: { name: string }[]; primaryKey: string[] } }[] };
  for (const { path, schema } of resources) {
    const [heading = ""] = (await readFile(join(folder, "out", path), "utf8")).split("\n");
    expect(heading.split(",")).toEqual(schema.fields.map(({ name }) => name));
    expect(schema.fields.map(({ name }) => name)).toEqual(expect.arrayContaining(schema.primaryKey));
  }
});
