import { literal } from "../planning/words";
import { chartColours } from "../styles";
import type { ChartDefinition } from "./definition";

/** How many actions there are in each state. */
export const actionsByStatus: ChartDefinition = {
  name: "np_ActiesPerStatus",
  kind: "columns",
  title: { nl: "Acties per status", en: "Actions by status" },
  alt: {
    nl: "Staafgrafiek: hoeveel acties niet gestart zijn, lopen, afgerond of gestopt zijn.",
    en: "Column chart: how many actions are not started, running, done or stopped.",
  },
  category: { nl: "Status", en: "Status" },
  columns: [{ heading: { nl: "Aantal acties", en: "Number of actions" }, color: chartColours.strong }],
  rows: (setting) => {
    const status = setting.table("actions").column("status").reference;
    return setting.lists.actionStatus.map((item) => {
      const label = setting.text(item.text);
      return [label, { formula: `=COUNTIFS(${status},${literal(label)})` }];
    });
  },
  valueAxis: () => ({ title: { nl: "Aantal acties", en: "Number of actions" }, min: 0, gridlines: true, numberFormat: "0" }),
  legend: "none",
  gap: 60,
};
