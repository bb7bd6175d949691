import type { ListId } from "../../domain/schema/lists";
import { listPlaces } from "../lists";
import type { ReadTable } from "../readTable";
import type { ReadWorkbook } from "./readWorkbook";

/** The table of a list, also where somebody gave it another name; undefined where it is gone. */
export function listTable({ lists, renamed }: Pick<ReadWorkbook, "lists" | "renamed">, list: ListId): ReadTable | undefined {
  const usual = listPlaces[list].table;
  return lists.find(({ name }) => name === (renamed.get(usual) ?? usual));
}
