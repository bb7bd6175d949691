import type { TableKey } from "../schema";

/** Who gets a copy that nobody fills in. */
export const audiences = ["board", "public"] as const;

export type Audience = (typeof audiences)[number];

/** What a copy leaves behind: each kind with its own sentence in the preview. */
export const leftBehind = ["contacts", "notes", "partyFigures", "smallFigures", "published", "texts", "parties", "actions", "agreements", "successes", "others"] as const;

/** How many of each kind are left behind; a kind of which there is nothing is not there. */
export type LeftOut = Readonly<Partial<Record<(typeof leftBehind)[number], number>>>;

/**
 * The columns that a board gets to see, by table: said by name, so that a column that is added later stays behind until somebody decides
 * otherwise. No contacts, no notes, no ids. Everything else that a board gets follows from the figures of the network as a whole.
 */
export const boardColumns = {
  stakeholders: ["organisation", "domain", "circle", "role", "confirmed", "status"],
  actions: ["action", "goal", "responsible", "start", "end", "signal", "progress", "theme", "level", "parties", "indicator", "means"],
  agreements: ["subject", "agreement", "parties", "owner", "start", "review", "signal", "confirmedBy"],
  successes: ["success", "date", "theme", "parties"],
} as const satisfies { readonly [Table in TableKey]?: readonly string[] };

export type BoardTable = keyof typeof boardColumns;

/** The tables of which a board sees rows, in the order of their sheets. */
export const boardTables = Object.keys(boardColumns) as readonly BoardTable[];
