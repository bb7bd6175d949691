import type { Published } from "../../domain/audience/published";
import type { Write } from "../changes/place";
import { addRecords, filledRecords, publishedTable, standingRecords } from "../sharing/recordTables";
import type { SharedPlan } from "../sharing/taking/plan";

/** The counts that the plan noted as published. */
export function publishedBefore({ tables }: Pick<SharedPlan, "tables">): Published[] {
  return filledRecords(standingRecords(publishedTable, tables)).flatMap((row) => (
    typeof row["value"] === "number" ? [{ indicator: String(row["indicator"] ?? ""), quarter: String(row["quarter"] ?? ""), value: row["value"] }] : []
  ));
}

/** What is written in the plan when counts are published. The plan has the table for it. */
export function notePublished({ tables }: Pick<SharedPlan, "tables">, published: readonly Published[]): Write[] {
  const standing = standingRecords(publishedTable, tables);
  if (!standing) throw new Error(`the plan has no table ${publishedTable.name}`);
  return addRecords(standing, published.map(({ indicator, quarter, value }) => ({ indicator, quarter: quarter || null, value })));
}
