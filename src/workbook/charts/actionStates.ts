import type { ActionSignal } from "../../domain/signals/actions";
import type { Text } from "../../messages";
import { literal } from "../definition/words";
import type { Setting } from "../definition/setting";
import { actionWords } from "../actionWords";
import { chartColours, colours } from "../styles";
import type { ChartColumn, ChartDefinition } from "./definition";

const late: Text = { nl: "Te laat", en: "Late" };

const numbers = { numberFormat: "0;;", color: chartColours.target };
const onDark = { numberFormat: "0;;", color: colours.paper };

/** How the states of an action are told apart in every chart: by lightness first, with what is late darkest. */
export const stateColumns: readonly ChartColumn[] = [
  { heading: { nl: "Afgerond", en: "Done" }, color: chartColours.strong, labels: onDark },
  { heading: { nl: "Loopt", en: "Running" }, color: chartColours.middle, labels: numbers },
  { heading: { nl: "Niet gestart", en: "Not started" }, color: chartColours.light, labels: numbers },
  { heading: late, color: chartColours.alarm, labels: onDark },
  { heading: { nl: "Gestopt", en: "Stopped" }, color: chartColours.pale, labels: numbers },
];

/**
 * For each of these states the condition, as a factor of a SUMPRODUCT over the action plan, that an action is in it.
 * They exclude each other and leave out what the filters of the dashboard leave out; what is late is nothing else.
 */
export function stateConditions(setting: Setting): string[] {
  const actions = setting.table("actions");
  const [signal, status, counted] = (["signal", "status", "counted"] as const).map((id) => actions.column(id).reference);
  const says = (id: ActionSignal) => `(${signal}=${literal(setting.text(actionWords[id]))})`;
  const inTime = `(${says("soon")}+${says("running")}+${says("notStarted")})`;
  const running = `(${status}=${literal(setting.item("actionStatus", "running"))})`;
  return [says("done"), `${inTime}*${running}`, `${inTime}*(1-${running})`, says("late"), says("stopped")]
    .map((condition) => `(${counted}<>"")*${condition}`);
}

/** How many actions the filters of the dashboard let through, as part of a formula. */
export function actionsShown(setting: Setting): string {
  return `SUMPRODUCT((${setting.table("actions").column("counted").reference}<>"")*1)`;
}

/** What a chart of actions says where there are none. */
export const noActions: ChartDefinition["empty"] = {
  when: (setting) => `${actionsShown(setting)}=0`,
  says: { nl: "Nog geen acties. Zet ze op het blad Actieplan.", en: "No actions yet. Put them on the sheet Action plan." },
};
