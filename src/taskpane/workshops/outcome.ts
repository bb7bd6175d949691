import type { Network } from "../../domain/network";
import type { ColumnId, TableKey } from "../../domain/schema";
import { halfYearOf, quarterOf, writeQuarter } from "../../domain/quarter";
import type { Cells } from "../../workbook/changes/change";
import type { Workshop, WorkshopPart } from "../../workbook/content";

/** The tables in which an outcome becomes rows, and the columns that its lines can go in, the usual one first. */
export const outcomeColumns = {
  stakeholders: ["organisation"],
  relations: ["action", "goesWell", "inTheWay", "missing"],
  agreements: ["agreement"],
  findings: ["improvement", "missing", "inOrder"],
  journey: ["better", "good", "happens", "improvement"],
  actions: ["action"],
  reflection: ["notYet", "reached", "followUp"],
  successes: ["success"],
  ambition: ["promise"],
  cycles: ["cycle"],
  relatives: ["item"],
} as const satisfies { readonly [Table in TableKey]?: readonly [ColumnId<Table>, ...ColumnId<Table>[]] };

export type OutcomeTable = keyof typeof outcomeColumns;

export const outcomeTables = Object.keys(outcomeColumns) as readonly OutcomeTable[];

/** What somebody is writing down of one part. */
export interface OutcomeDraft {
  table: OutcomeTable;
  /** The column that the lines go in. */
  column: string;
  /** A row for each line. */
  lines: string;
  /** What holds for every line, as typed, by column. */
  texts: Readonly<Record<string, string>>;
}

/** Whether rows of this sheet can be made of an outcome. */
export function isOutcomeTable(key: string): key is OutcomeTable {
  return outcomeTables.some((one) => one === key);
}

/** The lines of a draft without the signs that lists begin with, empty ones left out. */
export function linesOf({ lines }: Pick<OutcomeDraft, "lines">): string[] {
  return lines.split(/\r?\n/).map((line) => line.replace(/^\s*(?:[-–•*]|\d{1,2}[.)])\s+/, "").trim()).filter((line) => line !== "");
}

/** What the words of an item are in the workbook. */
type ItemText = (list: "journeyPhase" | "relativesPhase" | "agreementStatus" | "findingSource" | "actionStatus" | "partyStatus", id: never) => string;

/**
 * What a draft of a part begins with: the table that the part leads to, where the workbook has it, and what is known of every line: the
 * phase of a client journey, where a finding came from, the moment.
 */
export function begin({ id: workshop }: Pick<Workshop, "id">, part: WorkshopPart, has: (table: OutcomeTable) => boolean, network: Pick<Network, "today" | "quarters" | "lists">, itemText: ItemText, table?: OutcomeTable): OutcomeDraft {
  const own = isOutcomeTable(part.place) && has(part.place) ? part.place : "actions";
  const chosen = table ?? own;
  return { table: chosen, column: usualColumn(chosen, workshop, part.id), lines: "", texts: known(chosen, workshop, part, network, itemText) };
}

/** Where the findings of a workshop come from. */
const sources: Readonly<Record<string, string>> = { kickOff: "deskResearch", appreciative: "interview", baseline: "interview", youngVoices: "interview", threeTalk: "interview", clientJourney: "journey" };
const phases = ["start", "seeking", "contact", "support", "aftercare"];
/** The phase of the help that a part of the talk of three is about, where it is not the beginning. */
const laterPhases: Readonly<Record<string, string>> = { during: "treatment" };

/** The column that the lines of a workshop or of one of its parts usually go in, where that is not the first of the table: what works already is no improvement point, and a new chance is nothing that fails. */
const usualColumns = {
  findings: { appreciative: "inOrder" },
  reflection: { chances: "followUp", friction: "followUp" },
} as const satisfies { readonly [Table in OutcomeTable]?: Readonly<Record<string, (typeof outcomeColumns)[Table][number]>> };

function usualColumn(table: OutcomeTable, workshop: string, part: string): string {
  const own: Readonly<Record<string, string>> = table in usualColumns ? usualColumns[table as keyof typeof usualColumns] : {};
  return own[part] ?? own[workshop] ?? outcomeColumns[table][0];
}

function known(table: OutcomeTable, workshop: string, part: WorkshopPart, { today, quarters, lists }: Pick<Network, "today" | "quarters" | "lists">, itemText: ItemText): Record<string, string> {
  const item = (list: Parameters<ItemText>[0], id: string) => itemText(list, id as never);
  const now = writeQuarter(quarterOf(today));
  switch (table) {
    case "journey": return { ...(phases.includes(part.id) ? { phase: item("journeyPhase", part.id) } : {}), ...(quarters.includes(now) ? { moment: now } : {}) };
    case "findings": return sources[workshop] === undefined ? {} : { source: item("findingSource", sources[workshop]) };
    case "relations": { const half = halfYearOf(quarterOf(today)); return (lists.moment ?? []).some(({ text }) => text === half) ? { moment: half } : {}; }
    case "actions": return { status: item("actionStatus", "notStarted") };
    case "relatives": return { phase: item("relativesPhase", laterPhases[part.id] ?? "start"), ...(quarters.includes(now) ? { moment: now } : {}) };
    case "cycles": return { status: item("actionStatus", "notStarted") };
    case "ambition":
    case "agreements": return { status: item("agreementStatus", "draft") };
    case "stakeholders": return { status: item("partyStatus", "approached") };
    default: return {};
  }
}

/** What an action says of where it came from: the workshop and its part. */
export function originOf(workshop: Workshop, part: WorkshopPart, language: "nl" | "en"): { source: string; sourceId: string } {
  return { source: `${workshop.name[language]}: ${part.name[language]}`, sourceId: `workshop.${workshop.id}.${part.id}` };
}

/** The rows of a draft: a value for each line in its column, and what holds for all of them. */
export function rowsOf(draft: OutcomeDraft, common: Cells): Cells[] {
  return linesOf(draft).map((line) => ({ ...common, [draft.column]: line }));
}
