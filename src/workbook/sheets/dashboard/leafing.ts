import type { Text } from "../../../messages";
import { cell } from "../../address";
import { indicatorsLeft } from "../../figures/full";
import { filterNames } from "../../filters";
import { choiceName, listValidation, type Choice } from "../../planning/choice";
import { literal } from "../../definition/words";
import type { Setting } from "../../definition/setting";
import { styles } from "../../styles";
import type { Block, Format, Name, Validation } from "../../types";
import { places } from "./grid";
import type { Order } from "./order";

const row = places.heading;
const heading: Text = { nl: "Indicatoren, wat zorg vraagt eerst", en: "Indicators, what needs care first" };
const key: Text = {
  nl: "Staaf: per kwartaal. Streepjes: streefwaarde. Dunne lijn: begin, of het schema waar een indicator optelt. ◆: vanaf hier anders gemeten. Leeg: nog geen cijfer.",
  en: "Bar: by quarter. Dashes: target. Thin line: baseline, or the schedule where an indicator adds up. ◆: measured otherwise from here. Empty: no figure yet.",
};

/** The name of the ranges that can be chosen from: it follows the indicators. */
const rangesName = "Dashboard_Reeksen";

const choice: Choice = {
  list: rangesName,
  label: { nl: "Welke indicatoren?", en: "Which indicators?" },
  hint: { nl: "Blader door de indicatoren. Wat zorg vraagt, staat vooraan.", en: "Leaf through the indicators. What needs care comes first." },
};

/** The heading of the panels, with the choice of which indicators are in sight and what the marks in their charts mean. */
export function drawLeafing(setting: Setting, { firstPage, pages }: Pick<Order, "firstPage" | "pages">): { blocks: Block[]; formats: Format[]; validations: Validation[]; names: Name[] } {
  const at = cell(row, 1);
  // Where no figure is drawn there is nothing to explain.
  const none = `COUNT(${setting.table("measurements").column("value").reference})=0`;
  return {
    blocks: [
      { at: cell(row, 0), content: [[setting.text(heading), firstPage, { formula: indicatorsLeft(setting) }]] },
      { at: cell(row + 1, 0), content: [[{ formula: `=IF(${none},"",${literal(setting.text(key))})` }]] },
    ],
    formats: [
      // As text: "1-12" typed or chosen would else be the first of December.
      { address: cell(row, 0), style: styles.subtitle.name }, { address: at, style: styles.filter.name, numberFormat: "@" }, { address: cell(row, 2), style: styles.story.name },
      { address: cell(row + 1, 0), style: styles.key.name },
    ],
    validations: [listValidation(setting, at, choice)],
    names: [choiceName(setting, "dashboard", filterNames.range, at), { name: setting.named(rangesName), formula: `=${pages}` }],
  };
}

/** How many indicators come before the first one in sight, as part of a formula. */
export function passed(setting: Setting): string {
  const chosen = setting.named(filterNames.range);
  return `IFERROR(VALUE(LEFT(${chosen},FIND("-",${chosen})-1))-1,0)`;
}
