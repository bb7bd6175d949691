import { failure, success, type Outcome } from "../../domain/outcome";

/** The carrier into Excel, as far as the pane uses it. */
export type Excel = Pick<
  typeof import("../../excel"),
  | "look" | "conflicts" | "write" | "bringUp" | "goTo" | "watch" | "lookThrough" | "readForCheck" | "readRows" | "readKept" | "select" | "mend" | "takeBack" | "setAside" | "bringBack" | "readHeading"
  | "placePicture" | "placeSheet" | "editRows" | "addRows" | "inFront" | "openQuarter" | "closeQuarter" | "correctQuarter" | "reopenQuarter" | "takeBackReopening" | "takeOverList" | "takeBackList" | "takeBackLast"
  | "showColumns" | "linkFromStart" | "linkFromSteps" | "makeRoom"
  | "readPlanToShare" | "recordSends" | "recordPublished" | "repairRowIds" | "takeBackCopies" | "takeOverCopies" | "openWorkbooks"
>;

/** Templates, sheets and planner. */
export type ContentModule = typeof import("./content");

/** The rules, and what holds a workbook against them. */
export type Checking = typeof import("../checkup");

/** What writes the files for a board. */
export type Board = typeof import("../../board");

/** What understands lists that people have. */
export type ImportingModule = typeof import("../lists");

/** What makes copies for partners and takes them back. */
export type CopiesModule = typeof import("../copies");

/** What carries a workbook, what makes one and what checks one: loaded when first needed, so that the pane itself is there at once. */
export interface Carriers {
  excel(): Promise<Outcome<Excel>>;
  content(): Promise<Outcome<ContentModule>>;
  checking(): Promise<Outcome<Checking>>;
  board(): Promise<Outcome<Board>>;
  importing(): Promise<Outcome<ImportingModule>>;
  copies(): Promise<Outcome<CopiesModule>>;
}

/** The real ones. A part that does not arrive (the network fell away, say) is a problem, and is asked for again the next time. */
export const carriers: Carriers = {
  excel: () => arrive(import(/* webpackChunkName: "excel" */ "../../excel")),
  content: () => arrive(import(/* webpackChunkName: "content" */ "./content")),
  checking: () => arrive(import(/* webpackChunkName: "checking" */ "../checkup")),
  board: () => arrive(import(/* webpackChunkName: "board" */ "../../board")),
  importing: () => arrive(import(/* webpackChunkName: "importing" */ "../lists")),
  copies: () => arrive(import(/* webpackChunkName: "copies" */ "../copies")),
};

async function arrive<Part>(loading: Promise<Part>): Promise<Outcome<Part>> {
  try {
    return success(await loading);
  } catch {
    return failure("partNotLoaded");
  }
}
