import { criterion, escaped } from "../../domain/criterion";
import type { Text } from "../../messages";
import { rowsOf, type RowsOf, type RowTable, type Speech } from "./formulas";
import type { FigureBlock } from "./layout";
import { shownFormula } from "./smallNumbers";
import { numberThen, then } from "./then";
import { definitionColumns, ways } from "./ways";

/** One block of the figures: what it is, and its formula (without "=") for an indicator that is there, in a quarter. */
interface BlockFormula {
  heading: Text;
  formula: (speech: Speech) => string;
}

/** A number of the definition: of then where it was recorded, of now where it was not. What was empty then stays empty, unless it was always there. */
const kept = (s: Speech, column: "baseline" | "target" | "margin" | "sign" | "way" | "period", otherwise = '""') => (
  `IF(${s.in("closedRow")}<=0,${s.at(column)},${numberThen(s, column, otherwise)})`);

/** What calculates where the quarter has rows of measurements and was not recorded. */
const measurements = (s: Speech) => rowsOf(s, "measurements", s.at("criterion"));
const calculates = (s: Speech) => `AND(${s.in("closedRow")}=0,${s.head("from")}>0)`;

/** How many rows have a value, and their sum; in a share those out of nobody do not count. Parts of formulas. */
const counted = (rows: RowsOf, isShare: string) => `COUNTIFS(${rows.valued})-IF(${isShare},COUNTIFS(${rows.outOfNobody}),0)`;
const added = (rows: RowsOf, isShare: string) => `SUMIFS(${rows.column("value")},${rows.all})-IF(${isShare},SUMIFS(${rows.column("value")},${rows.outOfNobody}),0)`;
const quotient = (rows: RowsOf) => `${rows.sum("numerator", rows.weighed)}/${rows.sum("denominator", rows.weighed)}`;

/** All values as one, in the way that the definition says; only asked for where there is one. */
function aggregated(s: Speech): string {
  const [rows, way] = [measurements(s), s.at("way")];
  const plain = `(${added(rows, `${s.at("isShare")}=1`)})/IF(OR(${way}=${ways.sum},${way}=${ways.cumulative}),1,${s.in("measured")})`;
  return `IF(${s.in("weighed")}>0,${way}*${quotient(rows)},${plain})`;
}

/** One organisation's own value, among the rows of a table that the quarter has. */
function own(s: Speech, table: RowTable, criterion: string, isShare: string): string {
  const rows = rowsOf(s, table, criterion, `,${s.span(table, "organisation")},${s.word("party")}`);
  return `IFERROR(IF(${s.in("way")}>=1,${s.in("way")}*${quotient(rows)},NA()),IFERROR((${added(rows, isShare)})/(${counted(rows, isShare)}),""))`;
}

const isCumulative = (s: Speech) => `${s.in("way")}=${ways.cumulative}`;

/** Of a total over the period all of a block since it adds up, with what quarters before the first one bring along, and of what is none its cell of this quarter; nothing where that is empty. */
function totalled(s: Speech, block: "alone" | "ownAlone", begin: string): string {
  const total = `${begin}+SUMIFS(${s.withBefore(block)},${s.headsWithBefore},">="&${s.in("addsFrom")},${s.headsWithBefore},"<="&${s.head("place")})`;
  return `IF(OR(${s.in(block)}="",${s.in("way")}<>${ways.cumulative}),${s.in(block)},${total})`;
}

