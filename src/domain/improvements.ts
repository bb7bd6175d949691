import { sameName } from "./choices";
import type { CheckedWorkbook } from "./checked";
import type { Action, Place } from "./network";
import { readRecords } from "./reading/records";

/** The tables in which people write what could be better. */
export const improvementTables = ["findings", "relations", "journey"] as const;

export type ImprovementTable = (typeof improvementTables)[number];

/** Something that people want to do better, from the baseline, a relation or the client journey: an action can come of it. */
export interface Improvement {
  /** Of its row; empty where that has none yet. */
  id: string;
  place: Place & { table: ImprovementTable };
  text: string;
  /** Whose it is. */
  parties: readonly string[];
  /** As they stand in the workbook; empty where the table has no such column. */
  level: string;
  theme: string;
}

/** Every improvement that a workbook tells of, in the order of its rows. */
export function improvements(book: CheckedWorkbook): Improvement[] {
  const from = (table: ImprovementTable, column: string, whose: readonly string[]): Improvement[] => {
    const { text, parties, every } = readRecords(book, table);
    const [id, words, level, theme, named] = [text("id"), text(column), text("level"), text("theme"), whose.map(parties)];
    return every((row, place) => ({ id: id(row), place: { ...place, table }, text: words(row).trim(), level: level(row), theme: theme(row), parties: named.flatMap((of) => of(row)) }))
      .filter((one) => one.text !== "");
  };
  return [...from("findings", "improvement", ["organisation"]), ...from("relations", "action", ["first", "second"]), ...from("journey", "improvement", ["owner"])];
}

/** What an action says of where it came from. */
type Origin = Pick<Action, "source" | "sourceId">;

/** A way to find what an action came of: by the id of the row, or by its words where somebody typed those as its source. */
export function originsOf(all: readonly Improvement[]): (action: Origin) => Improvement[] {
  const named = new Map<string, Improvement[]>();
  const put = (key: string, one: Improvement) => void named.set(key, [...named.get(key) ?? [], one]);
  for (const one of all) {
    if (one.id !== "") put(`id ${one.id}`, one);
    put(`text ${sameName(one.text)}`, one);
  }
  return ({ source, sourceId }) => [...new Set([`id ${sourceId}`, `text ${sameName(source)}`].flatMap((key) => named.get(key) ?? []))];
}

/** Those of which no action came yet. */
export function openImprovements({ improvements: all, actions }: { improvements: readonly Improvement[]; actions: readonly Origin[] }): Improvement[] {
  const begun = new Set(actions.flatMap(originsOf(all)));
  return all.filter((one) => !begun.has(one));
}
