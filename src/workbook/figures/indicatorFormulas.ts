import { criterion } from "../../domain/criterion";
import type { ColumnId } from "../../domain/schema";
import type { Text } from "../../messages";
import { anyNumber, type Speech } from "./formulas";
import { numberBelow } from "../numberBelow";
import { placeRow, type FigureColumn } from "./layout";
import { definitionColumns, ways } from "./ways";

/** One column of the figures: what it is, and its formula (without "=") for an indicator that is there. */
interface ColumnFormula {
  heading: Text;
  formula: (speech: Speech) => string;
}

const text = (column: ColumnId<"indicators">) => ({ own }: Speech) => `${own(column)}&""`;
const number = (column: ColumnId<"indicators">) => ({ own }: Speech) => `IF(ISNUMBER(${own(column)}),${own(column)},"")`;

/** The quarters from which the trend is read: 1 for those that have a value and do not lie before it, 0 for the others. */
const among = ({ over, heads, at }: Speech) => `ISNUMBER(${over("value")})*(${heads("place")}>=${at("from")})`;
/** A cell of a block at the place of the latest value. */
const atLatest = ({ over, at }: Speech, block: "value" | "status" | "period") => `INDEX(${over(block)},${at("latestPlace")})`;
const road = (s: Speech) => `IF(OR(NOT(ISNUMBER(${s.at("baseline")})),${s.at("baseline")}=${s.at("target")}),ABS(${s.at("target")}),ABS(${s.at("target")}-${s.at("baseline")}))`;

/**
 * What the workbook computes once for each indicator. The code computes the same in src/domain/indicators; what each is,
 * and why, stands there. No step is longer than a formula that a person can read.
 */
