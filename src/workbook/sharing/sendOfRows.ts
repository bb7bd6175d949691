import type { Base } from "../../domain/sharing/base";
import type { RawFile } from "./raw";
import { textIn } from "./rawTable";

/** So many rows that were handed out with one send alone tell which send it is: one or two may have been pasted from another copy. */
const enough = 5;

/** The send that a file is of by its rows: those that this send handed out and no other. Undefined where there are too few of them, or of more sends. */
export function sendOfRows({ sheets }: RawFile, bases: ReadonlyMap<string, Base>): string | undefined {
  const owners = new Map<string, string | undefined>();
  for (const { sendId, tables } of bases.values()) {
    for (const { rows } of tables.values()) for (const id of rows.keys()) owners.set(id, owners.has(id) && owners.get(id) !== sendId ? undefined : sendId);
  }
  const counts = new Map<string, number>();
  for (const { rows } of sheets) {
    for (const { values } of rows) {
      for (const cell of values.values()) {
        const sendId = owners.get(textIn(cell));
        if (sendId !== undefined) counts.set(sendId, (counts.get(sendId) ?? 0) + 1);
      }
    }
  }
  const [[best, count] = ["", 0], ...others] = [...counts].sort(([, a], [, b]) => b - a);
  return count >= enough && others.every(([, other]) => other < enough) ? best : undefined;
}
