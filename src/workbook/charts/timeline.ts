import type { ColumnId } from "../../domain/schema";
import { firstDay, readQuarter } from "../../domain/quarter";
import { actionWords } from "../actionWords";
import { literal } from "../definition/words";
import type { Setting } from "../definition/setting";
import { shortened } from "../planning/shortened";
import { chartColours } from "../styles";
import type { Axis, Content } from "../types";
import { leftOutSaid, whileSeen, type ChartDefinition } from "./definition";

/** As many bars as stay readable on half a page; what must be done first comes first, so what is late is on top. */
const bars = 14;
/** Letters of an action's name that fit beside its bar. */
const letters = 44;

/** The columns of the figures, by number: the stack from left to right, and what it is made of. */
const step = { before: 1, elapsed: 2, late: 3, waiting: 4, today: 5, until: 6, ahead: 7, row: 8, start: 9, end: 10, isLate: 11 } as const;

const noneOpen: ChartDefinition["empty"] = {
  when: (setting) => `COUNT(${setting.table("actions").column("order").reference})=0`,
  says: { nl: "Nog geen open acties met een start en een einde. Vul die in op Actieplan.", en: "No open actions with a start and an end yet. Fill them in on Action plan." },
};

/**
 * A Gantt chart of what is still to be done. Each bar is a stack: nothing up to the start, the days that are over, nothing up to
 * today where the action should have ended before, a stroke for today, nothing up to a start that is still to come, and the days
 * ahead. The strokes of all bars together are today's line. What is late is darkest and has a sign before its name.
 */
export const timeline: ChartDefinition = {
  name: "np_Tijdlijn",
  kind: "stackedBars",
  title: { nl: "Acties die nog niet klaar zijn (⚠ is te laat)", en: "Actions that are not done (⚠ is late)" },
  empty: noneOpen,
  alt: {
    nl: "Tijdlijn: van elke open actie een balk van start tot einde, met een streep op vandaag. Te late acties staan bovenaan, met een donkere balk en een waarschuwingsteken.",
    en: "Timeline: a bar from start to end for each open action, with a stroke at today. Late ones come first, with a dark bar and a warning sign.",
  },
  below: (setting) => [
    whileSeen(setting, noneOpen.when, literal(setting.text({
      nl: "Donker is verstreken, licht is nog te gaan, het donkerst (rood) met ⚠ is te laat. De streep is vandaag. Bij elke actie staat het einde; wat het eerst klaar moet zijn, staat bovenaan.",
      en: "Dark has passed, light is to come, darkest (red) with ⚠ is late. The stroke is today. Each action has its end beside it; what must be done first is on top.",
    }))),
    leftOutSaid(setting, actionsLeft(setting), {
      nl: "Kies bovenaan een thema of organisatie om er minder tegelijk te zien. Ook open, met een latere einddatum: ",
      en: "Choose a theme or organisation above to see fewer at a time. Also open, with a later end: ",
    }),
  ],
  category: { nl: "Actie", en: "Action" },
  columns: [
    { heading: { nl: "Tot de start", en: "Up to the start" }, color: chartColours.rest, invisible: true },
    { heading: { nl: "Verstreken", en: "Elapsed" }, color: chartColours.strong },
    { heading: { nl: "Te laat", en: "Late" }, color: chartColours.alarm },
    { heading: { nl: "Tot vandaag", en: "Up to today" }, color: chartColours.rest, invisible: true },
    { heading: { nl: "Vandaag", en: "Today" }, color: chartColours.target },
    { heading: { nl: "Vanaf vandaag", en: "From today" }, color: chartColours.rest, invisible: true },
    { heading: { nl: "Nog te gaan", en: "To come" }, color: chartColours.light },
    { heading: { nl: "Rij in het actieplan", en: "Row in the action plan" } },
    { heading: { nl: "Start", en: "Start" } },
    { heading: { nl: "Dag na het einde", en: "Day after the end" } },
    { heading: { nl: "1 is te laat", en: "1 is late" } },
  ],
  rows: (setting, at, number) => {
    const actions = setting.table("actions");
    const column = (id: ColumnId<"actions">) => actions.column(id).reference;
    const stroke = strokeDays(setting);
    return Array.from({ length: bars }, (_, row): Content[] => {
      const [found, start, end, isLate] = [at(row, step.row), at(row, step.start), at(row, step.end), at(row, step.isLate)];
      const pick = (id: ColumnId<"actions">) => `INDEX(${column(id)},${found})`;
      const where = (formula: string, otherwise = "0") => ({ formula: `=IF(${found}="",${otherwise},${formula})` as const });
      return [
        where(`IF(${isLate}=1,"⚠ ","")&${shortened(pick("action"), letters)}&" · "&DAY(${end}-1)&"-"&MONTH(${end}-1)`, '""'),
        where(`MIN(${start},TODAY())`),
        where(`IF(${isLate}=1,0,MAX(0,MIN(${end},TODAY())-${start}))`),
        where(`IF(${isLate}=1,${end}-${start},0)`),
        where(`MAX(0,TODAY()-${end})`),
        where(String(stroke)),
        where(`MAX(0,${start}-TODAY()-${stroke})`),
        where(`MAX(0,${end}-MAX(${start},TODAY()+${stroke}))`),
        { formula: `=IF(COUNT(${column("order")})>=${number},MATCH(SMALL(${column("order")},${number}),${column("order")},0),"")` },
        where(pick("start"), '""'),
        where(`${pick("end")}+1`, '""'),
        where(`IF(${pick("signal")}=${literal(setting.text(actionWords.late))},1,0)`, '""'),
      ];
    });
  },
  categoryAxis: { reversed: true, quiet: true, every: 1 },
  // Each bar is named with the day on which it ends: an axis of days would be there without an action too.
  valueAxis: (setting) => ({ ...span(setting), quiet: true }),
  // The line below the chart says what a legend would, without naming the bars that are not to be seen.
  legend: "none",
  gap: 30,
  numberFormat: "0",
};

/** How many more open actions with a start and an end there are than the chart shows. */
function actionsLeft(setting: Setting): string {
  return `MAX(0,COUNT(${setting.table("actions").column("order").reference})-${bars})`;
}

/** From the first day of the plan as a serial day to where the last action or today needs it. */
function span({ choices }: Setting): Pick<Axis, "min"> {
  const first = readQuarter(choices.from);
  return first.ok ? { min: firstDay(first.value) } : {};
}

/** The width of today's stroke in days: a two-hundredth of the plan's period is a thin line. */
function strokeDays({ choices }: Setting): number {
  return Math.max(1, Math.round((choices.quarters * 91) / 200));
}
