import type { Text } from "../../messages";
import { anyNumber, measurementsOf as rows, sum, weighed, type Speech } from "./formulas";
import type { FigureBlock } from "./layout";
import { shownFormula } from "./smallNumbers";
import { definitionColumns, ways } from "./ways";

/** One block of the figures: what it is, and its formula (without "=") for an indicator that is there, in a quarter. */
interface BlockFormula {
  heading: Text;
  formula: (speech: Speech) => string;
}

/** What a column said when the quarter was closed; only asked for where it was. */
const then = (s: Speech, column: string) => `INDEX(${s.all("closed", column)},${s.in("closedRow")})`;

/** A number of the definition: of then where the quarter was closed, of now where it was not. What was empty then stays empty, unless it was always there. */
const kept = (s: Speech, column: "baseline" | "target" | "margin" | "sign" | "way" | "period", otherwise = '""') => {
  const closed = then(s, column);
  return `IF(${s.in("closedRow")}=0,${s.at(column)},IF(ISNUMBER(${closed}),${closed},${otherwise}))`;
};

/** All values as one, in the way that the definition says; only asked for where there is one. */
function aggregated(s: Speech): string {
  const way = s.in("way");
  const value = s.all("measurements", "value");
  const mine = `(${s.all("measurements", "indicator")}=${s.at("name")})*(${s.all("measurements", "quarter")}=${s.head("quarter")})*ISNUMBER(${value})`;
  const last = `INDEX(${value},SUMPRODUCT(MAX(${mine}*(ROW(${value})-ROW(INDEX(${value},1))+1))))`;
  const plain = `${sum(s, "value", rows(s))}/IF(${way}=${ways.sum},1,${s.in("measured")})`;
  const quotient = `${way}*${sum(s, "numerator", weighed(s))}/${sum(s, "denominator", weighed(s))}`;
  return `IF(${s.in("weighed")}>0,${quotient},IF(${way}=${ways.last},${last},${plain}))`;
}

