import type { Network } from "../domain/network";
import type { Subject } from "../domain/chain/chain";
import type { Problem } from "../domain/problem";
import type { Found } from "../excel/found";
import type { Progress } from "../excel/progress";
import type { Text } from "../messages";
import type { OwnTemplate } from "../templates/own";
import type { Template } from "../workbook/content";
import type { SheetKey } from "../workbook/meta";
import type { Visibility } from "../workbook/types";
import { newAdding, type Adding } from "./adding/adding";
import type { Checked } from "./checking/item";
import { newDraft, type Draft, type FieldProblems } from "./draft";
import { nothingImported, type Importing } from "./importing/importing";
import { newDesk, type Desk } from "./quarter/desk";

/** The parts of the pane that a ribbon button or an address can open. */
export type View = "start" | "overview" | "add" | "importing" | "check" | "quarter" | "progress" | "network" | "template" | "board";

/** What can be made: the templates, and every sheet that we know in the order of their tabs. */
export interface Catalogue {
  templates: readonly Template[];
  sheets: readonly CatalogueSheet[];
}

export interface CatalogueSheet {
  key: SheetKey;
  name: Text;
  purpose: Text;
  visibility: Visibility;
}

/** A name of ours that is taken by something of the user's, and the one we can use instead. */
export interface Clash {
  name: string;
  suggestion: string;
}

/** What the carrier is doing now. */
export interface Run {
  kind: "make" | "restore";
  progress?: Progress;
  /** Asked to stop; it does so at the next safe moment. */
  stopping: boolean;
}

/** What there is to tell above the view: a problem, or how the last operation ended. */
export type Notice =
  | { kind: "problem"; problem: Problem }
  | { kind: "ready"; demo: boolean }
  | { kind: "restored" }
  /** A file was handed over to be saved. */
  | { kind: "saved"; file: string }
  /** The drawing of the network was put on a sheet. */
  | { kind: "placed"; sheet: string }
  /** Cells were mended, or given back what stood there; `left` changed meanwhile and were left alone. */
  | { kind: "mended" | "takenBack"; done: number; left: number }
  /** A quarter was opened, with so many rows that were not there yet; or it was closed, or corrected. */
  | { kind: "opened"; quarter: string; rows: number }
  | { kind: "closed"; quarter: string }
  | { kind: "corrected" };

export interface State {
  /** Whether the first run is on screen, before everything else. */
  greeting: boolean;
  /** The part that was asked for; absent, it follows from what stands in the workbook. */
  view?: View;
  /** What stands in the workbook; absent until the first look succeeded. */
  found?: Found;
  catalogue?: Catalogue;
  /** A template of the coordinator's own, opened from a file; it is in the catalogue too. */
  own?: OwnTemplate;
  draft: Draft;
  /** Problems by field: of the last time that the draft was handed in, and of names just typed. */
  problems: FieldProblems;
  /** How often a draft was refused; a change tells the form to bring its first problem into view. */
  refusals: number;
  clashes: readonly Clash[];
  /** Other names that were accepted for ours, by our usual name. */
  rename: Readonly<Record<string, string>>;
  run?: Run;
  /** What the last check found; absent until there was one. */
  checked?: Checked;
  /** What the workbook said at that check, with every edit since; absent until there was one. */
  network?: Network;
  /** Rows of which somebody asked what hangs on them, one from the other, the last one on screen; and the part that it began in. */
  chain?: { path: readonly Subject[]; from?: View };
  /** For whom the overview says what to do: an organisation by its name, or "" for the network as a whole. */
  viewer: string;
  /** What goes on in the view Kwartaal. */
  desk: Desk;
  /** What goes on in the view Toevoegen. */
  adding: Adding;
  /** What goes on in the view Lijst overnemen. */
  importing: Importing;
  notice?: Notice;
}

/** The state in which the pane opens; `party` is whose form was last filled in on this computer. */
export function newState(today: Date, { party, ...options }: { greeting: boolean; view?: View; party?: string }): State {
  return { ...options, draft: newDraft(today), problems: {}, refusals: 0, clashes: [], rename: {}, viewer: "", desk: { ...newDesk, remembered: party }, adding: newAdding, importing: nothingImported };
}
