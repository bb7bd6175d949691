import { addQuarters, firstDay, readQuarter } from "../../domain/quarter";
import { actionSignals } from "../sheets/actions";
import { literal } from "../planning/words";
import type { Setting } from "../planning/setting";
import { chartColours } from "../styles";
import type { Content } from "../types";
import type { ChartDefinition } from "./definition";

/** As many bars as stay readable on one page; the actions that begin first come first. */
const bars = 20;
/** Letters of an action's name that fit beside its bar. */
const letters = 42;

/**
 * A Gantt chart of what is still to be done: an invisible bar up to the start, then the days of the action,
 * in another colour and with a warning sign before its name when it is late.
 */
export const timeline: ChartDefinition = {
  name: "np_Tijdlijn",
  kind: "stackedBars",
  title: { nl: "Tijdlijn van acties die nog niet klaar zijn (⚠ is te laat)", en: "Timeline of actions that are not done (⚠ is late)" },
  alt: {
    nl: "Tijdlijn: van elke open actie een balk van start tot einde; te late acties hebben een andere kleur en een waarschuwingsteken.",
    en: "Timeline: a bar from start to end for each open action; late ones have another colour and a warning sign.",
  },
  category: { nl: "Actie", en: "Action" },
  columns: [
    { heading: { nl: "Start", en: "Start" }, color: chartColours.rest, invisible: true },
    { heading: { nl: "Op tijd", en: "On time" }, color: chartColours.strong },
    { heading: { nl: "Te laat", en: "Late" }, color: chartColours.alarm },
    { heading: { nl: "Rij in het actieplan", en: "Row in the action plan" } },
  ],
  rows: (setting, at) => {
    const actions = setting.table("actions");
    const column = (id: string) => actions.column(id).reference;
    const nothing = literal(setting.text({ nl: "Nog geen acties met een start en een einde", en: "No actions with a start and an end yet" }));
    return Array.from({ length: bars }, (_, row): Content[] => {
      const found = at(row, 4);
      const pick = (id: string) => `INDEX(${column(id)},${found})`;
      const late = `${pick("signal")}=${literal(setting.text(actionSignals.late))}`;
      const days = `${pick("end")}-${pick("start")}+1`;
      return [
        { formula: `=IF(${found}="",${row === 0 ? nothing : '""'},IF(${late},"⚠ ","")&IF(LEN(${pick("action")})>${letters},LEFT(${pick("action")},${letters - 1})&"…",${pick("action")}))` },
        { formula: `=IF(${found}="","",${pick("start")})` },
        { formula: `=IF(${found}="","",IF(${late},0,${days}))` },
        { formula: `=IF(${found}="","",IF(${late},${days},0))` },
        { formula: `=IFERROR(MATCH(SMALL(${column("order")},${row + 1}),${column("order")},0),"")` },
      ];
    });
  },
  categoryAxis: { reversed: true },
  valueAxis: (setting) => ({ ...span(setting), majorUnit: 91, numberFormat: "mmm yyyy", gridlines: true }),
  // The sign in the title says what a legend would, without naming the invisible bar.
  legend: "none",
  gap: 30,
  numberFormat: "0",
};

/** The plan's period as serial days. */
function span({ choices }: Setting): { min?: number; max?: number } {
  const first = readQuarter(choices.from);
  return first.ok ? { min: firstDay(first.value), max: firstDay(addQuarters(first.value, choices.quarters)) } : {};
}
