import fc from "fast-check";
import { unzipSync } from "fflate";
import { audiences } from "../../../src/domain/audience/audience";
import { audienceTold } from "../../../src/domain/audience/told";
import { countedId } from "../../../src/domain/id";
import { schema, type TableKey } from "../../../src/domain/schema";
import { decide } from "../../../src/domain/sharing/decide";
import { mineIn } from "../../../src/domain/sharing/mineOf";
import type { ProposalAnswer } from "../../../src/domain/sharing/proposal";
import { propose } from "../../../src/domain/sharing/propose";
import { writeBook } from "../../../src/file/write";
import { audienceBook } from "../../../src/workbook/audience/book";
import { address, area } from "../../../src/workbook/address";
import { definitions } from "../../../src/workbook/check/tables";
import { arrive } from "../../../src/workbook/sharing/arrive";
import { applyToBook } from "../../../src/workbook/sharing/inBook";
import { makeCopy, noteSends, planCopies } from "../../../src/workbook/sharing/makeCopies";
import { takeBack } from "../../../src/workbook/sharing/taking/takeBack";
import { takeOver } from "../../../src/workbook/sharing/taking/takeOver";
import type { Book, Content } from "../../../src/workbook/types";
import { edited, tableIn } from "../../cli/copies";
import { planOf } from "../network";
import { withoutPages } from "../withoutPages";
import { planIn, rawOf } from "./inMemory";

/** Laws 7 and 8 of sharing: they speak of workbooks, and each history is a small workbook. 1,000 with HISTORIES=10000. */
const numRuns = Math.max(50, Number(process.env["HISTORIES"] ?? 0) / 10);
const day = 46_354;
const names = ["Woonhulp", "Wijkteam Oost", "Jeugdloket"] as const;
const begin = withoutPages(planOf("leidraad", { organisations: [...names], examples: false, sheets: ["findings", "relations"] }).book);
const origin = { planId: "", language: "nl", name: "Netwerk", coordinator: "Coördinator", from: "2026-K1", quarters: 8 } as const;

type Typed = Readonly<Record<string, string | number | null>>;

/** The book with these rows in a table, by the ids of its columns. */
function withRows(book: Book, table: TableKey, rows: readonly Typed[]): Book {
  const definition = definitions.find(({ key }) => key === table);
  if (!definition) throw new Error(table);
  return edited(long(book, definition.name, rows.length), definition.name, (standing, at) => {
    const heading = (id: string) => definition.columns.find((column) => column.id === id)?.heading.nl ?? id;
    const blank = (standing[0] ?? []).map((value): Content => (typeof value === "object" ? value : null));
    return rows.map((row) => Object.entries(row).reduce((cells, [id, value]) => cells.with(at(heading(id)), value), blank));
  });
}

/** The book with room for so many rows in a table. */
function long(book: Book, name: string, rows: number): Book {
  const longer = (where: string) => { const place = area(where); return address({ ...place, bottom: Math.max(place.bottom, place.top + rows) }); };
  return { ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, tables: sheet.tables.map((table) => (table.name === name ? { ...table, address: longer(table.address) } : table)) })) };
}

function must<T>(outcome: { ok: true; value: T } | { ok: false; problem: { code: string } }): T {
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
}

const text = fc.constantFrom("Inloop", "Overleg", "Scholing", "Bellen", null);
const action = fc.record({ action: fc.constantFrom("Inloop", "Overleg", "Scholing", "Bellen"), responsible: fc.constantFrom(...names, `${names[0]}; ${names[1]}`), end: fc.constantFrom(46_400, 46_500, null), note: text });
const deed = fc.record({ at: fc.nat(9), is: fc.constantFrom("note" as const, "end" as const, "remove" as const, "add" as const), text });
type Deed = typeof deed extends fc.Arbitrary<infer Of> ? Of : never;

