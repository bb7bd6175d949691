import type { ColumnId } from "../../../domain/schema";
import { literal } from "../../definition/words";
import type { Setting } from "../../definition/setting";
import type { Address } from "../../types";
import { days } from "./actions";

/**
 * Part of a formula that tells how many successes are written down with a day in the quarter that stands in a cell, and on which sheet. What
 * they say is not told: it may give away a small count, which a cell cannot see. Nothing where there are none, or no sheet for them.
 */
export function successesTold(setting: Setting, quarter: Address): string {
  if (!setting.hasTable("successes")) return '""';
  const column = (id: ColumnId<"successes">) => setting.table("successes").column(id).reference;
  const text = (nl: string, en: string) => literal(setting.text({ nl, en }));
  const { first, last } = days(quarter);
  const number = `SUMPRODUCT((${column("success")}<>"")*(${column("date")}>=${first})*(${column("date")}<=${last}))`;
  return `IF(${number}=0,"",${text("Gelukt dit kwartaal: ", "Successes this quarter: ")}&${number}&${text(", zie het blad ", ", see the sheet ")}&${literal(setting.sheet("successes"))}&".")`;
}
