import * as excel from "../../../src/excel";
import type { Headless } from "../../../src/host/headless";
import { going } from "../../../src/taskpane/kept/going";
import { keptCheck } from "../../../src/taskpane/kept/keptCheck";
import { lookIn } from "../../../src/taskpane/kept/look";
import { workshops } from "../../../src/taskpane/workshops/actions";
import { isOutcomeTable } from "../../../src/taskpane/workshops/outcome";
import { templates } from "../../../src/templates";
import { area, cell } from "../../../src/workbook/address";
import { cells } from "../../../src/workbook/comparable";
import { calculated, openExcel, sheetNow } from "../../excel/opened";
import { planOf } from "../../workbook/network";
import { surroundings } from "../surroundings";

/** Turning what came out of a workshop into rows, over the real carrier and Microsoft's office.js. */
const plan = planOf("empty", { sheets: ["findings", "journey", "relations", "ambition", "cycles", "relatives"], organisations: ["GGD", "Politie"], quarters: 4, from: "2026-K1", examples: false });
let headless: Headless;
let again: () => void;

beforeAll(async () => {
  headless = await openExcel();
  again = await calculated(headless, plan.book);
});
beforeEach(() => again());
afterAll(() => headless.close());

function openPane(carrier: Partial<typeof excel> = {}) {
  const around = surroundings({ excel: carrier });
  const kept = keptCheck(around);
  const checks = going(around, kept, lookIn(around));
  return { store: around.store, ...workshops(around, kept, checks) };
}

const all = Object.values(templates).flatMap(({ workshops: of = [] }) => of);
const workshop = (id: string) => all.find((one) => one.id === id)!;
const partOf = (id: string, part: string) => workshop(id).parts.find((one) => one.id === part)!;

/** What people filled in on a sheet with a table, row by row, by its headings; what is calculated is left out. */
function rows(title: string) {
  const one = sheetNow(headless.host, title);
  const { address = "A1", columns = [] } = one.tables[0] ?? {};
  const { top, left, bottom } = area(address);
  const found = cells(one);
  return Array.from({ length: bottom - top }, (_, r) => Object.fromEntries(columns.flatMap(({ heading }, c) => {
    const value = found[cell(top + 1 + r, left + c)] ?? null;
    return value === null || value === "" || typeof value === "object" || heading === "ID" ? [] : [[heading, value]];
  }))).filter((row) => Object.keys(row).length > 0);
}

test("each line of what came out of a client journey becomes a row of its phase and moment, and all of them are taken back", async () => {
  const { writeOutcome, typeOutcome, addOutcome, takeBackOutcome, store } = openPane();
  const [journey, seeking] = [workshop("clientJourney"), partOf("clientJourney", "seeking")];
  const before = rows("Klantreis");
  await writeOutcome(journey, seeking);
  typeOutcome(journey, seeking, { lines: "- Lang wachten op een eerste gesprek\n\n2. Niemand weet wie belt\n", column: "better" });
  expect(store.get().working.drafts["clientJourney.seeking"]).toMatchObject({ table: "journey", rows: [{ better: "Lang wachten op een eerste gesprek" }, { better: "Niemand weet wie belt" }] });
  await addOutcome(journey, seeking);
  expect(rows("Klantreis").slice(before.length)).toEqual([
    { Fase: "Hulp zoeken of gevonden worden", "Kan beter": "Lang wachten op een eerste gesprek", Moment: "2026-K4" },
    { Fase: "Hulp zoeken of gevonden worden", "Kan beter": "Niemand weet wie belt", Moment: "2026-K4" },
  ]);
  expect(store.get().working).toMatchObject({ added: { table: "journey", sheet: "Klantreis" }, busy: false });
  await takeBackOutcome();
  expect(rows("Klantreis")).toEqual(before);
  expect(store.get().working).toMatchObject({ takenBack: "done" });
});

