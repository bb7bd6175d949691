import { countedId } from "../../../src/domain/id";
import type { Outcome } from "../../../src/domain/outcome";
import { applyToBook } from "../../../src/workbook/sharing/inBook";
import { makeCopy, noteSends, planCopies } from "../../../src/workbook/sharing/makeCopies";
import { address, area } from "../../../src/workbook/address";
import type { Book, Content } from "../../../src/workbook/types";
import { edited } from "../../cli/copies";
import { planOf } from "../network";
import { withoutPages } from "../withoutPages";
import { planIn } from "./inMemory";

export const day = 46_354;

/** The value; throws where there is none. */
export function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
}

/** A book with these cells in the first row of a table, by their headings. */
export function withFirst(book: Book, cells: Readonly<Record<string, Content>>, table = "tblActieplan"): Book {
  return edited(book, table, (rows, at) => rows.map((row, i) => (i === 0 ? Object.entries(cells).reduce((own, [heading, value]) => own.with(at(heading), value), row) : row)));
}

/** A book with one more row of these cells in the action plan, by their headings. */
export function withAction(book: Book, cells: Readonly<Record<string, Content>>): Book {
  const table = "tblActieplan";
  const sheets = book.sheets.map((sheet) => ({ ...sheet, tables: sheet.tables.map((one) => { const place = area(one.address); return one.name === table ? { ...one, address: address({ ...place, bottom: place.bottom + 1 }) } : one; }) }));
  return edited({ ...book, sheets }, table, (rows, at) => [...rows.slice(0, -1), Object.entries(cells).reduce((own, [heading, value]) => own.with(at(heading), value), (rows[0] ?? []).map((value): Content => (typeof value === "object" ? value : null)))]);
}

/** A plan with one action of Woonhulp, and the copy that it got of it. */
export function sentToWoonhulp(): { plan: Book; copy: Book } {
  const begin = withoutPages(planOf("leidraad", { organisations: ["Woonhulp", "Zorggroep"], examples: false }).book);
  const { book, plan } = planIn(withFirst(begin, { Actie: "Inloop op school", Verantwoordelijkheid: "Woonhulp", "Tijdspad start": 46_000, "Tijdspad einde": 46_400, Status: "Loopt", ID: "inloopx" }), day);
  const origin = { planId: plan.read.about.get("planId") ?? "", language: "nl", name: "Netwerk", coordinator: "", from: "2026-K1", quarters: 8 } as const;
  const [copy] = must(planCopies(plan, { organisations: ["Woonhulp"] }, countedId("send"))).map((one) => makeCopy(one, plan, origin, countedId("blank")));
  if (!copy) throw new Error("nothing was sent");
  return { plan: applyToBook(book, noteSends(plan, [copy])), copy: copy.book };
}
