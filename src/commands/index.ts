import type { Actions } from "../taskpane/shell/actions";
import { openPane } from "../taskpane/base/office";

type Command = (actions: Actions) => Promise<void>;

/** What the ribbon's buttons do, by the name that the manifest calls them by. Those without a pane open it only when they have something to say. */
export const commands = {
  showStart: async (actions) => {
    actions.show("start");
    await openPane();
  },
  showOverview: async (actions) => {
    actions.show("overview");
    await openPane();
  },
  showAdd: async (actions) => {
    actions.show("add");
    await openPane();
  },
  /** Of the row of the selected cell; the pane opens with the form filled in. */
  makeAction: async (actions) => {
    await actions.makeActionHere();
    await openPane();
  },
  showProgress: async (actions) => {
    actions.show("progress");
    await openPane();
  },
  /** Checks first, so that the pane opens with the count; a workbook without a plan is told of there. */
  checkNow: async (actions) => {
    actions.show("check");
    await actions.check();
    await openPane();
  },
  showQuarter: async (actions) => {
    actions.show("quarter");
    await openPane();
  },
  showSharing: async (actions) => {
    actions.show("sharing");
    await openPane();
  },
  goToActions: (actions) => follow(actions, "actions"),
  /** Without an open quarter there are no rows to go to: the pane then opens where one is opened. */
  goToMeasurements: async (actions) => {
    if (!(await actions.goToOpenQuarter())) await openPane();
  },
  goToDashboard: (actions) => follow(actions, "dashboard"),
} satisfies Record<string, Command>;

async function follow(actions: Actions, sheet: "actions" | "dashboard"): Promise<void> {
  if (!(await actions.goTo(sheet))) await openPane();
}

/**
 * Ties the buttons to what they do. Office is told at once that a button is done: before that Windows shows no pane (OfficeDev/office-js#3250),
 * and pressed again meanwhile the buttons die on the web (#3224).
 */
export function registerCommands(actions: Actions): void {
  for (const [name, command] of Object.entries<Command>(commands)) {
    Office.actions.associate(name, async (event: Office.AddinCommands.Event) => {
      event.completed();
      await command(actions);
    });
  }
}
