import type { Text } from "../../messages";
import { absolute, address, cell } from "../address";
import { rectangle } from "../planning/rectangle";
import type { Setting } from "../planning/setting";
import { styles } from "../styles";
import type { Address, Block, Content, Format } from "../types";

/** The defined name of the cell on the dashboard in which an indicator is chosen. */
export const chosenIndicator = "Dashboard_Indicator";

/** What the dashboard looks up once of the chosen indicator; everything else refers to these cells. */
const facts = {
  kind: { nl: "Soort", en: "Kind" },
  unit: { nl: "Eenheid", en: "Unit" },
  direction: { nl: "Richting", en: "Direction" },
  aggregation: { nl: "Samenvoegen", en: "Aggregation" },
  target: { nl: "Streefwaarde", en: "Target" },
  baseline: { nl: "Nulwaarde", en: "Baseline" },
} as const satisfies Record<string, Text>;

export type Fact = keyof typeof facts;

const names = Object.keys(facts) as Fact[];
const valueColumn = 4;
/** The row of the first fact, from 0; its title stands above it. */
const firstRow = 71;

/** The first row below the facts, from 0, with one left blank. */
export const factsBottom = firstRow + names.length + 1;

/** What a fact is called. */
export function factLabel(fact: Fact): Text {
  return facts[fact];
}

/** The cell of a fact on the dashboard, with dollars; it holds "" where nothing is chosen or filled in. */
export function factCell(fact: Fact): Address {
  return absolute(cell(firstRow + names.indexOf(fact), valueColumn));
}

/** The cells with the facts and how they look. */
export function drawFacts(setting: Setting): { block: Block; formats: Format[] } {
  const indicators = setting.table("indicators");
  const row = `MATCH(${setting.named(chosenIndicator)},${indicators.column("name").reference},0)`;
  const rows = names.map((fact): Content[] => {
    const found = `INDEX(${indicators.column(fact).reference},${row})`;
    return [setting.text(facts[fact]), null, null, null, { formula: `=IFERROR(IF(${found}="","",${found}),"")` }];
  });
  const title = setting.text({ nl: "Gekozen indicator", en: "Chosen indicator" });
  return {
    block: rectangle(cell(firstRow - 1, 0), [[title], ...rows]),
    formats: [
      { address: cell(firstRow - 1, 0), style: styles.subtitle.name },
      { address: address({ top: firstRow, bottom: firstRow + names.length - 1, left: 0, right: valueColumn }), style: styles.plain.name },
    ],
  };
}
