import type { Text } from "../../messages";
import { leftOver } from "../leftOver";
import { quarterList } from "../definition/planQuarters";
import { literal } from "../definition/words";
import type { Setting } from "../definition/setting";
import type { Formula } from "../types";
import { figureColumn } from "./layout";

/** How many indicators there are, how many the figures have room for, and how many stand below that, as parts of formulas. Blank rows are none. */
function counts(setting: Setting): { all: string; room: string; left: string } {
  const name = setting.table("indicators").column("name").reference;
  const room = `ROWS(${figureColumn(setting, "name").area})`;
  return { all: `COUNTIF(${name},"?*")`, room, left: leftOver(name, room) };
}

/** How many indicators stand below what the figures have room for, as part of a formula. */
export function indicatorsBelow(setting: Setting): string {
  return counts(setting).left;
}

/** What a page says where people added more indicators than the figures have room for, as part of a formula; nothing as long as all of them count. */
export function indicatorsLeftText(setting: Setting): string {
  const { all, room, left } = counts(setting);
  const [before, between, after] = spoken(setting, { nl: "Let op: er zijn ", en: "Note: there are " },
    { nl: " indicatoren; die in de eerste ", en: " indicators; those in the first " }, {
      nl: " rijen tellen hier mee. Voor de andere maak je ruimte in het paneel, bij Overzicht.",
      en: " rows count here. You make room for the others in the pane, under Overview.",
    });
  return `IF(${left}=0,"",${before}&${all}&${between}&${room}&${after})&${quartersLeftText(setting)}`;
}

/** What a page says of a plan that was made longer, as part of a formula: it shows the last quarters, and what adds up goes over all. */
function quartersLeftText(setting: Setting): string {
  const [list, shown] = [`ROWS(${quarterList(setting)})`, setting.lists.quarter.length];
  const [before, between, after] = spoken(setting, { nl: " Let op: hier staan de laatste ", en: " Note: these are the last " }, { nl: " van ", en: " of " }, {
    nl: " kwartalen. Een indicator die optelt, telt ook de kwartalen daarvoor mee.", en: " quarters. An indicator that adds up also counts the quarters before.",
  });
  return `IF(${list}>${shown},${before}&${shown}&${between}&${list}&${after},"")`;
}

/** The same as a cell of its own. */
export function indicatorsLeft(setting: Setting): Formula {
  return `=${indicatorsLeftText(setting)}`;
}

/** What is said beside a count of indicators where some do not count in it, as part of a formula: " (geteld over 24 van de 75 indicatoren)". */
export function indicatorsUncounted(setting: Setting): string {
  const { all, left } = counts(setting);
  const [before, between, after] = spoken(setting, { nl: " (geteld over ", en: " (counted over " }, { nl: " van de ", en: " of the " }, { nl: " indicatoren)", en: " indicators)" });
  return `IF(${left}=0,"",${before}&(${all}-${left})&${between}&${all}&${after})`;
}

function spoken(setting: Setting, ...texts: Text[]): string[] {
  return texts.map((text) => literal(setting.text(text)));
}
