import type { Text } from "../../../messages";
import { absolute, address, cell } from "../../address";
import { deliveredFormula, partiesUncounted, type Deliveries } from "../../planning/deliveries";
import { literal } from "../../planning/words";
import type { Setting } from "../../planning/setting";
import { styles } from "../../styles";
import { onCourseFormula, statusText } from "../../figures/words";
import type { Block, Conditional, Content, Format } from "../../types";
import { actionSignals } from "../actions";
import { looks } from "../columns";
import { columns, places, wholeRow } from "./grid";
import type { Order } from "./order";
import type { Shown } from "../../planning/shown";

/** A figure that matters now, with what it counts below it. */
interface Tile {
  figure: string;
  label: string;
  /** A condition that makes it bad news. */
  alarm?: (at: string) => string;
}

/** Rows from one line of tiles to the next. */
const lineHeight = 3;

function tiles(setting: Setting, { quarter }: Shown, { verdicts }: Order, deliveries: Deliveries): Tile[] {
  const text = (words: Text) => literal(setting.text(words));
  const of = literal(setting.text({ nl: " van ", en: " of " }));
  const actions = setting.table("actions");
  const [signal, counted] = ["signal", "counted"].map((id) => actions.column(id).reference);
  const says = (id: keyof typeof actionSignals) => `SUMPRODUCT((${signal}=${literal(setting.text(actionSignals[id]))})*(${counted}<>""))`;
  const judged = (status: "onCourse" | "attention" | "offCourse") => `COUNTIF(${verdicts},${literal(statusText(setting, status))})`;
  return [
    { figure: says("late"), label: text({ nl: "acties te laat", en: "actions late" }), alarm: (at) => `${at}>0` },
    { figure: deliveredFormula(setting, deliveries), label: `${text({ nl: "partijen leverden alles voor ", en: "parties delivered everything for " })}&${quarter}&${partiesUncounted(setting, deliveries)}` },
    {
      figure: onCourseFormula(setting, verdicts),
      label: text({ nl: "indicatoren op koers (hele netwerk)", en: "indicators on course (whole network)" }),
    },
    { figure: says("soon"), label: text({ nl: "acties lopen binnen twee weken af", en: "actions end within two weeks" }) },
    { figure: `${says("done")}&${of}&SUMPRODUCT((${counted}<>"")*1)`, label: text({ nl: "acties afgerond", en: "actions finished" }) },
    { figure: judged("offCourse"), label: text({ nl: "indicatoren niet op koers", en: "indicators off course" }), alarm: (at) => `${at}>0` },
  ];
}

/** Draws the figures that matter now, three beside each other. */
export function drawTiles(setting: Setting, shown: Shown, order: Order, deliveries: Deliveries): { blocks: Block[]; formats: Format[]; conditionals: Conditional[] } {
  const all = tiles(setting, shown, order, deliveries);
  const lines = Array.from({ length: Math.ceil(all.length / columns) }, (_, line) => all.slice(line * columns, (line + 1) * columns));
  const row = (line: number) => places.tiles + line * lineHeight;
  return {
    blocks: lines.map((line, i) => ({
      at: cell(row(i), 0),
      content: [line.map(({ figure }): Content => ({ formula: `=${figure}` })), line.map(({ label }): Content => ({ formula: `=${label}` }))],
    })),
    formats: lines.flatMap((_, i) => [
      { address: wholeRow(row(i)), style: styles.figure.name }, { address: wholeRow(row(i) + 1), style: styles.figureLabel.name },
    ]),
    conditionals: lines.flatMap((line, i) => line.flatMap(({ alarm }, column): Conditional[] => (alarm ? [{
      kind: "formula", look: looks.bad, formula: `=${alarm(absolute(cell(row(i), column)))}`,
      address: address({ top: row(i), bottom: row(i) + 1, left: column, right: column }),
    }] : []))),
  };
}
