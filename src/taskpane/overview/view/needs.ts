import type { SheetKey } from "../../../workbook/meta";
import type { PartProps, Ways } from "../../base/part";

/** What the overview asks of the pane: mending the workbook, and the ways to where the work is. */
export interface OverviewActions extends Ways {
  /** Chooses for whom it says what to do, and remembers its row by this id; "" is the network as a whole. */
  standFor(organisation: string, id?: string): void;
  complete(): Promise<void>;
  /** Brings a workbook of an earlier version up to this one. */
  bringUp(): Promise<void>;
  addSheet(key: SheetKey): Promise<void>;
  makeRoom(): Promise<void>;
  /** Gives back what stood there before what was done last. */
  takeBackLast(): Promise<void>;
  showAllColumns(): Promise<void>;
  hideEmptyColumns(): Promise<void>;
  openForm(table: "actions"): Promise<void>;
  atDesk(chosen: { quarter: string; part: "fill" | "delivered" | "close"; organisation?: string }): void;
}

/** What the overview gets to show. */
export type OverviewProps = PartProps<{ viewer: string; ownParty?: string }, OverviewActions>;
