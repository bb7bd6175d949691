import type { BoardFileKind } from "../../board/file";
import { failure, success, type Outcome } from "../../domain/outcome";
import { download } from "../download";
import { officeSavesFiles } from "../office";
import type { Surroundings } from "./surroundings";

/** Making what a board gets. */
export function forBoard({ store, carriers }: Surroundings) {
  /** Makes the file and hands it over. Gives its name. */
  async function make(kind: BoardFileKind, quarter: string): Promise<Outcome<string>> {
    if (!officeSavesFiles()) return failure("filesNotSavedHere");
    const { network } = store.get();
    if (!network) return failure("notReadYet");
    const [excel, board] = [await carriers.excel(), await carriers.board()];
    if (!excel.ok) return excel;
    if (!board.ok) return board;
    const heading = await excel.value.readHeading();
    if (!heading.ok) return heading;
    const told = board.value.story(network, quarter, heading.value);
    if (!told.ok) return told;
    const file = await board.value.fileOf(kind, told.value);
    download(file);
    return success(file.name);
  }

  return {
    /** Makes a presentation or meeting pack of a quarter ("2026-K2") and saves it; tells where it is, or why it is not there. */
    async makeForBoard(kind: BoardFileKind, quarter: string): Promise<void> {
      store.send({ type: "told" });
      try {
        const made = await make(kind, quarter);
        store.send({ type: "told", notice: made.ok ? { kind: "saved", file: made.value } : { kind: "problem", problem: made.problem } });
      } catch (mistake) {
        store.send({ type: "told", notice: { kind: "problem", problem: failure("ourMistake").problem } });
        throw mistake;
      }
    },
  };
}
