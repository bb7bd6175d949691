import type { AudienceTold } from "../../domain/audience/told";
import { fill, type Text } from "../../messages";
import { allStyles } from "../styles";
import type { Book } from "../types";
import { overviewSheet } from "./overview";
import { progressSheet } from "./progress";
import { rowsSheet } from "./rows";

const titles = {
  board: { nl: "{network}: voor het bestuur, {quarter}", en: "{network}: for the board, {quarter}" },
  public: { nl: "{network}: cijfers over {quarter}", en: "{network}: figures of {quarter}" },
} as const satisfies Record<AudienceTold["audience"], Text>;

/** A workbook of what an audience gets to know, made anew: no formula, no name, no hidden sheet and nothing by which it is taken for a plan. */
export function audienceBook(told: AudienceTold): Book {
  const overview = overviewSheet(told);
  const sheets = [overview, progressSheet(told), ...told.tables.map((table) => rowsSheet(told, table))];
  return { title: titleOf(told), styles: allStyles, names: [], active: overview.name, sheets: sheets.map((sheet) => ({ ...sheet, rows: [...sheet.rows].sort((a, b) => a.index - b.index) })) };
}

function titleOf({ story: { name, quarter, language }, audience }: AudienceTold): string {
  return fill(titles[audience][language], { network: name, quarter });
}

/** The name of the file of such a copy. No sign that a system does not take in a file's name. */
export function audienceFileName(told: AudienceTold): string {
  return `${titleOf(told).replace(/[\\/:*?"<>|\p{Control}]/gu, " ").replace(/\s+/g, " ").trim().slice(0, 120)}.xlsx`;
}
