import { allSheets } from "../../src/workbook/sheets";
import { isOptional, sheetKeys, schemaVersion, type SheetKey } from "../../src/workbook/meta";
import { templates } from "../../src/templates";
import type { FoundWorkbook, FoundPlan } from "../../src/excel/found";
import { isPersonal } from "../../src/domain/privacy/codes";
import { severityOf } from "../../src/domain/severity";
import type { Network } from "../../src/domain/network";
import { toNetwork } from "../../src/domain/toNetwork";
import type { Finding } from "../../src/domain/finding";
import { newAdding, type FormEntry } from "../../src/taskpane/adding/state";
import type { Item } from "../../src/taskpane/checkup/item";
import { newWorking } from "../../src/taskpane/workshops/state";
import { newDesk, type DeskDraft } from "../../src/taskpane/quarter/state/desk";
import { advised } from "../../src/taskpane/making/state/draft";
import type { Catalogue } from "../../src/taskpane/base/catalogue";
import { newState, type State } from "../../src/taskpane/shell/state";
import { network } from "../domain/network";
import { halfway, whole } from "./quarter/network";
import { large, story } from "./networks";

/** A day in the fourth quarter of 2026. */
export const today = new Date(2026, 10, 21);

export const catalogue: Catalogue = { templates: Object.values(templates), sheets: allSheets };

export const emptyWorkbook: FoundWorkbook = {
  empty: true, title: "", readOnly: false, structureProtected: false,
  sheets: [{ id: "1", name: "Blad1", visibility: "visible", position: 0, protected: false, charts: [] }],
  tables: [], names: [], styles: [], ours: {},
};

interface PlannedOptions {
  without?: SheetKey[];
  /** Sheets that a run began but did not complete, or did not come to. */
  unfinished?: SheetKey[];
  /** Finishing touches that Excel did not take, by sheet. */
  leftOut?: Partial<Record<SheetKey, FoundPlan["sheets"][number]["leftOut"]>>;
  rows?: Record<string, number>;
  /** Optional sheets that it has. */
  added?: SheetKey[];
  demo?: boolean;
  name?: string;
  schema?: number;
}

/** A workbook with a plan, as a look finds it. */
export function plannedWorkbook({ without = [], added = [], unfinished = [], leftOut = {}, rows = {}, demo = false, name = "Netwerk Veilig Thuis Noord", schema = schemaVersion }: PlannedOptions = {}): FoundWorkbook & { plan: FoundPlan } {
  const there = allSheets.filter(({ key }) => !without.includes(key) && (!isOptional(key) || added.includes(key)));
  const tables = there.flatMap(({ name: title, table }) => (table ? [{ name: table.name, sheet: title.nl, rows: rows[table.key] ?? 0, filtered: false }] : []));
  return {
    ...emptyWorkbook,
    empty: false,
    sheets: there.map(({ name: title, visibility }, position) => ({ id: String(position), name: title.nl, visibility, position, protected: false, charts: [] })),
    tables,
    ours: Object.fromEntries(there.map(({ key, name: title }) => [key, title.nl])),
    plan: {
      meta: { planId: "k7d2xq9mtb", templates: ["leidraad"], sheets: [], schema, language: "nl", from: "2027-K1", quarters: 8, demo, name, region: "Regio Noord", coordinator: "Team netwerken" },
      sheets: there.map(({ key, name: title, visibility }) => ({ key, name: title.nl, visibility, done: !unfinished.includes(key), leftOut: leftOut[key] ?? [] })),
      missing: sheetKeys.filter((key) => without.includes(key)),
      done: new Set(sheetKeys.filter((key) => !unfinished.includes(key))),
      columns: new Set(there.flatMap(({ table }) => table?.columns.filter(({ id }) => schema >= schemaVersion || (id !== "means" && id !== "counted")).map(({ id }) => `${table.key}.${id}`) ?? [])),
      rows: Object.fromEntries(tables.map((table) => [table.name, table.rows])),
    },
  };
}

/** A network of which nothing was filled in yet. */
export const emptyNetwork: Network = toNetwork({ today: 46_347, language: "nl", lists: {}, tables: [], structure: [] });

