import { findingKey, type Finding } from "../../domain/finding";
import { severityOf } from "../../domain/severity";
import type { FindingCode } from "../../messages";

/** Where a finding about the structure stands, and what it says. */
export type FindingPlace = Partial<Pick<Finding, "table" | "tableName" | "column" | "row" | "sheet" | "cell" | "details" | "fix">>;

/**
 * A finding about sheets, tables, headings, names or lists.
 * @param value what stands there: the finding comes back when that changes
 */
export function finding(code: FindingCode, place: FindingPlace, value: string = Object.values(place.details ?? {}).join("|")): Finding {
  const { column = "", details = {}, ...rest } = place;
  const where = `${place.tableName ?? ""} ${place.cell ?? ""}`.trim();
  return {
    code, severity: severityOf[code], table: "", tableName: "", row: "", sheet: "", cell: "", column, details, ...rest,
    key: findingKey(code, where, column, value),
  };
}