/** What the workbook computes for each indicator and quarter, as src/domain/indicators does. */
export const quarterFormulas: Readonly<Record<FigureBlock, BlockFormula>> = {
  value: {
    heading: { nl: "Waarde", en: "Value" },
    formula: (s) => `IF(${s.in("measured")}=0,"",${aggregated(s)})`,
  },
  target: { heading: { nl: "Streefwaarde", en: "Target" }, formula: (s) => kept(s, "target") },
  baseline: { heading: { nl: "Nulwaarde", en: "Baseline" }, formula: (s) => kept(s, "baseline") },
  measured: {
    heading: { nl: "Geleverd", en: "Delivered" },
    formula: (s) => `IF(${s.in("weighed")}>0,${s.in("weighed")},COUNTIFS(${rows(s)},${s.all("measurements", "value")},${anyNumber}))`,
  },
  expected: {
    heading: { nl: "Gevraagd", en: "Asked" },
    formula: (s) => {
      const now = `${s.at("asked")}-COUNTIFS(${rows(s)},${s.all("measurements", "blank")},${s.word("notApplicable")})`;
      const closed = `IF(${s.in("closedRow")}=0,"",${then(s, "expected")})`;
      return `IF(${s.in("isDue")}=1,MAX(${s.in("measured")},IF(ISNUMBER(${closed}),${closed},${now})),${s.in("measured")})`;
    },
  },
  status: {
    heading: { nl: "Status", en: "Status" },
    formula: (s) => {
      const [late, baseline, target] = [s.in("behind"), s.in("baseline"), s.in("target")];
      const road = `IF(OR(NOT(ISNUMBER(${baseline})),${baseline}=${target}),ABS(${target}),ABS(${target}-${baseline}))`;
      return `IF(NOT(ISNUMBER(${s.in("value")})),"",IF(NOT(ISNUMBER(${late})),${s.word("noVerdict")},IF(${late}<=0,${s.word("onCourse")},`
        + `IF(${late}<=ROUND(${s.word("margin")}/100*${road},9),${s.word("attention")},${s.word("offCourse")}))))`;
    },
  },
  organisation: {
    heading: { nl: "Waarde van de gekozen organisatie", en: "Value of the chosen organisation" },
    formula: (s) => {
      const party = s.all("measurements", "organisation");
      const weighedCriteria = `${weighed(s)},${party},${s.word("party")}`;
      const quotient = `${sum(s, "numerator", weighedCriteria)}/${sum(s, "denominator", weighedCriteria)}`;
      const mean = `AVERAGEIFS(${s.all("measurements", "value")},${rows(s)},${party},${s.word("party")})`;
      return `IF(${s.word("organisation")}="","",IFERROR(IF(${s.in("way")}>=1,${s.in("way")}*${quotient},NA()),IFERROR(${mean},"")))`;
    },
  },
  isDue: {
    heading: { nl: "Aan de beurt", en: "Due" },
    formula: (s) => `IF(MOD(${s.head("number")},${s.in("period")})=0,1,"")`,
  },
  // 1 another target (or margin of a band), 2 another definition.
  isBreak: {
    heading: { nl: "Breuk (1 streefwaarde, 2 definitie)", en: "Break (1 target, 2 definition)" },
    formula: (s) => {
      const differ = (block: FigureBlock) => `${s.in(block, -1)}<>${s.in(block)}`;
      return `IF(${s.head("place")}=1,"",IF(${differ("definition")},2,IF(OR(${differ("target")},AND(${s.in("sign")}=0,${differ("margin")})),1,"")))`;
    },
  },
  closedRow: {
    heading: { nl: "Rij in Vastgelegd (0 is nog open)", en: "Row in Recorded (0 is still open)" },
    formula: (s) => {
      const [quarter, indicator] = [s.all("closed", "quarter"), s.all("closed", "indicatorId")];
      return `SUMPRODUCT(MAX((${indicator}=${s.at("id")})*(${quarter}=${s.head("quarter")})*(ROW(${quarter})-ROW(INDEX(${quarter},1))+1)))`;
    },
  },
  // How many of them can be weighed, where that is how they become one.
  weighed: {
    heading: { nl: "Met teller en noemer", en: "With numerator and denominator" },
    formula: (s) => `IF(${s.in("way")}>=1,COUNTIFS(${weighed(s)}),0)`,
  },
  definition: {
    heading: { nl: "Definitie in het kwartaal", en: "Definition in the quarter" },
    formula: (s) => `IF(${s.in("closedRow")}=0,${s.at("definition")},${definitionColumns.map((column) => then(s, column)).join('&"|"&')})`,
  },
  // For what leaves the network: a count below the bound could point to a person.
  shown: {
    heading: { nl: "Klein aantal (1), te weinig mensen (2), kleine bijdrage (3)", en: "Small count (1), too few people (2), small part (3)" },
    formula: (s) => `IF(${s.in("value")}="","",${shownFormula(s)})`,
  },
  way: { heading: { nl: "Rekenwijze", en: "Way of computing" }, formula: (s) => kept(s, "way", s.at("way")) },
  sign: { heading: { nl: "Richting", en: "Direction" }, formula: (s) => kept(s, "sign") },
  margin: { heading: { nl: "Marge", en: "Margin" }, formula: (s) => kept(s, "margin") },
  period: { heading: { nl: "Kwartalen tussen twee metingen", en: "Quarters between two measurements" }, formula: (s) => kept(s, "period", s.at("period")) },
  behind: {
    heading: { nl: "Achter op de koers", en: "Behind the course" },
    formula: (s) => {
      const [value, target, baseline, sign] = [s.in("value"), s.in("target"), s.in("baseline"), s.in("sign")];
      const travelled = `MIN(1,(${s.head("day")}-${s.word("firstDay")})*${s.at("rate")})`;
      const point = `IF(NOT(ISNUMBER(${baseline})),${target},${baseline}+${travelled}*(${target}-${baseline}))`;
      return `IF(COUNT(${value},${target},${sign})<3,"",ROUND(IF(${sign}=0,ABS(${value}-${target})-MAX(N(${s.in("margin")}),ABS(${point}-${target})),`
        + `MIN(${sign}*${point},${sign}*${target})-${sign}*${value}),9))`;
    },
  },
};