const base: State = { ...newState(today, { greeting: false }), catalogue, found: emptyWorkbook };
const draft = { ...base.draft, templates: ["leidraad"], ...advised(templates.leidraad!) };
const names = Array.from({ length: 100 }, (_, i) => `Organisatie voor jeugdgezondheidszorg en wijkondersteuning ${i + 1}`);
const rows = { stakeholders: 14, agreements: 6, actions: 30, indicators: 12, measurements: 0 };

/** Something that may be about a person, and two warnings of a kind: the first with a repair, in another spelling of a name. */
const personal: readonly Item[] = [
  item({ code: "caseWords", table: "successes", sheet: "Successen", cell: "B5", column: "success", row: "s1", details: { column: "Succes" } }, null, ["GGD"]),
  item({ code: "bsn", table: "actions", sheet: "Actieplan", cell: "J7", column: "note", row: "k1", details: { column: "Toelichting" } }, null, ["ggd"]),
  item({ code: "referenceSpelling", table: "actions", sheet: "Actieplan", cell: "C8", column: "responsible", row: "k2", details: { column: "Verantwoordelijkheid", sheet: "Stakeholders", value: "GGD" }, fix: { kind: "spelling", value: "GGD" } }, "ggd", ["ggd"]),
  item({ code: "late", table: "actions", sheet: "Actieplan", cell: "E8", column: "end", row: "k2", details: { column: "Tijdspad einde", done: "Klaar" } }, 46_310, ["GGD"]),
];

/** Findings on two sheets: one that can be mended, one kind that comes often, and one about the workbook as a whole. */
export const items: readonly Item[] = [
  item({ code: "nameBroken", details: { name: "lijst_Thema" } }),
  item({ code: "referenceNear", table: "actions", sheet: "Actieplan", cell: "C5", column: "responsible", row: "k7d2xq9mtb", details: { column: "Verantwoordelijkheid", place: 1, sheet: "Stakeholders", value: "Politie" } }, "Polittie", ["Polittie"]),
  item({ code: "spacesOutside", table: "actions", sheet: "Actieplan", cell: "A6", column: "action", row: "k7d2xq9mtc", details: { column: "Actie" }, fix: { kind: "spaces", value: "Folder maken" } }, " Folder maken", ["GGD"]),
  ...[5, 6, 7, 8, 9, 10].map((row) => item(row < 10
    ? { code: "waiting", table: "agreements", sheet: "Afspraken", cell: `D${row}`, column: "owner", row: `m${row}`, details: { column: "Verantwoordelijke" } }
    : { code: "agreementOpen", table: "agreements", sheet: "Afspraken", cell: `G${row}`, column: "status", row: `m${row}`, details: { confirmed: "Bevestigd" } })),
];

function item(finding: Pick<Finding, "code" | "details"> & Partial<Finding>, value: Item["value"] = null, parties: string[] = [], responsible = parties): Item {
  const place = { table: "", tableName: "", column: "", row: "", sheet: "", cell: "", ...finding } as const;
  return { finding: { ...place, severity: severityOf[finding.code], key: `${finding.code} ${place.cell}` }, isPersonal: isPersonal(finding.code), name: place.row === "" ? "" : `Rij ${place.row}`, value, isDay: false, parties, responsible };
}

const atQuarter: State = { ...base, view: "quarter", found: plannedWorkbook({ rows }), checked: { items: [], aside: [], filling: [], mended: 0 }, network: halfway };
const draftAnswer: DeskDraft = {
  seen: { value: undefined, numerator: undefined, denominator: undefined, blank: undefined, note: "" }, texts: { value: "veel", note: "Zie bijlage" },
  about: { indicator: "Veilig voelen", organisation: "GGD Noord" }, findings: [], saving: false,
};

