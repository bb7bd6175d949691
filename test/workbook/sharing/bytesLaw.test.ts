import fc from "fast-check";
import { unzipSync } from "fflate";
import { audiences } from "../../../src/domain/audience/audience";
import { audienceTold } from "../../../src/domain/audience/told";
import { countedId } from "../../../src/domain/id";
import { schema } from "../../../src/domain/schema";
import { writeBook } from "../../../src/file/write";
import { audienceBook } from "../../../src/workbook/audience/book";
import { makeCopy, planCopies } from "../../../src/workbook/sharing/makeCopies";
import type { Book } from "../../../src/workbook/types";
import { begin, histories, names, origin, patience, withRows } from "./histories";
import { planIn } from "./inMemory";
import { day, must } from "./oneCopy";

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
    }), { numRuns: histories / 2 });
  }, patience);

  test("a board sees no contact and no note, and everybody no row", async () => {
    expect(Object.keys(schema)).toEqual(expect.arrayContaining(Object.keys(kinds)));
    await fc.assert(fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 8 }), fc.constantFrom(...audiences), async (rows, audience) => {
      const { plan } = planIn(marked(rows), day);
      const said = await saidIn(audienceBook(must(audienceTold(plan.book, audience, { name: "Netwerk", region: "", coordinator: "" }, []))));
      for (const secret of ["Toelichting zq", "Cijfer zq", "Contact", "@mail.example", "Verbeterpunt", "Goed zq", "Mist zq"]) expect(said).not.toContain(secret);
      rows.forEach(({ table }, i) => expect(said.includes(`zq${i}q`)).toBe(audience === "board" && (table === "actions" || table === "agreements")));
    }), { numRuns: histories / 2 });
  }, patience);
});
