import type { Network } from "../../domain/network";
import type { Problem } from "../../domain/problem";
import type { FoundWorkbook } from "../../excel/found";
import type { Checked } from "../checkup/item";
import type { Catalogue } from "./catalogue";

/** The parts of the pane that a ribbon button or an address can open. */
export type View = "start" | "overview" | "add" | "importing" | "check" | "quarter" | "progress" | "network" | "template" | "workshops" | "board" | "sharing";

/** What there is to tell above the view: a problem, or how the last operation ended. */
export type Notice =
  | { kind: "problem"; problem: Problem }
  | { kind: "ready"; demo: boolean }
  | { kind: "restored" | "broughtUp" | "roomMade" }
  /** A sheet that the workbook did not have was made. */
  | { kind: "sheetAdded"; sheet: string }
  /** So many columns were shown, or hidden because nothing stands in them. */
  | { kind: "columnsShown" | "columnsHidden"; count: number }
  /** A file was handed over to be saved. */
  | { kind: "saved"; file: string }
  /** The drawing of the network was put on a sheet. */
  | { kind: "placed"; sheet: string }
  /** Cells were mended, or given back what stood there; `left` changed meanwhile and were left alone. */
  | { kind: "mended" | "takenBack"; done: number; left: number }
  /** So many rows have again what stood there before the last operation; `left` changed meanwhile and were left alone. */
  | { kind: "undone"; done: number; left: number }
  /** So many parties take part now. */
  | { kind: "tookPart"; parties: number }
  /** So many indicators got their target. */
  | { kind: "targetsSet"; targets: number }
  /** So many empty figures got a reason. */
  | { kind: "reasonsGiven"; figures: number }
  /** A quarter was opened, with so many rows that were not there yet; or it was closed, opened again, or corrected. */
  | { kind: "opened"; quarter: string; rows: number }
  | { kind: "closed" | "reopened"; quarter: string }
  | { kind: "corrected" };

/** What every part of the pane may look at. What one part remembers beside it stands in its own room. */
export interface PaneState {
  /** The part that was asked for; absent, it follows from what stands in the workbook. */
  view?: View;
  /** What stands in the workbook; absent until the first look succeeded. */
  found?: FoundWorkbook;
  catalogue?: Catalogue;
  /** What the last check found; absent until there was one. */
  checked?: Checked;
  /** What the workbook said at that check, with every edit since; absent until there was one. */
  network?: Network;
  notice?: Notice;
  /** Somebody else changed something in the workbook since the pane was opened; absent where nobody was heard of. */
  others?: boolean;
}

/** What every part of the pane may tell. */
export type PaneEvent =
  | { type: "looked"; found: FoundWorkbook }
  | { type: "catalogued"; catalogue: Catalogue }
  | { type: "checked"; found?: FoundWorkbook; checked: Checked; network: Network }
  | { type: "shown"; view: View }
  | { type: "told"; notice?: Notice }
  | { type: "othersSeen" };
