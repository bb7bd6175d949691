import { templateOf, templates } from "../../src/templates";
import type { TemplateStep, Template } from "../../src/workbook/content";
import { leftOutAtFirst } from "../../src/workbook/exampleIndicators";
import { commonLists } from "../../src/workbook/lists";
import { formsOf, stepRows } from "../../src/workbook/planning/steps";
import { column } from "./rows";

const of = (id: string): Template => templateOf(id.split(","))!;
const step = (id: string, name: string): TemplateStep => of(id).steps.find((one) => one.id === name)!;
const dutch = (content: unknown) => JSON.stringify(content);

/** At which level each step asks something. */
const levels = (id: string) => Object.fromEntries(of(id).steps.map(({ id: name }) => [
  name, stepRows(of(id), () => true).filter((row) => String(row.id).startsWith(`step.${id}.${name}.`)).map((row) => row.level),
]));

test.each(["leidraad", "kompas", "jeugdzorgPlus"])("every step of %s says what it asks of an organisation and of the network", (id) => {
  expect(new Set(Object.values(levels(id)).map(String))).toEqual(new Set(["organisation,network"]));
});

test("working with relatives is about one organisation, so all of it is asked of an organisation", () => {
  expect(new Set(Object.values(levels("naasten")).map(String))).toEqual(new Set(["organisation"]));
});

test("a step asks for no baseline value before the indicators are chosen", () => {
  expect(dutch(step("leidraad", "baseline"))).not.toMatch(/nulwaarde/i);
  expect(dutch(step("leidraad", "actionPlan"))).toMatch(/nulwaarde/i);
  expect(dutch(step("kompas", "currentSituation"))).not.toMatch(/nulwaarde/i);
  expect(dutch(step("kompas", "strategy").result)).toMatch(/nulwaarde/i);
});

test("the Leidraad begins with the ambition and maps its parties in step 3", () => {
  expect(step("leidraad", "support").sheets[0]).toBe("ambition");
  expect(step("leidraad", "network").sheets[0]).toBe("stakeholders");
  expect(of("leidraad").changedLists?.circle?.map(({ text }) => text.nl)).toContain("Werkgroep");
});

test("in the Kompas the outer ring advises, the project group is a delegation of it, and all stay responsible", () => {
  const agreement = (subject: string) => dutch(of("kompas").examples.agreements?.find((row) => row.subject === subject)?.agreement);
  expect(agreement("whatOthersDo")).toMatch(/buitenring adviseert en is klankbord/);
  expect(agreement("tasks")).toMatch(/projectgroep, een afvaardiging van de buitenring/);
  expect(agreement("whoDoesWhatUnsafe")).toMatch(/blijven samen verantwoordelijk/);
});

test("managers and policy lead the first steps of the Kompas, professionals the last two, and the core group follows the progress", () => {
  const involved = (id: string) => dutch(step("kompas", id).involved);
  expect(involved("ambition")).toMatch(/Bestuurders.*buitenring/);
  expect(involved("strategy")).toMatch(/Kerngroep en projectgroep/);
  expect(involved("activities")).toMatch(/Professionals.*kerngroep volgt de voortgang/);
});

test("people seek help or are found, and are guided to it", () => {
  expect(commonLists.journeyPhase.map(({ text }) => text.nl)).toEqual(["Beginsituatie", "Hulp zoeken of gevonden worden", "Eerste contact en toeleiding", "Hulp en ondersteuning", "Nazorg"]);
});

test("Leidraad and Kompas together ask who does what about both of their subjects", () => {
  expect(of("leidraad,kompas").lists.agreementSubject.map(({ text }) => text.nl)).toEqual(expect.arrayContaining(["Wie doet wat bij suïcidaliteit", "Wie doet wat bij onveiligheid"]));
  expect(column(of("leidraad,kompas").examples.agreements, "subject")).toEqual(expect.arrayContaining(["whoDoesWhat", "whoDoesWhatUnsafe"]));
});

test("disability care is not only care for people with a mild intellectual disability", () => {
  const party = of("jeugdzorgPlus").parties.find(({ name }) => name.nl === "VGN");
  expect(of("jeugdzorgPlus").lists.domain.find(({ id }) => id === party?.domain)?.text.nl).toBe("Gehandicaptenzorg");
});

test("the words of one step plan do not stand in another", () => {
  for (const id of ["leidraad", "naasten", "jeugdzorgPlus"]) expect([id, /huishouden/i.exec(dutch({ ...of(id), id }))?.[0]]).toEqual([id, undefined]);
  expect(dutch(of("kompas"))).not.toMatch(/nulmeting/i);
});

describe.each(Object.entries(templates))("the example indicators of %s", (_, template) => {
  const rows = template.examples.indicators ?? [];

  test("each have a definition, a source, a way of measuring, and kinds of party that deliver them", () => {
    const known = template.parties.map(({ id }) => id);
    for (const row of rows) {
      expect(row).toMatchObject({ definition: expect.anything(), source: expect.anything(), method: expect.anything() });
      const reporters = column([row], "reporters");
      expect([row.name, reporters.length > 0, reporters.filter((one) => !known.includes(String(one)))]).toEqual([row.name, true, []]);
    }
  });

  test("are ticked at first where their priority is high, and no others", () => {
    const left = leftOutAtFirst(template);
    expect(rows.filter(({ name }) => !left.includes((name as { nl: string }).nl))).toEqual(rows.filter(({ priority }) => priority === "high"));
  });
});

test("seven of the Kompas and three of the Leidraad are ticked at first", () => {
  const ticked = (id: string) => of(id).examples.indicators!.length - leftOutAtFirst(of(id)).length / 2;
  expect([ticked("kompas"), ticked("leidraad")]).toEqual([7, 3]);
});

test("a mean over many is weighted, organisations are counted whole, and deaths are counted over three years by one party", () => {
  const indicator = (id: string, name: string) => of(id).examples.indicators?.find((row) => (row.name as { nl: string }).nl === name);
  expect(indicator("kompas", "Tijd tussen signaal en start van hulp")).toMatchObject({ kind: "days", aggregation: "weighted" });
  expect(indicator("leidraad", "Organisaties met een actueel protocol")).toMatchObject({ kind: "count", aggregation: "sum" });
  expect(indicator("jeugdzorgPlus", "Aantal suïcides")).toMatchObject({ frequency: "year", priority: "normal", reporters: ["inspectorate"], unit: { nl: "jongeren, drie jaar samen" } });
});

test.each(Object.keys(templates))("each form that a step of %s needs is one that it offers, and most steps have one", (id) => {
  const { steps, sheets: { usual, more } } = of(id);
  expect(steps.flatMap(({ forms = [] }) => forms).filter((key) => ![...usual, ...more].includes(key))).toEqual([]);
  expect(steps.filter((step) => formsOf(step).length > 0).length).toBeGreaterThanOrEqual(steps.length / 2);
});
