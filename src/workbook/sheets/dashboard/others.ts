import type { Text } from "../../../messages";
import { cell } from "../../address";
import { indicatorsLeft } from "../../figures/full";
import { indicatorRoom } from "../../figures/layout";
import { filterNames } from "../../filters";
import { choiceName } from "../../planning/choice";
import type { Setting } from "../../planning/setting";
import { styles } from "../../styles";
import type { Block, Format, Name, Validation } from "../../types";
import { otherPanels, panelCount, places } from "./grid";

const row = places.others + 1;
const label: Text = { nl: "Toon van de andere indicatoren:", en: "Show of the other indicators:" };

/** "1-12", "13-24", ...: as many as there can be indicators. */
function ranges(setting: Setting): string[] {
  const perPage = panelCount(otherPanels);
  return Array.from({ length: Math.ceil(indicatorRoom(setting) / perPage) }, (_, page) => `${page * perPage + 1}-${(page + 1) * perPage}`);
}

/** The choice of which other indicators are in sight. */
export function drawOthersChoice(setting: Setting): { blocks: Block[]; formats: Format[]; validations: Validation[]; names: Name[] } {
  const at = cell(row, 1);
  return {
    blocks: [{ at: cell(row, 0), content: [[setting.text(label), ranges(setting)[0] ?? null, { formula: indicatorsLeft(setting) }]] }],
    formats: [
      { address: cell(row, 0), style: styles.filterLabel.name }, { address: at, style: styles.filter.name }, { address: cell(row, 2), style: styles.story.name },
    ],
    validations: [{
      address: at,
      rule: { kind: "list", source: ranges(setting).join(",") },
      prompt: {
        title: setting.text({ nl: "Welke indicatoren?", en: "Which indicators?" }),
        message: setting.text({ nl: "Blader door de indicatoren die hierboven niet staan.", en: "Leaf through the indicators that are not above." }),
      },
      error: {
        style: "stop",
        title: setting.text({ nl: "Dit staat niet in de lijst", en: "This is not in the list" }),
        message: setting.text({ nl: "Kies een reeks uit de lijst.", en: "Choose a range from the list." }),
      },
    }],
    names: [choiceName(setting, "dashboard", filterNames.range, at)],
  };
}

/** How many indicators come before the first one in sight, as part of a formula. */
export function passed(setting: Setting): string {
  const chosen = setting.named(filterNames.range);
  return `IFERROR(VALUE(LEFT(${chosen},FIND("-",${chosen})-1))-1,0)`;
}
