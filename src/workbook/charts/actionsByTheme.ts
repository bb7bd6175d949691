import { literal } from "../definition/words";
import { listPlaces } from "../lists";
import type { Content } from "../types";
import { actionsShown, noActions, stateColumns, stateConditions } from "./actionStates";
import type { ChartDefinition } from "./definition";

/** Where things are late: the actions of each theme by state. */
export const actionsByTheme: ChartDefinition = {
  name: "np_ActiesPerThema",
  kind: "stackedBars",
  title: { nl: "Acties per thema", en: "Actions by theme" },
  empty: noActions,
  alt: {
    nl: "Gestapelde staafgrafiek: per thema hoeveel acties afgerond zijn, lopen, niet gestart, te laat of gestopt zijn.",
    en: "Stacked bar chart: for each theme how many actions are done, running, not started, late or stopped.",
  },
  category: { nl: "Thema", en: "Theme" },
  columns: stateColumns,
  rows: (setting, at, number) => {
    const theme = setting.table("actions").column("theme").reference;
    const none = `${actionsShown(setting)}=0`;
    const conditions = stateConditions(setting);
    const list = `${setting.named(listPlaces.theme.table)}[${setting.text(listPlaces.theme.heading)}]`;
    const themes = setting.lists.theme.map((_, row): Content[] => [
      // The label follows the list, so that a theme that gets another name keeps its bar.
      { formula: `=IF(${none},"",INDEX(${list},${number}))` },
      ...conditions.map((condition): Content => ({ formula: `=IF(${none},"",SUMPRODUCT(${condition}*(${theme}=${at(row, 0)})))` })),
    ]);
    // Whatever has no theme or one that was added later, so that the bars always add up to all actions.
    const rest: Content[] = [
      { formula: `=IF(${none},"",${literal(setting.text({ nl: "Ander of geen thema", en: "Other or no theme" }))})` },
      ...conditions.map((condition, i): Content => ({
        formula: `=IF(${none},"",SUMPRODUCT(${condition}*1)-SUM(${at(0, i + 1)}:${at(themes.length - 1, i + 1)}))`,
      })),
    ];
    return [...themes, rest];
  },
  categoryAxis: { reversed: true, quiet: true },
  valueAxis: () => ({ min: 0, quiet: true }),
  legend: "none",
  gap: 40,
};
