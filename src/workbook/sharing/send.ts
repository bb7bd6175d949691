import type { Base } from "../../domain/sharing/base";

/** One copy for one party: what is said on it, and by what it is known when it comes back. */
export interface Send {
  /** Random: ends with a letter, and stands on the copy, in it and in the name of its file. */
  sendId: string;
  planId: string;
  /** Today's name of the party, and the id of its row. */
  organisation: string;
  party: string;
  /** The quarter whose figures are asked for; "" where none are. */
  round: string;
  /** Excel's serial numbers. */
  sent: number;
  deadline: number | undefined;
}

/** A copy that is made and what is noted of it. */
export interface Noted {
  send: Send;
  base: Base;
  /** Rows that went along, by the names of the tables; blank ones do not count. */
  counts: Readonly<Record<string, number>>;
}

/** Tables in a copy, beside the metadata that every workbook has. Only code reads them, so their headings are the same in every language. */
export const copyTables = { send: "np_send", base: "np_base" } as const;

/** Blank rows at the end of each table of a copy. They have an id already, so that typing needs no add-in and comes back as the same row. */
export const blankRows = 25;

/** The name of a copy's file: network, party, round and by what it is known. No sign that a system does not take in a file's name. */
export function fileNameOf(network: string, { organisation, round, sendId }: Pick<Send, "organisation" | "round" | "sendId">): string {
  const plain = (text: string, most: number) => text.replace(/[\\/:*?"<>|\p{Control}]/gu, " ").replace(/\s+/g, " ").trim().slice(0, most).replace(/[. ]+$/, "");
  return `${[plain(network, 60), plain(organisation, 60), round, sendId].filter((part) => part !== "").join(" - ")}.xlsx`;
}
