import type { ReactNode } from "react";
import type { Subject } from "../../domain/chain/chain";
import type { TableKey } from "../../domain/schema";
import type { FoundPlan } from "../../excel/found";
import type { SheetKey } from "../../workbook/meta";
import type { Item } from "../checkup/item";
import type { Catalogue } from "./catalogue";
import type { PaneState, View } from "./state";

/** Whether a cell was brought to the front; "filtered" where a filter hides it that nobody agreed to clear. */
export type Gone = "there" | "filtered" | "failed";

/** The ways from any part of the pane to another one, and into the workbook. */
export interface Ways {
  show(view: View): void;
  /** Shows what hangs on a row; without one, goes back a step along what was asked. */
  showChain(subject?: Subject): void;
  /** Brings a sheet of the plan to the front; false where it did not work, and then the pane says why. */
  goTo(key: SheetKey): Promise<boolean>;
  /** Brings a row to the front, or the cell of one of its columns; rows count from 0, as in the last check. */
  goToRow(table: TableKey, row: number, clearFilter?: boolean, column?: string): Promise<Gone>;
  goToFinding(item: Item, clearFilter?: boolean): Promise<Gone>;
}

/** What a part of the pane gets to show: what all parts see, and what it needs beside that of state and of actions. */
export interface PartProps<Own = object, Does = object> {
  state: PaneState & Own;
  actions: Ways & Does;
  plan: FoundPlan;
  catalogue: Catalogue;
  /** What there is to tell above it. */
  notice?: ReactNode;
}
