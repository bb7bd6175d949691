import { literal } from "../../definition/words";
import type { Setting } from "../../definition/setting";
import type { Address } from "../../types";

/** Part of a formula that tells who works with whom in the half-year of the quarter that stands in a cell: so many relations, and how good they are. Nothing in a workbook without relations. */
export function networkTold(setting: Setting, quarter: Address): string {
  if (!setting.hasTable("relations")) return '""';
  const text = (nl: string, en: string) => literal(setting.text({ nl, en }));
  const relations = setting.table("relations");
  const moment = `LEFT(${quarter},4)&IF(VALUE(RIGHT(${quarter},1))<3,"-H1","-H2")`;
  const all = `COUNTIF(${relations.column("moment").reference},${moment})`;
  const of = (quality: "strong" | "canBeBetter" | "hardly") => {
    const word = setting.item("relationQuality", quality);
    return `", "&COUNTIFS(${relations.column("moment").reference},${moment},${relations.column("quality").reference},${literal(word)})&" "&LOWER(${literal(word)})`;
  };
  const told = `${moment}&": "&${all}&IF(${all}=1,${text(" relatie", " relation")},${text(" relaties", " relations")})&${of("strong")}&${of("canBeBetter")}&${of("hardly")}&"."`;
  return `${text("Wie werkt met wie, ", "Who works with whom, ")}&IF(${all}=0,${moment}&${text(": nog geen relaties.", ": no relations yet.")},${told})`;
}