export const indicatorFormulas: Readonly<Record<FigureColumn, ColumnFormula>> = {
  name: { heading: { nl: "Indicator", en: "Indicator" }, formula: text("name") },
  theme: { heading: { nl: "Thema", en: "Theme" }, formula: text("theme") },
  unit: { heading: { nl: "Eenheid", en: "Unit" }, formula: text("unit") },
  kind: { heading: { nl: "Soort", en: "Kind" }, formula: text("kind") },
  priority: { heading: { nl: "Prioriteit", en: "Priority" }, formula: text("priority") },
  baseline: { heading: { nl: "Nulwaarde", en: "Baseline" }, formula: number("baseline") },
  target: { heading: { nl: "Streefwaarde", en: "Target" }, formula: number("target") },
  margin: { heading: { nl: "Marge", en: "Margin" }, formula: number("margin") },
  end: {
    heading: { nl: "Streefdatum of einde", en: "Target date or end" },
    formula: ({ own, word }) => `IF(ISNUMBER(${own("targetDate")}),${own("targetDate")},${word("lastDay")})`,
  },
  asked: {
    heading: { nl: "Partijen die leveren", en: "Parties that report" },
    formula: ({ own, all, word }) => {
      // Blanks around the separators are gone, and none within a name.
      const bare = (names: string) => `";"&SUBSTITUTE(SUBSTITUTE(LOWER(TRIM(${names})),"; ",";")," ;",";")&";"`;
      const party = all("stakeholders", "organisation");
      return `IF(SUBSTITUTE(SUBSTITUTE(${own("reporters")}&""," ",""),";","")="",COUNTIFS(${all("stakeholders", "status")},${word("confirmed")},${party},"?*"),`
        + `SUMPRODUCT(ISNUMBER(FIND(${bare(party)},${bare(own("reporters"))}))*(${party}<>"")))`;
    },
  },
  number: { heading: { nl: "Rij", en: "Row" }, formula: () => numberBelow(placeRow) },
  // By it a definition of now is held against one that was recorded.
  definition: {
    heading: { nl: "Definitie", en: "Definition" },
    formula: ({ own }) => definitionColumns.map(own).join('&"|"&'),
  },
  period: {
    heading: { nl: "Kwartalen tussen twee metingen", en: "Quarters between two measurements" },
    formula: ({ own, word }) => `IF(${own("frequency")}=${word("year")},4,IF(${own("frequency")}=${word("halfYear")},2,1))`,
  },
  // 1 higher is better, -1 lower is better, 0 within a band.
  sign: {
    heading: { nl: "Richting", en: "Direction" },
    formula: ({ own, word }) => `IF(${own("direction")}=${word("higher")},1,IF(${own("direction")}=${word("lower")},-1,IF(${own("direction")}=${word("band")},0,"")))`,
  },
  way: {
    heading: { nl: "Rekenwijze", en: "Way of computing" },
    formula: ({ own, word, at }) => `IF(${own("aggregation")}=${word("weighted")},IF(${at("kind")}=${word("percentage")},${ways.percentage},${ways.weighted}),`
      + `IF(${own("aggregation")}=${word("sum")},${ways.sum},IF(${own("aggregation")}=${word("cumulative")},${ways.cumulative},${ways.mean})))`,
  },
  // Out of nobody is no share: a row of it with a denominator of nought has no value.
  isShare: {
    heading: { nl: "Aandeel", en: "Share" },
    formula: ({ at, word }) => `IF(OR(${at("way")}>=1,${at("kind")}=${word("percentage")}),1,0)`,
  },
  // So much of the road to the target is travelled in a day.
  rate: {
    heading: { nl: "Deel van de weg per dag", en: "Part of the road in a day" },
    formula: ({ at, word }) => `IF(${at("end")}<=${word("firstDay")},1,1/(${at("end")}-${word("firstDay")}))`,
  },
  criterion: {
    heading: { nl: "Zoeknaam", en: "Search name" },
    formula: ({ at }) => criterion(at("name")),
  },
  id: { heading: { nl: "ID", en: "ID" }, formula: text("id") },
  latestPlace: {
    heading: { nl: "Laatste kwartaal, nummer", en: "Latest quarter, number" },
    formula: ({ over, heads }) => `SUMPRODUCT(MAX(ISNUMBER(${over("value")})*${heads("place")}))`,
  },
  latest: { heading: { nl: "Laatste waarde", en: "Latest value" }, formula: (s) => `IF(${s.at("latestPlace")}=0,"",${atLatest(s, "value")})` },
  latestQuarter: {
    heading: { nl: "Laatste kwartaal", en: "Latest quarter" },
    formula: ({ at, heads }) => `IF(${at("latestPlace")}=0,"",INDEX(${heads("quarter")},${at("latestPlace")}))`,
  },
  status: { heading: { nl: "Status", en: "Status" }, formula: (s) => `IF(${s.at("latestPlace")}=0,"",${atLatest(s, "status")})` },
  change: {
    heading: { nl: "Verschil met de vorige", en: "Change since the previous" },
    formula: (s) => {
      const place = `(${s.at("latestPlace")}-MOD(INDEX(${s.heads("number")},${s.at("latestPlace")})-1,${atLatest(s, "period")})-1)`;
      const before = `INDEX(${s.over("value")},${place})`;
      const since = `SUMPRODUCT(MAX((${s.over("isBreak")}=2)*(${s.heads("place")}<=${s.at("latestPlace")})*${s.heads("place")}))`;
      return `IF(${s.at("latestPlace")}=0,"",IF(${place}<MAX(1,${since}),"",IF(ISNUMBER(${before}),${s.at("latest")}-${before},"")))`;
    },
  },
  trend: {
    heading: { nl: "Trend", en: "Trend" },
    formula: (s) => {
      const { at, word, heads } = s;
      const first = `SUMPRODUCT(LARGE(${among(s)}*${heads("place")},${at("count")}))`;
      const line = (place: string) => `${at("mean")}+${at("slope")}*(${place}-${at("middle")})`;
      const outside = (place: string) => `MAX(0,ABS(${line(place)}-${at("target")})-N(${at("margin")}))`;
      const move = `ROUND(IF(${at("sign")}=0,${outside(first)}-${outside(at("latestPlace"))},${at("sign")}*${at("slope")}*(${at("latestPlace")}-${first})),9)`;
      const scale = `IF(NOT(ISNUMBER(${at("target")})),ABS(${at("mean")}),${road(s)})`;
      // A total over the period only grows, whether it goes well or not.
      return `IF(OR(${at("way")}=${ways.cumulative},COUNT(${at("slope")},${at("sign")})<2,AND(${at("sign")}=0,NOT(ISNUMBER(${at("target")})))),"",`
        + `IF(ABS(${move})<MAX(1E-9,ROUND(0.05*${scale},9)),${word("same")},IF(${move}>0,${word("better")},${word("worse")})))`;
    },
  },
  forecast: {
    heading: { nl: "Verwachting op de streefdatum", en: "Forecast on the target date" },
    formula: (s) => {
      const { at, word, heads } = s;
      const latest = `INDEX(${heads("day")},${at("latestPlace")})`;
      const left = `(YEAR(${at("end")})-YEAR(${latest}))*4+ROUNDUP(MONTH(${at("end")})/3,0)-ROUNDUP(MONTH(${latest})/3,0)`;
      const value = `(${at("mean")}+${at("slope")}*(${at("latestPlace")}+${left}-${at("middle")}))`;
      const kind = (one: "percentage" | "score" | "count" | "days") => `${at("kind")}=${word(one)}`;
      return `IF(NOT(ISNUMBER(${at("slope")})),"",IF(${left}<=0,"",IF(${kind("percentage")},MIN(100,MAX(0,${value})),`
        + `IF(${kind("score")},MIN(10,MAX(1,${value})),IF(OR(${kind("count")},${kind("days")}),MAX(0,${value}),${value})))))`;
    },
  },
  since: {
    heading: { nl: "Zo gemeten sinds, nummer", en: "Measured like this since, number" },
    formula: ({ over, heads }) => `SUMPRODUCT(MAX((${over("isBreak")}=2)*${heads("place")}))`,
  },
  from: {
    heading: { nl: "Trend vanaf, nummer", en: "Trend from, number" },
    formula: ({ over, heads, at, word }) => `MAX(${at("since")},IFERROR(SUMPRODUCT(LARGE(ISNUMBER(${over("value")})*${heads("place")},${word("values")})),0))`,
  },
  count: { heading: { nl: "Aantal waarden", en: "Number of values" }, formula: (s) => `SUMPRODUCT(${among(s)})` },
  middle: { heading: { nl: "Midden", en: "Middle" }, formula: (s) => `IF(${s.at("count")}=0,"",SUMPRODUCT(${among(s)}*${s.heads("place")})/${s.at("count")})` },
  mean: {
    heading: { nl: "Gemiddelde", en: "Mean" },
    formula: ({ at, over, heads }) => `IF(${at("count")}=0,"",SUMIFS(${over("value")},${heads("place")},">="&${at("from")},${over("value")},${anyNumber})/${at("count")})`,
  },
  // Of the straight line that lies nearest to the values: least squares.
  slope: {
    heading: { nl: "Helling per kwartaal", en: "Slope by quarter" },
    formula: (s) => {
      const away = `(${s.heads("place")}-${s.at("middle")})`;
      return `IF(${s.at("count")}<3,"",SUMPRODUCT(${among(s)}*${away},${s.over("value")})/SUMPRODUCT(${among(s)}*${away}^2))`;
    },
  },
};
