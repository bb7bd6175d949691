import { failure, success, type Outcome } from "../../domain/outcome";
import { trusted, type Base } from "../../domain/sharing/base";
import { idFrom } from "../../domain/sharing/hash";
import { meaningOf, type Meaning } from "../../domain/strangeWords/meanings";
import { mineIn, nameOf } from "../../domain/sharing/mineOf";
import type { Returned } from "../../domain/sharing/returned";
import { finish, type Steps } from "../../domain/steps";
import { schemaVersion } from "../meta";
import { saysOfItself } from "./opened";
import type { RawFile } from "./raw";
import { allSheets } from "../sheets";
import { returnedTables, type TakenTable } from "./returnedTables";
import { sendOfRows } from "./sendOfRows";
import { notedBases, notedSends } from "./taking/noted";
import type { SharedPlan } from "./taking/plan";
import { notedMeanings } from "./taking/words";

/** A copy that came back and can be held against the plan, with what is to be said of the file as a whole. */
export interface Arrived {
  returned: Returned;
  /** It is a copy of the plan as a whole: what was sent is not known, and every row of others stands in it too. */
  isWhole: boolean;
  /** The plan noted nothing of the send: what was sent is what the copy says. */
  isUnnoted: boolean;
  /** Filled cells in columns that we do not know, and the headings of those. */
  strange: { cells: number; headings: readonly string[] };
  /** Sheets that went along and are not in the file any more, as the plan calls them. */
  missing: readonly string[];
  /** Sheets of the file with something on them that nobody looks at. */
  unread: readonly string[];
}

/**
 * Says of a file which copy it is and brings its rows into the words of the plan. Fails with a sentence where it is of another plan or a
 * newer version, where nobody can tell whose it is, and where the party is gone and nobody said who came in its place.
 * @param said what words stand for, beside what the plan remembers of that
 */
export function arrive(file: RawFile, fileName: string, plan: SharedPlan, said: readonly Meaning[] = []): Outcome<Arrived> {
  return finish(arriving(file, fileName, plan, said));
}

/**
 * The same as steps: for a pane that is to stay awake.
 * @param pointed the send that somebody said it is of, where it does not say so itself
 */
export function* arriving(file: RawFile, fileName: string, plan: SharedPlan, said: readonly Meaning[], pointed?: string): Steps<Outcome<Arrived>> {
  const { read, book } = plan;
  const meanings = [...notedMeanings(plan), ...said];
  const [sends, bases] = [notedSends(plan), notedBases(plan)];
  const mine = mineIn(book);
  yield;
  const says = saysOfItself(file, fileName, (id) => bases.has(id) || sends.some(({ sendId }) => sendId === id), () => pointed ?? sendOfRows(file, bases));
  const planId = read.about.get("planId") ?? "";
  if (says.schema > schemaVersion) return failure("copyNewer");
  if (says.planId !== "" && says.planId !== planId) return failure("copyOfOtherPlan");
  const noted = sends.find(({ sendId }) => sendId === says.sendId);
  const sendId = says.isWhole ? idFrom(planId, fileName) : says.sendId;
  if (sendId === "" || (says.planId === "" && !noted)) return failure("copyUnknown");
  const was = noted?.party || says.party;
  const called = noted?.organisation || String(says.base?.tables.get("stakeholders")?.rows.get(was)?.was?.["organisation"] ?? "");
  const party = nameOf(mine, "stakeholders", was) === undefined ? meaningOf(meanings, "stakeholders", called) ?? was : was;
  const organisation = nameOf(mine, "stakeholders", party) ?? "";
  if (!says.isWhole && organisation === "") return failure("copyOfNobody", { name: called });
  yield;
  const base = trusted(bases.get(sendId), says.base, mine.idOf);
  yield;
  const tables = yield* returnedTables(file, book, mine, says.base ?? base, meanings);
  if (tables.length === 0) return failure("copyWithoutTables");
  return success({
    returned: { file: fileName, sendId, organisation, organisationId: party, tables, base },
    isWhole: says.isWhole, isUnnoted: !says.isWhole && !noted,
    strange: { cells: tables.reduce((sum, { strange }) => sum + strange, 0), headings: tables.flatMap(({ headings }) => headings) },
    missing: missingSheets(base, tables, plan),
    unread: says.isWhole ? [] : file.sheets.filter(({ name, rows, tables: own }) => rows.length > 0 && own.length === 0 && !ourTitles.has(name) && !tables.some(({ sheet }) => sheet === name)).map(({ name }) => name),
  });
}

/** What the sheets of a copy are called, those among them that nobody types on. */
const ourTitles: ReadonlySet<string> = new Set(allSheets.flatMap(({ name }) => Object.values(name)));

/** The sheets of the tables of which rows went along and that were not found. */
function missingSheets(base: Base | undefined, tables: readonly TakenTable[], { book }: SharedPlan): string[] {
  const sent = [...base?.tables ?? []].filter(([key, { reading, rows }]) => !reading && !tables.some(({ table }) => table === key) && [...rows.values()].some(({ hashes }) => Object.keys(hashes).length > 0));
  return sent.flatMap(([key]) => book.tables.find((table) => table.key === key)?.sheet ?? []);
}