/** A network that is at its third step, with something of everything to do. */
const onItsWay: Network = {
  ...story, improvements: [{ id: "b1", place: { table: "findings", row: 0 }, text: "Vaker trainen", parties: ["GGD Noord"], level: "", theme: "" }],
  quarterStates: [{ id: "q1", place: { table: "quarters", row: 3 }, quarter: "2026-K3", state: "open", deadline: 46_320, openedOn: 46_300, closedOn: undefined }],
  measurements: [...story.measurements, { ...story.measurements[0]!, organisation: "GGD Noord", indicator: "Nog niet gemeten", quarter: "2026-K3", value: undefined }],
  steps: network({ steps: [
    { step: "1. Draagvlak\n(Leidraad)", level: "organisation", status: "done" }, { step: "1. Draagvlak\n(Leidraad)", level: "network", status: "done" },
    { step: "2. Coördinator\n(Leidraad)", level: "network", status: "running", who: ["GGD Noord"], next: "Vacature uitzetten", ask: "Kies wie het trekt.", result: "Er is een coördinator.", sheet: "Stakeholders" },
    { step: "3. Netwerk vormen\n(Leidraad)", level: "organisation", status: "notStarted", ask: "Kies wie namens jullie meedoet.", sheet: "Blad dat weg is" },
    { step: "4. Kindermishandelingsbestrijdingssamenwerkingsovereenkomst", level: "network", status: "skipped" },
  ] }).steps,
};

/** A network of which one party left. */
const signing: Network = { ...story, stakeholders: [...story.stakeholders, { ...story.stakeholders[0]!, id: "weg", organisation: "Gestopte partij", status: "left" }] };

const blankEntry: FormEntry = { texts: {}, findings: [], isBegun: false, refusals: 0 };
const improvements: Network["improvements"] = Array.from({ length: 7 }, (_, row) => ({
  id: `b${row}`, place: { table: "findings", row }, text: `Punt ${row + 1} over kindermishandelingsbestrijdingssamenwerking`, parties: ["GGD Noord"], level: "Netwerk", theme: "",
}));

/** The part Toevoegen. */
function adds(change: Partial<State>): State {
  return { ...base, view: "add", found: plannedWorkbook({ rows, added: ["findings"] }), checked: { items: [], aside: [], filling: [], mended: 0 }, network: { ...story, improvements }, ...change };
}

