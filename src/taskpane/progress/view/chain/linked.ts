import { actionSignal } from "../../../../domain/signals/actions";
import { chainKinds, subjectOf, type Chain, type ChainKind, type Linkable, type Subject } from "../../../../domain/chain/chain";
import type { IndicatorSeries } from "../../../../domain/indicators/series";
import type { RecordPlace } from "../../../../domain/reading/recordColumns";
import { figures, fill, type Language } from "../../../../messages";
import { forms } from "../../../../messages/forms";
import { progress } from "../../../../messages/progress";
import { statusOf } from "../choosing";

/** A row in a chain, as it is shown. */
export interface Linked {
  subject: Subject;
  place: RecordPlace;
  name: string;
  /** How it stands, in words. */
  stands: string;
}

/** What hangs on a row, of one kind. */
export interface LinkedRows {
  kind: ChainKind;
  rows: readonly Linked[];
  /** Why there is none, and what makes one. */
  none: string;
}

/** The groups of a chain: of the kinds that can hang on that of the row itself. */
export function linkedTo(of: ChainKind, chain: Chain, all: readonly IndicatorSeries[], today: number, language: Language): LinkedRows[] {
  return chainKinds.flatMap((kind) => {
    const none = noneOf(of, kind, chain, language);
    return none === undefined ? [] : [{ kind, rows: chain[kind].map((row) => linked(row, all, today, language)), none }];
  });
}

/** A row of one of the chain's tables, with its name and how it stands. */
export function linked(row: Linkable, all: readonly IndicatorSeries[], today: number, language: Language): Linked {
  const subject = subjectOf(row) ?? { table: "actions", id: row.id, row: row.place.row };
  return { subject, place: row.place, ...told(row, all, today, language) };
}

function told(row: Linkable, all: readonly IndicatorSeries[], today: number, language: Language): Pick<Linked, "name" | "stands"> {
  const words = progress[language];
  if ("agreement" in row) {
    return { name: row.agreement || row.subject, stands: [row.subject, row.status && words.chain.agreementStatus[row.status]].filter(Boolean).join(" · ") };
  }
  if ("action" in row) {
    return { name: row.action, stands: [words.actions.signal[actionSignal(row, today)], row.responsible.join("; ")].filter(Boolean).join(" · ") };
  }
  if ("text" in row) {
    return { name: row.text, stands: [forms[language].improvements.from[row.place.table], ...row.parties].join(" · ") };
  }
  const series = all.find(({ indicator }) => indicator === row);
  return { name: row.name, stands: figures[language].status[series ? statusOf(series) : "noVerdict"].word };
}

/** What to say where nothing of a kind hangs on the row; undefined where nothing of that kind can. */
function noneOf(of: ChainKind, kind: ChainKind, { subject }: Chain, language: Language): string | undefined {
  const words = progress[language].chain;
  const none: Partial<Record<ChainKind, string>> = words[kind].none;
  return none[of] && fill(none[of], { subject: "subject" in subject ? subject.subject : words.someSubject });
}
