import { absolute, address } from "../../address";
import { figureBlock, figureColumn, indicatorRoom, type FigureBlock } from "../../figures/layout";
import { shownCodes } from "../../figures/smallNumbers";
import { statusText, wordAnywhere } from "../../figures/words";
import type { ShownQuarter } from "../../planning/shown";
import { drawZone, zoneCell, zoneColumn, zoneNumber, type DrawnZone } from "../../planning/zone";
import { literal } from "../../definition/words";
import type { Setting } from "../../definition/setting";
import type { Address, Content } from "../../types";

const perVerdict = 1000;

/** What the report tells of every indicator in its quarter, with dollars. */
export interface Verdicts extends DrawnZone {
  /** The verdicts that may be told, in the order of the indicators. */
  verdicts: Address;
  /** A number for each of them, "" for none. */
  keys: Address;
  /** What may be shown of each value (`shownCodes`); "" where there is none. */
  small: Address;
  /** The rows of the indicators in the order of how much they ask for attention. */
  sorted: Address;
  /** The rows that are there for each indicator, without dollars. */
  list: Address;
}

const column = { verdict: 0, key: 1, sorted: 2, shown: 3, value: 4, target: 5, sign: 6, behind: 7, limit: 8, least: 9, most: 10 } as const;

/**
 * Sorts the indicators: first what is off course, then what needs attention, what is on course, and what has no verdict. A page that
 * leaves the network tells no small count, and no verdict from which one follows: one that not every small count would have.
 */
export function drawVerdicts(setting: Setting, { quarterNumber }: ShownQuarter, top: number): Verdicts {
  const at = zoneCell(top);
  const text = (nl: string, en: string) => setting.text({ nl, en });
  const room = indicatorRoom(setting);
  const [keys, number] = [absolute(zoneColumn(top, column.key, room)), zoneNumber(top)];
  const pick = (block: FigureBlock) => `INDEX(${figureBlock(setting, block).area},${number},${quarterNumber})`;
  const rows = Array.from({ length: room }, (_, row): Content[] => {
    const here = (one: keyof typeof column) => at(row, column[one]);
    const name = figureColumn(setting, "name").cell(row, 0).replaceAll("$", "");
    const is = (status: "offCourse" | "attention" | "onCourse") => `${here("verdict")}=${literal(statusText(setting, status))}`;
    const ofSmall = (formula: string): Content => ({ formula: `=IF(${here("shown")}=${shownCodes.small},${formula},"")` });
    const { least, most } = smallCounts(setting, here);
    const alike = `OR(${here("behind")}="",${here("most")}<=0,AND(${here("least")}>0,${here("most")}<=${here("limit")}),${here("least")}>${here("limit")})`;
    const hidden = `OR(${here("shown")}=${shownCodes.withheld},AND(${here("shown")}=${shownCodes.small},NOT(${alike})))`;
    return [
      { formula: `=IF(${name}="","",IF(${hidden},${literal(statusText(setting, "noVerdict"))},${pick("status")}&""))` },
      { formula: `=IF(${name}="","",${perVerdict}*IF(${is("offCourse")},1,IF(${is("attention")},2,IF(${is("onCourse")},3,4)))+${number})` },
      { formula: `=IF(COUNT(${keys})>=${number},MOD(SMALL(${keys},${number}),${perVerdict}),"")` },
      { formula: `=${pick("shown")}` },
      ...(["value", "target", "sign", "behind"] as const).map((block) => ofSmall(pick(block))),
      ofSmall(`ROUND(${wordAnywhere(setting, "margin")}/100*IF(OR(NOT(ISNUMBER(${pick("baseline")})),${pick("baseline")}=${here("target")}),ABS(N(${here("target")})),ABS(N(${here("target")})-${pick("baseline")})),9)`),
      ...[least, most].map((formula): Content => ({ formula: `=IF(ISNUMBER(${here("behind")}),${formula},"")` })),
    ];
  });
  const whole = (one: number) => absolute(zoneColumn(top, one, room));
  return {
    ...drawZone({
      title: text("Indicatoren op volgorde van oordeel", "Indicators by verdict"),
      headings: [
        text("Oordeel", "Verdict"), text("Sleutel", "Key"), text("Rij", "Row"), text("Klein aantal", "Small count"), text("Waarde", "Value"), text("Streefwaarde", "Target"),
        text("Richting", "Direction"), text("Achter", "Behind"), text("Aandacht tot", "Attention up to"), text("Minst achter", "Least behind"), text("Meest achter", "Most behind"),
      ],
      rows,
    }, top),
    verdicts: whole(column.verdict), keys: whole(column.key), small: whole(column.shown), sorted: whole(column.sorted),
    list: address({ top: top + 2, bottom: top + 1 + room, left: column.verdict, right: column.most }),
  };
}

/** How far behind its course a small count is at least and at most, as parts of formulas: of all counts from 0 up to the bound. */
function smallCounts(setting: Setting, here: (one: keyof typeof column) => Address): { least: string; most: string } {
  const bound = `ROUNDUP(${wordAnywhere(setting, "bound")},0)`;
  const [value, target, sign] = [here("value"), here("target"), here("sign")];
  const behind = (count: string) => `IF(${sign}=0,ABS(${count}-${target})-ABS(${value}-${target}),${sign}*(${value}-${count}))`;
  // Within a band the count nearest to the target is best; elsewhere one of the ends is.
  const nearest = `MIN(${bound},MAX(0,ROUND(${target},0)))`;
  const ends = [behind("0"), behind(bound)];
  const from = (which: "MIN" | "MAX", counts: readonly string[]) => `ROUND(${here("behind")}+${which}(${counts.join(",")}),9)`;
  return { least: from("MIN", [...ends, behind(nearest)]), most: from("MAX", ends) };
}
