import { meaningOf, type Meaning } from "../../../domain/strangeWords/meanings";
import type { Write } from "../../changes/place";
import { addRecords, filledRecords, standingRecords, wordsTable } from "../recordTables";
import type { SharedPlan } from "./plan";

/** What people said earlier that words of copies stand for, oldest first. */
export function notedMeanings({ tables }: Pick<SharedPlan, "tables">): Meaning[] {
  return filledRecords(standingRecords(wordsTable, tables)).map(({ of, word, means }): Meaning => ({ of: String(of ?? ""), word: String(word ?? ""), means: String(means ?? "") }));
}

/** Notes what words stand for, as far as the plan does not say so already. The plan has the table for it. */
export function noteMeanings(plan: Pick<SharedPlan, "tables">, said: readonly Meaning[]): Write[] {
  const standing = standingRecords(wordsTable, plan.tables);
  if (!standing) throw new Error(`the plan has no table ${wordsTable.name}`);
  const noted = notedMeanings(plan);
  return addRecords(standing, said.filter(({ of, word, means }) => meaningOf(noted, of, word) !== means).map((one) => ({ ...one })));
}
