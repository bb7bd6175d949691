import { sameName } from "./choices";
import type { CheckedWorkbook } from "./checked";
import type { Action, Place } from "./network";
import { readRecords } from "./reading/records";

/** The tables in which people write what could be better. */
export const improvementTables = ["findings", "relations", "journey"] as const;

/** Something that people want to do better, from the baseline, a relation or the client journey: an action can come of it. */
export interface Improvement {
  /** Of its row; empty where that has none yet. */
  id: string;
  place: Place;
  text: string;
  /** Whose it is. */
  parties: readonly string[];
  /** As they stand in the workbook; empty where the table has no such column. */
  level: string;
  theme: string;
}

/** Every improvement that a workbook tells of, in the order of its rows. */
export function improvements(book: CheckedWorkbook): Improvement[] {
  const from = (table: (typeof improvementTables)[number], column: string, whose: readonly string[]): Improvement[] => {
    const { text, parties, every } = readRecords(book, table);
    const [id, words, level, theme, named] = [text("id"), text(column), text("level"), text("theme"), whose.map(parties)];
    return every((row, place) => ({ id: id(row), place, text: words(row).trim(), level: level(row), theme: theme(row), parties: named.flatMap((of) => of(row)) }))
      .filter((one) => one.text !== "");
  };
  return [...from("findings", "improvement", ["organisation"]), ...from("relations", "action", ["first", "second"]), ...from("journey", "improvement", ["owner"])];
}

/** Those of which no action came yet. An action knows its origin by the id of the row, or by its words where somebody typed those as its source. */
export function openImprovements({ improvements: all, actions }: { improvements: readonly Improvement[]; actions: readonly Pick<Action, "source" | "sourceId">[] }): Improvement[] {
  const [ids, sources] = [new Set(actions.map(({ sourceId }) => sourceId)), new Set(actions.map(({ source }) => sameName(source)))];
  return all.filter(({ id, text }) => !(id !== "" && ids.has(id)) && !sources.has(sameName(text)));
}
