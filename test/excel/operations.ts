/** Every operation that writes into the tables of a workbook, to be tried with somebody else in it or with faults, and what then stands there. */
import { addRows, closeQuarter, correctQuarter, editRows, linkFromSteps, mend, openQuarter, readForCheck, reopenQuarter, takeBackList, takeOverList, type RowHolds } from "../../src/excel";
import { countedId } from "../../src/domain/id";
import { matchColumns, ownList, preview } from "../../src/domain/importing";
import { failure, success, type Outcome } from "../../src/domain/outcome";
import { serial } from "../../src/domain/quarter";
import type { CellValue, TableKey } from "../../src/domain/schema";
import { readText } from "../../src/file/lists";
import type { Host } from "../../src/host/host";
import { demonstration, templates } from "../../src/templates";
import { area, cell, columnLetters } from "../../src/workbook/address";
import { toChecked } from "../../src/workbook/check/toChecked";
import { cells } from "../../src/workbook/comparable";
import type { Trace } from "../../src/workbook/importing/takeOver";
import { targets } from "../../src/workbook/importing/targets";
import { planDemonstration } from "../../src/workbook/plan";
import type { Book, Sheet } from "../../src/workbook/types";
import type { UndoKind } from "../../src/workbook/undo/undo";
import { sheet } from "./opened";

const today = serial(2026, 5, 20);
const shown = demonstration(today);
const kept = ["Stakeholders", "Stappen", "Actieplan", "Indicatoren", "Metingen", "Kwartalen", "Correcties", "Lijsten", "Vastgelegd", "Vastgelegde metingen", "np_gegevens"];
const example = planDemonstration(templates[shown.template]!, shown, "nl", { newId: countedId("d") }).book;

/** The example with the sheets that are written to, and what is typed there; how it looks and what is calculated does not matter here. */
export const small: Book = {
  ...example, active: "Actieplan",
  sheets: example.sheets.filter(({ name }) => kept.includes(name)).map((one) => ({
    ...one, formats: [], validations: [], conditionals: [], links: [],
    blocks: one.blocks.map((block) => ({ ...block, content: block.content.map((row) => row.map((content) => (typeof content === "object" ? null : content))) })),
    tables: one.tables.map((table) => ({ ...table, columns: table.columns.map(({ heading }) => ({ heading })) })),
  })),
  names: example.names.filter(({ formula }) => kept.some((name) => formula.includes(`${name}!`) || formula.includes(`${name}'!`))),
};

type Row = Record<string, unknown>;

/** The filled rows of the table of a sheet, by its headings; what is calculated is left out. */
function rows(one: Sheet): Row[] {
  const [table] = one.tables;
  if (!table) return [];
  const [found, { top, left, bottom }] = [cells(one), area(table.address)];
  return Array.from({ length: bottom - top }, (_, r) => Object.fromEntries(table.columns.flatMap(({ heading }, c) => {
    const value = found[cell(top + 1 + r, left + c)] ?? null;
    return value === null || typeof value === "object" ? [] : [[heading, value] as const];
  }))).filter((row) => Object.keys(row).length > 0);
}

const first = (title: string, fits: (row: Row) => boolean): Row => rows(sheet(small, title)).find(fits) ?? {};
const open = String(first("Kwartalen", ({ Stand }) => Stand === "Open").Kwartaal);
const closed = String(first("Kwartalen", ({ Stand }) => Stand === "Gesloten").Kwartaal);
const planned = String(first("Kwartalen", ({ Stand }) => Stand === "Nog niet open").Kwartaal);
const measured = first("Metingen", ({ Kwartaal, Waarde }) => Kwartaal === closed && typeof Waarde === "number");
const asked = first("Metingen", ({ Kwartaal, Waarde }) => Kwartaal === open && typeof Waarde === "number");
const action = first("Actieplan", ({ Actie }) => typeof Actie === "string");
const party = first("Stakeholders", ({ Organisatie }) => typeof Organisatie === "string");
const quarter = first("Kwartalen", ({ Kwartaal }) => Kwartaal === open);
const step = first("Stappen", ({ Waar }) => Waar === "Stakeholders");
const shut = first("Kwartalen", ({ Kwartaal }) => Kwartaal === closed);
const place = (title: string, row: Row) => rows(sheet(small, title)).findIndex(({ ID }) => ID === row.ID);