test("an action knows from which workshop and part it came", async () => {
  const { writeOutcome, typeOutcome, addOutcome } = openPane();
  const [picture, priorities] = [workshop("networkPicture"), partOf("networkPicture", "priorities")];
  await writeOutcome(picture, priorities);
  typeOutcome(picture, priorities, { lines: "Elke week bellen" });
  await addOutcome(picture, priorities);
  expect(rows("Actieplan")).toEqual([{ Actie: "Elke week bellen", Status: "Niet gestart", Bron: "Netwerk in kaart: Kiezen en verdelen", "Bron ID": "workshop.networkPicture.priorities" }]);
});

test("nothing is added while the rules find an error: a relation without its parties is not; with them it is", async () => {
  const { writeOutcome, typeOutcome, addOutcome, store } = openPane();
  const [picture, reflect] = [workshop("networkPicture"), partOf("networkPicture", "reflect")];
  await writeOutcome(picture, reflect);
  typeOutcome(picture, reflect, { lines: "Vaste lijn maken" });
  await addOutcome(picture, reflect);
  expect(rows("Relaties")).toEqual([]);
  expect(store.get().working.drafts["networkPicture.reflect"]).toMatchObject({ refusals: 1, lines: "Vaste lijn maken" });
  typeOutcome(picture, reflect, { texts: { ...store.get().working.drafts["networkPicture.reflect"]!.texts, first: "GGD", second: "Politie", quality: "Kan beter" } });
  await addOutcome(picture, reflect);
  expect(rows("Relaties")).toEqual([{ Partij: "GGD", "Andere partij": "Politie", Moment: "2026-H2", Samenwerking: "Kan beter", "Wat gaan we doen": "Vaste lijn maken" }]);
});

test("another sheet can take the outcome; the lines stay, also where the workbook lacks the sheet that the part leads to", async () => {
  const { writeOutcome, typeOutcome, store } = openPane();
  const [session, reached] = [workshop("reflectionSession"), partOf("reflectionSession", "reached")];
  await writeOutcome(session, reached);
  // Successen is not in this workbook.
  expect(store.get().working.drafts["reflectionSession.reached"]).toMatchObject({ table: "actions" });
  typeOutcome(session, reached, { lines: "Scholen bellen nu" });
  typeOutcome(session, reached, { table: "findings" });
  expect(store.get().working.drafts["reflectionSession.reached"]).toMatchObject({ table: "findings", column: "improvement", lines: "Scholen bellen nu" });
});

test("a row that somebody changed since is left when the outcome is taken back, and the pane says so", async () => {
  const { writeOutcome, typeOutcome, addOutcome, takeBackOutcome, store } = openPane();
  const [picture, priorities] = [workshop("networkPicture"), partOf("networkPicture", "priorities")];
  await writeOutcome(picture, priorities);
  typeOutcome(picture, priorities, { lines: "Eerste\nTweede" });
  await addOutcome(picture, priorities);
  const { row } = store.get().working.added!;
  await headless.host.type("Actieplan", `B${row}`, "Een doel");
  await takeBackOutcome();
  expect(rows("Actieplan").map(({ Actie }) => Actie)).toEqual(["Eerste"]);
  expect(store.get().working.takenBack).toBe("some");
});

test("what was added in turn, on more than one sheet, is taken back in turn, the last first", async () => {
  const { writeOutcome, typeOutcome, addOutcome, takeBackOutcome, store } = openPane();
  const outcomes = [["networkPicture", "priorities", "Eerste"], ["clientJourney", "seeking", "Lang wachten"], ["networkPicture", "priorities", "Tweede"]] as const;
  const before = [rows("Actieplan"), rows("Klantreis")];
  for (const [id, part, lines] of outcomes) {
    await writeOutcome(workshop(id), partOf(id, part));
    typeOutcome(workshop(id), partOf(id, part), { lines });
    await addOutcome(workshop(id), partOf(id, part));
  }
  const stands = () => [rows("Actieplan").map(({ Actie }) => Actie), rows("Klantreis").length - before[1]!.length];
  expect(stands()).toEqual([["Eerste", "Tweede"], 1]);
  await takeBackOutcome();
  expect(stands()).toEqual([["Eerste"], 1]);
  expect(store.get().working).toMatchObject({ takenBack: "done", added: { table: "journey", sheet: "Klantreis" } });
  await takeBackOutcome();
  expect(stands()).toEqual([["Eerste"], 0]);
  await takeBackOutcome();
  expect([rows("Actieplan"), rows("Klantreis")]).toEqual(before);
  expect(store.get().working).toMatchObject({ takenBack: "done", added: undefined });
});