/** What somebody does in the action plan of a workbook. */
function worked(book: Book, deeds: readonly Deed[], since = ""): Book {
  return edited(book, "tblActieplan", (standing, at) => deeds.reduce((rows, { at: place, is, text: said }, i) => {
    const filled = rows.flatMap((row, index) => (row[at("Actie")] === null ? [] : [index]));
    const index = filled[place % Math.max(1, filled.length)];
    const blank = rows.findIndex((row) => row[at("Actie")] === null);
    if (is === "add") return blank < 0 ? rows : rows.map((row, r) => (r === blank ? row.with(at("Actie"), `Nieuw ${i}${since}`).with(at("Verantwoordelijkheid"), names[0]) : row));
    if (index === undefined) return rows;
    const own = rows[index] ?? [];
    if (is === "remove") return rows.map((row, r) => (r === index ? row.map((value): Content => (typeof value === "object" ? value : null)) : row));
    return rows.map((row, r) => (r === index ? (is === "note" ? own.with(at("Toelichting"), said === null ? since || null : `${said}${since}`) : own.with(at("Tijdspad einde"), 46_600 + i)) : row));
  }, standing));
}

/** The actions by their ids: what is typed in each. */
function actionsIn(book: Book): Map<string, Record<string, Content>> {
  const { headings, rows } = tableIn(book, "tblActieplan");
  const plain = rows.map((row) => Object.fromEntries(headings.map((heading, i): [string, Content] => [heading, typeof row[i] === "object" ? null : row[i] ?? null])));
  return new Map(plain.filter((row) => row["Actie"] !== null).map((row) => [String(row["ID"]), row]));
}

test("7. taking back restores everything that nobody changed since", () => {
  const history = fc.record({
    rows: fc.array(action, { minLength: 1, maxLength: 4 }), there: fc.tuple(fc.array(deed, { maxLength: 4 }), fc.array(deed, { maxLength: 4 })), here: fc.array(deed, { maxLength: 2 }),
    since: fc.array(fc.nat(9), { maxLength: 2 }), answers: fc.array(fc.constantFrom<ProposalAnswer[]>("theirs", "mine"), { minLength: 5, maxLength: 5 }),
  });
  fc.assert(fc.property(history, ({ rows, there, here, since, answers }) => {
    const first = planIn(withRows(begin, "actions", rows.map((row, i) => ({ ...row, id: `row${i}x` }))), day);
    const planned = must(planCopies(first.plan, { organisations: [names[0], names[1]] }, countedId("send")));
    const blank = countedId("blank");
    const copies = planned.map((one) => makeCopy(one, first.plan, { ...origin, planId: first.plan.read.about.get("planId") ?? "" }, blank));
    const sent = applyToBook(first.book, noteSends(first.plan, copies));
    const before = worked(sent, here.filter(({ is }) => is !== "remove"));
    const { plan } = planIn(before, day);
    const mine = mineIn(plan.book);
    const returned = copies.map(({ book }, i) => must(arrive(rawOf(worked(book, there[i] ?? [])), `${i}.xlsx`, plan)).returned);
    const proposed = propose(mine, returned);
    const decided = decide(proposed, Object.fromEntries(proposed.proposals.map(({ id }, i) => [id, answers[i % answers.length] ?? "mine"])), mine.idOf);
    const taken = must(takeOver(plan, { decided, files: [], reason: () => "Teruggekregen", newId: countedId("t") }));
    const over = applyToBook(before, taken.writes);
    // Somebody goes on: other notes beside some of the rows.
    const changed = new Set<string>();
    const ids = [...actionsIn(over).keys()];
    for (const place of since) { const id = ids[place % Math.max(1, ids.length)]; if (id !== undefined) changed.add(id); }
    const later = edited(over, "tblActieplan", (standing, at) => standing.map((row) => (changed.has(String(row[at("ID")])) ? row.with(at("Toelichting"), "Later nog") : row)));
    const opened = planIn(later, day);
    const back = applyToBook(opened.book, must(takeBack(opened.plan, taken.told.batch, "Teruggedraaid", countedId("b"))).writes);
    const [was, now, end] = [actionsIn(before), actionsIn(later), actionsIn(back)];
    const meant = new Map(was);
    // A row that came in and that somebody wrote in stays; in one that was there only what they wrote stays.
    for (const id of changed) { const row = was.get(id); meant.set(id, row ? { ...row, Toelichting: "Later nog" } : now.get(id) ?? {}); }
    expect(new Map([...end].sort())).toEqual(new Map([...meant].sort()));
  }), { numRuns });
});

