import { actionSignals } from "../sheets/actions";
import { literal } from "../planning/words";
import { chartColours } from "../styles";
import { listPlaces } from "../lists";
import type { Content } from "../types";
import type { ChartDefinition } from "./definition";

/** Where things are late: the actions of each theme, split in done, on time and late. */
export const actionsByTheme: ChartDefinition = {
  name: "np_ActiesPerThema",
  kind: "stackedBars",
  title: { nl: "Acties per thema: wat is te laat?", en: "Actions by theme: what is late?" },
  alt: {
    nl: "Gestapelde staafgrafiek: per thema hoeveel acties afgerond, op tijd of te laat zijn.",
    en: "Stacked bar chart: for each theme how many actions are done, on time or late.",
  },
  category: { nl: "Thema", en: "Theme" },
  columns: [
    { heading: { nl: "Afgerond", en: "Done" }, color: chartColours.light },
    { heading: { nl: "Op tijd", en: "On time" }, color: chartColours.strong },
    { heading: { nl: "Te laat", en: "Late" }, color: chartColours.alarm },
  ],
  rows: (setting, at) => {
    const actions = setting.table("actions");
    const [theme, signal, action] = ["theme", "signal", "action"].map((id) => actions.column(id).reference);
    const says = (id: keyof typeof actionSignals) => `(${signal}=${literal(setting.text(actionSignals[id]))})`;
    const onTime = `(${says("soon")}+${says("running")}+${says("notStarted")})`;
    const counted = [says("done"), onTime, says("late")];
    const list = `${setting.named(listPlaces.theme.table)}[${setting.text(listPlaces.theme.heading)}]`;
    const themes = setting.lists.theme.map((_, row): Content[] => [
      // The label follows the list, so that a theme that gets another name keeps its bar.
      { formula: `=INDEX(${list},${row + 1})` },
      ...counted.map((condition): Content => ({ formula: `=SUMPRODUCT((${theme}=${at(row, 0)})*${condition})` })),
    ]);
    // Whatever has no theme or one that was added later, so that the bars always add up to all actions.
    const rest: Content[] = [
      setting.text({ nl: "Ander of geen thema", en: "Other or no theme" }),
      ...counted.map((condition, i): Content => ({
        formula: `=SUMPRODUCT((${action}<>"")*${condition})-SUM(${at(0, i + 1)}:${at(themes.length - 1, i + 1)})`,
      })),
    ];
    return [...themes, rest];
  },
  categoryAxis: { reversed: true },
  valueAxis: () => ({ title: { nl: "Aantal acties", en: "Number of actions" }, min: 0, gridlines: true, numberFormat: "0" }),
  legend: "bottom",
  gap: 40,
};
