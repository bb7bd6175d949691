import { listIds, type ListId } from "../schema/lists";

/** A word that comes on a list, in the spelling of the copy. */
export interface NewItem {
  list: ListId;
  word: string;
}

/** The list that a strange word can be put on: not that of the quarters, which follows from the plan. Undefined where it is no word of a list. */
export function listFor({ of }: { of: string }): ListId | undefined {
  const list = listIds.find((id) => id === of);
  return list === "quarter" || list === "moment" ? undefined : list;
}
