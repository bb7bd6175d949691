/**
 * What is known of one unit of one row of a copy that came back. "Sent" is what went out, "mine" what the plan holds now, "theirs" what
 * the copy holds.
 */
export interface Facts {
  /** Whether is known what was sent. */
  baseKnown: boolean;
  theirsIsSent: boolean;
  mineIsSent: boolean;
  /** What counted as sent before something of the same send was dealt with. */
  theirsIsEarlier: boolean;
  theirsIsMine: boolean;
  theirsEmpty: boolean;
  /** Of what stands here something is gone there, and nothing came in its place or beside it. */
  emptiedOnly: boolean;
  mineEmpty: boolean;
  /** A text where a date or number belongs, or a formula of which the file does not say what comes out. */
  unreadable: boolean;
  /** A word that is no item of the list, or the name of nobody. */
  unknownWord: boolean;
  /** The copy no longer has the column, or nothing stands in it any more in any row. */
  columnGone: boolean;
  /** The row was handed out and does not stand in the copy any more. */
  rowGone: boolean;
  /** The row came in with the copy. */
  rowNew: boolean;
  /** It was copied from another row of the copy, and says word for word the same. */
  rowTwin: boolean;
  /** The row was handed out, and no longer stands in the plan. */
  deletedHere: boolean;
  /** The row is of another party, or came along for reading. */
  foreign: boolean;
  /** The row is a measurement of a quarter that was closed. */
  closed: boolean;
}

/** What comes of it. Only what is ticked is taken over before anybody has looked at it. */
export type CaseKind =
  | "same" | "change" | "choose" | "emptied" | "columnGone" | "unreadable" | "word"
  | "removed" | "removedChoose" | "putBack" | "new" | "twin" | "fill" | "differs" | "correction" | "tooLate" | "foreign" | "joint" | "again" | "older";

/** Kinds that are taken over unless somebody says otherwise. */
export const ticked: ReadonlySet<CaseKind> = new Set<CaseKind>(["change", "new", "fill"]);

/** Kinds of which nobody is asked anything. */
export const silent: ReadonlySet<CaseKind> = new Set<CaseKind>(["same"]);

export interface Case {
  /** As a coordinator would say it. */
  says: string;
  when: (facts: Facts) => boolean;
  kind: CaseKind;
}

/** The table of cases: the first line that fits says what happens. Everything that compares goes by it. */
export const cases: readonly Case[] = [
  { says: "the row came in with the copy, and says something that cannot be read", when: (f) => f.rowNew && f.unreadable, kind: "unreadable" },
  { says: "the row came in with the copy, into a quarter that was closed", when: (f) => f.rowNew && f.closed, kind: "tooLate" },
  { says: "the row came in with the copy, with a word that the list does not have", when: (f) => f.rowNew && f.unknownWord, kind: "word" },
  { says: "the row came in with the copy, under the name of another party", when: (f) => f.rowNew && f.foreign, kind: "foreign" },
  { says: "the row came in with the copy, and is another row of it once more, word for word", when: (f) => f.rowNew && f.rowTwin, kind: "twin" },
  { says: "the row came in with the copy", when: (f) => f.rowNew, kind: "new" },
  { says: "the whole column is gone", when: (f) => f.columnGone && !f.rowGone, kind: "columnGone" },
  { says: "it was deleted here, and they left it as it was sent or took it out too", when: (f) => f.deletedHere && (f.theirsIsSent || f.rowGone), kind: "same" },
  { says: "it was deleted here, and they changed it: put it back?", when: (f) => f.deletedHere, kind: "putBack" },
  { says: "a row that came along for reading, or of another party, was taken out", when: (f) => f.rowGone && f.foreign, kind: "same" },
  { says: "they took the row out, and here it is as it was sent", when: (f) => f.rowGone && f.mineIsSent, kind: "removed" },
  { says: "they took the row out, and here it was changed", when: (f) => f.rowGone, kind: "removedChoose" },
  { says: "both say the same", when: (f) => f.theirsIsMine && !f.unreadable, kind: "same" },
  { says: "they left it as it was sent", when: (f) => f.baseKnown && f.theirsIsSent && !f.unreadable, kind: "same" },
  { says: "what they wrote cannot be read", when: (f) => f.unreadable, kind: "unreadable" },
  { says: "the quarter was closed since", when: (f) => f.closed, kind: "correction" },
  { says: "the row is of another party, or came along for reading", when: (f) => f.foreign, kind: "foreign" },
  { says: "they wrote a word that the list does not have", when: (f) => f.unknownWord, kind: "word" },
  { says: "an earlier copy of theirs said something else, and this one says what was before that", when: (f) => f.baseKnown && f.theirsIsEarlier && f.mineIsSent, kind: "older" },
  { says: "they emptied it or a part of what belongs together, and here it is as it was sent", when: (f) => f.baseKnown && (f.theirsEmpty || f.emptiedOnly) && f.mineIsSent, kind: "emptied" },
  { says: "they changed it, and here it is as it was sent", when: (f) => f.baseKnown && f.mineIsSent, kind: "change" },
  { says: "they changed it, and so did we", when: (f) => f.baseKnown, kind: "choose" },
  { says: "nobody knows what was sent, and they have nothing there", when: (f) => f.theirsEmpty, kind: "same" },
  { says: "nobody knows what was sent, and here it is empty", when: (f) => f.mineEmpty, kind: "fill" },
  { says: "nobody knows what was sent, and both say something else", when: () => true, kind: "differs" },
];

/** What the table of cases says of these facts. */
export function caseOf(facts: Facts): Case {
  const found = cases.find(({ when }) => when(facts));
  if (!found) throw new Error("the table of cases has no last line");
  return found;
}
