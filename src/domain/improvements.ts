import type { CheckedWorkbook } from "./checked";
import type { RecordPlace, RecordOf } from "./reading/recordColumns";
import { readRecords } from "./reading/records";
import { sameName } from "./names";
import type { ColumnId, TableKey } from "./schema";

/** The tables in which people write what could be better. */
export const improvementTables = ["findings", "relations", "journey", "relatives", "governance", "reflection", "workshops"] as const satisfies readonly TableKey[];

export type ImprovementTable = (typeof improvementTables)[number];

/** In which column the point stands, and in which ones whose it is. */
const columnsOf: { readonly [Table in ImprovementTable]: { point: ColumnId<Table>; whose: readonly ColumnId<Table>[] } } = {
  findings: { point: "improvement", whose: ["organisation"] },
  relations: { point: "action", whose: ["first", "second"] },
  journey: { point: "improvement", whose: ["owner"] },
  relatives: { point: "improvement", whose: ["organisation"] },
  governance: { point: "todo", whose: [] },
  reflection: { point: "followUp", whose: ["owner"] },
  workshops: { point: "outcome", whose: [] },
};

/** Something that people want to do better, such as an improvement point of the baseline: an action can come of it. */
export interface Improvement {
  /** Of its row; empty where that has none yet. */
  id: string;
  place: RecordPlace & { table: ImprovementTable };
  text: string;
  /** Whose it is. */
  parties: readonly string[];
  /** As they stand in the workbook; empty where the table has no such column. */
  level: string;
  theme: string;
}

/** Every improvement that a workbook tells of, in the order of its rows. */
export function improvements(book: CheckedWorkbook): Improvement[] {
  return improvementTables.flatMap((table) => {
    const { text, parties, every } = readRecords<ImprovementTable>(book, table);
    const { point, whose } = columnsOf[table];
    const [id, words, level, theme, named] = [text("id"), text(point), text("level"), text("theme"), whose.map(parties)];
    return every((row, { row: index }) => ({ id: id(row), place: { table, row: index }, text: words(row).trim(), level: level(row), theme: theme(row), parties: named.flatMap((of) => of(row)) }))
      .filter((one) => one.text !== "");
  });
}

/** What an action says of where it came from. */
type Origin = Pick<RecordOf<"actions">, "source" | "sourceId">;

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