test("a write that Excel refuses leaves the lines where they were", async () => {
  const { writeOutcome, typeOutcome, addOutcome, store } = openPane({ addRows: () => Promise.resolve({ ok: false, problem: { code: "workbookReadOnly", details: {} } }) });
  const [picture, priorities] = [workshop("networkPicture"), partOf("networkPicture", "priorities")];
  await writeOutcome(picture, priorities);
  typeOutcome(picture, priorities, { lines: "Elke week bellen" });
  await addOutcome(picture, priorities);
  expect(store.get().working).toMatchObject({ busy: false, problem: { code: "workbookReadOnly" }, drafts: { "networkPicture.priorities": { lines: "Elke week bellen" } } });
});

test("lines that are typed while Excel is still at work are the next ones", async () => {
  const { writeOutcome, typeOutcome, addOutcome, store } = openPane({
    async addRows(...asked) {
      const added = await excel.addRows(...asked);
      typeOutcome(picture, priorities, { lines: "Eerste\nTweede\nDerde" });
      return added;
    },
  });
  const [picture, priorities] = [workshop("networkPicture"), partOf("networkPicture", "priorities")];
  await writeOutcome(picture, priorities);
  typeOutcome(picture, priorities, { lines: "Eerste\nTweede" });
  await addOutcome(picture, priorities);
  expect(rows("Actieplan").map(({ Actie }) => Actie)).toEqual(["Eerste", "Tweede"]);
  expect(store.get().working.drafts["networkPicture.priorities"]).toMatchObject({ lines: "Derde" });
});

test("what comes out of any part of any workshop can become rows on the sheet that it leads to", () => {
  expect(all.flatMap(({ id, parts }) => parts.filter(({ place }) => !isOutcomeTable(place)).map((part) => `${id}.${part.id}`))).toEqual([]);
});

test.each([
  ["appreciative", "ambition", "Ambitie", { commitment: "Samen dragen we het.", doing: "We bellen elke week." }, { Belofte: "Iedereen krijgt hulp.", Commitment: "Samen dragen we het.", Doen: "We bellen elke week.", Status: "Concept" }],
  ["appreciative", "interviews", "Bevindingen", { subject: "Samenwerken met anderen" }, { "Op orde": "Iedereen krijgt hulp.", "Gevonden in": "Interview" }],
  ["cycle", "plan", "Verbetercyclus", {}, { Cyclus: "Iedereen krijgt hulp.", Status: "Niet gestart" }],
  ["threeTalk", "during", "Naastencheck", {}, { Fase: "Behandeling", Punt: "Iedereen krijgt hulp.", Moment: "2026-K4" }],
] as const)("the outcome of %s, %s becomes a row on %s, and is taken back", async (id, part, title, texts, expected) => {
  const { writeOutcome, typeOutcome, addOutcome, takeBackOutcome, store } = openPane();
  const before = rows(title);
  await writeOutcome(workshop(id), partOf(id, part));
  typeOutcome(workshop(id), partOf(id, part), { lines: "Iedereen krijgt hulp.", texts: { ...store.get().working.drafts[`${id}.${part}`]!.texts, ...texts } });
  await addOutcome(workshop(id), partOf(id, part));
  expect(store.get().working).toMatchObject({ problem: undefined, added: { sheet: title } });
  expect(rows(title).at(-1)).toMatchObject(expected);
  await takeBackOutcome();
  expect(rows(title)).toEqual(before);
});

