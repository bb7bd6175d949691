import { templates } from "../../src/templates";
import type { Workshop } from "../../src/workbook/content";
import { outcomeTables } from "../../src/taskpane/workshops/outcome";

/** The workshops that any step plan offers, each as that step plan words it. */
const every = Object.entries(templates).flatMap(([template, { workshops: own = [] }]) => own.map((one) => [`${one.id} of ${template}`, one] as const));
/** By their ids, in the words of the step plan that comes first. */
const workshops = new Map([...every].reverse().map(([, one]) => [one.id, one]));
const named = (id: string): Workshop => workshops.get(id)!;
const asked = (id: string, part?: string) => named(id).parts.filter((one) => part === undefined || one.id === part).flatMap(({ ask }) => ask.map(({ nl }) => nl));
/** Sentences that end with a question mark. */
const questions = (id: string) => asked(id).flatMap((text) => text.match(/[^.!?]+\?/g) ?? []);
/** All that somebody reads of it. */
const read = (id: string) => { const { aim, who, prepare } = named(id); return [aim, who, ...prepare].map(({ nl }) => nl).concat(asked(id)).join("\n"); };

test("there are ten, and every step plan offers some", () => {
  expect([...workshops.keys()].sort()).toEqual(["appreciative", "baseline", "clientJourney", "cycle", "kickOff", "networkPicture", "reflectionSession", "statements", "threeTalk", "youngVoices"]);
  expect(Object.values(templates).filter(({ workshops: own = [] }) => own.length < 3).map(({ id }) => id)).toEqual([]);
});

describe.each(every)("%s", (_, { minutes, prepare, parts }) => {
  test("has something to prepare, and in every part something to do and a sheet on which its outcome becomes rows", () => {
    expect(prepare.length).toBeGreaterThan(0);
    for (const { ask, place } of parts) expect([ask.length > 0, outcomeTables.includes(place as never)]).toEqual([true, true]);
  });

  test("takes as long as its parts together", () => {
    expect(parts.reduce((sum, part) => sum + (part.minutes ?? 0), 0)).toBe(minutes);
  });
});

test("the kick-off tells the story with regional figures and where they come from, and asks eight questions", () => {
  expect(asked("kickOff", "questions")).toHaveLength(8);
  expect(read("kickOff")).toMatch(/GGD en de gemeente om cijfers: suïcides en pogingen.*welke groepen het meest risico/);
  expect(read("kickOff")).toMatch(/landelijke cijfers ernaast, van 113 of het CBS/);
});

test("statements are talked over in small groups with a neutral chair", () => {
  expect(read("statements")).toMatch(/Groepjes van vier tot zes.*neutrale gespreksleider/);
  expect(asked("statements").filter((text) => text.startsWith("“"))).toHaveLength(5);
});

test("the picture of the network has a provisional aim, who is involved in three ways, four questions and priorities, and is made again every half-year", () => {
  expect(named("networkPicture").parts.map(({ id }) => id)).toEqual(["aim", "parties", "lines", "reflect", "priorities"]);
  expect(asked("networkPicture", "parties")).toHaveLength(3);
  expect(asked("networkPicture", "reflect")).toHaveLength(4);
  expect(read("networkPicture")).toMatch(/elk halfjaar/);
});

test("the interviews go through all subjects, ask for wishes, worries and ideas, and hold the protocol against the guideline", () => {
  expect(asked("baseline", "wishes")).toHaveLength(3);
  expect(read("baseline")).toMatch(/Interviewvragen af: daar staan alle onderwerpen/);
  expect(read("baseline")).toMatch(/Leg de leidraad, de Scan suïcidepreventie en jullie protocol ernaast/);
});

test("the client journey takes three hours with six to ten people, has its five phases with questions, and is repeated", () => {
  expect(named("clientJourney").minutes).toBe(180);
  expect(read("clientJourney")).toMatch(/Zes tot tien mensen/);
  const phases = ["start", "seeking", "contact", "support", "aftercare"];
  expect(named("clientJourney").parts.map(({ id }) => id).filter((id) => phases.includes(id))).toEqual(phases);
  for (const phase of phases) expect(asked("clientJourney", phase).length).toBeGreaterThan(1);
  expect(read("clientJourney")).toMatch(/Wanneer lopen jullie de klantreis opnieuw/);
});

test("appreciative interviews have four parts and end in the ambition", () => {
  expect(named("appreciative").parts).toHaveLength(4);
  expect(named("appreciative").parts.at(-1)?.place).toBe("ambition");
});

test("a reflection session asks what was reached and what not, looks for new chances, and says what to do when it chafes", () => {
  expect(named("reflectionSession").parts.map(({ name }) => name.nl)).toEqual(["Wat is bereikt?", "Wat lukt nog niet?", "Nieuwe kansen", "Als het schuurt", "Vervolg"]);
  expect(read("reflectionSession")).toMatch(/Waarom is dat zo/);
});

test("the improvement cycle has its fourteen points in four blocks", () => {
  expect(named("cycle").parts).toHaveLength(4);
  expect(asked("cycle")).toHaveLength(14);
});

test("the talk of three has eight questions, four roles, ally or co-client, and what goes wrong at a distance", () => {
  expect(asked("threeTalk", "eight")).toHaveLength(8);
  expect(read("threeTalk")).toMatch(/Bron van kennis, medebegeleider, mantelzorger of iemand die zelf zorg vraagt/);
  expect(read("threeTalk")).toMatch(/bondgenoot, of medecliënt/);
  expect(read("threeTalk")).toMatch(/wat er misgaat op afstand/);
});

test("young people talk about the plan, and after a story of experience there are questions", () => {
  expect(questions("youngVoices").length).toBeGreaterThan(6);
  expect(named("youngVoices").parts.map(({ name }) => name.nl)).toEqual(expect.arrayContaining(["Een ervaringsverhaal", "Vragenuurtje"]));
});

test("the Kompas asks for figures on safety at home, and JeugdzorgPlus for those of closed care", () => {
  const prepared = (id: string) => templates[id]!.workshops!.find((one) => one.id === "kickOff")!.prepare.map(({ nl }) => nl).join(" ");
  expect(prepared("kompas")).toMatch(/Veilig Thuis, de GGD en de gemeente om cijfers.*Impactmonitor of het CBS/);
  expect(prepared("jeugdzorgPlus")).toMatch(/separaties, overplaatsingen, gesloten plaatsingen/);
});

test("only where is asked who there is do lines become parties; what people bring in becomes a finding", () => {
  expect([...workshops.values()].flatMap(({ id, parts }) => parts.filter(({ place }) => place === "stakeholders").map((part) => `${id}.${part.id}`))).toEqual(["networkPicture.parties"]);
});
