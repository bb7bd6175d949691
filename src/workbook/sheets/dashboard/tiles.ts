import type { ActionSignal } from "../../../domain/signals/actions";
import type { Text } from "../../../messages";
import { absolute, address, cell } from "../../address";
import { deliveredFormula, partiesUncounted, type Deliveries } from "../../planning/deliveries";
import { literal } from "../../definition/words";
import type { Setting } from "../../definition/setting";
import { looks, styles } from "../../styles";
import { indicatorsUncounted } from "../../figures/full";
import { onCourseFormula } from "../../figures/words";
import type { Block, Conditional, Content, Format } from "../../types";
import { actionWords } from "../../actionWords";
import { places, wholeRow } from "./grid";
import type { Order } from "./order";
import type { ShownQuarter } from "../../planning/shown";

/** A figure that matters now, with what it counts below it. */
interface Tile {
  figure: string;
  label: string;
  /** What is said below a dash: why there is no figure yet. */
  none: string;
  /** A condition that makes it bad news. */
  alarm?: (at: string) => string;
}

function tiles(setting: Setting, { quarter }: ShownQuarter, { verdicts }: Order, deliveries: Deliveries): Tile[] {
  const text = (words: Text) => literal(setting.text(words));
  const of = literal(setting.text({ nl: " van ", en: " of " }));
  const actions = setting.table("actions");
  const [signal, counted] = (["signal", "counted"] as const).map((id) => actions.column(id).reference);
  const says = (id: ActionSignal) => `SUMPRODUCT((${signal}=${literal(setting.text(actionWords[id]))})*(${counted}<>""))`;
  const [late, soon] = [says("late"), says("soon")];
  const all = `SUMPRODUCT((${counted}<>"")*1)`;
  return [
    { figure: onCourseFormula(setting, verdicts), label: `${text({ nl: "indicatoren op koers (hele netwerk)", en: "indicators on course (whole network)" })}&${indicatorsUncounted(setting)}`, none: `${text({ nl: "nog geen oordeel over een indicator", en: "no verdict on an indicator yet" })}&${indicatorsUncounted(setting)}` },
    { figure: deliveredFormula(setting, deliveries), label: `${text({ nl: "partijen leverden alles voor ", en: "parties delivered everything for " })}&${quarter}&${partiesUncounted(setting, deliveries)}`, none: `${text({ nl: "nog niemand om cijfers gevraagd voor ", en: "nobody was asked for figures yet for " })}&${quarter}&${partiesUncounted(setting, deliveries)}` },
    {
      figure: `IF(${all}=0,"–",${late})`, alarm: (at) => `N(${at})>0`, none: text({ nl: "nog geen acties", en: "no actions yet" }),
      label: `${text({ nl: "acties te laat; ", en: "actions late; " })}&${says("done")}&${of}&${all}&${text({ nl: " klaar, ", en: " done, " })}&${soon}&${text({ nl: " binnen 2 weken", en: " within 2 weeks" })}`,
    },
  ];
}

/** Draws the figures that matter now, three beside each other. */
export function drawTiles(setting: Setting, shown: ShownQuarter, order: Order, deliveries: Deliveries): { blocks: Block[]; formats: Format[]; conditionals: Conditional[] } {
  const all = tiles(setting, shown, order, deliveries);
  const row = places.tiles;
  return {
    blocks: [{ at: cell(row, 0), content: [all.map(({ figure }): Content => ({ formula: `=${figure}` })), all.map(({ label, none }, i): Content => ({ formula: `=IF(${cell(row, i)}="–",${none},${label})` }))] }],
    formats: [{ address: wholeRow(row), style: styles.figure.name }, { address: wholeRow(row + 1), style: styles.figureLabel.name }],
    conditionals: all.flatMap(({ alarm }, column): Conditional[] => (alarm ? [{
      kind: "formula", look: looks.bad, formula: `=${alarm(absolute(cell(row, column)))}`,
      address: address({ top: row, bottom: row + 1, left: column, right: column }),
    }] : [])),
  };
}
