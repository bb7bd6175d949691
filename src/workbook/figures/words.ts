import { criterion } from "../../domain/criterion";
import { figures as messages, type Text } from "../../messages";
import type { Status } from "../../domain/indicators/status";
import type { Trend } from "../../domain/indicators/trend";
import { absolute, cell, quoted } from "../address";
import type { ListId } from "../content";
import { filterNames } from "../filters";
import { listPlaces } from "../lists";
import { quarterList } from "../definition/planQuarters";
import { literal } from "../definition/words";
import type { Setting } from "../definition/setting";
import type { Content } from "../types";
import { courseText, settingBounds, settingName } from "./settings";
import { firstRow, blockLeft, wordsColumn, dayRow } from "./layout";

/** The list values by which a figure is computed; people may rename them, so each is looked up by its id. Kinds that are no count come first, and together. */
const items = {
  percentage: "indicatorKind", average: "indicatorKind", score: "indicatorKind", days: "indicatorKind", scale: "indicatorKind", count: "indicatorKind",
  higher: "direction", lower: "direction", band: "direction",
  halfYear: "frequency", year: "frequency",
  sum: "aggregation", cumulative: "aggregation", weighted: "aggregation",
  confirmed: "partyStatus", notApplicable: "blankReason", open: "quarterState",
} as const satisfies Record<string, ListId>;

const others = ["onCourse", "attention", "offCourse", "noVerdict", "better", "worse", "same", "firstDay", "lastDay", "margin", "atOnce", "values", "bound", "organisation", "party", "earlier"] as const;

export type Word = keyof typeof items | (typeof others)[number];

const wordKeys: readonly Word[] = [...(Object.keys(items) as (keyof typeof items)[]), ...others];

/** What a status is called in the workbook, with its sign: "✔ op koers". */
export function statusText({ language }: Pick<Setting, "language">, status: Status): string {
  const { icon, word } = messages[language].status[status];
  return `${icon} ${word}`;
}

/** What a trend is called in the workbook, with its sign: "▲ gaat beter". */
function trendText({ language }: Pick<Setting, "language">, trend: Trend): string {
  const { icon, word } = messages[language].trend[trend];
  return `${icon} ${word}`;
}

/** "6 van 8": how many of the verdicts in a range are on course, out of those that are a verdict; a dash where there is none. Part of a formula. */
export function onCourseFormula(setting: Setting, verdicts: string): string {
  const count = (criterion: string) => `COUNTIF(${verdicts},${literal(criterion)})`;
  const judged = `(${count("?*")}-${count(statusText(setting, "noVerdict"))})`;
  return `IF(${judged}=0,"–",${count(statusText(setting, "onCourse"))}&${literal(setting.text({ nl: " van ", en: " of " }))}&${judged})`;
}

/** The cell of a word, with dollars. */
export function wordCell(setting: Setting, word: Word): string {
  return absolute(cell(firstRow + wordKeys.indexOf(word), wordsColumn(setting.lists.quarter.length)));
}

/** The same with the sheet's name, for formulas on other sheets. */
export function wordAnywhere(setting: Setting, word: Word): string {
  return `${quoted(setting.sheet("figures"))}!${wordCell(setting, word)}`;
}

/** The rows of the words: an explanation and the word. */
export function wordRows(setting: Setting): Content[][] {
  return wordKeys.map((word) => [labels[word] ? setting.text(labels[word]) : word, wordContent(setting, word)]);
}

const labels: Partial<Record<Word, Text>> = {
  firstDay: { nl: "Eerste dag van het plan", en: "First day of the plan" },
  lastDay: { nl: "Laatste dag van het plan", en: "Last day of the plan" },
  margin: { nl: "Aandacht tot (%), of zoals gewoonlijk", en: "Attention up to (%), or as usual" },
  atOnce: { nl: "Meteen de streefwaarde: 1", en: "The target at once: 1" },
  values: { nl: "Waarden voor de trend, of zoals gewoonlijk", en: "Values for the trend, or as usual" },
  bound: { nl: "Grens kleine aantallen, of zoals gewoonlijk", en: "Bound of small numbers, or as usual" },
  organisation: { nl: "Gekozen organisatie", en: "Chosen organisation" },
  earlier: { nl: "Kwartalen die hier niet staan", en: "Quarters that are not here" },
};

function wordContent(setting: Setting, word: Word): Content {
  const quarters = setting.lists.quarter.length;
  const last = blockLeft("value", quarters) + quarters - 1;
  switch (word) {
    case "onCourse": case "attention": case "offCourse": case "noVerdict": return statusText(setting, word);
    case "better": case "worse": case "same": return trendText(setting, word);
    case "firstDay": {
      const quarter = `INDEX(${quarterList(setting)},1)`;
      return { formula: `=IFERROR(DATE(VALUE(LEFT(${quarter},4)),3*VALUE(RIGHT(${quarter},1))-2,1),0)` };
    }
    case "lastDay": return { formula: `=${absolute(cell(dayRow, last))}` };
    case "margin": return { formula: numberOr(setting, "attentionMargin") };
    case "values": return { formula: numberOr(setting, "trendValues") };
    case "bound": return { formula: numberOr(setting, "smallNumberBound") };
    case "atOnce": return { formula: `=IF(${setting.named(settingName("course"))}=${literal(courseText(setting, "target"))},1,0)` };
    // An empty cell shows nothing, where a plain reference would show 0.
    case "organisation": return { formula: `=${setting.named(filterNames.organisation)}&""` };
    case "earlier": return { formula: `=MAX(0,ROWS(${quarterList(setting)})-${quarters})` };
    case "party": return { formula: `=${criterion(wordCell(setting, "organisation"))}` };
    default: {
      const { table, heading } = listPlaces[items[word]];
      const name = setting.named(table);
      return { formula: `=IFERROR(INDEX(${name}[${setting.text(heading)}],MATCH(${literal(word)},${name}[ID],0)),${literal(setting.item(items[word], word))})` };
    }
  }
}

/** A setting where it is possible, and what is usual where somebody typed something else over it. */
function numberOr(setting: Setting, key: "attentionMargin" | "trendValues" | "smallNumberBound"): `=${string}` {
  const { min, max, usual } = settingBounds(key);
  const name = setting.named(settingName(key));
  return `=IF(ISNUMBER(${name}),IF(AND(${name}>=${min},${name}<=${max}),${name},${usual}),${usual})`;
}
