import type { Text } from "../../messages";
import { literal } from "../planning/words";
import type { Setting } from "../planning/setting";
import { actionSignals } from "../sheets/actions";
import { chartColours } from "../styles";
import type { ChartColumn } from "./definition";

const late: Text = { nl: "Te laat", en: "Late" };

/** How the states of an action are told apart in every chart: by lightness first, with what is late darkest. */
export const stateColumns: readonly ChartColumn[] = [
  { heading: { nl: "Afgerond", en: "Done" }, color: chartColours.strong },
  { heading: { nl: "Loopt", en: "Running" }, color: chartColours.middle },
  { heading: { nl: "Niet gestart", en: "Not started" }, color: chartColours.light },
  { heading: late, color: chartColours.alarm },
  { heading: { nl: "Gestopt", en: "Stopped" }, color: chartColours.pale },
];

/**
 * For each of these states the condition, as a factor of a SUMPRODUCT over the action plan, that an action is in it.
 * They exclude each other and leave out what the filters of the dashboard leave out; what is late is nothing else.
 */
export function stateConditions(setting: Setting): string[] {
  const actions = setting.table("actions");
  const [signal, status, counted] = ["signal", "status", "counted"].map((id) => actions.column(id).reference);
  const says = (id: keyof typeof actionSignals) => `(${signal}=${literal(setting.text(actionSignals[id]))})`;
  const inTime = `(${says("soon")}+${says("running")}+${says("notStarted")})`;
  const running = `(${status}=${literal(setting.item("actionStatus", "running"))})`;
  return [says("done"), `${inTime}*${running}`, `${inTime}*(1-${running})`, says("late"), says("stopped")]
    .map((condition) => `(${counted}<>"")*${condition}`);
}