/** What the workbook computes for each indicator and quarter, as src/domain/indicators does. Of a quarter that was closed it is what was recorded. */
export const quarterFormulas: Readonly<Record<FigureBlock, BlockFormula>> = {
  value: {
    heading: { nl: "Waarde", en: "Value" },
    formula: (s) => totalled(s, "alone", `N(${s.in("baseline")})`),
  },
  // Of a closed quarter what was recorded.
  alone: {
    heading: { nl: "Waarde van het kwartaal alleen", en: "Value of the quarter alone" },
    formula: (s) => `IF(${s.in("closedRow")}=0,IF(${s.in("measured")}=0,"",${aggregated(s)}),IF(${s.in("closedRow")}<0,"",${numberThen(s, "value")}))`,
  },
  // A sum by quarter and a total are made of the same values: who finds out later that an indicator adds up loses no quarter.
  addsFrom: {
    heading: { nl: "Telt op vanaf, nummer", en: "Adds up from, number" },
    formula: (s) => {
      const summed = (later: number) => `SUBSTITUTE(${s.in("definition", later)},"|"&${s.word("sum")}&"|","|"&${s.word("cumulative")}&"|")`;
      return `IF(${s.head("place")}=1,1,IF(OR(${s.in("isBreak")}<>2,${summed(-1)}=${summed(0)}),${s.in("addsFrom", -1)},${s.head("place")}))`;
    },
  },
  target: { heading: { nl: "Streefwaarde", en: "Target" }, formula: (s) => kept(s, "target") },
  baseline: { heading: { nl: "Nulwaarde", en: "Baseline" }, formula: (s) => kept(s, "baseline") },
  measured: {
    heading: { nl: "Geleverd", en: "Delivered" },
    formula: (s) => `IF(${calculates(s)},IF(${s.in("weighed")}>0,${s.in("weighed")},${counted(measurements(s), `${s.at("isShare")}=1`)}),IF(${s.in("closedRow")}>0,N(${then(s, "measured")}),0))`,
  },
  expected: {
    heading: { nl: "Gevraagd", en: "Asked" },
    formula: (s) => {
      const rows = measurements(s);
      const now = `${s.at("asked")}-IF(${calculates(s)},COUNTIFS(${rows.all},${rows.column("blank")},${s.word("notApplicable")}),0)`;
      const recorded = `IF(${s.in("closedRow")}<=0,"",${then(s, "expected")})`;
      return `IF(${s.in("isDue")}=1,MAX(${s.in("measured")},IF(ISNUMBER(${recorded}),${recorded},${now})),${s.in("measured")})`;
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
  // Where it should be on the quarter's last day. A total follows its line whatever the setting is, from nought where there is no baseline.
  course: {
    heading: { nl: "Koers", en: "Course" },
    formula: (s) => {
      const [baseline, target] = [s.in("baseline"), s.in("target")];
      const travelled = `MIN(1,(${s.head("day")}-${s.word("firstDay")})*${s.at("rate")})`;
      const begin = `N(${baseline})`;
      const line = `${begin}+${travelled}*(${target}-${begin})`;
      return `IF(NOT(ISNUMBER(${target})),"",IF(${isCumulative(s)},${line},IF(OR(NOT(ISNUMBER(${baseline})),${s.word("atOnce")}=1),${target},${line})))`;
    },
  },
  organisation: {
    heading: { nl: "Waarde van de gekozen organisatie", en: "Value of the chosen organisation" },
    formula: (s) => totalled(s, "ownAlone", "0"),
  },
  ownAlone: {
    heading: { nl: "Het kwartaal alleen van de gekozen organisatie", en: "The quarter alone of the chosen organisation" },
    formula: (s) => {
      const recorded = own(s, "closedValues", criterion(then(s, "indicator")), `OR(${s.in("way")}>=1,${then(s, "kind")}=${s.word("percentage")})`);
      const calculated = own(s, "measurements", s.at("criterion"), `${s.at("isShare")}=1`);
      return `IF(OR(${s.word("organisation")}="",${s.head("from")}=0,${s.in("closedRow")}<0),"",IF(${s.in("closedRow")}=0,${calculated},${recorded}))`;
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
    heading: { nl: "Rij in Vastgelegd (0 is nog open, -1 is er niet)", en: "Row in Recorded (0 is still open, -1 is not there)" },
    formula: (s) => `IF(${s.head("recorded")}=0,0,IFERROR(MATCH(${s.head("quarter")}&"|"&${escaped(s.at("id"))},${s.all("closed", "key")},0),-1))`,
  },
  // How many of them can be weighed, where that is how they become one.
  weighed: {
    heading: { nl: "Met teller en noemer", en: "With numerator and denominator" },
    formula: (s) => `IF(AND(${calculates(s)},${s.at("way")}>=1),COUNTIFS(${measurements(s).weighed}),0)`,
  },
  definition: {
    heading: { nl: "Definitie in het kwartaal", en: "Definition in the quarter" },
    formula: (s) => `IF(${s.in("closedRow")}<=0,${s.at("definition")},${definitionColumns.map((column) => then(s, column)).join('&"|"&')})`,
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
      const [value, target, course, sign] = [s.in("value"), s.in("target"), s.in("course"), s.in("sign")];
      return `IF(COUNT(${value},${target},${sign})<3,"",ROUND(IF(${sign}=0,ABS(${value}-${target})-MAX(N(${s.in("margin")}),ABS(${course}-${target})),`
        + `IF(${isCumulative(s)},${sign}*${course},MIN(${sign}*${course},${sign}*${target}))-${sign}*${value}),9))`;
    },
  },
};