/** Every state that the pane can be in, by a name that says what is going on. */
export const states: Readonly<Record<string, State>> = {
  "first run": { ...base, greeting: true },
  "looking": { ...base, found: undefined },
  "could not look": { ...base, found: undefined, notice: { kind: "problem", problem: { code: "cellBeingEdited", details: {} } } },
  "start": { ...base, draft },
  "start, whose network": { ...base, step: 2, draft },
  "start, what will be made": { ...base, step: 3, draft: { ...draft, name: "Netwerk Veilig Thuis Noord", organisations: "GGD\nPolitie" } },
  "start in a workbook with other things": { ...base, draft, found: { ...emptyWorkbook, empty: false } },
  "start where a plan was asked for": { ...base, draft, view: "overview" },
  "start filled in": { ...base, step: 3, draft: { ...draft, name: "Netwerk Veilig Thuis Noord", region: "Regio Noord", organisations: names.slice(0, 6).concat("GGD", "ggz Noord", "مركز رعاية الشباب", "=SOM(A1)").join("\n") } },
  "start with long words": { ...base, step: 2, draft: { ...draft, name: "Samenwerkingsverbandjeugdgezondheidszorgorganisatiesnoordoostgroningen".repeat(2), organisations: "Kindermishandelingsbestrijdingssamenwerkingsorganisatie" } },
  "start with a hundred organisations": { ...base, step: 2, draft: { ...draft, name: "Groot netwerk", organisations: names.join("\n") } },
  "start with problems": {
    ...base, step: 2, draft: { ...draft, from: "2026-K5", quarters: "0", organisations: "ggz Noord\nGGZ Noórd" },
    problems: {
      name: { code: "nameMissing", details: {} },
      from: { code: "quarterUnreadable", details: { text: "2026-K5" } },
      quarters: { code: "quarterCount", details: { min: 1, max: 20 } },
      organisations: { code: "organisationTwice", details: { name: "GGZ Noórd", other: "ggz Noord" } },
    },
  },
  "start with names taken": { ...base, step: 3, draft, found: { ...emptyWorkbook, empty: false }, clashes: [{ name: "Start", suggestion: "Start 2" }, { name: "Dashboard", suggestion: "Dashboard 2" }] },
  "start in a workbook with a plan": { ...base, view: "start", found: plannedWorkbook() },
  "making, just begun": { ...base, run: { kind: "make", stopping: false } },
  "making": { ...base, run: { kind: "make", stopping: false, progress: { sheet: "Actieplan", index: 4, total: 9 } } },
  "stopping": { ...base, run: { kind: "restore", stopping: true, progress: { sheet: "Indicatoren", index: 5, total: 9 } } },
  "ready": { ...base, view: "overview", found: plannedWorkbook({ rows }), notice: { kind: "ready", demo: false } },
  "overview": { ...base, found: plannedWorkbook({ rows }) },
  "overview of a network on its way": { ...base, found: plannedWorkbook({ rows, added: ["steps"] }), checked: { items, aside: [], filling: [], mended: 0 }, network: onItsWay },
  "overview for an organisation": { ...base, found: plannedWorkbook({ rows, added: ["steps"] }), checked: { items, aside: [], filling: [], mended: 0 }, network: onItsWay, viewer: "GGD Noord" },
  "overview without a step plan": { ...base, found: plannedWorkbook({ rows }), checked: { items: [], aside: [], filling: [], mended: 0 }, network: emptyNetwork },
  "overview of the demonstration": { ...base, found: plannedWorkbook({ rows: { ...rows, measurements: 380 }, demo: true }), notice: { kind: "ready", demo: true } },
  "overview, nothing filled in": { ...base, found: plannedWorkbook() },
  "overview with a sheet missing": { ...base, found: plannedWorkbook({ rows, without: ["agreements"] }) },
  "overview of a run that broke": { ...base, found: plannedWorkbook({ rows, without: ["dashboard", "measurements"], unfinished: ["indicators", "measurements", "dashboard"] }) },
  "overview of a workbook without some touches": { ...base, found: plannedWorkbook({ rows, leftOut: { actions: ["print", "freeze"], dashboard: ["chart", "print"] } }) },
  "overview with more indicators than there is room for": { ...base, found: plannedWorkbook({ rows }), checked: { items: [item({ code: "indicatorsLeftOut", table: "indicators", sheet: "Indicatoren", cell: "A29", column: "name", details: { count: 60, room: 24 } })], aside: [], filling: [], mended: 0 }, network: emptyNetwork },
  "overview of an older workbook": { ...base, found: plannedWorkbook({ rows, schema: schemaVersion - 1, without: ["figures"] }) },
  "overview of a newer workbook": { ...base, found: plannedWorkbook({ rows, schema: schemaVersion + 1 }) },
  "overview after a problem": { ...base, found: plannedWorkbook({ rows }), notice: { kind: "problem", problem: { code: "sheetProtected", details: { name: "Actieplan" } } } },
  "a list, not opened yet": { ...base, view: "importing", found: plannedWorkbook({ rows }) },
  "a list that was refused": { ...base, view: "importing", found: plannedWorkbook({ rows }), importing: { busy: false, problem: { code: "listEmpty", details: {} } } },
  "a list, taken over": {
    ...base, view: "importing", found: plannedWorkbook({ rows }), importing: { busy: false, done: { added: 12, filled: 1, passed: 2, table: "stakeholders", sheet: "Stakeholders", trace: { table: "stakeholders", added: [], filled: [] } } },
  },
  "check": { ...base, view: "check", found: plannedWorkbook({ rows }), checked: { items, aside: [], filling: [], mended: 0 } },
  "check, about a person": { ...base, view: "check", found: plannedWorkbook({ rows }), checked: { items: [...items, ...personal], aside: personal.slice(0, 1).map((one) => ({ item: one, reason: "Een verzonnen voorbeeld", who: "coördinator, GGD" })), filling: [{ table: "agreements", sheet: "Afspraken", columns: ["Verantwoordelijke"], filled: 8, of: 13 }], mended: 0 }, network: story },
  "check, all in order": { ...base, view: "check", found: plannedWorkbook({ rows }), checked: { items: [], aside: [], filling: [], mended: 0 } },
  "check, mended and set aside": {
    ...base, view: "check", found: plannedWorkbook({ rows }), notice: { kind: "mended", done: 3, left: 1 },
    checked: { items: items.slice(1), aside: items.slice(0, 1).map((one) => ({ item: one, reason: "Zo afgesproken", who: "" })), filling: [], mended: 3 },
  },
  "quarter, filling in": atQuarter,
  "quarter, filling in with a problem": {
    ...atQuarter, desk: { ...newDesk, drafts: { m1: draftAnswer, m90: draftAnswer }, problem: { code: "sheetProtected", details: { name: "Metingen" } } },
  },
  "quarter, filling in what changed meanwhile": {
    ...atQuarter, desk: { ...newDesk, drafts: { m2: { ...draftAnswer, seen: { ...draftAnswer.seen, value: 15 }, texts: { value: "16" } } } },
  },
  "quarter, who has delivered": { ...atQuarter, desk: { ...newDesk, part: "delivered" } },
  "quarter, closing with something in the way": { ...atQuarter, desk: { ...newDesk, part: "close" } },
  "quarter, closing": { ...atQuarter, network: whole, desk: { ...newDesk, part: "close" } },
  "quarter, not open yet": { ...atQuarter, desk: { ...newDesk, quarter: "2027-K1" } },
  "quarter, closed": { ...atQuarter, desk: { ...newDesk, quarter: "2026-K3", organisation: "GGD Noord", correcting: "m0" } },
  "quarter, still busy": { ...atQuarter, network: undefined },
  "check, still busy": { ...base, view: "check", found: plannedWorkbook({ rows }) },
  "progress": { ...base, view: "progress", found: plannedWorkbook({ rows }), network: story, checked: { items, aside: [], filling: [], mended: 0 } },
  "progress, nothing filled in": { ...base, view: "progress", found: plannedWorkbook(), network: emptyNetwork, checked: { items: [], aside: [], filling: [], mended: 0 } },
  "progress, not read yet": { ...base, view: "progress", found: plannedWorkbook({ rows }) },
  "progress of a large network": { ...base, view: "progress", found: plannedWorkbook({ rows }), network: large, checked: { items: [], aside: [], filling: [], mended: 0 } },
  "board": { ...base, view: "board", found: plannedWorkbook({ rows }), network: signing },
  "board, nothing filled in": { ...base, view: "board", found: plannedWorkbook(), network: emptyNetwork },
  "board of a large network": { ...base, view: "board", found: plannedWorkbook({ rows }), network: large },
  "workshops": { ...base, view: "workshops", found: plannedWorkbook({ rows }), network: story },
  "workshops, one of them": { ...base, view: "workshops", found: plannedWorkbook({ rows, added: ["workshops"] }), network: story, working: { ...newWorking, workshop: "kickOff" } },
  "workshops, rows added": {
    ...base, view: "workshops", found: plannedWorkbook({ rows }), network: story,
    working: { ...newWorking, workshop: "kickOff", added: { table: "actions", sheet: "Actieplan", row: 12, rows: [{ id: "a1" }, { id: "a2" }] } },
  },
  "what hangs on an indicator": {
    ...base, view: "progress", found: plannedWorkbook({ rows }), network: story, chain: { from: "progress", path: [{ table: "indicators", id: "in1", row: 0 }] },
    checked: { items: items.slice(0, 1).concat({ ...items[1]!, place: { table: "indicators", row: 0 } }), aside: [], filling: [], mended: 0 },
  },
  "add, a party": adds({ adding: { ...newAdding, entries: { stakeholders: blankEntry } } }),
  "add, an action with faults, from an improvement": adds({
    adding: {
      ...newAdding, table: "actions", busy: false, problem: { code: "sheetProtected", details: { name: "Actieplan" } },
      entries: { actions: { texts: { source: "Vaker trainen", sourceId: "b7d2xq9mtb", progress: "1.234", indicator: "Verdwenen" }, isBegun: true, refusals: 1, findings: [
        item({ code: "required", table: "actions", column: "action", details: { column: "Actie" } }).finding,
        item({ code: "referenceUnknown", table: "actions", column: "responsible", details: { column: "Verantwoordelijkheid", place: 1, sheet: "Stakeholders" } }).finding,
      ] } },
    },
  }),
  "add, just added": adds({
    adding: { ...newAdding, count: 1, entries: { stakeholders: blankEntry }, added: { table: "stakeholders", id: "k7d2xq9mtb", values: {}, sheet: "Stakeholders", row: 7, name: "Kindermishandelingsbestrijdingssamenwerkingsorganisatie" } },
  }),
  "add, not read yet": adds({ network: undefined }),
  "overview with a long name": { ...base, found: plannedWorkbook({ rows, name: "Samenwerkingsverbandjeugdgezondheidszorgorganisatiesnoordoostgroningen" }) },
};