describe("8. nothing that somebody may not see is anywhere in the bytes of a copy", () => {
  const owner = fc.constantFrom(...names);
  const kinds = {
    actions: (mark: string, party: string, other: string) => ({ action: `Actie ${mark}`, goal: `Doel ${mark}`, responsible: party, parties: other, note: `Toelichting ${mark}` }),
    agreements: (mark: string, party: string, other: string) => ({ agreement: `Afspraak ${mark}`, owner: party, parties: other }),
    findings: (mark: string, party: string) => ({ organisation: party, improvement: `Verbeterpunt ${mark}`, missing: `Mist ${mark}` }),
    relations: (mark: string, party: string, other: string) => ({ first: party, second: other === "" ? party : other, goesWell: `Goed ${mark}` }),
    measurements: (mark: string, party: string) => ({ organisation: party, indicator: `Indicator ${mark}`, note: `Cijfer ${mark}`, quarter: "2026-K1", value: 12 }),
  } as const;
  const row = fc.record({ table: fc.constantFrom(...(Object.keys(kinds) as (keyof typeof kinds)[])), party: owner, other: fc.constantFrom(...names, "") });

  /** A plan with such rows: each is marked with a word that stands nowhere else; and each party has a contact with such a word. */
  function marked(rows: readonly { table: keyof typeof kinds; party: string; other: string }[]): Book {
    const own = rows.map(({ table, party, other }, i) => ({ table, cells: { ...kinds[table](`zq${i}q`, party, other), id: `r${i}x` } }));
    const contacts = withRows(begin, "stakeholders", names.map((organisation, i) => ({ organisation, contact: `Zq Contact${i}q`, contactDetails: `zq${i}@mail.example`, status: "Doet mee", id: `p${i}x` })));
    return (Object.keys(kinds) as (keyof typeof kinds)[]).reduce((book, table) => { const all = own.filter((one) => one.table === table); return all.length > 0 ? withRows(book, table, all.map(({ cells }) => cells)) : book; }, contacts);
  }

  async function saidIn(book: Book): Promise<string> {
    return Object.values(unzipSync(must(await writeBook(book)))).map((bytes) => new TextDecoder().decode(bytes)).join("\n");
  }

  test("a partner sees rows in which it is named", async () => {
    await fc.assert(fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 8 }), owner, async (rows, party) => {
      const { plan } = planIn(marked(rows), day);
      const [planned] = must(planCopies(plan, { organisations: [party], quarter: "2026-K1" }, countedId("send")));
      if (!planned) throw new Error("nothing planned");
      const said = await saidIn(makeCopy(planned, plan, origin, countedId("blank")).book);
      rows.forEach((one, i) => {
        const isShared = one.table === "actions" || one.table === "agreements" || one.table === "relations";
        const isSeen = one.party === party || (isShared && one.other === party);
        expect({ row: one, said: said.includes(`zq${i}q`) }).toEqual({ row: one, said: isSeen });
      });
      names.forEach((name, i) => { if (name !== party) expect(said).not.toContain(`Contact${i}q`); });
    }), { numRuns });
  });

  test("a board sees no contact and no note, and everybody no row", async () => {
    expect(Object.keys(schema)).toEqual(expect.arrayContaining(Object.keys(kinds)));
    await fc.assert(fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 8 }), fc.constantFrom(...audiences), async (rows, audience) => {
      const { plan } = planIn(marked(rows), day);
      const said = await saidIn(audienceBook(must(audienceTold(plan.book, audience, { name: "Netwerk", region: "", coordinator: "" }, []))));
      for (const secret of ["Toelichting zq", "Cijfer zq", "Contact", "@mail.example", "Verbeterpunt", "Goed zq", "Mist zq"]) expect(said).not.toContain(secret);
      rows.forEach(({ table }, i) => expect(said.includes(`zq${i}q`)).toBe(audience === "board" && (table === "actions" || table === "agreements")));
    }), { numRuns });
  });
});
