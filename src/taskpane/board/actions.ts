import type { BoardFile, BoardFileKind } from "../../board/file";
import type { Heading } from "../../domain/board/story";
import type { Network } from "../../domain/network";
import { failure, success, type Outcome } from "../../domain/outcome";
import type { PlacedSheet } from "../../excel/placeSheet";
import type { Board, Excel } from "../base/carriers";
import { download } from "../base/download";
import { officeSavesFiles } from "../base/office";
import type { Surroundings } from "../base/surroundings";

/** What a person does for a board. */
export type BoardActions = ReturnType<typeof forBoard>;

/** What a document is made of. */
interface Sources {
  excel: Excel;
  board: Board;
  network: Network;
  heading: Heading;
}

/** Making what a board gets. */
export function forBoard({ store, carriers }: Surroundings) {
  /** What a document is made of, as the workbook is now. */
  async function sources(): Promise<Outcome<Sources>> {
    const { network } = store.get();
    if (!network) return failure("notReadYet");
    const [excel, board] = [await carriers.excel(), await carriers.board()];
    if (!excel.ok) return excel;
    if (!board.ok) return board;
    const heading = await excel.value.readHeading();
    return heading.ok ? success({ excel: excel.value, board: board.value, network, heading: heading.value }) : heading;
  }

  /** Makes a file and hands it over. Gives its name. */
  async function make(write: (sources: Sources) => Promise<Outcome<BoardFile>>): Promise<Outcome<string>> {
    if (!officeSavesFiles()) return failure("filesNotSavedHere");
    const from = await sources();
    if (!from.ok) return from;
    const file = await write(from.value);
    if (!file.ok) return file;
    download(file.value);
    return success(file.value.name);
  }

  async function place(): Promise<Outcome<PlacedSheet>> {
    const from = await sources();
    if (!from.ok) return from;
    const { excel, board, network, heading } = from.value;
    return excel.placeSheet(board.planSheet(board.planTold(network, heading)), board.planSheetName, board.isAsMade);
  }

  /** The same, and tells where the file is, or why it is not there. */
  async function hand(write: (sources: Sources) => Promise<Outcome<BoardFile>>): Promise<void> {
    store.send({ type: "told" });
    try {
      const made = await make(write);
      store.send({ type: "told", notice: made.ok ? { kind: "saved", file: made.value } : { kind: "problem", problem: made.problem } });
    } catch (mistake) {
      store.send({ type: "told", notice: { kind: "problem", problem: failure("ourMistake").problem } });
      throw mistake;
    }
  }

  return {
    /** Makes a presentation or meeting pack of a quarter ("2026-K2") and saves it. */
    makeForBoard: (kind: BoardFileKind, quarter: string): Promise<void> => hand(async ({ board, network, heading }) => {
      const told = board.story(network, quarter, heading);
      return told.ok ? success(await board.fileOf(kind, told.value)) : told;
    }),

    /** Makes the plan of approach that boards sign, and saves it. */
    makePlan: (): Promise<void> => hand(async ({ board, network, heading }) => success(await board.planFile(board.planTold(network, heading)))),

    /** Puts the same plan on a sheet of the workbook and goes there. Gives where it stands; nothing where that failed, which is told. */
    async placePlan(): Promise<PlacedSheet | undefined> {
      store.send({ type: "told" });
      const placed = await place();
      if (placed.ok) return placed.value;
      store.send({ type: "told", notice: { kind: "problem", problem: placed.problem } });
      return undefined;
    },

    /** Makes the declaration of one party, or of all of them, a page each, and saves it. */
    makeParticipation: (organisation?: string): Promise<void> => hand(async ({ board, network, heading }) => (
      success(await board.participationFile(board.participationTold(network, heading, organisation === undefined ? undefined : [organisation])))
    )),
  };
}