export interface Operation {
  sheet: string;
  /** A cell that it writes, or looks at, by its heading and its row from 0. */
  heading: string;
  row: number;
  run(): Promise<Outcome<unknown>>;
}

let trace: Trace | undefined;

/** A list of two parties: one that is new, and one that is there and gets what it lacks. */
async function list() {
  const read = await readText(`Organisatie;Opmerking\nNieuwe partij;Uit de lijst\n${String(party.Organisatie)};Uit de lijst`);
  const seen = await readForCheck();
  if (!seen.ok) return seen;
  const target = targets(toChecked(seen.value.read, today)).find(({ table }) => table === "stakeholders");
  if (!read.ok || !target) return failure("tableMissing");
  const own = ownList(read.value, 0);
  return success({ target, list: own, matching: matchColumns(own.headings, target.columns), fixed: {}, words: [], accepted: new Set(own.rows.map((_, i) => i + 1).concat(own.rows.length + 1)), today });
}

async function takeOver() {
  const given = await list();
  return given.ok ? takeOverList(given.value, (book, list) => Promise.resolve(success(preview(book, list)))) : given;
}

/** Of what was asked for one cell: where it was left because it changed, that counts as a failure. */
async function all(outcome: Promise<Outcome<{ done: readonly number[] | number }>>): Promise<Outcome<unknown>> {
  const answer = await outcome;
  const done = answer.ok && (typeof answer.value.done === "number" ? answer.value.done : answer.value.done.length);
  return done === 0 ? failure("changedMeanwhile") : answer;
}

/** A cell of a row as the pane changes it, with what it takes to take it back. `key` and `column` are what the product calls its table and column. */
function edit(title: string, [key, table]: [TableKey, string], [column, heading]: [string, string], row: Row, after: CellValue, what: UndoKind, holds: RowHolds[] = []): Operation {
  const [id, before] = [String(row.ID), (row[heading] ?? null) as CellValue];
  const undo = { id: `terug ${what}`, what, day: today, tables: [{ table: key, added: [], set: [{ id, before: { [column]: before }, after: { [column]: after } }] }] };
  const one = { known: { ID: id }, index: place(title, row), before: { [heading]: before }, after: { [heading]: after } };
  return { sheet: title, heading, row: place(title, row), run: () => all(editRows(table, [one], holds, undo)) };
}

/** What the pane writes in rows that are there: they are tried for taking back alone, for they go one way with an answer. */
export const edits: Record<string, Operation> = {
  "a target": edit("Indicatoren", ["indicators", "tblIndicatoren"], ["target", "Streefwaarde"], first("Indicatoren", ({ Streefwaarde }) => typeof Streefwaarde === "number"), 77, "targets"),
  "a target where there was none": edit("Indicatoren", ["indicators", "tblIndicatoren"], ["margin", "Marge"], first("Indicatoren", ({ Marge, Indicator }) => Marge === undefined && Indicator !== undefined), 3, "targets"),
  "who takes part": edit("Stakeholders", ["stakeholders", "tblStakeholders"], ["status", "Status"], party, "Benaderd", "takePart"),
};

