import { actionSignal } from "../../../../domain/actions/signal";
import { chainTables, subjectOf, type Chain, type ChainTable, type Subject } from "../../../../domain/chain/chain";
import type { Series } from "../../../../domain/indicators/series";
import type { Action, Agreement, Indicator, Place } from "../../../../domain/network";
import { figures, fill, type Language } from "../../../../messages";
import { progress } from "../../../../messages/progress";
import { statusOf } from "../choosing";

/** A row in a chain, as it is shown. */
export interface Linked {
  subject: Subject;
  place: Place;
  name: string;
  /** How it stands, in words. */
  stands: string;
}

/** What hangs on a row, of one kind. */
export interface Group {
  table: ChainTable;
  rows: readonly Linked[];
  /** Why there is none, and what makes one. */
  none: string;
}

/** The groups of a chain, without the one of the row itself. */
export function linkedTo(of: ChainTable, chain: Chain, all: readonly Series[], today: number, language: Language): Group[] {
  return chainTables.filter((table) => table !== of).map((table) => ({
    table,
    rows: chain[table].map((row) => linked(row, all, today, language)),
    none: noneOf(of, table, chain, language),
  }));
}

/** A row of one of the chain's tables, with its name and how it stands. */
export function linked(row: Indicator | Action | Agreement, all: readonly Series[], today: number, language: Language): Linked {
  const subject = subjectOf(row) ?? { table: "actions", id: row.id, row: row.place.row };
  return { subject, place: row.place, ...told(row, all, today, language) };
}

function told(row: Indicator | Action | Agreement, all: readonly Series[], today: number, language: Language): Pick<Linked, "name" | "stands"> {
  const words = progress[language];
  if ("agreement" in row) {
    return { name: row.agreement || row.subject, stands: [row.subject, row.status && words.chain.agreementStatus[row.status]].filter(Boolean).join(" · ") };
  }
  if ("action" in row) {
    return { name: row.action, stands: [words.actions.signal[actionSignal(row, today)], row.responsible.join("; ")].filter(Boolean).join(" · ") };
  }
  const series = all.find(({ indicator }) => indicator === row);
  return { name: row.name, stands: figures[language].status[series ? statusOf(series) : "noVerdict"].word };
}

function noneOf(of: ChainTable, table: ChainTable, { subject }: Chain, language: Language): string {
  const words = progress[language].chain;
  const none: Readonly<Record<ChainTable, Partial<Record<ChainTable, string>>>> = { indicators: words.indicators.none, actions: words.actions.none, agreements: words.agreements.none };
  return fill(none[table][of] ?? "", { subject: "subject" in subject ? subject.subject : words.someSubject });
}