test("a draft in which nobody wrote begins on the sheet of its part once that came; one with lines stays where it was", async () => {
  const without = planOf("empty", { sheets: ["relations"], organisations: ["GGD"], quarters: 4, from: "2026-K1", examples: false });
  headless.host.load(without.book);
  const [talk, questions] = [workshop("youngVoices"), partOf("youngVoices", "questions")];
  const first = openPane();
  await first.writeOutcome(talk, questions);
  expect(first.store.get().working.drafts["youngVoices.questions"]).toMatchObject({ table: "actions" });
  const story = partOf("youngVoices", "story");
  await first.writeOutcome(talk, story);
  first.typeOutcome(talk, story, { lines: "Eerder vragen" });
  const { drafts } = first.store.get().working;
  headless.host.load(plan.book);
  const later = openPane();
  later.store.send({ type: "working", working: { ...later.store.get().working, drafts } });
  await later.writeOutcome(talk, questions);
  expect(later.store.get().working.drafts["youngVoices.questions"]).toMatchObject({ table: "findings" });
  await later.writeOutcome(talk, story);
  expect(later.store.get().working.drafts["youngVoices.story"]).toMatchObject({ table: "actions", lines: "Eerder vragen" });
});

test("what goes on a sheet that was asked for meanwhile keeps its lines; what was filled in for another sheet stays there", async () => {
  const without = planOf("empty", { sheets: ["relations"], organisations: ["GGD"], quarters: 4, from: "2026-K1", examples: false });
  headless.host.load(without.book);
  const [talk, questions, story] = [workshop("youngVoices"), partOf("youngVoices", "questions"), partOf("youngVoices", "story")];
  const first = openPane();
  await first.writeOutcome(talk, questions);
  first.typeOutcome(talk, questions, { lines: "Eerder vragen\nSamen kijken" });
  await first.goOnAtOwnSheet(talk, questions);
  expect(first.store.get().working.drafts["youngVoices.questions"]).toMatchObject({ table: "actions" });
  await first.writeOutcome(talk, story);
  first.typeOutcome(talk, story, { lines: "Bellen", texts: { responsible: "GGD" } });
  const { drafts } = first.store.get().working;
  headless.host.load(plan.book);
  const later = openPane();
  later.store.send({ type: "working", working: { ...later.store.get().working, drafts } });
  await later.goOnAtOwnSheet(talk, questions);
  expect(later.store.get().working.drafts["youngVoices.questions"]).toMatchObject({ table: "findings", lines: "Eerder vragen\nSamen kijken" });
  await later.goOnAtOwnSheet(talk, story);
  expect(later.store.get().working.drafts["youngVoices.story"]).toMatchObject({ table: "actions", lines: "Bellen", texts: { responsible: "GGD" } });
});

test("a line that a row of the sheet says already is known by that, however it was written", async () => {
  headless.host.load(planOf("kompas", { sheets: ["reflection"], organisations: ["GGD"], quarters: 4, from: "2026-K1", examples: false }).book);
  const { writeOutcome, typeOutcome, addOutcome, store } = openPane();
  const [session, part] = [workshop("reflectionSession"), partOf("reflectionSession", "notYet")];
  await writeOutcome(session, part);
  typeOutcome(session, part, { lines: "Lang wachten", texts: { session: "November" } });
  expect(store.get().working.drafts["reflectionSession.notYet"]?.said).toEqual([false]);
  await addOutcome(session, part);
  typeOutcome(session, part, { lines: "- lang  wachten\nTe laat verslag" });
  expect(store.get().working.drafts["reflectionSession.notYet"]?.said).toEqual([true, false]);
});

test("a new chance is written down as what follows, not as what fails; what is not working yet is", async () => {
  headless.host.load(planOf("kompas", { sheets: ["reflection"], organisations: ["GGD"], quarters: 4, from: "2026-K1", examples: false }).book);
  const { writeOutcome, store } = openPane();
  const session = workshop("reflectionSession");
  const columns = [];
  for (const id of ["notYet", "chances", "friction"]) {
    await writeOutcome(session, partOf("reflectionSession", id));
    columns.push(store.get().working.drafts[`reflectionSession.${id}`]?.column);
  }
  expect(columns).toEqual(["notYet", "followUp", "followUp"]);
});