export const operations: Record<string, Operation> = {
  "a form": { sheet: "Actieplan", heading: "Actie", row: 0, run: () => addRows("actions", [{ action: "Nieuw", id: "k7d2xq9mtb" }], today) },
  "an answer": edit("Metingen", ["measurements", "tblMetingen"], ["value", "Waarde"], asked, 99, "answer",
    [{ table: "tblKwartalen", row: { known: { ID: String(quarter.ID) }, index: place("Kwartalen", quarter), before: { Stand: "Open" } } }]),
  "opening a quarter": { sheet: "Metingen", heading: "Waarde", row: 0, run: () => openQuarter({ quarter: planned, deadline: today + 20, today }) },
  "opening a quarter again": { sheet: "Kwartalen", heading: "Stand", row: place("Kwartalen", shut), run: () => reopenQuarter({ quarter: closed, reason: "Verkeerd geteld", today }) },
  "closing a quarter": { sheet: "Kwartalen", heading: "Stand", row: place("Kwartalen", shut), run: () => closeQuarter({ quarter: closed, today }) },
  "a correction": {
    sheet: "Metingen", heading: "Waarde", row: place("Metingen", measured), run: () => {
      const before = { value: Number(measured.Waarde), numerator: measured.Teller as number | undefined, denominator: measured.Noemer as number | undefined, blank: undefined, note: String(measured.Toelichting ?? "") };
      return correctQuarter({ measurement: String(measured.ID), before, after: { ...before, value: 98 }, reason: "Verkeerd geteld", today });
    },
  },
  "a step that leads to another sheet": {
    sheet: "Stappen", heading: "Waar", row: place("Stappen", step),
    run: () => linkFromSteps("actions", { rows: [{ id: String(step.ID), from: "stakeholders" }], headings: { place: "Waar", id: "ID" } }, "Naar het actieplan"),
  },
  "taking over a list": { sheet: "Stakeholders", heading: "Opmerking", row: place("Stakeholders", party), run: takeOver },
  "taking it back": { sheet: "Stakeholders", heading: "Opmerking", row: place("Stakeholders", party), run: () => (trace ? takeBackList(trace, today) : Promise.reject(new Error("no trace"))) },
  "a repair": {
    sheet: "Actieplan", heading: "Actie", row: place("Actieplan", action), run: () => {
      const at = cellOf(small, "Actieplan", "Actie", place("Actieplan", action));
      const edit = { cell: at, before: String(action.Actie), after: "Hersteld" };
      return all(mend([{ ...edit, sheet: "Actieplan", format: "General", repair: { ...edit, id: "r", batch: "b", table: "tblActieplan", row: String(action.ID), column: "action" } }]));
    },
  },
};

function cellOf(book: Book, title: string, heading: string, row: number): string {
  const [table] = sheet(book, title).tables;
  const { top = 0, left = 0 } = table ? area(table.address) : {};
  return `${columnLetters(left + (table?.columns.findIndex((one) => one.heading === heading) ?? 0))}${top + 2 + row}`;
}

/** Opens the workbook in which an operation begins, and gives it. */
export async function begin(host: Host, name: string): Promise<Book> {
  host.load(small);
  if (name === "closing a quarter") {
    const reopened = await operations["opening a quarter again"]?.run();
    if (!reopened?.ok) throw new Error("the quarter does not open again");
    return host.toBook();
  }
  if (name !== "taking it back") return small;
  const taken = await takeOver();
  trace = taken.ok ? taken.value.trace : undefined;
  return host.toBook();
}

/** Everything in the tables, whatever the order of the rows; all ids that were not in `start` are the same. Throws where an id stands twice. */
export function told(host: Host, start: Book): string {
  const known = new Set(start.sheets.flatMap((one) => rows(one).map(({ ID }) => ID)));
  return JSON.stringify(host.toBook().sheets.filter(({ visibility }) => visibility !== "veryHidden").map((one) => {
    const filled = rows(one);
    const ids = filled.flatMap(({ ID }) => (ID === undefined ? [] : [ID]));
    if (new Set(ids).size < ids.length) throw new Error(`${one.name} has an id twice`);
    const plain = filled.map((row) => JSON.stringify(Object.entries(row).map(([heading, value]) => [heading, heading.startsWith("ID") && !known.has(value) ? "nieuw" : value]).sort())).sort();
    return [one.name, one.tables.map(({ columns }) => columns.map(({ heading }) => heading)), plain];
  }));
}
