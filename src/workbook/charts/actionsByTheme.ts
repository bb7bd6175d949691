import { literal } from "../definition/words";
import { listPlaces } from "../lists";
import { leftOver } from "../leftOver";
import type { Content } from "../types";
import { actionsShown, noActions, stateColumns, stateConditions } from "./actionStates";
import { whileSeen, type ChartDefinition } from "./definition";

/** Bars for themes in every workbook: one that begins without any gets them by typing. */
const fewest = 6;

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
  below: (setting) => [whileSeen(setting, noActions.when, literal(setting.text({
    nl: "Donkergroen: afgerond. Groen: loopt. Lichtgroen: niet gestart.", en: "Dark green: done. Green: running. Light green: not started.",
  })))],
  category: { nl: "Thema", en: "Theme" },
  columns: stateColumns,
  rows: (setting, at, number) => {
    const theme = setting.table("actions").column("theme").reference;
    const none = `${actionsShown(setting)}=0`;
    const conditions = stateConditions(setting);
    const list = `${setting.named(listPlaces.theme.table)}[${setting.text(listPlaces.theme.heading)}]`;
    const room = Math.max(fewest, setting.lists.theme.length);
    const counted = (row: number, condition: string): Content => ({ formula: `=IF(${at(row, 0)}="","",SUMPRODUCT(${condition}*(${theme}=${at(row, 0)})))` });
    const themes = Array.from({ length: room }, (_, row): Content[] => [
      // The label follows the list, so that a theme that gets another name keeps its bar, and one that comes later gets one.
      { formula: `=IF(OR(${none},${number}>ROWS(${list})),"",INDEX(${list},MIN(${number},ROWS(${list})))&"")` },
      ...conditions.map((condition) => counted(row, condition)),
    ]);
    // Whatever has no theme or one for which there is no bar, so that the bars always add up to all actions.
    const left = leftOver(list, room);
    const others = setting.text({ nl: "Ander of geen thema", en: "Other or no theme" });
    const [before, after] = [{ nl: "Ander (", en: "Other (" }, { nl: ") of geen thema", en: ") or no theme" }].map((words) => literal(setting.text(words)));
    const rest: Content[] = [
      { formula: `=IF(${none},"",IF(${left}=0,${literal(others)},${before}&${left}&${after}))` },
      ...conditions.map((condition, i): Content => ({
        formula: `=IF(${none},"",SUMPRODUCT(${condition}*1)-SUM(${at(0, i + 1)}:${at(room - 1, i + 1)}))`,
      })),
    ];
    return [...themes, rest];
  },
  categoryAxis: { reversed: true, quiet: true },
  valueAxis: () => ({ min: 0, quiet: true }),
  legend: "none",
  gap: 40,
};
