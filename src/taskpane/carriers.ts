import { failure, success, type Outcome } from "../domain/outcome";

/** The carrier into Excel, as far as the pane uses it. */
export type Excel = Pick<
  typeof import("../excel"),
  | "look" | "conflicts" | "write" | "goTo" | "watch" | "lookThrough" | "readForCheck" | "readRows" | "select" | "mend" | "takeBack" | "setAside" | "bringBack" | "readHeading"
  | "placePicture" | "editRows" | "addRows" | "inFront" | "openQuarter" | "closeQuarter" | "correctQuarter" | "takeOverList" | "takeBackList"
>;

/** Templates, sheets and planner. */
export type Content = typeof import("./content");

/** The rules, and what holds a workbook against them. */
export type Checking = typeof import("./checking");

/** What writes the files for a board. */
export type Board = typeof import("../board");

/** What understands lists that people have. */
export type Importing = typeof import("./importing");

/** What carries a workbook, what makes one and what checks one: loaded when first needed, so that the pane itself is there at once. */
export interface Carriers {
  excel(): Promise<Outcome<Excel>>;
  content(): Promise<Outcome<Content>>;
  checking(): Promise<Outcome<Checking>>;
  board(): Promise<Outcome<Board>>;
  importing(): Promise<Outcome<Importing>>;
}

/** The real ones. A part that does not arrive (the network fell away, say) is a problem, and is asked for again the next time. */
export const carriers: Carriers = {
  excel: () => arrive(import(/* webpackChunkName: "excel" */ "../excel")),
  content: () => arrive(import(/* webpackChunkName: "content" */ "./content")),
  checking: () => arrive(import(/* webpackChunkName: "checking" */ "./checking")),
  board: () => arrive(import(/* webpackChunkName: "board" */ "../board")),
  importing: () => arrive(import(/* webpackChunkName: "importing" */ "./importing")),
};

async function arrive<Part>(loading: Promise<Part>): Promise<Outcome<Part>> {
  try {
    return success(await loading);
  } catch {
    return failure("partNotLoaded");
  }
}
